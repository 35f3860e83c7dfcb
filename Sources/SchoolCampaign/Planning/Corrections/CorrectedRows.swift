/// Rows that seem to mean a stored student with a number, a name or a birth date put right. Only a person knows: a
/// child is never merged with another, and never doubled, without a word.
struct CorrectedRows {
  /// A row, and the students whom it may mean.
  struct Suspect {
    let row: RosterRow
    let candidates: [Candidate]
    let likeness: Likeness

    /// A stored student, as the campaign has it.
    struct Candidate {
      let id: Student.ID
      let details: StudentDetails
    }

    /// What is told where the row is taken for another child.
    ///
    /// - Parameter isOpen: Whether no other row means one of the students.
    func finding(isOpen: Bool) -> RosterFindingKind? {
      switch likeness {
      case .number: .otherInsuranceNumber
      case .name: .namesake
      case .slip, .twin: isOpen ? .nearStudent : nil
      }
    }
  }

  /// What makes a row look like a stored student.
  enum Likeness {
    /// The row has a number of the student, so that it cannot be about anybody else.
    case number
    /// Name and birth date.
    case name
    /// All but one letter of the name, or one part of the birth date.
    case slip
    /// As ``slip``, but both have a number, and not the same: twins, unless a person says otherwise of this row.
    case twin
  }

  /// What a person says about a row.
  enum Answer {
    /// The row means the student.
    case same
    /// The row is about another child.
    case other
  }

  private var suspects: [Suspect] = []
  /// New students of stored classes: one may be a stored one with a slip put right.
  private var newcomers: [Int: [RosterRow]] = [:]
  private var count = 0
  /// So many new students of stored classes are looked at.
  private static let mostNewcomers = 200_000

  /// The first row about a new student that was not compared with the stored ones, since there are too many.
  private(set) var firstUncompared: RosterCell?

  /// Notes a row that may mean a student.
  mutating func note(_ suspect: Suspect) { suspects.append(suspect) }

  /// Notes a row about a new student of a stored class.
  mutating func note(newcomer row: RosterRow, in unit: Int) {
    guard count < Self.mostNewcomers else {
      firstUncompared = firstUncompared ?? row.cell
      return
    }
    count += 1
    newcomers[unit, default: []].append(row)
  }

  /// The classes that have new students to be compared.
  var unitsOfNewcomers: Set<Int> { Set(newcomers.keys) }

  /// The new students of a class who may be students whom no row means. Lists shift when a child comes or goes, so
  /// roll numbers only choose between several.
  mutating func compare(_ unit: Int, with unlisted: [RosterPlan.MissingStudent]) {
    guard let rows = newcomers[unit], !unlisted.isEmpty else { return }
    let near = NearStudents(unlisted)
    for row in rows {
      let namesakes = Self.chosen(near.namesakes(of: row.details), row)
      if !namesakes.isEmpty {
        suspects.append(Suspect(row, namesakes, .name))
        continue
      }
      let found = Self.chosen(near.students(like: row.details), row)
      let (twins, slips) = found.parted { row.details.hasOtherNumbers(than: $0.details) }
      if let students = [slips, twins].first(where: { !$0.isEmpty }) {
        suspects.append(Suspect(row, students, slips.isEmpty ? .twin : .slip))
      }
    }
  }

  /// Those of several who have the row's roll number, if any has it.
  private static func chosen(
    _ students: [RosterPlan.MissingStudent], _ row: RosterRow
  ) -> [RosterPlan.MissingStudent] {
    guard students.count > 1, let number = row.details.rollNumber else { return students }
    let same = students.filter { $0.rollNumber == number }
    return same.isEmpty ? students : same
  }

  /// Hands over every row that no other row makes plain, with those of its students whom no row means, and what a
  /// person said of it.
  func settle(
    _ options: ImportOptions, in sources: [RosterSource], isMatched: (Student.ID) -> Bool,
    _ body: (Suspect, _ open: [Suspect.Candidate], _ answer: Answer?) -> Void
  ) {
    for suspect in suspects {
      // An error file names those who have rows of their own in the list that it comes from.
      let beside = suspect.likeness == .number ? [] : suspect.row.beside
      let open = suspect.candidates.filter {
        !isMatched($0.id) && !beside.contains($0.details.matchHash)
      }
      // Nobody means twins who says `all`.
      let answer = options.answer(
        to: suspect.row, of: sources[Int(suspect.row.cell.file)].table,
        heedsAll: suspect.likeness != .twin)
      body(suspect, open, answer)
    }
  }
}

extension CorrectedRows.Suspect {
  fileprivate init(
    _ row: RosterRow, _ students: [RosterPlan.MissingStudent],
    _ likeness: CorrectedRows.Likeness
  ) {
    self.init(
      row: row, candidates: students.map { Candidate(id: $0.id, details: $0.details) },
      likeness: likeness)
  }
}

extension ImportOptions {
  /// What a person said of a row that may mean a stored student: in the row itself, else with the command.
  ///
  /// - Parameter heedsAll: Whether what was said of all rows counts for this one.
  func answer(
    to row: RosterRow, of table: RosterTable, heedsAll: Bool
  ) -> CorrectedRows.Answer? {
    switch row.choice {
    case .same: return .same
    case .other: return .other
    default: break
    }
    func isNamed(_ rows: RowSelection?) -> Bool {
      if !heedsAll, rows == .all { return false }
      return rows?.contains(Int(row.cell.row), of: table) ?? false
    }
    switch (isNamed(sameStudents), isNamed(otherStudents)) {
    case (true, false): return .same
    case (false, true): return .other
    default: return nil
    }
  }
}
