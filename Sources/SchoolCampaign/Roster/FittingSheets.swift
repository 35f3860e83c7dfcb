/// The lists of one kind that a file holds: every sheet that fits is read, and what is passed over is named.
public struct FittingSheets<List> {
  /// The lists, in the order of the file.
  public private(set) var lists: [List] = []
  /// The sheets that hold something and no such list.
  public private(set) var skipped: [String] = []
  /// The sheets with the header of such a list and nothing below it.
  public private(set) var withoutRows: [String] = []
  /// Why the first sheet without a list has none.
  public private(set) var problem: RosterFileError?

  /// No sheets.
  public init() {}

  /// Reads the sheets of a workbook one by one, or a text in the reading that fits best.
  ///
  /// - Parameter read: Reads the likeliest of some tables.
  /// - Throws: ``RosterFileError``, if a list cannot be read or none is there.
  public init(_ tables: [RosterTable], _ read: ([RosterTable]) throws -> List) throws {
    if tables.contains(where: { $0.delimiter != nil }) {
      lists = [try read(tables)]
      return
    }
    try take(tables) { try read([$0]) }
    if !lists.isEmpty { return }
    if problem == .noRows { throw RosterFileError.noRows }
    lists = [try read(tables)]
  }

  /// Takes the lists among sheets; one of notes beside them is no fault, a list that cannot be read is.
  ///
  /// - Throws: ``RosterFileError``, if a list cannot be read.
  public mutating func take(
    _ tables: [RosterTable], _ read: (RosterTable) throws -> List
  ) throws {
    for table in tables {
      do {
        lists.append(try read(table))
      } catch RosterFileError.noRows {
        // Its header is known: there is nothing to be missed.
        problem = .noRows
        if table.title != nil { withoutRows.append(table.name) }
      } catch let error as RosterFileError where error.isOfHeader {
        problem = problem ?? error
        if table.title != nil { skipped.append(table.name) }
      }
    }
  }

  /// Keeps the lists that say something, or the first where none does.
  mutating func keep(where saysSomething: (List) -> Bool) {
    let said = lists.filter(saysSomething)
    lists = said.isEmpty ? Array(lists.prefix(1)) : said
  }
}

extension FittingSheets: Sendable where List: Sendable {}

extension RosterFileError {
  /// Whether a table has no heading of such a list.
  public var isOfHeader: Bool {
    switch self {
    case .noHeader, .noMarkHeader, .noApprovalHeader, .noTeacherHeader: true
    default: false
    }
  }
}
