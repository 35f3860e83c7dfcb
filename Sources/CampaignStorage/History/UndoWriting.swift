import GRDB
import SchoolCampaign

/// Writes the inverse of a batch: of an act of somebody, or of an undo.
struct UndoWriting {
  private let db: Database
  private let batch: Int64
  private let entry: Entry
  private let target: Batch
  private let parts: UndoParts
  private let units: UndoneUnits
  private var undone: UndoneRows
  private var changes: StudentChangeWriting
  private var touched: Set<SchoolClass.ID> = []
  private var schools: Set<School.ID> = []

  init(_ db: Database, batch: Int64, entry: Entry, _ target: Batch, _ parts: UndoParts) {
    self.db = db
    self.batch = batch
    self.entry = entry
    self.target = target
    self.parts = parts
    units = UndoneUnits(db)
    undone = UndoneRows(db, batch: batch)
    changes = StudentChangeWriting(db, batch: batch, today: entry.today)
  }

  /// Takes back what the target did to the affected students, settings and classes.
  mutating func takeBack() throws {
    touched = try classes(of: parts.affected)
    if target.kind == .undo { try takeBackUndo() } else { try takeBackAct() }
    try parts.records.takeBack(db, batch: batch)
    touched.formUnion(changes.touched)
    let present = try touched.compactMap { try ClassRecord.fetch(db, id: $0) }
    schools.formUnion(present.map(\.schoolID))
    try TallyRecord.remake(db, classes: present.map(\.id))
    try TallyRecord.remake(db, schools: schools)
    try CampaignRecord.countUpRosterRevision(db)
  }

  private mutating func takeBackAct() throws {
    try undone.begin()
    let created = Set(try createdStudents())
    try restoreStandings(except: created)
    try forgetHeard()
    for id in parts.affected where created.contains(id) { try remove(id) }
    try restoreDetails(except: created)
    try changes.finish(keeping: undone)
    try removeReports()
    // While the classes are there, their schools can be told.
    touched.formUnion(changes.touched)
    schools = Set(try touched.compactMap { try ClassRecord.fetch(db, id: $0)?.schoolID })
    try removeEmptyUnits()
  }

  private mutating func takeBackUndo() throws {
    try restoreStandings(except: [])
    try restoreDetails(except: [])
    var classes: Set<SchoolClass.ID> = []
    for student in parts.returning {
      if classes.insert(student.classID).inserted {
        try changes.watch(units.bringBack(student.classID))
      }
      try student.write(db)
    }
    try changes.finish(returningTo: parts.left == 0 ? editions() : [:])
    try hearAgain()
    try reportAgain()
  }

  private func classes(of students: [Student.ID]) throws -> Set<SchoolClass.ID> {
    var classes: Set<SchoolClass.ID> = []
    let statement = try db.cachedStatement(sql: "SELECT classID FROM student WHERE id = ?")
    for id in students {
      if let found = try Int64.fetchOne(statement, arguments: [id.rawValue]) {
        classes.insert(SchoolClass.ID(rawValue: found))
      }
    }
    return classes
  }

  /// Appends to each student the standing that held before the batch.
  private func restoreStandings(except removed: Set<Student.ID>) throws {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT studentID FROM status_event WHERE batchID = ?",
      arguments: [target.id])
    let affected = Set(parts.affected).subtracting(removed)
    for id in ids.map(Student.ID.init(rawValue:)) where affected.contains(id) {
      guard let now = try StudentRecord.fetch(db, id: id) else { continue }
      let before = try StudentRecord.standing(db, of: id, beforeBatch: target.id)
      if before == now.standing { continue }
      try StatusEventRecord.append(db, before, of: now, day: entry.today, batch: batch)
    }
  }

  private mutating func restoreDetails(except removed: Set<Student.ID>) throws {
    let back = parts.affected.filter { !removed.contains($0) }
    let released = try ReleasedNumbers(db, changingNumbers(of: back))
    for id in back {
      guard let before = try released.student(id), var after = parts.restored[id] else {
        continue
      }
      after.classID = try units.bringBack(after.classID)
      try changes.write(before, as: after)
    }
  }

  /// The numbers that students have now and did not have before the batch: others may get them back.
  private func changingNumbers(
    of students: [Student.ID]
  ) throws -> [Student.ID: Set<StudentField>] {
    var changing: [Student.ID: Set<StudentField>] = [:]
    for id in students {
      guard let before = parts.restored[id], let now = try StudentRecord.fetch(db, id: id) else {
        continue
      }
      let fields = [StudentField.insuranceNumber, .ministryID, .personalID].filter {
        now.details[$0] != nil && now.details[$0] != before.details[$0]
      }
      if !fields.isEmpty { changing[id] = Set(fields) }
    }
    return changing
  }
}

// What an undo removes.
extension UndoWriting {
  /// The affected students whom the batch made.
  private func createdStudents() throws -> [Student.ID] {
    let maker = try db.cachedStatement(sql: "SELECT createdIn FROM student WHERE id = ?")
    return try parts.affected.filter {
      try Int64.fetchOne(maker, arguments: [$0.rawValue]) == target.id
    }
  }

  private mutating func remove(_ id: Student.ID) throws {
    let place = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT classID FROM student WHERE id = ?"), arguments: [id.rawValue])
    if let place { try changes.watch(SchoolClass.ID(rawValue: place)) }
    try undone.keep(.student, where: "id = ?", [id.rawValue])
    for kind in UndoneRows.Kind.withStudent {
      let order = kind == .statusEvent || kind == .studentChange ? " ORDER BY id" : ""
      try undone.keep(kind, where: "studentID = ?\(order)", [id.rawValue])
    }
    try db.cachedStatement(sql: "DELETE FROM student WHERE id = ?").execute(arguments: [id.rawValue]
    )
  }

  /// What a received part said can be received again.
  private mutating func forgetHeard() throws {
    let kept = Set(parts.kept)
    for kind in [UndoneRows.Kind.heard, .heardOrigin] {
      let heard = try Int64.fetchAll(
        db, sql: "SELECT DISTINCT studentID FROM \(kind.table) WHERE batchID = ?",
        arguments: [target.id])
      let condition = "studentID = ? AND batchID = ?"
      let statement = try db.cachedStatement(sql: "DELETE FROM \(kind.table) WHERE \(condition)")
      for id in heard where !kept.contains(Student.ID(rawValue: id)) {
        try undone.keep(kind, where: condition, [id, target.id])
        try statement.execute(arguments: [id, target.id])
      }
    }
  }

  /// Removes what the batch reported, but for the classes of students who stay as they are.
  private mutating func removeReports() throws {
    let kept = try classes(of: parts.kept)
    let reported = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT classID FROM class_report WHERE batchID = ?", arguments: [target.id]
    ).map(SchoolClass.ID.init(rawValue:))
    for id in reported where !kept.contains(id) {
      let condition = "batchID = ? AND classID = ?"
      try undone.keep(.report, where: condition, [target.id, id.rawValue])
      try db.execute(
        sql: "DELETE FROM class_report WHERE \(condition)", arguments: [target.id, id.rawValue])
      touched.insert(id)
    }
  }

  /// Removes the classes and schools of batches that are taken back, where nobody is in them and no other undo
  /// could bring somebody back.
  private mutating func removeEmptyUnits() throws {
    let isUndone = """
      createdIn IN (SELECT u.undoes FROM batch u WHERE u.kind = 'undo'
        AND NOT EXISTS (SELECT 1 FROM batch r WHERE r.undoes = u.id))
      """
    let empty = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM class WHERE \(isUndone)
          AND NOT EXISTS (SELECT 1 FROM student WHERE classID = class.id)
        """)
    guard !empty.isEmpty else { return }
    let needed = Set(
      try String.fetchAll(
        db,
        sql: """
          SELECT c.before FROM student_change c JOIN batch b ON b.id = c.batchID
          WHERE c.field = '\(ChangedField.classID)' AND b.undoes IS NULL
            AND NOT \(UndoParts.isCancelled())
          """
      ).compactMap { Int64($0) })
    for id in empty where !needed.contains(id) {
      for kind in [UndoneRows.Kind.classReport, .pastRoll] {
        try undone.keep(kind, where: "classID = ?", [id])
      }
      try undone.keep(.schoolClass, where: "id = ?", [id])
      try db.execute(sql: "DELETE FROM class WHERE id = ?", arguments: [id])
    }
    let deserted = "\(isUndone) AND NOT EXISTS (SELECT 1 FROM class WHERE schoolID = school.id)"
    try undone.keep(.school, where: deserted, [])
    try db.execute(sql: "DELETE FROM school WHERE \(deserted)")
  }
}

// What a redo brings back besides.
extension UndoWriting {
  /// Which editions were in force before the undo.
  private func editions() throws -> [SchoolClass.ID: ClassEdition] {
    let rows = try UndoneRow.fetchAll(db, .edition, where: "batchID = ?", [target.id])
    return try rows.reduce(into: [:]) { editions, row in
      let id = try Int64.fetchOne(
        db, sql: "SELECT unitID FROM undone WHERE id = ?", arguments: [row.id])
      guard let id, let number = row.int("edition") else { return }
      editions[SchoolClass.ID(rawValue: id)] = ClassEdition(
        number: number, since: row.int("editionDay"))
    }
  }

  private func hearAgain() throws {
    let kept = Set(parts.kept)
    for kind in [UndoneRows.Kind.heard, .heardOrigin] {
      let rows = try UndoneRow.fetchAll(
        db, kind, where: "batchID = ? AND studentID IN (SELECT id FROM student)", [target.id])
      for row in rows where !kept.contains(Student.ID(rawValue: row.int("studentID") ?? 0)) {
        try row.writeOnce(db)
      }
    }
  }

  /// Reports what the batch had reported, but for the classes of students who stay as they are.
  private mutating func reportAgain() throws {
    let done = try classes(of: parts.affected + parts.returning.map(\.id))
    let kept = try classes(of: parts.kept).subtracting(done)
    for row in try UndoneRow.fetchAll(db, .report, where: "batchID = ?", [target.id]) {
      let id = SchoolClass.ID(rawValue: row.int("classID") ?? 0)
      guard !kept.contains(id), try units.hasClass(id) else { continue }
      let present = try units.bringBack(id)
      var report = row
      report.set("classID", present.rawValue)
      try report.writeOnce(db)
      touched.insert(present)
    }
  }
}
