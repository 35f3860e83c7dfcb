/// The sections of a format code, between which the value of a cell decides: `[=1]"6/1";[=2]"6/2";General`.
struct NumberSections: Equatable, Sendable {
  private let numbers: [Section]
  /// What cells of text show beside their text; nil if they show it alone.
  let text: DigitPattern?

  private struct Section: Equatable, Sendable {
    let condition: NumberCondition?
    let format: NumberFormat
  }

  /// The sections of a code. The fourth, and the last if it has an `@`, is for texts.
  init(code: String) {
    var codes = Self.parts(of: code)
    let isWords = codes.count > 3 || codes.last?.hasPlace == true
    let words = isWords ? DigitPattern(section: codes[codes.count - 1].code) : nil
    text = words?.isOfText == true ? words : nil
    if isWords, codes.count > 1 { codes.removeLast() }
    numbers = codes.map {
      Section(condition: $0.condition, format: NumberFormat(section: $0.code))
    }
  }

  /// The one format of all numbers that are not below zero, where texts show themselves or the same.
  var only: NumberFormat? {
    guard let first = numbers.first?.format else { return .general }
    let isConditional = numbers.contains { $0.condition != nil }
    let isOne =
      numbers.allSatisfy { $0.format == first } && (numbers.count > 1 || first == .general)
    return (!isConditional || isOne) && first.ofText == text ? first : nil
  }

  /// How a number is shown.
  func format(of number: Double) -> NumberFormat {
    numbers.first { $0.condition?.holds(for: number) ?? true }?.format ?? .general
  }

  private struct Part {
    var code = ""
    var condition: NumberCondition?
    /// Whether it has the place for a text.
    var hasPlace = false
  }

  /// The code between semicolons that are part of no text.
  private static func parts(of code: String) -> [Part] {
    var parts = [Part()]
    var (isQuoted, isEscaped) = (false, false)
    var bracket: String?
    for character in code.prefix(400) {
      let isPlain = !isQuoted && !isEscaped && bracket == nil
      if isPlain, character == ";" {
        parts.append(Part())
        continue
      }
      parts[parts.count - 1].code.append(character)
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let inside = bracket {
        bracket = character == "]" ? nil : inside + String(character)
        if character == "]", let condition = NumberCondition(inside) {
          parts[parts.count - 1].condition = condition
        }
      } else {
        switch character {
        case "\"": isQuoted = true
        case "\\", "!", "_", "*": isEscaped = true
        case "[": bracket = ""
        case "@": parts[parts.count - 1].hasPlace = true
        default: break
        }
      }
    }
    return parts
  }
}

/// What a section of a format code asks of a number: `[<=9]`.
struct NumberCondition: Equatable, Sendable {
  private let sign: String
  private let bound: Double

  /// Reads what stands in brackets; nil if that is no condition.
  init?(_ text: String) {
    let plain = text.filter { $0 != " " }
    let sign = String(plain.prefix { "<>=".contains($0) })
    guard ["<", ">", "=", "<=", ">=", "<>"].contains(sign),
      let bound = Double(plain.dropFirst(sign.count).replacing(",", with: "."))
    else { return nil }
    (self.sign, self.bound) = (sign, bound)
  }

  /// Whether a number fulfils it.
  func holds(for number: Double) -> Bool {
    switch sign {
    case "<": number < bound
    case ">": number > bound
    case "<=": number <= bound
    case ">=": number >= bound
    case "<>": number != bound
    default: number == bound
    }
  }
}

extension String {
  /// Whether brackets around it make a format count hours, minutes or seconds: `[h]`, `[mm]`.
  var countsTime: Bool { !isEmpty && allSatisfy { "hmsHMS".contains($0) } }
}
