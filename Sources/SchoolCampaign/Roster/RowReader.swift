/// Reads the rows of a table one after the other, in bounded memory.
public protocol RowReader: Sendable {
  /// Reads the next row into `row`; false at the end of the table.
  ///
  /// - Throws: ``RosterFileError`` where the table cannot be read on.
  mutating func next(into row: inout TableRow) throws -> Bool

  /// How many bytes of the table were read, for progress.
  var consumed: Int { get }
}
