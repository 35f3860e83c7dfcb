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
  /// The year of birth, where the row has it alone.
  let birthYear: Int?
  /// The cell of the class, for a message, where it holds signs that nobody sees.
  public let shownClass: String?

  /// A cell that is filled and cannot be read, or no clue at all.
  struct Unreadable: Error, CustomStringConvertible {
    let kind: MarkSheet.Problem.Kind
    /// What several cells say together; nil where one is wrong, or none.
    var quote: String?
    /// The cell, so that a message shows it as it was written; nil where no single one is wrong.
    var column: Int?

    /// Never the cell: it may hold a student's name or number.
    var description: String { kind.rawValue }
  }

  /// Reads the clues of a row.
  ///
  /// - Parameter above: The class that stands above the row or in the names of sheet and file.
  init(
    _ row: TableRow, _ layout: MarkLayout, _ choices: MarkChoices, above: ClassName?
  ) throws(Unreadable) {
    let cells = ClueCells(row: row, layout: layout)
    let anyID = try cells.value(.anyID) { cell in
      cell.digits.count > 10
        ? cell.personalID.map(AnyID.personal) : cell.ministryID.map(AnyID.ministry)
    }
    insuranceNumber = try cells.value(.insuranceNumber) { $0.insuranceNumber }
    ministryID = try cells.value(.ministryID) { $0.ministryID } ?? anyID?.ministry
    personalID = try cells.value(.personalID) { $0.personalID } ?? anyID?.personal
    rollNumber = try cells.value(.rollNumber) { $0.rollNumber }
    let (whole, parts) = (
      try cells.value(.birthDate) { $0.birthDate(choices.dateOrder) }, try cells.dateInParts()
    )
    let below = whole == nil && parts == nil ? try cells.dateOfSex(choices.dateOrder) : nil
    birthDate = whole ?? parts ?? below
    birthYear = birthDate == nil ? cells.birthYear : nil
    shownClass = cells.first(.className).flatMap { row.asWritten[$0] == nil ? nil : row.shown($0) }
    className =
      try cells.text(.className, by: { layout.className($0, choices)?.key }).map {
        text throws(Unreadable) in
        guard let name = layout.className(text, in: row, choices) else {
          throw Unreadable(kind: .unknownClass, column: cells.first(.className))
        }
        return name
      } ?? above
    school =
      try cells.text(.schoolName, by: { SchoolName($0)?.key }).map { text throws(Unreadable) in
        guard let name = SchoolName(text) else {
          throw Unreadable(kind: .unknownSchool, column: cells.first(.schoolName))
        }
        return name
      } ?? layout.titles.schoolName
    fullName = try cells.name
    edition = try cells.edition
    let isEnough =
      insuranceNumber != nil || ministryID != nil || personalID != nil
      || (rollNumber != nil && className != nil) || (fullName != nil && birthDate != nil)
    if !isEnough { throw Unreadable(kind: .noClue) }
  }

  /// Whether the name is the student's; nil if the row has none.
  private func isNamed(_ student: StudentDetails) -> Bool? {
    fullName.map { name in
      NameQuery(name).isMarked
        ? MatchKey(name) == MatchKey(student.fullName)
        : SearchKey(name) == SearchKey(student.fullName)
    }
  }

  /// Whether nothing that the row says is against this student: every number, the name and the birth date must be the
  /// student's wherever both have one. A number alone would mark a brother, or the neighbour in a column that slipped.
  ///
  /// A name may be typed without marks; with marks they count. Where neither name nor birth date vouches for a number, class
  /// and roll number must be where the row says; who is named may have moved since the list was made.
  public func agree(with student: StudentDetails, in place: ClassName) -> Bool {
    func fits<Value: Equatable>(_ mine: Value?, _ theirs: Value?) -> Bool {
      mine == nil || theirs == nil || mine == theirs
    }
    guard fits(insuranceNumber, student.insuranceNumber), fits(ministryID, student.ministryID),
      fits(personalID, student.personalID), fits(birthDate, student.birthDate),
      fits(birthYear, student.birthDate?.year),
      isNamed(student) ?? true
    else { return false }
    let hasNumber = insuranceNumber != nil || ministryID != nil || personalID != nil
    let isVouched = fullName != nil || (birthDate != nil && student.birthDate != nil)
    if !hasNumber || isVouched { return true }
    let isThere = className?.readings.contains { $0.key == place.key } ?? true
    return isThere && fits(rollNumber, student.rollNumber)
  }
}

/// A number under "Mã định danh": twelve digits are a personal id, ten a ministry id.
private enum AnyID: Equatable {
  case ministry(MinistryID)
  case personal(PersonalID)

  var ministry: MinistryID? { if case .ministry(let id) = self { id } else { nil } }
  var personal: PersonalID? { if case .personal(let id) = self { id } else { nil } }
}

/// The cells of a row that say who is meant.
private struct ClueCells {
  let row: TableRow
  let layout: MarkLayout

  private func cells(_ field: RosterField) -> [(column: Int, text: String)] {
    layout.fields[field, default: []].map { ($0, PlainText.normalized(row[$0])) }
      .filter { !$0.1.isEmpty }
  }

  private func texts(_ field: RosterField) -> [String] { cells(field).map(\.text) }

  /// The first column of a field that holds something.
  func first(_ field: RosterField) -> Int? { cells(field).first?.column }

  /// The text of a field's columns, which must not say two things.
  func text<Key: Equatable>(
    _ field: RosterField, by key: (String) -> Key
  ) throws(MarkClues.Unreadable) -> String? {
    let cells = cells(field)
    guard let first = cells.first?.text else { return nil }
    for other in cells.dropFirst() where key(other.text) != key(first) {
      throw MarkClues.Unreadable(kind: .textsDisagree, column: other.column)
    }
    return first
  }

  /// The full name, from one column or from several of its parts.
  var name: String? {
    get throws(MarkClues.Unreadable) {
      let parts = texts(.familyName) + texts(.givenName)
      let joined = parts.isEmpty ? nil : parts.joined(separator: " ")
      guard let whole = try text(.fullName, by: { SearchKey($0) }) else { return joined }
      // A given name alone beside the full one is a part of it.
      if let joined, !texts(.familyName).isEmpty, SearchKey(joined) != SearchKey(whole) {
        throw MarkClues.Unreadable(kind: .textsDisagree, quote: joined)
      }
      return whole
    }
  }

  /// The edition of the class list.
  var edition: Int? {
    get throws(MarkClues.Unreadable) {
      var found: Int?
      for column in layout.editions {
        let text = PlainText.normalized(row[column])
        if text.isEmpty { continue }
        guard let number = Int(text) else {
          throw MarkClues.Unreadable(kind: .unreadableNumber, column: column)
        }
        if let found, found != number {
          throw MarkClues.Unreadable(kind: .numbersDisagree, column: column)
        }
        found = number
      }
      return found
    }
  }

  /// Whether a name stands in the row.
  var isNamed: Bool {
    [RosterField.fullName, .familyName, .givenName].contains { !texts($0).isEmpty }
  }

  /// The birth date below `Nam` or `Nữ`, as old lists have it.
  func dateOfSex(_ order: DateOrder) throws(MarkClues.Unreadable) -> CalendarDay? {
    guard layout.fields[.birthDate] == nil else { return nil }
    for field in [RosterField.male, .female] {
      for column in layout.fields[field, default: []]
      where row.withCell(column, { CellBytes($0).digits.count > 4 }) {
        let day = row.withCell(column) { CellBytes($0).birthDate(order).value }
        guard let day else { throw MarkClues.Unreadable(kind: .unreadableNumber, column: column) }
        return day
      }
    }
    return nil
  }

  /// The year of birth, where it stands alone: below `Năm sinh`, `Nam` or `Nữ`.
  var birthYear: Int? {
    let isWhole = layout.fields[.birthDay] != nil
    let fields: [RosterField] = isWhole ? [.male, .female] : [.birthYear, .male, .female]
    return fields.lazy.flatMap(texts).compactMap { Int($0) }.first { (1990...2099).contains($0) }
  }

  /// The birth date from three columns.
  func dateInParts() throws(MarkClues.Unreadable) -> CalendarDay? {
    guard layout.fields[.birthDay] != nil || layout.fields[.birthMonth] != nil else { return nil }
    var parts: [String] = []
    for field in [RosterField.birthDay, .birthMonth, .birthYear] {
      if let part = try text(field, by: { $0 }) { parts.append(part) }
    }
    if parts.isEmpty { return nil }
    let written = parts.joined(separator: "/")
    let day = Array(written.utf8).withUnsafeBufferPointer { CellBytes($0).birthDate().value }
    guard let day else { throw MarkClues.Unreadable(kind: .unreadableNumber, quote: written) }
    return day
  }

  /// The value of the columns of a field, which must not have two.
  func value<Value: Equatable>(
    _ field: RosterField, _ read: (CellBytes) -> CellReading<Value>
  ) throws(MarkClues.Unreadable) -> Value? {
    var found: Value?
    for column in layout.fields[field, default: []] {
      let text = PlainText.normalized(row[column])
      if text.isEmpty { continue }
      let reading = row.withCell(column) { read(CellBytes($0)) }
      // What a roster may put right is too little to find one child among thousands; but a zero that a
      // spreadsheet dropped may be put back where the name must agree too.
      let isEnough =
        field == .birthDate || reading.finding == nil
        || reading.finding == .restoredLeadingZero && isNamed
      guard isEnough, let value = reading.value else {
        throw MarkClues.Unreadable(kind: .unreadableNumber, column: column)
      }
      if let found, found != value {
        throw MarkClues.Unreadable(kind: .numbersDisagree, column: column)
      }
      found = value
    }
    return found
  }
}
