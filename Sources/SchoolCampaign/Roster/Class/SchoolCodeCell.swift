/// A cell that is to hold a school's code, such as `79778501`.
enum SchoolCodeCell {
  /// What a cell's text says.
  static func reading(_ text: String) -> CellReading<String> {
    var plain = PlainText.normalized(text)
    if let finding = ClassCell.spreadsheetFinding(plain) { return .unusable(finding) }
    if plain.isEmpty || BlankWord.isOne(plain) { return .blank }
    return plain.withUTF8 { bytes in
      let cell = CellBytes(bytes)
      if cell.isScientific { return .unusable(.scientificNotation) }
      let code = String(cell.text.drop { $0 == "'" })
      return isCode(code) ? .value(code) : .unusable(.unusableSchoolCode)
    }
  }

  /// One word of letters, digits and the signs between them, not a truth value nor a day.
  private static func isCode(_ text: String) -> Bool {
    (1...20).contains(text.count) && text.contains { $0.isLetter || $0.isNumber }
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      && !["true", "false"].contains(text.lowercased())
      && (text.allSatisfy { $0.isLetter || $0.isNumber } || WrittenDay(text)?.day() == nil)
  }
}
