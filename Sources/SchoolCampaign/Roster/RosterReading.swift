/// One file of a check, read row by row into typed rows.
struct RosterReading {
  private let layout: RosterLayout
  /// Whether a heading has a digit (`10 số cuối`), so that a row with one may repeat the header.
  private let hasDigitsInHeader: Bool
  private let columns: RosterColumns
  private let file: Int
  private var reader: any RowReader
  private let delimiter: UInt8?
  private var table = TableRow()
  private var places: PlaceReading
  /// Whether the rows stand below `Giảm`, the part of form D03-TS with those who are taken off the list.
  private var isBelowRemovals: Bool { removals.isOpen }
  private var removals: RemovalsPart
  private var end: ListEnd
  /// The numbers in each class, where the list counts through the school.
  private var through: ThroughNumbers?
  private let interpretation: RosterInterpretation
  private let isErrorFile: Bool
  /// The last day of the year in which the school year began.
  private let lastBirthDay: CalendarDay?
  private let today: CalendarDay?
  /// The days on which rungs can have been reached.
  private let reach: DayReach?
  /// How many student rows were read.
  private(set) var studentRows = 0

  init(_ source: RosterSource, file: Int, defaults: RosterDefaults) throws {
    layout = source.layout
    hasDigitsInHeader = layout.headerRows.contains { header in
      header.contains { $0.contains(where: \.isNumber) }
    }
    columns = RosterColumns(source.layout)
    interpretation = source.interpretation
    places = PlaceReading(source, columns, defaults, file: file)
    isErrorFile = source.isErrorFile
    end = ListEnd(lastBirthYear: defaults.schoolYearStart)
    lastBirthDay = CalendarDay(year: defaults.schoolYearStart, month: 12, day: 31)
    today = defaults.today
    reach = defaults.reach
    self.file = file
    // A list that goes on from another one goes on in its classes, too.
    through = interpretation.throughNumbers.map {
      ThroughNumbers(list: $0.lowerBound == 1 ? file : nil)
    }
    removals = RemovalsPart(isOpen: source.table.part?.holdsRemovals ?? false)
    delimiter = source.table.delimiter
    reader = try source.table.reader()
    while try reader.next(into: &table), table.number < layout.headerRow {}
  }

  /// How many bytes of the file were read.
  var consumed: Int { reader.consumed }

  /// A hash of the current row as the file has it.
  var fingerprint: UInt64 { table.fingerprint }

  /// A cell of the current row as a message shows it.
  func shownText(_ column: Int) -> String { table.shown(column) }

  /// The first column of a field.
  func column(of field: RosterField) -> Int? {
    switch field {
    case .fullName: columns.name
    case .insuranceNumber: columns.insuranceNumber.first
    case .ministryID: columns.ministryID.first ?? columns.anyID
    case .personalID: columns.personalID.first ?? columns.anyID
    default: layout.columns(of: field).first
    }
  }

  /// The next student row, its cell findings noted; nil at the end of the file.
  ///
  /// - Parameter isRepeat: Whether another row tells the class of the row's child.
  mutating func next(
    ordinal: Int, units: inout RosterUnits, findings: inout RosterFindings, isRepeat: Bool = false
  ) throws -> RosterRow? {
    repeat {
      guard try reader.next(into: &table) else { return nil }
      guard table.isUTF8 else { throw RosterFileError.notUTF8(line: table.line) }
      if !columns.fallbacks.isEmpty { table.fill(columns.fallbacks) }
    } while try table.isBlank || isHeader() || isSectionTitle() || isPart(&findings)
      || isFooter(&findings) || isPupilless(&findings) || isSigner(&findings)
    end.goesOn()
    removals.noteStudent()
    studentRows += 1
    var cells = RowCells(table, file: file)
    if let delimiter,
      let other = OtherDelimiter.of(table, columns: columns.count, own: delimiter)
    {
      cells.note(.otherDelimiter(other), nil)
      findings.append(cells.findings[0], quote: nil)
      return RosterRow(refused: cells.whole, ordinal: ordinal)
    }
    var details = cells.details(columns, interpretation)
    let unit = places.place(of: table, number: details.rollNumber, in: &units, &cells)
    cells.checkWidth(columns.count, most: columns.mostCells, isText: delimiter != nil)
    checkBirthYear(&details, &cells)
    if let old = interpretation.mixedNames,
      MixedLetters.reading(of: details.fullName, old) == .either
    {
      cells.note(.doubtfulLetters, columns.name)
    }
    if isBelowList(details) { cells.note(.belowList, columns.name) }
    if isErrorFile { cells.checkForSwallowedRows(width: columns.count) }
    if table.breaks > 0, let delimiter, !isErrorFile {
      cells.checkForSwallowedRows(delimiter: delimiter)
    }
    let (hasLeft, rungs, choice) = (
      cells.hasLeft(columns.enrolment) || isBelowRemovals,
      columns.rungs.isEmpty
        ? nil
        : cells.rungs(columns.rungs, interpretation.installs, reach, interpretation.dateOrder),
      cells.choice(columns.choice)
    )
    if hasLeft || interpretation.rowNumbers != nil {
      details.rollNumber = nil
    } else if through != nil, details.rollNumber != nil {
      details.rollNumber = through?.next(in: unit, &units) ?? details.rollNumber
    }
    if choice == .file || interpretation.trustsLetters { cells.trustLetters() }
    if isRepeat { cells.leaveClass() }
    for finding in cells.findings {
      findings.append(
        finding, quote: finding.cell.column.map { table.shown(Int($0)) })
    }
    var row = RosterRow(
      ordinal: ordinal, cell: cells.whole, unit: unit, details: details,
      matchHash: details.matchHash,
      isRefused: choice != .skip && cells.findings.contains { $0.kind.isError },
      hasLeft: hasLeft, rungs: rungs, choice: choice)
    if unit == nil, row.isRefused { row.lacksClass = cells.lackClassAlone }
    if isErrorFile, let beside = layout.beside { row.beside = RowsBeside.hashes(table[beside]) }
    return row
  }

  /// Page breaks of printed lists repeat the header among the rows; below the first one stand labels at times.
  ///
  /// - Throws: ``RosterFileError/otherHeader(line:)`` for a header with other columns: what follows it would be
  ///   read wrongly.
  private func isHeader() throws -> Bool {
    if table.number == layout.headerRow + 1, HeaderRows.isLabels(table) { return true }
    if table.hasDigit && !hasDigitsInHeader { return false }
    if layout.headerRows.contains(where: isSame) { return true }
    if table.hasDigit { return false }
    guard let name = columns.name, RosterField(heading: table[name]) != nil,
      table.cells.count(where: { RosterField(heading: $0) != nil }) >= 2
    else { return false }
    throw RosterFileError.otherHeader(line: table.line)
  }

  private func isSame(_ header: [String]) -> Bool {
    (0..<max(table.count, header.count)).allSatisfy { column in
      SearchKey(table[column]) == SearchKey(column < header.count ? header[column] : "")
    }
  }

  /// A row that is about nobody, in the list or between its pages.
  private func isPupilless(_ findings: inout RosterFindings) -> Bool {
    guard let kind = PupillessRow.kind(table, columns) else { return false }
    let row = RosterCell(file: file, row: table.number, line: table.line, column: nil)
    findings.append(RosterFinding(kind, at: row), quote: nil)
    return true
  }

  /// A row below the list that counts, signs or dates it.
  private mutating func isFooter(_ findings: inout RosterFindings) -> Bool {
    guard let words = end.words(of: table, columns) else { return false }
    let row = RosterCell(file: file, row: table.number, line: table.line, column: nil)
    findings.append(RosterFinding(.footer, at: row), quote: PlainText.normalized(words))
    return true
  }

  /// A row below the list that names who signs it, and nothing else.
  private func isSigner(_ findings: inout RosterFindings) -> Bool {
    guard !interpretation.below.isEmpty, !table.hasDigit,
      interpretation.below.contains(table.number), Signer.isOne(table, columns)
    else { return false }
    let words = table.cells.map(PlainText.normalized).filter { !$0.isEmpty }
    let row = RosterCell(file: file, row: table.number, line: table.line, column: nil)
    findings.append(RosterFinding(.signer, at: row), quote: words.joined(separator: ", "))
    return true
  }

  /// A heading between the rows, such as `I  Tăng` or `Tổ 1`: no number, no birth date, and in place of a roll
  /// number a Roman one or a letter.
  private mutating func isPart(_ findings: inout RosterFindings) -> Bool {
    guard columns.identities.allSatisfy({ table.withCell($0) { CellBytes($0).isEmpty } }),
      let part = PartTitle(table, columns)
    else { return false }
    if interpretation.remarkRows.contains(table.number) {
      let row = RosterCell(file: file, row: table.number, line: table.line, column: nil)
      findings.append(RosterFinding(.noPupil, at: row), quote: part.words)
      return true
    }
    if let isRemoval = part.isRemoval { removals.begin(isRemoval) }
    let row = RosterCell(file: file, row: table.number, line: table.line, column: nil)
    let kind: RosterFindingKind = part.isRemoval == true ? .leaversSection : .section
    findings.append(RosterFinding(kind, at: row), quote: part.words)
    return true
  }

  /// A row that holds nothing but a class (`LỚP 6/2`) names the class of the rows below it.
  private mutating func isSectionTitle() -> Bool {
    guard let title = SectionTitle(table, columns) else {
      // The teacher of the class that the row above names.
      guard let teacher = table.titleOfTeacher.flatMap({ HomeroomTeacher(title: $0) }) else {
        return false
      }
      places.noteTeacher(teacher)
      return true
    }
    places.begin(title)
    removals.noteSection()
    return true
  }

  /// Whether a row without a roll number stands below all that have one, and does not look like a child's.
  private func isBelowList(_ details: StudentDetails) -> Bool {
    guard details.rollNumber == nil,
      interpretation.unnumbered.contains(table.number)
        || isErrorFile && layout.saidOptions.map({ SaidOptions.areBelowList(table[$0]) }) ?? false
    else { return false }
    return details.birthDate == nil || !ColumnShape.isName(details.fullName)
  }

  /// Nobody is born after the school year began in which the roster has them.
  private func checkBirthYear(_ details: inout StudentDetails, _ cells: inout RowCells) {
    guard let born = details.birthDate, let lastBirthDay, born > lastBirthDay else { return }
    let isToCome = today.map { born > $0 } ?? false
    cells.note(.invalidBirthDate(isToCome ? .inFuture : .tooLate), columns.birthDate)
    details.birthDate = nil
  }
}
