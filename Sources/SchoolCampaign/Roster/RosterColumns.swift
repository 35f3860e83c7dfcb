/// The columns of each field in one file, looked up once.
struct RosterColumns {
  let rollNumber: Int?
  let fullName: Int?
  let familyName: Int?
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
  let installed: Int?
  let choice: Int?
  let insuranceNumber: [Int]
  let ministryID: [Int]
  let personalID: [Int]
  let anyID: Int?
  let parentName: [Int]
  let parentPhone: [Int]
  let note: [Int]
  /// The columns of which a student fills at least one.
  let identities: [Int]
  /// The columns in which people write what they like.
  let remarks: Set<Int>
  /// How many columns the header has up to its last heading.
  let count: Int

  init(_ layout: RosterLayout) {
    func first(_ field: RosterField) -> Int? { layout.columns(of: field).first }
    rollNumber = first(.rollNumber)
    fullName = first(.fullName)
    familyName = first(.familyName)
    givenName = first(.givenName)
    birthDate = first(.birthDate) ?? first(.birthDay)
    birthParts =
      first(.birthDate) == nil
      ? [first(.birthDay), first(.birthMonth), first(.birthYear)].compactMap(\.self) : []
    gender = first(.gender)
    male = first(.male)
    female = first(.female)
    className = first(.className)
    grade = first(.grade)
    schoolName = first(.schoolName)
    schoolCode = first(.schoolCode)
    enrolment = first(.enrolment)
    installed = first(.installed)
    choice = first(.choice)
    insuranceNumber = layout.columns(of: .insuranceNumber)
    ministryID = layout.columns(of: .ministryID)
    personalID = layout.columns(of: .personalID)
    anyID = first(.anyID)
    parentName = layout.columns(of: .parentName)
    parentPhone = layout.columns(of: .parentPhone)
    note = layout.columns(of: .note)
    identities =
      [birthDate, anyID].compactMap(\.self) + insuranceNumber + ministryID + personalID
    remarks = Set(note + parentName + parentPhone)
    let named = layout.headings.lastIndex { !PlainText.normalized($0).isEmpty } ?? 0
    count = max(named, layout.fields.lastIndex { $0 != nil } ?? 0) + 1
  }

  /// The column of a name, to point at.
  var name: Int? { fullName ?? familyName }
}
