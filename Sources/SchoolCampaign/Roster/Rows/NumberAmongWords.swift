/// A BHXH number or card with words beside it in its cell: `7912345673 (gia hạn sau)`, `HS4797912345673 hết hạn`.
enum NumberAmongWords {
  /// The number, where it is the only one and the words say nothing against it; nil for anything else.
  static func number(in cell: CellBytes) -> InsuranceNumber? {
    guard (11...120).contains(cell.bytes.count) else { return nil }
    let text = PlainText.normalized(cell.text)
    let runs = Self.runs(in: text)
    guard let run = runs.first(where: { Self.digits(in: text[$0]).count >= 10 }) else { return nil }
    let digits = Self.digits(in: text[run])
    var before = text[..<run.lowerBound]
    if digits.count == 13 {
      let letters = before.reversed().prefix { $0 == " " || $0.isLetter }
        .filter { $0.isLetter }
      guard letters.count >= 2, let letter = before.lastIndex(of: letters[1]) else { return nil }
      let head = before[letter...].filter { $0 != " " }
      guard head.count == 2, head.utf8.count == 2 else { return nil }
      before = before[..<letter]
      if let last = before.last, last.isLetter { return nil }
    } else if digits.count != 10 || before.last?.isLetter == true {
      return nil
    }
    let rest = "\(before) \(text[run.upperBound...])"
    guard mayStandBeside(rest), NumberToCome.isBesideNumber(rest) else { return nil }
    return InsuranceNumber(String(digits.suffix(10))).flatMap { $0.value == 0 ? nil : $0 }
  }

  /// Where digits stand, with the signs that people put between them.
  private static func runs(in text: String) -> [Range<String.Index>] {
    var runs: [Range<String.Index>] = []
    var begin: String.Index?
    var end = text.startIndex
    for index in text.indices {
      if text[index].isASCII, text[index].isNumber {
        begin = begin ?? index
        end = text.index(after: index)
      } else if !" .-'".contains(text[index]), let first = begin {
        runs.append(first..<end)
        begin = nil
      }
    }
    if let begin { runs.append(begin..<end) }
    return runs
  }

  private static func digits(in text: some StringProtocol) -> String {
    String(text.filter { $0.isASCII && $0.isNumber })
  }

  /// Whether the digits in the rest are a day's at the most.
  private static func mayStandBeside(_ rest: String) -> Bool {
    let numbers = rest.split { !$0.isNumber }
    return numbers.count <= 3 && numbers.allSatisfy { $0.count <= 2 || $0.count == 4 }
  }
}
