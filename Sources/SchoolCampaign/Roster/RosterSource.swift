/// A table of students together with how it is read.
public struct RosterSource: Sendable {
  /// The table.
  public let table: RosterTable
  /// What its rows and columns mean.
  public let layout: RosterLayout
  /// Whether the rows are ones that this program wrote to be mended: no list of whole classes.
  public let isErrorFile: Bool
  /// How the file has its letters; the table is in UTF-8 whatever this is.
  public let encoding: RosterEncoding
  /// What was decided for the whole file.
  public let interpretation: RosterInterpretation
  /// Columns of one meaning whose values differ.
  public let conflicts: [ColumnConflict]
  /// Columns with values that are not used, because nobody can tell what they mean.
  public let openColumns: [OpenColumn]
  /// The class that title, sheet or file name, for rows that name none.
  public let named: ClassName?

  /// Recognises the layout of a table, and looks at all its rows once.
  ///
  /// - Throws: ``RosterFileError`` if it has no header of ours, cannot be read, or has its columns shifted.
  public init(
    _ table: RosterTable, _ choices: ReadingChoices = ReadingChoices()
  ) throws {
    try self.init([table], .utf8, choices)
  }

  /// Recognises encoding, delimiter and layout of a text file, and looks at all its rows once.
  ///
  /// - Throws: ``RosterFileError`` if the file is not a roster that can be read.
  public init(
    _ input: RosterInput, _ choices: ReadingChoices = ReadingChoices()
  ) throws {
    var encoding = try choices.encoding ?? RosterEncoding(input)
    // Under a header in Unicode, only the cells are in the old encoding.
    if LegacyLook.encodings.contains(encoding), try input.hasUnicodeLetters() { encoding = .utf8 }
    let text = try input.inUTF8(from: encoding)
    try self.init(TextTables(text).candidates, encoding, choices)
  }

  /// One of several lists side by side in a text that was read with this encoding.
  ///
  /// - Throws: ``RosterFileError``, as the other initialisers do.
  public init(
    _ part: RosterTable, _ encoding: RosterEncoding, _ choices: ReadingChoices
  ) throws {
    try self.init([part], encoding, choices)
  }

  private init(
    _ candidates: [RosterTable], _ encoding: RosterEncoding, _ choices: ReadingChoices
  ) throws {
    var reading = try LegacyReading(candidates, encoding, choices)
    let survey = try reading.survey(choices)
    (table, self.encoding) = (reading.table, reading.encoding)
    var layout = reading.layout
    let isErrorFile = layout.isErrorFile
    if !isErrorFile, let shifted = survey.shift.shifted(layout) {
      throw RosterFileError.columnsShifted(shifted)
    }
    // A school's own codes under a heading of the ministry's are none of its ids.
    if !isErrorFile {
      layout.ignore(
        survey.ministryIDs.filter { column, cells in
          cells.areOtherCodes(below: layout.headings[column])
        }.keys)
    }
    let known = choices.stored?.classes(
      titled: layout.titles.schoolName, cells: survey.schools.cells)
    named = layout.titles.className(of: table).map { WordedClass.usual($0, known: known ?? []) }
    let isNamed = named != nil || layout.titles.contradiction(in: table) != nil
    openColumns =
      isErrorFile
      ? [] : survey.open.all(isClassNamed: isNamed, isText: table.delimiter != nil)
    layout.tell(openColumns.map(\.sample.column))
    conflicts = survey.repeated.conflicts
    self.layout = layout
    self.isErrorFile = isErrorFile
    interpretation = RosterInterpretation(
      survey, choices, titles: layout.titles, named: named,
      hasClasses: !layout.columns(of: .className).isEmpty, mixedNames: reading.mixedNames)
  }

  /// What title, sheet or file say where a class should stand that nobody can tell, in a list without a class column.
  var openClass: String? {
    guard named == nil, case .noColumn = interpretation.blankClasses else { return nil }
    return layout.titles.openClass ?? NamedClass.grade(of: table) ?? interpretation.openSection
  }

  /// The two classes of a list whose titles and name contradict each other, where no column tells the class.
  var contradiction: ClassContradiction? {
    guard case .noColumn = interpretation.blankClasses else { return nil }
    return layout.titles.contradiction(in: table)
  }

  /// File and sheet, to point at.
  public var name: String { table.name }
}

extension RosterSource {
  /// Whether any row below the header is a student's.
  ///
  /// - Throws: ``RosterFileError`` where the file turns out to be unreadable.
  public func hasStudents() throws -> Bool {
    var reading = try RosterReading(self, file: 0, defaults: RosterDefaults(schoolYearStart: 2099))
    var (units, findings) = (RosterUnits(), RosterFindings())
    return try reading.next(ordinal: 0, units: &units, findings: &findings) != nil
  }

  /// The first three names as they were read, to show what became of the letters.
  ///
  /// - Throws: ``RosterReadError`` where the file turns out to be unreadable.
  public func sampleNames() throws -> [String] {
    var check = RosterCheck([self], defaults: RosterDefaults(schoolYearStart: 2099))
    return try check.nextBatch(3).map(\.details.fullName).filter { !$0.isEmpty }
  }
}
