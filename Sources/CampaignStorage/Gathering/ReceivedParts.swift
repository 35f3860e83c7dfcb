import Foundation
import GRDB
import SchoolCampaign

/// Received parts, held against what the campaign knows of their students already.
struct ReceivedParts {
  let parts: [SchoolPart]
  let db: Database
  let preference: ValuePreference
  let options: ImportOptions
  /// How far who receives may see.
  let reach: Reach
  /// Whether a part's approvals are the office's word.
  var takesOfficesWord: Bool { options.takesOfficesWord ?? false }
  /// The batches of the parts that were made in this very copy, or in one from which it was copied.
  private let own: Set<UUID>
  /// The parts' schools here; nil for new ones.
  let schools: [School.ID?]
  /// For each part the students of this copy whom the names of its students mean.
  let known: [[[KnownChild]]]
  private let takenIn: Statement
  private let doubting: DayDoubtReading
  private let lastChanges: Statement

  init(_ db: Database, _ parts: [SchoolPart], _ options: ImportOptions, _ reach: Reach) throws {
    self.db = db
    self.reach = reach
    self.parts = parts
    self.options = options
    preference = options.preference
    let isOwn = try db.makeStatement(sql: "SELECT EXISTS (SELECT 1 FROM batch WHERE uid = ?)")
    var own: Set<UUID> = []
    for uid in parts.flatMap(\.batches.keys)
    where try Bool.fetchOne(isOwn, arguments: [uid]) == true {
      own.insert(uid)
    }
    self.own = own
    let schools = try parts.map { try SchoolRecord.fetch(db, key: $0.school.name.key)?.id }
    let children = try KnownChildren(db)
    known = try zip(parts, schools).map { part, school in
      try part.students.map { try children.find($0, of: school) }
    }
    self.schools = schools
    var doubting = DayDoubtReading(db, options)
    try doubting.readClocks()
    self.doubting = doubting
    lastChanges = try db.makeStatement(
      sql: """
        SELECT c.field, coalesce(o.uid, b.uid) FROM student_change c
        JOIN batch b ON b.id = c.batchID LEFT JOIN origin_batch o ON o.id = c.originID
        WHERE c.studentID = ?
          AND NOT EXISTS (
            SELECT 1 FROM batch t LEFT JOIN batch a ON a.id = t.undoes
            WHERE t.id = b.undoes AND (t.kind = 'receive' OR a.kind = 'receive'))
          AND NOT (b.kind = 'receive' AND \(UndoParts.isCancelled()))
        ORDER BY c.id
        """)
    takenIn = try db.makeStatement(
      sql: """
        SELECT o.uid FROM taken_in t JOIN origin_batch o ON o.id = t.originID
        WHERE t.studentID = ?
        """)
  }

  /// What a part says of a student that the campaign does not know. A detail is news if the batch that changed it
  /// last is.
  struct News {
    /// The batches whose word is new.
    let batches: Set<UUID>
    /// The batch that entered the student.
    let creator: UUID?
    /// For each detail with a new value the batch that gave it.
    let fields: [StudentField: UUID]
    /// The batch that put the student into the part's class, if that is new.
    let move: UUID?
    /// Whether one of the new batches brought the student from outside the part's school.
    let arrives: Bool
    /// The batch that gave the office's word, if that is new.
    let officeApproval: UUID?

    /// Whether the campaign has not heard of the student's entry.
    var isCreated: Bool { creator.map(batches.contains) ?? false }

    /// The batch whose word a detail is, if that is new.
    func origin(of field: StudentField) -> UUID? { fields[field] ?? (isCreated ? creator : nil) }
  }

  /// A standing that a part brings, and whose word it is.
  struct Step {
    let batch: UUID
    let day: CalendarDay
    let merge: StandingMerge
    /// What the part says, before it is merged.
    let file: Standing
  }

  /// The student of a part's row.
  func student(at cell: RosterCell) -> PartStudent? {
    parts[Int(cell.file)].student(at: Int(cell.row))
  }

  /// Points a row at the student whom it is known to mean, and leaves out what is no news about that student: an
  /// older value must not come back. A row about a student of another school is left out whole.
  func prepare(_ row: inout RosterRow) throws {
    guard let student = student(at: row.cell) else { return }
    let claim = try claim(of: student, at: row.cell)
    if case .elsewhere = claim { row.isElsewhere = true }
    guard !row.isElsewhere, let id = claim.student,
      let stored = try StudentRecord.fetch(db, id: id)
    else { return }
    row.known = id
    let news = try news(of: student, as: id, isKnown: true)
    for field in StudentField.allCases where news.fields[field] == nil {
      // What the other copy's own roster had may fill a blank here, or differ from what a person set.
      let mayDiffer =
        news.isCreated && field != .fullName && field != .rollNumber
        && (stored.details[field] == nil || stored.editedByHand.contains(field))
      if !mayDiffer { row.details[field] = stored.details[field] }
    }
    row.oneSided = try oneSided(student, news, as: id)
    row.keepsPlace = news.move == nil
    row.matchHash = row.details.matchHash
  }

  /// The details of news whose last change here the part knew of: it was made on top of that.
  private func oneSided(
    _ part: PartStudent, _ news: News, as id: Student.ID
  ) throws -> Set<StudentField> {
    if news.fields.isEmpty { return [] }
    let known = Set(part.acts.map(\.batch))
    let last = try lastBatches(of: id)
    return Set(news.fields.keys.filter { last[$0.rawValue].map(known.contains) ?? true })
  }

  /// The batches that changed each of a student's details last.
  func lastBatches(of id: Student.ID) throws -> [String: UUID] {
    var last: [String: UUID] = [:]
    let rows = try Row.fetchAll(lastChanges, arguments: [id.rawValue])
    for row in rows { last[try row.at(0)] = try row.at(1) as UUID }
    return last
  }

  /// What is new of the student of a row; nil for a row of no part.
  func news(of row: RosterRow, as id: Student.ID?) throws -> News? {
    try student(at: row.cell).map {
      try news(of: $0, as: row.known ?? id, isKnown: row.known != nil)
    }
  }

  /// What is new of a student of a part.
  ///
  /// - Parameters:
  ///   - id: The student here; nil for a new one, of whom everything is.
  ///   - isKnown: Whether both copies have the student from a common past or an earlier receipt.
  func news(of student: PartStudent, as id: Student.ID?, isKnown: Bool) throws -> News {
    var heard: Set<UUID> = []
    if let id {
      heard = Set(try Row.fetchAll(takenIn, arguments: [id.rawValue]).map { try $0.at(0) })
      // Batches of this copy can only have changed a student whom it knows by a common past.
      if isKnown { heard.formUnion(own) }
    }
    var (fields, move, officeApproval): ([StudentField: UUID], UUID?, UUID?) = ([:], nil, nil)
    var arrivals: [UUID] = []
    for act in student.acts {
      switch act.change {
      case .field(let field): fields[field] = act.batch
      case .moved(let isArrival):
        move = act.batch
        if isArrival { arrivals.append(act.batch) }
      case .officeApproval: officeApproval = act.batch
      case .created, .standing: break
      }
    }
    func isNew(_ batch: UUID) -> Bool { !heard.contains(batch) }
    return News(
      batches: Set(student.acts.map(\.batch)).filter(isNew), creator: student.acts.first?.batch,
      fields: fields.filter { isNew($0.value) }, move: move.flatMap { isNew($0) ? $0 : nil },
      arrives: arrivals.contains(where: isNew),
      officeApproval: officeApproval.flatMap { isNew($0) ? $0 : nil })
  }

  /// A student of this copy with all that a part says and no roster can: values that were cleared, the route, the
  /// office's word, and which values a person there set by hand.
  ///
  /// - Parameter isKnown: Whether both copies have the student from a common past or an earlier receipt.
  func merged(
    _ part: PartStudent, _ news: News, into stored: Student, isKnown: Bool,
    oneSided: Set<StudentField>
  ) -> Student {
    var next = stored
    for field in StudentField.allCases where news.fields[field] != nil && isKnown {
      let isOpen =
        preference == .file || preference == .handEdits && !stored.editedByHand.contains(field)
      if ![.rollNumber, .fullName, .route].contains(field), part.student.details[field] == nil,
        isOpen || oneSided.contains(field)
      {
        next.details[field] = nil
      }
    }
    let mayReroute =
      preference == .file || !stored.editedByHand.contains(.route) || oneSided.contains(.route)
    if mayReroute, news.fields[.route] != nil || !isKnown && stored.details.route == .childOfParent
    {
      next.details.route = part.student.details.route
    }
    if takesOfficesWord, isApprovalNew(news, stored, isKnown: isKnown) {
      next.officeApprovedDay = part.student.officeApprovedDay
    }
    for field in part.student.editedByHand
    where news.origin(of: field) != nil && next.details[field] == part.student.details[field] {
      next.editedByHand.insert(field)
    }
    return next
  }

  /// Whether what the part says of the office's word is news here.
  func isApprovalNew(_ news: News, _ stored: Student?, isKnown: Bool) -> Bool {
    news.officeApproval != nil || !isKnown && stored?.officeApprovedDay == nil
  }

  /// The standings that a part brings to a student of this copy, one after the other.
  ///
  /// - Parameter stored: The student here; nil for a new one.
  func steps(
    of student: PartStudent, _ news: News, at cell: RosterCell, to stored: Student?
  ) throws -> [Step] {
    var doubting = doubting
    let here = try stored.map { ($0.standing, try doubting.doubts(of: $0)) }
    let (standing, doubts) = here ?? (Standing(), DayDoubts())
    var (steps, current, before): ([Step], Standing, Standing) = ([], standing, Standing())
    let last = student.acts.lazy.reversed().compactMap { act in
      if case .standing(let standing, _) = act.change { standing } else { nil }
    }.first
    var record: [RecordedStanding] = []
    for act in student.acts {
      guard case .standing(let after, let day) = act.change else { continue }
      defer { before = after }
      record.append(parts[Int(cell.file)].recorded(after, by: act))
      guard news.batches.contains(act.batch) else { continue }
      let merge = StandingMerge(
        current, before, after, preference, last: last,
        doubts: (
          doubts.ofDays(in: current, as: standing),
          options.isPractice == true ? DayDoubts() : DayDoubts(record)
        ))
      steps.append(Step(batch: act.batch, day: day, merge: merge, file: after))
      current = merge.standing
    }
    return steps
  }

  /// How the student of a row stands to the part's school here.
  func claim(of student: PartStudent, at cell: RosterCell) throws -> PartClaim {
    let file = Int(cell.file)
    guard let place = parts[file].place(at: Int(cell.row)) else { return .unknown }
    return try PartClaim(known[file][place], of: schools[file]) { id in
      guard let stored = try StudentRecord.fetch(db, id: id) else { return false }
      return try news(of: student, as: id, isKnown: true).arrives
        && student.student.details.shares(stored.details)
    }
  }
}
