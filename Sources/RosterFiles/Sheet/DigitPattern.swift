import Foundation
import SchoolCampaign

/// A number format that writes more than the number: `"6/"0` shows the number 1 as class `6/1`.
///
/// Only texts that can be part of a name or a class count, around plain places for digits; amounts, units, days and
/// shares stay numbers.
struct DigitPattern: Equatable, Sendable {
  private enum Piece: Equatable, Sendable {
    case text(String)
    /// A place for a digit; whether a zero stands there if there is none.
    case digit(isPadded: Bool)
    /// As many digits as there are.
    case digits

    var isText: Bool { if case .text = self { true } else { false } }
  }

  private let pieces: [Piece]
  /// Whether it is for cells of text, too: `"6/"@`.
  let isOfText: Bool
  /// Whether it groups thousands or shows decimals, `"5/"#,##0.00`: of a class there are neither.
  private let isOfAmount: Bool

  /// The pattern of a section of a format code; nil for one that shows just the number, or anything but whole ones.
  init?(section: String) {
    var reading = CodeReading()
    for character in section.prefix(200) {
      guard reading.take(character) else { return nil }
    }
    guard let found = reading.finished() else { return nil }
    pieces = found
    isOfText = reading.isOfText
    isOfAmount = reading.isOfAmount
    let text = pieces.reduce(into: "") { if case .text(let piece) = $1 { $0 += piece } }
    guard Self.tellsClass(text), !pieces.isEmpty else { return nil }
    // "#,##0 đ" and "0.00" are amounts, whatever stands beside them: only the beginning of a class is none.
    if isOfAmount, !text.contains(where: { ("0"..."9").contains($0) || $0 == "/" }) { return nil }
  }

  /// What a sheet shows of a number; nil for one that is not whole, or below zero.
  func text(of number: Double) -> String? {
    guard number == number.rounded(), (0..<(isOfAmount ? 1000 : 1e15)).contains(number) else {
      return nil
    }
    var digits = Array(number == 0 ? "" : String(Int64(number)))[...]
    var places = pieces.count { $0 != .digits && !$0.isText }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let piece): text += piece
      case .digits:
        text += digits.isEmpty ? "0" : String(digits)
        digits = []
      case .digit(let isPadded):
        // All that is too long for its places stands in the first one.
        while digits.count > places { text.append(digits.removeFirst()) }
        if digits.count == places {
          if let digit = digits.popFirst() { text.append(digit) }
        } else if isPadded {
          text += "0"
        }
        places -= 1
      }
    }
    return text
  }

  /// What a sheet shows of a text; nil where the pattern is for numbers alone.
  func text(around text: String) -> String? {
    guard isOfText else { return nil }
    return pieces.reduce(into: "") { shown, piece in
      if case .text(let own) = piece { shown += own } else { shown += text }
    }
  }

  /// Whether a sheet that shows a whole number so shows more than the number.
  static func shows(_ text: String, for number: Double) -> Bool {
    guard number == number.rounded(), (0..<1e15).contains(number) else { return false }
    // With decimals, a unit or as a power of ten it is just the number.
    if Double(text.replacing(",", with: ".")) == number { return false }
    let signs = text.filter { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    if signs.contains(where: { !$0.isNumber }),
      Double(signs.replacing(",", with: ".")) == number
    {
      return false
    }
    let digits = String(Int64(number))
    if let place = text.range(of: digits, options: .backwards) {
      return tellsClass(text.replacingCharacters(in: place, with: ""))
    }
    if text.filter({ ("0"..."9").contains($0) }) == digits {
      return tellsClass(text.filter { !("0"..."9").contains($0) })
    }
    // A condition of the format may put a whole class in place of a small number: `[=1]"6/A"`.
    return number < 100 && text.contains { $0.isLetter || $0 == "/" }
      && ClassName(text)?.grade != nil
  }

  /// The class that a sheet shows of a whole number, without decimals: `5/1.00` is `5/1`.
  static func shownClass(_ text: String, for number: Double) -> String {
    let digits = String(Int64(number))
    for decimals in [".0", ",0"] {
      guard let place = text.range(of: digits + decimals, options: .backwards),
        text[place.upperBound...].allSatisfy({ $0 == "0" })
      else { continue }
      return text[..<place.lowerBound] + digits
    }
    return text
  }

  /// Whether text beside a number can be part of a class or a number: it has a digit, is `Lớp`, or is short and of
  /// letters as classes have them. What measures or counts is none.
  private static func tellsClass(_ text: String) -> Bool {
    if text.contains(where: { ("0"..."9").contains($0) }) { return true }
    if text.contains("/") { return true }
    let letters = text.filter(\.isLetter)
    if ["LOP", "L"].contains(SearchKey(letters).text.uppercased()) { return true }
    let isShort = (1...2).contains(letters.count) && letters == letters.uppercased()
    let isLetter = text.count == 1 && ("a"..."e").contains(letters)
    return (isShort || isLetter) && !units.contains(letters.lowercased())
  }

  private static let units: Set<String> = [
    "đ", "vn", "kg", "km", "cm", "mm", "gb", "mb", "tb", "tt", "hs", "em", "m", "k", "t",
  ]

  /// A section of a format code while it is read, sign by sign.
  private struct CodeReading {
    private var pieces: [Piece] = []
    private var text = ""
    private var word = ""
    private var isQuoted = false
    private var isEscaped = false
    private var isPassedOver = false
    private var bracket: String?
    private(set) var isOfText = false
    private(set) var isOfAmount = false
    /// Whether the places that follow are behind the point.
    private var isOfDecimals = false

    /// Takes the next sign; false if the format is no pattern of digits.
    mutating func take(_ character: Character) -> Bool {
      if isPassedOver {
        isPassedOver = false
      } else if isEscaped {
        isEscaped = false
        text.append(character)
      } else if isQuoted {
        if character == "\"" { isQuoted = false } else { text.append(character) }
      } else if let inside = bracket {
        if character == "]" {
          bracket = nil
          text += Self.ofCurrency(inside)
          // Conditions, colours and countries change no sign.
          return !inside.countsTime
        }
        bracket = inside + String(character)
      } else {
        return takePlain(character)
      }
      return true
    }

    /// What stands for a currency: `[$5/-42A]` shows `5/`. Of money itself no class begins.
    private static func ofCurrency(_ inside: String) -> String {
      guard inside.hasPrefix("$") else { return "" }
      var sign = inside.dropFirst()
      if let dash = sign.lastIndex(of: "-"), sign[dash...].dropFirst().allSatisfy(\.isHexDigit) {
        sign = sign[..<dash]
      }
      return sign.contains(where: { ("0"..."9").contains($0) }) ? String(sign) : ""
    }

    /// Takes a sign of decimals or of thousands; false where it is none.
    private mutating func takeOfAmount(_ character: Character) -> Bool {
      guard text.isEmpty, case .digit = pieces.last, character == "," || !isOfDecimals else {
        return false
      }
      isOfAmount = true
      isOfDecimals = character == "." || isOfDecimals
      return true
    }

    private mutating func takePlain(_ character: Character) -> Bool {
      if character.isLetter {
        word.append(character)
        guard "general".hasPrefix(word.lowercased()) else { return false }
        if word.count == 7 {
          word = ""
          add(.digits)
        }
        return true
      }
      guard word.isEmpty else { return false }
      switch character {
      case "\"": isQuoted = true
      case "\\", "!": isEscaped = true
      case "_", "*": isPassedOver = true
      case "[": bracket = ""
      case "@":
        isOfText = true
        add(.digits)
      case "0", "#", "?":
        if !text.isEmpty { isOfDecimals = false }
        if !isOfDecimals { add(.digit(isPadded: character == "0")) }
      case ".", ",": return takeOfAmount(character)
      case "1"..."9", " ", "-", "(", ")", ":", "+", "'": text.append(character)
      case "/":
        // Between places for digits it makes a fraction.
        if text.isEmpty, pieces.last?.isText == false { return false }
        text.append(character)
      default: return false
      }
      return true
    }

    private mutating func add(_ piece: Piece) {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      pieces.append(piece)
    }

    /// The pieces; nil if the code stops in the middle.
    mutating func finished() -> [Piece]? {
      guard word.isEmpty, bracket == nil else { return nil }
      if !text.isEmpty { pieces.append(.text(text)) }
      let wholes = pieces.count { $0 == .digits }
      return wholes == 0 || wholes == 1 && pieces.allSatisfy { $0.isText || $0 == .digits }
        ? pieces : nil
    }
  }
}
