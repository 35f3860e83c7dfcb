import Foundation
import GRDB
import SchoolCampaign

/// Received parts, held against what the campaign knows of their students already.
struct ReceivedParts {
  let parts: [SchoolPart]
  private let db: Database
  private let preference: ValuePreference
  /// The batches of the parts that were made in this very copy, or in one from which it was copied.
  private let own: Set<UUID>
  private let byIdentity: Statement
  private let byForeignIdentity: Statement
  private let takenIn: Statement

  init(_ db: Database, _ parts: [SchoolPart], _ preference: ValuePreference) throws {
    self.db = db
    self.parts = parts
    self.preference = preference
    let isOwn = try db.makeStatement(sql: "SELECT EXISTS (SELECT 1 FROM batch WHERE uid = ?)")
    var own: Set<UUID> = []
    for uid in parts.flatMap(\.batches.keys)
    where try Bool.fetchOne(isOwn, arguments: [uid]) == true {
      own.insert(uid)
    }
    self.own = own
    byIdentity = try db.makeStatement(
      sql: """
        SELECT s.id FROM student s JOIN batch b ON b.id = s.createdIn
        WHERE s.id = :number AND b.uid = :batch
        """)
    byForeignIdentity = try db.makeStatement(
      sql: "SELECT studentID FROM student_origin WHERE number = :number AND batchUID = :batch")
    takenIn = try db.makeStatement(
      sql: """
        SELECT o.uid FROM taken_in t JOIN origin_batch o ON o.id = t.originID
        WHERE t.studentID = ?
        """)
  }

  /// What a part says of a student that the campaign does not know.
  struct News {
    /// The batches whose word is new.
    let batches: Set<UUID>
    /// Whether the campaign has not heard of the student's entry.
    let isCreated: Bool
    /// For each detail with a new value the last batch that changed it.
    let fields: [StudentField: UUID]
    /// Whether the student came into another class.
    let isMoved: Bool
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
  /// older value must not come back.
  func prepare(_ row: inout RosterRow) throws {
    guard let student = student(at: row.cell) else { return }
    guard let id = try known(student), let stored = try StudentRecord.fetch(db, id: id) else {
      return
    }
    row.known = id
    let news = try news(of: student, for: row)
    if news.isCreated { return }
    for field in StudentField.allCases where news.fields[field] == nil {
      row.details[field] = stored.details[field]
    }
    row.keepsPlace = !news.isMoved
    row.matchHash = row.details.matchHash
  }

  /// What is new of a student whom a row means.
  ///
  /// - Parameter id: The student here; nil for a new one, of whom everything is.
  func news(of student: PartStudent, for row: RosterRow, as id: Student.ID? = nil) throws -> News {
    var heard: Set<UUID> = []
    if let id = row.known ?? id {
      heard = Set(try UUID.fetchAll(takenIn, arguments: [id.rawValue]))
      // Batches of this copy can only have changed a student whom it knows by a common past.
      if row.known != nil { heard.formUnion(own) }
    }
    var (fields, isCreated, isMoved): ([StudentField: UUID], Bool, Bool) = ([:], false, false)
    for act in student.acts where !heard.contains(act.batch) {
      switch act.change {
      case .created: isCreated = true
      case .field(let field): fields[field] = act.batch
      case .moved: isMoved = true
      case .standing: break
      }
    }
    return News(
      batches: Set(student.acts.map(\.batch)).subtracting(heard), isCreated: isCreated,
      fields: fields, isMoved: isMoved)
  }

  /// The details that somebody cleared in the part and nobody set by hand here.
  func cleared(_ part: PartStudent, _ news: News, _ stored: Student) -> [StudentField] {
    if news.isCreated { return [] }
    return StudentField.allCases.filter { field in
      ![.rollNumber, .fullName, .route].contains(field) && news.fields[field] != nil
        && part.student.details[field] == nil && stored.details[field] != nil
        && (preference == .file
          || preference == .handEdits && !stored.editedByHand.contains(field))
    }
  }

  /// The standings that a part brings to a student who stands here so, one after the other.
  func steps(of student: PartStudent, _ news: News, from standing: Standing) -> [Step] {
    var (steps, current, before): ([Step], Standing, Standing) = ([], standing, Standing())
    for act in student.acts {
      guard case .standing(let after, let day) = act.change else { continue }
      defer { before = after }
      guard news.batches.contains(act.batch) else { continue }
      let merge = StandingMerge(current, before, after, preference)
      steps.append(Step(batch: act.batch, day: day, merge: merge, file: after))
      current = merge.standing
    }
    return steps
  }

  /// The student of this copy that a part's student is, by a common past.
  private func known(_ student: PartStudent) throws -> Student.ID? {
    for identity in student.identities {
      for statement in [byIdentity, byForeignIdentity] {
        let id = try Int64.fetchOne(
          statement, arguments: ["number": identity.number, "batch": identity.batch])
        if let id { return Student.ID(rawValue: id) }
      }
    }
    return nil
  }
}

extension ReceivedParts {
  /// What a plan would take in of standings and reports.
  ///
  /// - Parameter rows: The rows of the plan, by their ordinals.
  func summary(_ plan: RosterPlan, _ rows: [RosterRow]) throws -> ReceivedStandings {
    var summary = ReceivedStandings()
    var classes: [Int: (file: Int, id: SchoolClass.ID)] = [:]
    for row in rows {
      let decision = plan.decision(row.ordinal)
      guard decision == .new || decision.isUpdate || decision == .same,
        let student = student(at: row.cell)
      else { continue }
      if let unit = row.unit { classes[unit] = (Int(row.cell.file), student.student.classID) }
      let id = plan.student(row.ordinal)
      let stored = try id.flatMap { try StudentRecord.fetch(db, id: $0) }
      let news = try news(of: student, for: row, as: id)
      if let stored { summary.cleared += cleared(student, news, stored).count }
      let steps = steps(of: student, news, from: stored?.standing ?? Standing())
      var current = stored?.standing ?? Standing()
      var changes = 0
      for step in steps {
        if step.merge.standing != current { changes += 1 }
        for aspect in step.merge.conflicts {
          summary.conflicts.append(
            ReceivedStandings.Conflict(
              place: RosterRowReference(row.cell), fullName: row.details.fullName,
              className: try className(stored), aspect: aspect, stored: current,
              file: step.file))
        }
        current = step.merge.standing
      }
      summary.changes += changes
      if changes > 0 { summary.students += 1 }
    }
    for (unit, part) in classes {
      var days = parts[part.file].reports[part.id] ?? []
      if case .stored(let known) = plan.units.classes[unit] {
        days.subtract(try ClassReportRecord.days(db, of: known.id))
      }
      summary.reports += days.count
    }
    return summary
  }

  private func className(_ stored: Student?) throws -> ClassName {
    guard let stored, let found = try ClassRecord.fetch(db, id: stored.classID) else {
      throw CampaignError.corrupt
    }
    return found.name
  }
}
