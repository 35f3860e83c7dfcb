/// The units of a report for a terminal: a table, or where not even that fits a few short lines for each unit.
struct ReportLines {
  /// What stands below the headings.
  enum Row {
    case rule
    case title(String)
    case unit([String])
  }

  private let headings: [String]
  private let rows: [Row]
  private let width: Int

  init(_ headings: [String], _ rows: [Row], width: Int) {
    (self.headings, self.rows, self.width) = (headings, rows, width)
  }

  /// The lines, none wider than the terminal unless a word is.
  var lines: [String] {
    let table = table
    return table.width <= width && table.fitsWords ? table.lines : cards
  }

  private var table: TextTable {
    var table = TextTable(
      [.left] + headings.dropFirst().map { _ in .right }, width: width)
    table.add(headings)
    for row in rows {
      switch row {
      case .rule: table.addRule()
      case .title(let text): table.add([text] + headings.dropFirst().map { _ in "" })
      case .unit(let cells): table.add(cells)
      }
    }
    return table
  }

  /// Each unit with its figures behind their headings: `Sĩ số 327, thuộc diện 327`.
  private var cards: [String] {
    let names = headings.dropFirst().map(Self.inOneLine)
    return rows.flatMap { row -> [String] in
      switch row {
      case .rule: return [String(repeating: "─", count: width)]
      case .title(let text): return TextWidth.wrapped(text, to: width)
      case .unit(let cells):
        let figures = zip(names, cells.dropFirst()).filter { !$0.1.isEmpty }
          .map { "\($0.0): \($0.1)" }.joined(separator: "; ")
        return TextWidth.wrapped(cells.first ?? "", to: width)
          + TextWidth.wrapped(figures, to: max(1, width - 2)).map { "  " + $0 }
      }
    }
  }

  /// A heading of two lines in one; a hyphen at the end of a line parts a word.
  private static func inOneLine(_ heading: String) -> String {
    heading.replacing("-\n", with: "").replacing("\n", with: " ")
  }
}
