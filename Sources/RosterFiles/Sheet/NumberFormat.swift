/// How a spreadsheet shows the number in a cell, as far as it changes what the number means.
enum NumberFormat: Equatable, Sendable {
  /// As a number.
  case general
  /// As a day.
  case day
  /// As a time of day.
  case time
  /// With zeros before it, up to so many digits.
  case padded(Int)
  /// With so many decimals: class 12.10 is the number 12.1 under `0.00`.
  case decimals(Int)
  /// With text before or behind its digits: class 6/1 is the number 1 under `"6/"0`.
  case pattern(DigitPattern)
  /// Different numbers differently, or texts with more than they are: `[=1]"6/1";[=2]"6/2";General`.
  case sections(NumberSections)

  /// What a format code means: `dd/mm/yyyy` is a day, `0000000000` a number of ten digits.
  init(code: String) {
    let sections = NumberSections(code: code)
    self = sections.only ?? .sections(sections)
  }

  /// What one section of a format code means.
  init(section code: String) {
    if let pattern = DigitPattern(section: code) {
      self = .pattern(pattern)
      return
    }
    var letters = ""
    var zeros = 0
    var onlyZeros = true
    var isQuoted = false
    var isEscaped = false
    var bracket: String?
    for character in code.prefix(200) {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let inside = bracket {
        bracket = character == "]" ? nil : inside + String(character)
        // `[h]` counts hours.
        if bracket == nil, inside.countsTime { letters += inside.lowercased() }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": bracket = ""
        case "0": zeros += 1
        case " ", "-", "@": break
        default:
          onlyZeros = false
          letters += character.lowercased()
        }
      }
    }
    self = Self.settled(letters, zeros, onlyZeros)
  }

  private static func settled(_ letters: String, _ zeros: Int, _ onlyZeros: Bool) -> NumberFormat {
    if onlyZeros { return zeros > 1 ? .padded(zeros) : .general }
    if letters == "." { return .decimals(zeros - 1) }
    if letters.contains("general") || letters.contains("#") { return .general }
    if letters.contains("y") || letters.contains("d") || letters.contains("n") { return .day }
    let isTime = letters.contains("h") || letters.contains("s")
    return isTime ? .time : letters.contains("m") ? .day : .general
  }

  /// What a cell of text shows beside its text; nil if it shows the text alone.
  var ofText: DigitPattern? {
    switch self {
    case .pattern(let pattern) where pattern.isOfText: pattern
    case .sections(let sections): sections.text
    default: nil
    }
  }

  /// What one of the formats means that have a number and no code (ECMA-376, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 2: self = .decimals(2)
    case 14...17, 22, 27...31, 34...36, 50...58: self = .day
    case 18...21, 32, 33, 45...47: self = .time
    default: self = .general
    }
  }
}
