/// Tells a class name that a spreadsheet turned into a day or a number: `6/1` becomes `06-Jan`, `6-Thg1`,
/// `06/01/2021` or `44202`, `6E1` becomes `6.00E+01`, and a narrow column gives `####`.
enum SpoiledClass {
  /// Whether a cell holds what no school calls a class.
  static func isSpoiled(_ cell: String) -> Bool {
    let text = PlainText.normalized(cell).lowercased()
    if text.contains("##") { return true }
    if let number = Int(text) { return text.count == 5 && (36_000...60_000).contains(number) }
    if text.contains("e+") || text.contains("e-"), text.first?.isNumber == true { return true }
    let parts = text.split { "/-. ".contains($0) }.map(String.init)
    let numbers = parts.filter { Int($0) != nil }
    switch (parts.count, numbers.count) {
    case (3, 3): return true
    case (2, 1), (3, 2): return parts.contains(where: isMonth)
    default: return false
    }
  }

  private static func isMonth(_ part: String) -> Bool {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    if months.contains(part) { return true }
    return part.hasPrefix("thg") && Int(part.dropFirst(3)) != nil
  }
}
