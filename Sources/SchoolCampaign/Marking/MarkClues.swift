/// All that a row of marks says about who is meant. One clue finds the student, the others must agree: a child
/// is never marked on half of what the row says.
public struct MarkClues: Hashable, Sendable {
  /// The BHXH number.
  public let insuranceNumber: InsuranceNumber?
  /// The ministry id.
  public let ministryID: MinistryID?
  /// The personal id.
  public let personalID: PersonalID?
  /// The roll number, of the class.
  public let rollNumber: Int?
  /// The edition of the class list that the roll number is from.
  public let edition: Int?
  /// The class.
  public let className: ClassName?
  /// The school.
  public let school: SchoolName?
  /// The full name, in ``PlainText`` form.
  public let fullName: String?
  /// The birth date.
  public let birthDate: CalendarDay?

  /// A cell that is filled and cannot be read, or no clue at all.
  struct Unreadable: Error, CustomStringConvertible {
    let kind: MarkSheet.Problem.Kind
    let quote: String?

    /// Never the cell: it may hold a student's name or number.
    var description: String { kind.rawValue }
  }

  /// Reads the clues of a row.
  init(_ row: TableRow, _ layout: MarkLayout) throws(Unreadable) {
    func text(_ field: RosterField) -> String? {
      let text = layout.fields[field].map { PlainText.normalized(row[$0]) } ?? ""
      return text.isEmpty ? nil : text
    }
    func value<Value>(
      _ field: RosterField, _ read: (CellBytes) -> CellReading<Value>
    ) throws(Unreadable) -> Value? {
      guard let column = layout.fields[field], text(field) != nil else { return nil }
      let reading = row.withCell(column) { read(CellBytes($0)) }
      // What a roster may put right is too little to find one child among thousands; but a zero that a
      // spreadsheet dropped may be put back where the name must agree too.
      let isEnough =
        reading.finding == nil || reading.finding == .restoredLeadingZero && text(.fullName) != nil
      if isEnough, let value = reading.value { return value }
      throw Unreadable(kind: .unreadableNumber, quote: text(field))
    }
    insuranceNumber = try value(.insuranceNumber) { $0.insuranceNumber }
    ministryID = try value(.ministryID) { $0.ministryID }
    personalID = try value(.personalID) { $0.personalID }
    rollNumber = try value(.rollNumber) { $0.rollNumber }
    birthDate = try value(.birthDate) { $0.birthDate() }
    className =
      try text(.className).map { text throws(Unreadable) in
        guard let name = ClassName(text) else { throw Unreadable(kind: .unknownClass, quote: text) }
        return name
      } ?? layout.titles.className.flatMap { ClassName($0) }
    school =
      try text(.schoolName).map { text throws(Unreadable) in
        guard let name = SchoolName(text) else {
          throw Unreadable(kind: .unknownSchool, quote: text)
        }
        return name
      } ?? layout.titles.school.flatMap { SchoolName($0) }
    let parts = [text(.familyName), text(.givenName)].compactMap(\.self)
    fullName = text(.fullName) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    let editionText = layout.edition.map { PlainText.normalized(row[$0]) } ?? ""
    edition = Int(editionText)
    if edition == nil, !editionText.isEmpty {
      throw Unreadable(kind: .unreadableNumber, quote: editionText)
    }
    let isEnough =
      insuranceNumber != nil || ministryID != nil || personalID != nil
      || (rollNumber != nil && className != nil) || (fullName != nil && birthDate != nil)
    if !isEnough { throw Unreadable(kind: .noClue, quote: nil) }
  }

  /// Whether the name is the student's; nil if the row has none.
  private func isNamed(_ student: StudentDetails) -> Bool? {
    fullName.map { name in
      NameQuery(name).isMarked
        ? MatchKey(name) == MatchKey(student.fullName)
        : SearchKey(name) == SearchKey(student.fullName)
    }
  }

  /// Whether nothing that the row says is against this student.
  ///
  /// A name may be typed without marks; with marks they count. Where the row has a number of the student, name or birth date must
  /// agree, as in a roster, or where it has neither, the class; where it has only a roll number, each of them.
  public func agree(with student: StudentDetails, in place: ClassName) -> Bool {
    func fits<Value: Equatable>(_ mine: Value?, _ theirs: Value?) -> Bool {
      mine == nil || theirs == nil || mine == theirs
    }
    guard fits(insuranceNumber, student.insuranceNumber), fits(ministryID, student.ministryID),
      fits(personalID, student.personalID)
    else { return false }
    let hasNumber = insuranceNumber != nil || ministryID != nil || personalID != nil
    if !hasNumber { return isNamed(student) ?? true && fits(birthDate, student.birthDate) }
    // Who is named may have moved since the sheet was made; who is not must be where the sheet says.
    let isBorn = student.birthDate.flatMap { known in birthDate.map { $0 == known } }
    guard let isNamed = isNamed(student) else {
      return isBorn
        ?? (fits(className?.key, place.key) && fits(rollNumber, student.rollNumber))
    }
    return isNamed || isBorn ?? false
  }
}
