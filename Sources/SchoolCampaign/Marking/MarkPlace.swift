/// Where a row of marks stands.
public struct MarkPlace: Hashable, Sendable {
  /// File and sheet, as they are shown.
  public let file: String
  /// The row as a spreadsheet numbers it.
  public let row: Int

  /// A row of a file.
  public init(file: String, row: Int) {
    self.file = file
    self.row = row
  }
}
