/// Rows that seem to mean a stored student with a number, a name or a birth date put right. Only a person knows: a
/// child is never merged with another, and never doubled, without a word.
struct CorrectedRows {
  /// A row, and the student whom it may mean.
  struct Suspect {
    let row: RosterRow
    let student: Student.ID
    let stored: StudentDetails
    /// Whether the row has a number of the student, so that it cannot be about anybody else.
    let sharesNumber: Bool
  }

  /// What a person says about a row.
  enum Answer {
    /// The row means the student.
    case same
    /// The row is about another child.
    case other
  }

  /// Rows that have the student's name and birth date, or another number of the student.
  private var suspects: [Suspect] = []
  /// New students of stored classes: one may be a stored one with a slip put right.
  private var newcomers: [Int: [RosterRow]] = [:]
  private var count = 0
  /// So many new students of stored classes are looked at.
  private static let mostNewcomers = 200_000

  /// Notes a row that may mean a student.
  mutating func note(_ suspect: Suspect) { suspects.append(suspect) }

  /// Notes a row about a new student of a stored class.
  mutating func note(newcomer row: RosterRow, in unit: Int) {
    guard count < Self.mostNewcomers else { return }
    count += 1
    newcomers[unit, default: []].append(row)
  }

  /// The new students of a class who may be students whom no row means.
  mutating func compare(_ unit: Int, with unlisted: [RosterPlan.MissingStudent]) {
    guard let rows = newcomers[unit], !unlisted.isEmpty else { return }
    for row in rows {
      let found = unlisted.filter { student in
        row.details.rollNumber.map { $0 == student.rollNumber } ?? true
          && row.details.isSlip(of: student.details)
      }
      if found.count == 1 {
        suspects.append(
          Suspect(
            row: row, student: found[0].id, stored: found[0].details, sharesNumber: false))
      }
    }
  }

  /// Hands over every row that no other row makes plain, with what a person said of it.
  func settle(
    _ options: ImportOptions, in sources: [RosterSource], isMatched: (Student.ID) -> Bool,
    _ body: (Suspect, _ answer: Answer?, _ isMatched: Bool) -> Void
  ) {
    for suspect in suspects {
      body(suspect, answer(to: suspect.row, options, sources), isMatched(suspect.student))
    }
  }

  private func answer(
    to row: RosterRow, _ options: ImportOptions, _ sources: [RosterSource]
  ) -> Answer? {
    switch row.choice {
    case .same: return .same
    case .other: return .other
    default: break
    }
    let table = sources[Int(row.cell.file)].table
    func isNamed(_ rows: RowSelection?) -> Bool {
      rows?.contains(Int(row.cell.row), of: table) ?? false
    }
    switch (isNamed(options.sameStudents), isNamed(options.otherStudents)) {
    case (true, false): return .same
    case (false, true): return .other
    default: return nil
    }
  }
}
