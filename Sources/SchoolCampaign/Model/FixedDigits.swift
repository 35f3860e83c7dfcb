/// A number that names a person and always has the same count of digits, leading zeros included.
///
/// It is text to everyone who reads it; it is kept as an integer only because 1.7 million of them must
/// fit into little memory. Its description hides the digits, so that it cannot slip into a log.
public struct FixedDigits<Kind: DigitKind>: Hashable, Sendable, CustomStringConvertible {
  /// The digits read as one integer.
  public let value: UInt64

  /// The number whose digits, without leading zeros, are `value`; nil if it has too many.
  public init?(value: UInt64) {
    guard value < Kind.bound else { return nil }
    self.value = value
  }

  /// The number written as exactly `Kind.count` ASCII digits; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8
    guard digits.count == Kind.count else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + UInt64(digit - 0x30)
    }
    self.value = value
  }

  /// The digits, leading zeros included.
  public var text: String { String(value).leftPadded(to: Kind.count) }

  /// Appends the digits as ASCII, leading zeros included.
  public func appendDigits(to bytes: inout [UInt8]) {
    var place = bytes.count + Kind.count
    bytes.append(contentsOf: repeatElement(0x30, count: Kind.count))
    var rest = value
    while rest > 0 {
      place -= 1
      bytes[place] += UInt8(rest % 10)
      rest /= 10
    }
  }

  /// The last four digits, for messages that other people may see.
  public var masked: String { String(repeating: "•", count: Kind.count - 4) + text.suffix(4) }

  /// Never the digits.
  public var description: String { "number" }
}

/// What a ``FixedDigits`` number is, and so how many digits it has.
public protocol DigitKind: Sendable {
  /// How many digits the number has.
  static var count: Int { get }
}

extension DigitKind {
  /// The first integer with too many digits.
  static var bound: UInt64 { (0..<count).reduce(1) { product, _ in product * 10 } }
}

/// The ten digits of a BHXH number (mã số BHXH): one per person for life, also the VssID user name and the
/// last ten characters of the health-insurance card (letter 301/CV-BHXH; decision 2153/QĐ-BYT).
public typealias InsuranceNumber = FixedDigits<InsuranceNumberKind>

/// The ten digits that the ministry's school database gives a student (mã định danh Bộ GD&ĐT).
public typealias MinistryID = FixedDigits<MinistryIDKind>

/// The twelve digits of the national personal id (số định danh cá nhân, số CCCD).
public typealias PersonalID = FixedDigits<PersonalIDKind>

/// Ten digits, given by the social-insurance office.
public enum InsuranceNumberKind: DigitKind {
  /// How many digits.
  public static var count: Int { 10 }
}

/// Ten digits, given by the ministry of education.
public enum MinistryIDKind: DigitKind {
  /// How many digits.
  public static var count: Int { 10 }
}

/// Twelve digits, given by the police.
public enum PersonalIDKind: DigitKind {
  /// How many digits.
  public static var count: Int { 12 }
}
