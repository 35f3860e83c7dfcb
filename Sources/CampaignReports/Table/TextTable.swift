/// Lines up columns of text for a terminal, by the width that characters take there.
public struct TextTable {
  /// Where a column's text stands.
  public enum Alignment: Sendable {
    case left
    case right
  }

  private enum Line {
    case cells([String])
    case remark(String)
    case rule
  }

  private var rows: [Line] = []
  private let alignments: [Alignment]
  private let flexible: Set<Int>
  private let widest: Int
  private let narrowest: Int
  private let isTopAligned: Bool

  /// A table; its flexible columns wrap until a line fits `width` columns.
  ///
  /// - Parameters:
  ///   - narrowest: How narrow a flexible column may become.
  ///   - isTopAligned: Whether every cell begins on its row's first line; else numbers stand beside the last line of a
  ///     wrapped name.
  public init(
    _ alignments: [Alignment], flexible: Set<Int> = [0], width: Int = 80, narrowest: Int = 12,
    isTopAligned: Bool = false
  ) {
    self.alignments = alignments
    self.flexible = flexible
    widest = width
    self.narrowest = narrowest
    self.isTopAligned = isTopAligned
  }

  /// How many columns the table takes.
  var width: Int { widths.reduce(-1) { $0 + $1 + 1 } }

  /// Whether no word is wider than its column.
  var fitsWords: Bool {
    let widths = widths
    return rows.allSatisfy { row in
      guard case .cells(let cells) = row else { return true }
      return cells.enumerated().allSatisfy { column, cell in
        TextWidth.wrapped(cell, to: max(widths[column], 1))
          .allSatisfy { TextWidth.of($0) <= widths[column] }
      }
    }
  }

  /// Appends a row; cells that hold line breaks take several lines.
  public mutating func add(_ cells: [String]) { rows.append(.cells(cells)) }

  /// Appends a text across all columns, set in below the row before.
  public mutating func add(remark: String) { rows.append(.remark(remark)) }

  /// Appends a rule.
  public mutating func addRule() { rows.append(.rule) }

  /// The table's lines.
  public var lines: [String] {
    let widths = self.widths
    let total = widths.reduce(-1) { $0 + $1 + 1 }
    let rule = String(repeating: "─", count: max(0, total))
    return rows.flatMap { row in
      switch row {
      case .cells(let cells): lines(of: cells, widths)
      case .remark(let text): TextWidth.wrapped(text, to: widest - 6).map { "      " + $0 }
      case .rule: [rule]
      }
    }
  }

  /// The columns' widths: as wide as their text, the widest flexible one giving way first.
  private var widths: [Int] {
    var widths = alignments.map { _ in 0 }
    for case .cells(let cells) in rows {
      for (column, cell) in cells.enumerated() {
        widths[column] = max(widths[column], TextWidth.ofLines(cell))
      }
    }
    var excess = widths.reduce(-1) { $0 + $1 + 1 } - widest
    while excess > 0, let column = flexible.max(by: { widths[$0] < widths[$1] }),
      widths[column] > narrowest
    {
      widths[column] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let parts = row.enumerated().map { column, cell in
      TextWidth.wrapped(cell, to: max(widths[column], 1))
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = ""
      for (column, part) in parts.enumerated() {
        if column > 0 { text += " " }
        let isLow = alignments[column] == .right && !isTopAligned
        let index = isLow ? line - (height - part.count) : line
        pad(part.indices.contains(index) ? part[index] : "", column, widths, into: &text)
      }
      while text.utf8.last == 0x20 { text.removeLast() }
      return text
    }
  }

  private func pad(_ cell: String, _ column: Int, _ widths: [Int], into text: inout String) {
    let space = String(repeating: " ", count: max(0, widths[column] - TextWidth.of(cell)))
    text += alignments[column] == .left ? cell + space : space + cell
  }
}
