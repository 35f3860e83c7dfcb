/// A table of an official paper.
public struct OfficialTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public let heading: String
    /// Its share of the page's width, in millimetres of 165.
    public let width: Double
    /// How its cells stand.
    public let alignment: Alignment

    /// A column.
    public init(_ heading: String, _ width: Double, _ alignment: Alignment = .right) {
      self.heading = heading
      self.width = width
      self.alignment = alignment
    }
  }

  /// How cells stand.
  public enum Alignment: Hashable, Sendable { case left, centre, right }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What kind it is.
    public enum Kind: Sendable { case block, unit, subtotal, total }
    /// What kind it is.
    public let kind: Kind
    /// One cell for each column; a block's title stands in the second.
    public let cells: [String]
  }

  /// The columns, from left to right.
  public let columns: [Column]
  /// The rows.
  public let rows: [Row]

  /// How many rows stand on the same page as a row: a block's title is not left alone at the foot of one, nor the
  /// total at the head of the next.
  public func following(_ place: Int) -> Int {
    let rest = rows.count - 1 - place
    if rows.last?.kind == .total, rest <= 2 { return rest }
    return rows[place].kind == .block ? min(1, rest) : 0
  }
}
