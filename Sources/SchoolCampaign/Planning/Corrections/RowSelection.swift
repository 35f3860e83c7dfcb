/// Rows of an import that a person names: all of them, or some by number, `12,15-20`, or `lop61.xlsx:12`.
public enum RowSelection: Hashable, Sendable, Codable {
  /// Every row.
  case all
  /// Rows by number; of one file only where its name is given.
  case rows([Part])

  /// Rows of a file, or of each file.
  public struct Part: Hashable, Sendable, Codable {
    let file: String?
    let first: Int
    let last: Int

    /// The rows as they are typed.
    var text: String {
      (file.map { "\($0):" } ?? "") + (first == last ? "\(first)" : "\(first)-\(last)")
    }

    /// Whether a row of a table is meant.
    func contains(_ row: Int, of table: RosterTable) -> Bool {
      (first...last).contains(row) && file.map { $0 == table.file || $0 == table.name } ?? true
    }
  }

  /// Reads `all`, or numbers and ranges with commas between them, perhaps behind a file's name and a colon; nil for
  /// anything else.
  public init?(_ text: String) {
    let typed = PlainText.normalized(text)
    if ["all", "tat ca", "het"].contains(SearchKey(typed).text) {
      self = .all
      return
    }
    let colon = typed.lastIndex(of: ":")
    let file = colon.map { String(typed[..<$0]) }
    let numbers = colon.map { typed[typed.index(after: $0)...] } ?? typed[...]
    var parts: [Part] = []
    for range in numbers.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = range.split(separator: "-", omittingEmptySubsequences: false).map {
        Int($0.filter { $0 != " " })
      }
      guard ends.count <= 2, let first = ends[0], let last = ends.last ?? nil, 0 < first,
        first <= last
      else { return nil }
      parts.append(Part(file: file, first: first, last: last))
    }
    self = .rows(parts)
  }

  /// The first row by number that two selections both name, of one file or of any; nil where none is.
  public func shared(with other: RowSelection) -> Int? {
    switch (self, other) {
    case (.all, .all): return 1
    case (.all, .rows(let parts)), (.rows(let parts), .all): return parts.map(\.first).min()
    case (.rows(let mine), .rows(let theirs)):
      let shared = mine.flatMap { part in
        theirs.compactMap { other -> Int? in
          let first = max(part.first, other.first)
          let isOneFile = part.file == nil || other.file == nil || part.file == other.file
          return isOneFile && first <= min(part.last, other.last) ? first : nil
        }
      }
      return shared.min()
    }
  }

  /// Whether a row of a table is meant.
  func contains(_ row: Int, of table: RosterTable) -> Bool {
    switch self {
    case .all: true
    case .rows(let parts): parts.contains { $0.contains(row, of: table) }
    }
  }
}
