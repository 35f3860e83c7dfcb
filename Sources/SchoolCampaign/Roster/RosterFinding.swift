/// Something to tell about one row of a roster: an error keeps the row out, a warning does not.
///
/// Small on purpose: 1.7 million of them must fit into memory.
public struct RosterFinding: Hashable, Sendable {
  /// What was found.
  public let kind: RosterFindingKind
  /// Where.
  public let cell: RosterCell

  /// A finding at a cell.
  public init(_ kind: RosterFindingKind, at cell: RosterCell) {
    self.kind = kind
    self.cell = cell
  }
}

extension RosterFinding {
  /// The finding as it concerns a row: of two rows that repeat each other, each points at the other one.
  public func kind(seenFrom row: RosterRowReference) -> RosterFindingKind {
    let mine = RosterRowReference(cell)
    return row == mine ? kind : kind.pointing(at: mine)
  }
}

/// A cell of one of the files of an import.
public struct RosterCell: Hashable, Comparable, Sendable {
  /// Which of the import's files, from 0.
  public let file: UInt16
  private let columnOrNone: UInt16
  /// The row as a spreadsheet numbers it, from 1.
  public let row: Int32
  /// The line of the text file on which the row begins.
  public let line: Int32

  /// A cell by file, row, line and column.
  public init(file: Int = 0, row: Int, line: Int, column: Int?) {
    self.file = UInt16(clamping: file)
    self.row = Int32(clamping: row)
    self.line = Int32(clamping: line)
    columnOrNone = column.map { UInt16(clamping: $0) } ?? .max
  }

  /// The column, from 0; nil where the whole row is meant.
  public var column: UInt16? { columnOrNone == .max ? nil : columnOrNone }

  /// Orders two values as lists show them.
  public static func < (left: RosterCell, right: RosterCell) -> Bool {
    (left.file, left.row, left.column ?? .max) < (right.file, right.row, right.column ?? .max)
  }
}

/// A row of one of the files of an import, to point at from another row.
public struct RosterRowReference: Hashable, Sendable {
  /// Which of the import's files, from 0.
  public let file: UInt16
  /// The row as a spreadsheet numbers it, from 1.
  public let row: Int32

  /// A row by file and number.
  public init(file: Int = 0, row: Int) {
    self.file = UInt16(clamping: file)
    self.row = Int32(clamping: row)
  }
}
