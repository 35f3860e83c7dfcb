/// How a table of marks is read: header row, and what each column means.
///
/// Headings are understood as a roster's are: in two rows, merged, by their words and by what stands below them.
struct MarkLayout {
  let table: RosterTable
  /// The number of the header's last row.
  let headerRow: Int
  private(set) var titles = RosterTitles([])
  /// The class that title, sheet or file name, for rows that name none.
  private(set) var named: ClassName?
  /// The columns of what says who is meant, and of notes.
  private(set) var fields: [RosterField: [Int]] = [:]
  /// The columns of rungs, those that say of what before the others.
  private(set) var statuses: [Int] = []
  /// Whether the columns of rungs say of what.
  private(set) var areClear = true
  /// The columns of single rungs below the app, with ticks or days.
  private(set) var rungs = RungColumns()
  private(set) var days: [Int] = []
  private(set) var obstacles: [Int] = []
  private(set) var editions: [Int] = []
  /// The headings of its columns, folded, and their letters.
  let headings: Set<String>
  /// The rows of the header, by which its repetitions are known.
  private let headerRows: [[String]]
  /// The headings of columns that hold something and mean nothing.
  private(set) var unused: [String] = []
  /// The headings whose rung only the columns beside them tell.
  private(set) var supposed: [(heading: String, rung: InstallStatus)] = []
  /// The headings of rungs that name the day of the list, with that day where it can be one.
  private(set) var dated: [(heading: String, rung: InstallStatus, day: CalendarDay?)] = []
  /// The columns of rungs that tell of one telephone each.
  private(set) var devices: Set<Int> = []

  /// Finds the layout from the first rows: the table and row with the most known columns.
  ///
  /// - Throws: ``RosterFileError``, if no row is a header of marks.
  static func recognised(in tables: [RosterTable], _ choices: MarkChoices) throws -> MarkLayout {
    var best: MarkLayout?
    for table in tables {
      let rows = try table.head()
      for index in rows.indices {
        guard var found = MarkLayout(rows, headedBy: index, table, choices), found.isUsable,
          found.known > best?.known ?? 0
        else { continue }
        // What stands above is only read for a header: most rows are none, and reading titles takes long.
        found.titles = RosterTitles(rows[..<index].map(\.cells))
        found.named = found.titles.className(of: table)
        best = found
      }
    }
    guard let best else {
      throw RosterFileError.noMarkHeader(found: try LikeliestHeader.cells(of: tables))
    }
    return best
  }

  /// Nil where the row holds values below a letter that a person settled: it is no header.
  private init?(
    _ rows: [TableRow], headedBy index: Int, _ table: RosterTable, _ choices: MarkChoices
  ) {
    let below = zip(rows[index...], rows[(index + 1)...]).prefix(2)
      .prefix { Self.goesOn($0, $1) }.map(\.1)
    let header = HeaderRows(rows[index], below: below, spans: table.spans)
    let width = rows.map(\.count).max() ?? 0
    let columns = MarkColumns(header, rows, table.spans, width: width, choices)
    guard columns.areHeaded else { return nil }
    self.table = table
    headerRow = header.lastRow
    headerRows = header.rows
    headings = columns.names
    var vague: [Int] = []
    var days: [(column: Int, rung: InstallStatus)] = []
    for (place, column) in columns.meanings.enumerated() {
      switch column {
      case .status where MarkColumn.isVague(columns.headings[place]): vague.append(place)
      case .status: statuses.append(place)
      case .rung(let rung): rungs.ticks.append((place, rung))
      case .days(let rung): days.append((place, rung))
      case .day: self.days.append(place)
      case .obstacle: obstacles.append(place)
      case .edition: editions.append(place)
      case .student(let field): fields[field, default: []].append(place)
      case nil: break
      }
    }
    rungs.takeRegistrations(from: &statuses) { columns.headings[$0] }
    if rungs.takeDays(days, hasStatuses: !statuses.isEmpty) { self.days += days.map(\.column) }
    let data = rows.filter { $0.number > header.lastRow }
    if let account = AccountColumn.place(
      columns.headings, beside: told, data, isFree: { columns.meanings[$0] == nil })
    {
      rungs.ticks.append((account, .parentReady))
      supposed.append((columns.headings[account], .parentReady))
    }
    unused = columns.unused(below: data, but: rungs.ticks.map(\.column))
    if !editions.isEmpty { unused.removeAll { Self.shown.contains(SearchKey($0).text) } }
    if statuses.isEmpty, rungs.ticks.isEmpty {
      (statuses, areClear) = (vague, false)
    } else {
      unused += vague.filter { ColumnShape.isFilled($0, in: data) }.map { columns.headings[$0] }
    }
    noteHeadings(columns.headings, choices)
  }

  /// Notes what else the headings of rungs say: the day of the list, and the telephone.
  private mutating func noteHeadings(_ headings: [String], _ choices: MarkChoices) {
    for (column, rung) in told.sorted(by: { $0.column < $1.column }) {
      if HeadingDevice(headings[column]) != nil { devices.insert(column) }
      guard let day = HeadingDay(headings[column]) else { continue }
      let found = choices.reach.day(day.text, choices.dateOrder)
      let isPossible = found.map { choices.reach.first <= $0 && $0 <= choices.reach.last } ?? false
      dated.append((headings[column], rung, isPossible ? found : nil))
    }
  }

  /// The headings of columns that a class sheet of this program only shows; it names the edition of its list.
  private static let shown: Set<String> = ["dien thoai", "hien nay"]

  /// The columns that tell rungs, with the rung whose ticks stand there.
  var told: [(column: Int, rung: InstallStatus)] {
    statuses.map { ($0, .installed) } + rungs.ticks
  }

  /// Whether the row below goes on with a header: it has headings where the upper one, which is no title, has none, and
  /// nothing that could be a mark.
  private static func goesOn(_ upper: TableRow, _ lower: TableRow) -> Bool {
    func text(_ row: TableRow, _ column: Int) -> String { PlainText.normalized(row[column]) }
    let above = upper.cells.indices.filter { !text(upper, $0).isEmpty }
    let below = lower.cells.indices.filter { !text(lower, $0).isEmpty }
    return above.count > 1 && above.contains { MarkColumn(heading: upper[$0]) != nil }
      && below.contains { text(upper, $0).isEmpty && MarkColumn(heading: lower[$0]) != nil }
      && !below.contains { column in
        // `Cài` is a heading and a mark.
        text(lower, column).count < 4 && InstallSign(lower[column]) != nil
          && !below.allSatisfy { MarkColumn(heading: lower[$0]) != nil }
      }
  }

  private var known: Int {
    fields.count + (statuses.isEmpty ? 0 : 1) + rungs.ticks.count + (obstacles.isEmpty ? 0 : 1)
  }

  private func has(_ field: RosterField) -> Bool { fields[field] != nil }

  /// Whether rows can name a student and say something about it.
  private var isUsable: Bool {
    let names =
      has(.insuranceNumber) || has(.ministryID) || has(.personalID) || has(.anyID)
      || has(.rollNumber)
      || (has(.fullName) || has(.givenName)) && (has(.birthDate) || has(.birthYear))
    return names && (!told.isEmpty || !obstacles.isEmpty)
  }

  /// The class that a row names itself; nil where it names none.
  func className(_ row: TableRow, _ choices: MarkChoices) -> ClassName? {
    let texts = fields[.className, default: []].lazy.map { PlainText.normalized(row[$0]) }
    return texts.first { !$0.isEmpty }.flatMap { className($0, in: row, choices) }
  }

  /// The class that a cell names beside the grade of its row.
  func className(_ text: String, in row: TableRow, _ choices: MarkChoices) -> ClassName? {
    let grades = fields[.grade, default: []].lazy.compactMap { column in
      choices.classes[text] == nil ? ClassInGrade.name(text, grade: row[column]) : nil
    }
    return grades.first ?? className(text, choices)
  }

  /// The class that a cell names; nil where nobody can read one.
  func className(_ text: String, _ choices: MarkChoices) -> ClassName? {
    choices.classes[text].flatMap { ClassName($0) } ?? ClassName(ofCell: text)
  }

  /// Whether a row repeats the header, as each page of a print does.
  func isHeader(_ row: TableRow) -> Bool {
    if row.hasDigit, dated.isEmpty { return false }
    return headerRows.contains { header in
      (0..<max(row.count, header.count)).allSatisfy { column in
        SearchKey(row[column]) == SearchKey(column < header.count ? header[column] : "")
      }
    }
  }

  /// Whether a row is about nobody: a line of a template, or what stands below a list.
  ///
  /// - Parameter saysYes: Whether it marks somebody.
  func isOfNobody(_ row: TableRow, saysYes: Bool) -> Bool {
    func isBlank(_ wanted: [RosterField]) -> Bool {
      wanted.allSatisfy { field in
        fields[field, default: []].allSatisfy { row.withCell($0) { CellBytes($0).isEmpty } }
      }
    }
    let names: [RosterField] = [.fullName, .familyName, .givenName]
    guard isBlank([.insuranceNumber, .ministryID, .personalID, .anyID, .birthDate]) else {
      return false
    }
    let hasNames = names.contains(where: has)
    if !saysYes, isBlank(hasNames ? names : [.rollNumber]) { return true }
    return isBlank([.rollNumber]) && row.cells.contains(where: FooterWords.begin)
  }
}
