/// Lines up columns of text for a terminal, by the width that characters take there.
public struct TextTable {
  /// Where a column's text stands.
  public enum Alignment: Sendable {
    case left
    case right
  }

  private var rows: [[String]] = []
  private var rules: Set<Int> = []
  private let alignments: [Alignment]
  private let widest: Int

  /// A table; the first column gives way until a line fits `width` columns.
  public init(_ alignments: [Alignment], width: Int = 80) {
    self.alignments = alignments
    widest = width
  }

  /// Appends a row; cells that hold line breaks take several lines.
  public mutating func add(_ cells: [String]) { rows.append(cells) }

  /// Appends a rule.
  public mutating func addRule() { rules.insert(rows.count) }

  /// The table's lines.
  public var lines: [String] {
    var widths = alignments.indices.map { column in
      rows.flatMap { $0[column].split(separator: "\n", omittingEmptySubsequences: false) }
        .map { TextWidth.of(String($0)) }.max() ?? 0
    }
    guard !widths.isEmpty else { return [] }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 1 }
    widths[0] = max(8, min(widths[0], widest - others))
    let rule = String(repeating: "─", count: widths[0] + others)
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      if rules.contains(index) { lines.append(rule) }
      lines += self.lines(of: row, widths)
    }
    if rules.contains(rows.count) { lines.append(rule) }
    return lines
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let parts = row.enumerated().map { column, cell in
      column == 0
        ? TextWidth.wrapped(cell, to: widths[0])
        : cell.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let cells = parts.enumerated().map { column, part in
        // Numbers stand beside the last line of a wrapped name.
        let offset = height - part.count
        let text =
          column == 0
          ? (line < part.count ? part[line] : "") : (line >= offset ? part[line - offset] : "")
        return pad(text, to: widths[column], alignments[column])
      }
      var text = cells.joined(separator: " ")
      while text.utf8.last == 0x20 { text.removeLast() }
      return text
    }
  }

  private func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let space = String(repeating: " ", count: max(0, width - TextWidth.of(text)))
    return alignment == .left ? text + space : space + text
  }
}
