/// The columns of each field in one file, looked up once; a class, since every row is read with them.
final class RosterColumns: Sendable {
  let rollNumber: Int?
  let fullName: Int?
  /// The columns of family and middle names, which may stand apart: "Họ", "Tên đệm".
  let familyNames: [Int]
  let givenName: Int?
  let birthDate: Int?
  /// Day, month and year of a birth date in three columns; empty otherwise.
  let birthParts: [Int]
  let gender: Int?
  let male: Int?
  let female: Int?
  let className: Int?
  let grade: Int?
  let schoolName: Int?
  let schoolCode: Int?
  let enrolment: Int?
  /// The columns of rungs.
  let rungs: [(column: Int, rung: InstallStatus)]
  let choice: Int?
  let insuranceNumber: [Int]
  let ministryID: [Int]
  let personalID: [Int]
  let anyID: Int?
  /// The columns of ids in which schools may have codes of their own.
  let codes: [Int]
  let parentName: [ParentColumn]
  let parentPhone: [ParentColumn]
  /// Whether nothing has to be joined about parents: one column of names and one of phones at most.
  let hasOneParent: Bool
  let note: [Int]
  /// The columns of which a student fills at least one.
  let identities: [Int]
  /// Columns of one meaning that may stand once only: where the first is blank, the next that is filled counts.
  let fallbacks: [Fallback]
  /// The columns in which people write what they like.
  let remarks: Set<Int>
  /// How many columns the header has up to its last heading.
  let count: Int
  /// How many columns may hold something: beyond the last heading only those whose values are told.
  let mostCells: Int
  /// The columns that say who and where a student is.
  let decisive: [Int]

  init(_ layout: RosterLayout) {
    func first(_ field: RosterField) -> Int? { layout.columns(of: field).first }
    rollNumber = first(.rollNumber)
    let isInParts =
      !layout.columns(of: .familyName).isEmpty && !layout.columns(of: .givenName).isEmpty
    fullName = isInParts ? nil : first(.fullName)
    familyNames = layout.columns(of: .familyName)
    givenName = first(.givenName)
    birthDate = first(.birthDate) ?? first(.birthDay)
    let parts = [first(.birthDay), first(.birthMonth), first(.birthYear)].compactMap(\.self)
    birthParts = first(.birthDate) == nil && parts.count == 3 ? parts : []
    gender = first(.gender)
    male = first(.male)
    female = first(.female)
    className = first(.className)
    grade = first(.grade)
    schoolName = first(.schoolName)
    schoolCode = first(.schoolCode)
    enrolment = first(.enrolment)
    // Of several columns of one rung the first counts.
    rungs = layout.rungColumns.reduce(into: []) { columns, next in
      if !columns.contains(where: { $0.rung == next.rung }) { columns.append(next) }
    }
    choice = first(.choice)
    insuranceNumber = layout.columns(of: .insuranceNumber)
    ministryID = layout.columns(of: .ministryID)
    personalID = layout.columns(of: .personalID)
    anyID = first(.anyID)
    codes = ministryID + [anyID].compactMap(\.self)
    func parents(_ field: RosterField) -> [ParentColumn] {
      layout.columns(of: field).map { column in
        ParentColumn(
          column: column, person: ParentPerson(layout.headings[column]),
          goesOn: field == .parentName && layout.origins[column] == .merged
            && layout.isHeadless(column))
      }
    }
    parentName = parents(.parentName)
    parentPhone = parents(.parentPhone)
    let persons = Set((parentName + parentPhone).map(\.person))
    hasOneParent = parentName.count <= 1 && parentPhone.count <= 1 && persons.count <= 1
    note = layout.columns(of: .note)
    names = [fullName].compactMap(\.self) + familyNames + [givenName].compactMap(\.self)
    texts =
      names + [schoolName, className].compactMap(\.self) + parentName.map(\.column) + note
    identities =
      (birthParts.isEmpty ? [birthDate].compactMap(\.self) : birthParts)
      + [anyID].compactMap(\.self) + insuranceNumber + ministryID + personalID
    fallbacks = RosterField.allCases.filter { $0.mayFillIn }.compactMap { field in
      let columns = layout.columns(of: field)
      guard columns.count > 1 else { return nil }
      return Fallback(column: columns[0], others: Array(columns.dropFirst()))
    }
    remarks = Set(
      note + (parentName + parentPhone).map(\.column) + layout.columns(of: .ownColumn)
        + layout.columns(of: .choice))
    let named = layout.headings.lastIndex { !PlainText.normalized($0).isEmpty } ?? 0
    count = max(named, layout.fields.lastIndex { $0 != nil } ?? 0) + 1
    mostCells = max(count, layout.told.map { $0 + 1 } ?? 0, layout.settled.last.map { $0 + 1 } ?? 0)
    decisive =
      ([
        .fullName, .familyName, .givenName, .birthDate, .birthYear, .insuranceNumber, .ministryID,
        .personalID, .anyID, .className, .schoolName,
      ] as [RosterField]).flatMap { layout.columns(of: $0) }
  }

  /// The columns that make up a name.
  let names: [Int]
  /// All columns of words: names, schools, classes, parents, notes.
  let texts: [Int]

  /// A column, and those that stand in for it.
  struct Fallback {
    let column: Int
    let others: [Int]
  }

  /// The parent whom a column is about; nil for any other column.
  func person(_ column: Int) -> ParentPerson? {
    (parentName + parentPhone).first { $0.column == column }?.person
  }

  /// The first column of family names.
  var familyName: Int? { familyNames.first }

  /// The column of a name, to point at.
  var name: Int? { fullName ?? familyName }
}
