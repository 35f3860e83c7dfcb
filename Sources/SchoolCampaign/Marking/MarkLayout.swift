/// How a file of marks is read: table, header row, and what each column means.
struct MarkLayout {
  let table: RosterTable
  let headerRow: Int
  let titles: RosterTitles
  private(set) var fields: [RosterField: Int] = [:]
  private(set) var status: Int?
  private(set) var day: Int?
  private(set) var obstacle: Int?
  private(set) var edition: Int?
  var note: Int? { fields[.note] }

  /// Finds the layout from the first rows: the table and row with the most known columns.
  ///
  /// - Throws: ``RosterFileError``, if no row is a header of marks.
  static func recognised(in tables: [RosterTable]) throws -> MarkLayout {
    var best: MarkLayout?
    for table in tables {
      let rows = try table.head()
      for (index, row) in rows.enumerated() {
        let found = MarkLayout(row, table, RosterTitles(rows[..<index].map(\.cells)))
        if found.isUsable, found.known > best?.known ?? 0 { best = found }
      }
    }
    guard let best else {
      throw RosterFileError.noMarkHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  private init(_ row: TableRow, _ table: RosterTable, _ titles: RosterTitles) {
    self.table = table
    self.titles = titles
    headerRow = row.number
    for (index, heading) in row.cells.enumerated() {
      switch SearchKey(heading).text {
      case "trang thai vssid", "trang thai", "status", "bac", "tinh trang", "tinh trang vssid",
        "da cai vssid", "da cai", "da cai dat", "cai vssid", "cai dat vssid":
        status = status ?? index
      case "ngay", "day", "date", "ngay cai": day = day ?? index
      case "vuong mac", "obstacle", "ly do": obstacle = obstacle ?? index
      case "danh sach lan", "lan danh sach", "sheet", "edition": edition = edition ?? index
      default:
        if let field = RosterField(heading: heading), fields[field] == nil { fields[field] = index }
      }
    }
  }

  private var known: Int { fields.count + (status == nil ? 0 : 1) + (obstacle == nil ? 0 : 1) }

  /// Whether rows can name a student and say something about it.
  private var isUsable: Bool {
    let names =
      fields[.insuranceNumber] != nil || fields[.ministryID] != nil || fields[.personalID] != nil
      || (fields[.className] != nil || titles.className != nil) && fields[.rollNumber] != nil
      || (fields[.fullName] ?? fields[.givenName]) != nil && fields[.birthDate] != nil
    return names && (status != nil || obstacle != nil)
  }
}
