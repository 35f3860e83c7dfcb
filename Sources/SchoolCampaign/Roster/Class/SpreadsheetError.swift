/// What a spreadsheet shows in place of a value: `#REF!`, `####`, `Err:502`, or a formula that nobody worked out.
enum SpreadsheetError {
  /// The finding for a cell that is read as a number, a day, a name or a class; nil for a cell with a value.
  static func finding(in cell: UnsafeBufferPointer<UInt8>) -> RosterFindingKind? {
    guard let first = cell.first(where: { $0 > 0x20 && $0 != 0x27 }) else { return nil }
    switch first {
    case 0x23, 0x45, 0x65: return isError(text(cell)) ? .spreadsheetError : nil
    case 0x3D: return text(cell).utf8.count > 1 ? .formulaWithoutValue : nil
    default: return nil
    }
  }

  /// The same for a cell in which people write what they like: `=> đã nộp` is no formula.
  static func finding(inWords cell: UnsafeBufferPointer<UInt8>) -> RosterFindingKind? {
    guard let found = finding(in: cell) else { return nil }
    return found == .formulaWithoutValue && !isFormula(text(cell)) ? nil : found
  }

  /// The cell without spaces and the `'` that keeps a spreadsheet from reading it.
  private static func text(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    guard cell.count <= 1000 else { return "" }
    return String(PlainText.normalized(String(decoding: cell, as: UTF8.self)).drop { $0 == "'" })
  }

  private static func isError(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    if text.first != "#" {
      let code = text.lowercased()
      return code.hasPrefix("err:") && code.dropFirst(4).allSatisfy(\.isNumber) && code.count > 4
    }
    let word = text.dropFirst().uppercased()
    if word.allSatisfy({ $0 == "#" }) { return !word.isEmpty }
    if words.contains(word) { return true }
    // `#REF!` and `#NAME?`, also as the language of the spreadsheet has them: `#TÊN?`.
    return word.hasSuffix("!") || word.hasSuffix("?")
      ? word.count > 2 && word == text.dropFirst()
        && !word.dropLast().contains(where: { " .,;:".contains($0) })
      : false
  }

  /// The errors that end in no sign.
  private static let words: Set<String> = [
    "N/A", "N/D", "NV", "GETTING_DATA", "KHÔNG CÓ", "DIV/0", "REF", "VALUE", "NAME", "NULL", "NUM",
  ]

  private static func isFormula(_ text: String) -> Bool {
    let body = text.dropFirst().drop { "+-(".contains($0) }
    guard let first = body.first, first.isASCII, first.isLetter || "$'[\"".contains(first) else {
      return body.contains(where: \.isNumber)
        && body.allSatisfy { $0.isNumber || "+-*/().,%".contains($0) }
    }
    return body.holds("(") || body.holds("!")
      || body.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber || "$:+-*/&".contains($0)) }
        && body.contains(where: \.isNumber)
  }
}
