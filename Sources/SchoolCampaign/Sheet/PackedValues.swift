/// Values one after the other as bytes that only this process reads: numbers in as few bytes as they need.
struct ValuePacker {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Lets go of all values and begins others, behind their length in four bytes.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(number: 0)
  }

  /// Puts the length before what was added since ``begin()``.
  mutating func end() { bytes.replace(numberAt: 0, with: bytes.count - 4) }

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(_ number: Int) { add(Self.unsigned(number)) }

  /// A number that may be missing.
  mutating func add(_ number: Int?) {
    bytes.append(number == nil ? 0 : 1)
    if let number { add(number) }
  }

  /// Digits that may be missing.
  mutating func add<Kind>(_ digits: FixedDigits<Kind>?) { add(digits.map { $0.value + 1 } ?? 0) }

  /// A text that may be missing.
  mutating func add(_ text: String?) {
    guard var text else { return bytes.append(0) }
    text.withUTF8 { utf8 in
      add(UInt64(utf8.count) + 1)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Small negative numbers need as little room as small positive ones.
  private static func unsigned(_ number: Int) -> UInt64 {
    UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
  }
}

/// Reads back what a ``ValuePacker`` packed, in the same order.
///
/// Whoever reads on behind the end, or something else than was packed, is told that the bytes have changed.
struct ValueUnpacker {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// - Throws: ``RosterFileError/changedWhileReading``, as all that follow do.
  mutating func unsigned() throws -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw RosterFileError.changedWhileReading
  }

  mutating func number() throws -> Int {
    let number = try unsigned()
    return Int(bitPattern: UInt(number >> 1)) ^ -Int(bitPattern: UInt(number & 1))
  }

  mutating func optionalNumber() throws -> Int? {
    try unsigned() == 0 ? nil : number()
  }

  mutating func digits<Kind>() throws -> FixedDigits<Kind>? {
    let number = try unsigned()
    if number == 0 { return nil }
    guard let digits = FixedDigits<Kind>(value: number - 1) else {
      throw RosterFileError.changedWhileReading
    }
    return digits
  }

  mutating func text() throws -> String? {
    let length = try unsigned()
    if length == 0 { return nil }
    guard length - 1 <= UInt64(bytes.count - position) else {
      throw RosterFileError.changedWhileReading
    }
    let end = position + Int(length - 1)
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }
}
