import GRDB
import SchoolCampaign

extension Schema {
  /// Every step from an empty file to the present tables, in order. A step that has landed is never edited.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("createCampaign") { db in
      for sql in tables + studentIndexes { try db.execute(sql: sql) }
    }
    migrator.registerMigration("allowUndoInParts") { db in
      for sql in undoInParts { try db.execute(sql: sql) }
    }
    migrator.registerMigration("keepPlans") { db in
      for sql in keptPlans { try db.execute(sql: sql) }
    }
    migrator.registerMigration("addSigner") { db in
      for sql in signer { try db.execute(sql: sql) }
    }
    migrator.registerMigration("keepIssuedReports") { db in
      for sql in issuedReports { try db.execute(sql: sql) }
    }
    migrator.registerMigration("allowPurge") { db in
      try db.execute(sql: "ALTER TABLE campaign ADD COLUMN purgedDay INTEGER")
    }
    migrator.registerMigration("gatherSchools") { db in
      for sql in gathering { try db.execute(sql: sql) }
    }
    migrator.registerMigration("keepOfficesWord") { db in
      try db.execute(sql: "ALTER TABLE student ADD COLUMN officeApprovedDay INTEGER")
      // Exemptions are counted by reason from here on; a purged campaign, whose tallies are all it has, knows none.
      for table in ["class_tally", "school_tally"] {
        try db.execute(sql: "UPDATE \(table) SET measure = 'exempt:other' WHERE measure = 'exempt'")
      }
    }
    migrator.registerMigration("keepIssuedSettings") { db in
      try db.execute(
        sql: "ALTER TABLE issued_report ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'")
    }
    migrator.registerMigration("nameIssuersOfLetters") { db in
      for sql in issuersOfLetters { try db.execute(sql: sql) }
    }
    migrator.registerMigration("setFirstDayOfApp") { db in
      // 25/11/2020, when VssID was launched.
      try db.execute(
        sql: "ALTER TABLE campaign ADD COLUMN appSinceDay INTEGER NOT NULL DEFAULT 18591")
    }
    migrator.registerMigration("tellAll") { db in
      for sql in wholeHistory { try db.execute(sql: sql) }
    }
    migrator.registerMigration("withdrawReports") { db in
      for sql in withdrawals { try db.execute(sql: sql) }
    }
    migrator.registerMigration("keepReconciledSchools") { db in
      for sql in reconciledSchools { try db.execute(sql: sql) }
    }
    migrator.registerMigration("foldLevelsOfSchools", migrate: foldLevels)
    migrator.registerMigration("keepShownEditions") { db in
      for sql in shownEditions { try db.execute(sql: sql) }
    }
    migrator.registerMigration("showNamesInTitleCase") { db in
      try db.execute(
        sql: """
          ALTER TABLE campaign ADD COLUMN namesInTitleCase INTEGER NOT NULL DEFAULT 0
            CHECK (namesInTitleCase IN (0, 1))
          """)
    }
    migrator.registerMigration("tellWhoseNames") { db in
      for sql in namesBySchool { try db.execute(sql: sql) }
    }
    migrator.registerMigration("boundValues", migrate: boundValues)
    migrator.registerMigration("nameRole") { db in
      try db.execute(
        sql: "ALTER TABLE campaign ADD COLUMN role TEXT CHECK (role IN ('school', 'office'))")
    }
    // Tallies are made anew after any step; this one has nothing else to do.
    migrator.registerMigration("countClassesWithPupils") { _ in }
    migrator.registerMigration("boundRecords", migrate: boundRecords)
    migrator.registerMigration("tellCodesOfSchools") { db in
      try db.execute(
        sql: """
          ALTER TABLE record_change ADD COLUMN schoolID INTEGER
            CHECK (schoolID BETWEEN 1 AND 4294967295)
          """)
    }
    migrator.registerMigration("nameSignerOfSchools") { db in
      for sql in signerOfSchools { try db.execute(sql: sql) }
    }
    migrator.registerMigration("keepContentsOfKeys") { db in
      try db.execute(
        sql: """
          ALTER TABLE batch ADD COLUMN content INTEGER
            CHECK (content BETWEEN 0 AND 9007199254740992)
          """)
    }
    return migrator
  }

  /// Above the schools of another district stands its own People's Committee, if it issued the letter.
  private static let signerOfSchools = [
    """
    ALTER TABLE campaign ADD COLUMN schoolParentName TEXT NOT NULL DEFAULT 'UBND Quận 7'
      CHECK (length(schoolParentName) <= 1000)
    """,
    """
    ALTER TABLE campaign ADD COLUMN schoolSignerPost TEXT NOT NULL DEFAULT 'Hiệu trưởng'
      CHECK (length(schoolSignerPost) <= 1000)
    """,
    """
    ALTER TABLE campaign ADD COLUMN schoolSignerName TEXT NOT NULL DEFAULT ''
      CHECK (length(schoolSignerName) <= 1000)
    """,
    """
    UPDATE campaign SET schoolParentName =
      iif(parentLetterIssuer LIKE 'UBND%' OR parentLetterIssuer LIKE '%y ban%', parentLetterIssuer, '')
    """,
  ]

  /// A name for a student holds for the school that gave it, and what is told of a batch does not change what others
  /// told of it. The key's columns come first: integrity checks of SQLite 3.40 take others before them for nulls.
  private static let namesBySchool = [
    """
    CREATE TABLE new_student_origin (
      batchUID BLOB NOT NULL CHECK (length(batchUID) = 16),
      number INTEGER NOT NULL,
      schoolID INTEGER NOT NULL DEFAULT 0,
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (batchUID, number, schoolID)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO new_student_origin (batchUID, number, studentID, batchID, schoolID)
    SELECT o.batchUID, o.number, o.studentID, o.batchID, c.schoolID FROM student_origin o
    JOIN student s ON s.id = o.studentID JOIN class c ON c.id = s.classID
    """,
    "DROP TABLE student_origin",
    "ALTER TABLE new_student_origin RENAME TO student_origin",
    "CREATE INDEX student_origin_student ON student_origin(studentID)",
    "CREATE INDEX student_origin_batch ON student_origin(batchID)",
    """
    CREATE TABLE new_origin_batch (
      id INTEGER PRIMARY KEY,
      uid BLOB NOT NULL CHECK (length(uid) = 16),
      kind TEXT NOT NULL,
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      by TEXT NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      UNIQUE (uid, kind, moment, day, by, isPractice)
    ) STRICT
    """,
    """
    INSERT INTO new_origin_batch (id, uid, kind, moment, day, by, isPractice)
    SELECT id, uid, kind, moment, day, by, isPractice FROM origin_batch
    """,
    "DROP TABLE origin_batch",
    "ALTER TABLE new_origin_batch RENAME TO origin_batch",
  ]

  /// Somebody may hold a list that was printed, exported or shown; of older lists nobody knows, so all may be held. A
  /// class that is gone and comes back by a redo was shown all the same, so its number refers to nothing.
  private static let shownEditions = [
    """
    CREATE TABLE shown_edition (
      classID INTEGER NOT NULL,
      edition INTEGER NOT NULL CHECK (edition >= 1),
      PRIMARY KEY (classID, edition)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO shown_edition
    SELECT classID, edition FROM past_roll UNION SELECT id, edition FROM class
    """,
  ]

  /// A report that was issued can be withdrawn, and says what nobody can count.
  private static let withdrawals = [
    "ALTER TABLE issued_report ADD COLUMN remarks TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE issued_report ADD COLUMN withdrawnIn INTEGER REFERENCES batch(id)",
    """
    ALTER TABLE issued_report ADD COLUMN withdrawnReason TEXT
      CHECK ((withdrawnReason IS NULL) = (withdrawnIn IS NULL))
    """,
  ]

  /// A list of approvals says nothing of other schools than its own.
  private static let reconciledSchools = [
    """
    CREATE TABLE reconciled_school (
      batchID INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
      schoolID INTEGER NOT NULL REFERENCES school(id) ON DELETE CASCADE,
      PRIMARY KEY (batchID, schoolID)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO reconciled_school SELECT DISTINCT b.id, c.schoolID
    FROM batch b JOIN student_change h ON h.batchID = b.id AND h.field = 'officeApproval'
    JOIN student s ON s.id = h.studentID JOIN class c ON c.id = s.classID
    WHERE b.kind = 'reconcile'
    """,
  ]

  /// `Trường Trung học cơ sở X` is `THCS X`: schools are found under one spelling of their level. Of two that are kept
  /// under both, each stays as it is.
  private static func foldLevels(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, name, key FROM school ORDER BY id") {
      let (id, stored, key): (Int64, String, String) = (
        try row.at("id"), try row.at("name"), try row.at("key")
      )
      guard let name = SchoolName(stored), name.key != key,
        try SchoolRecord.fetch(db, key: name.key) == nil
      else { continue }
      try db.execute(
        sql: "UPDATE school SET key = ? WHERE id = ?", arguments: [name.key, id])
    }
  }

  /// Papers named one office for both letters. Whose another letter was, nobody has said.
  private static let issuersOfLetters = [
    "ALTER TABLE campaign ADD COLUMN letterIssuer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE campaign ADD COLUMN parentLetterIssuer TEXT NOT NULL DEFAULT ''",
    "UPDATE campaign SET letterIssuer = officeName",
    """
    UPDATE campaign SET parentLetterIssuer = 'UBND Quận 7'
    WHERE parentLetter LIKE '2236/UBND-BHXH%'
    """,
  ]

  /// Copies of a campaign tell each other what happened: every batch has a name that holds in all of them.
  private static let gathering = [
    """
    CREATE TABLE new_batch (
      id INTEGER PRIMARY KEY,
      uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
      kind TEXT NOT NULL CHECK (
        kind IN ('import', 'mark', 'exempt', 'leave', 'confirm', 'add', 'edit', 'undo', 'receive',
          'reconcile')),
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      students INTEGER NOT NULL DEFAULT 0,
      undoes INTEGER REFERENCES batch(id) CHECK (undoes < id),
      kept INTEGER NOT NULL DEFAULT 0,
      CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
      CHECK (kept = 0 OR kind = 'undo')
    ) STRICT
    """,
    """
    INSERT INTO new_batch (id, kind, moment, day, isPractice, by, students, undoes, kept)
    SELECT id, kind, moment, day, isPractice, by, students, undoes, kept FROM batch
    """,
    "DROP TABLE batch",
    "ALTER TABLE new_batch RENAME TO batch",
    "CREATE INDEX batch_undoes ON batch(undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX batch_edit ON batch(kind) WHERE kind = 'edit'",
    """
    CREATE TABLE origin_batch (
      id INTEGER PRIMARY KEY,
      uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
      kind TEXT NOT NULL,
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      by TEXT NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE taken_in (
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      originID INTEGER NOT NULL REFERENCES origin_batch(id),
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (studentID, originID)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE student_origin (
      batchUID BLOB NOT NULL CHECK (length(batchUID) = 16),
      number INTEGER NOT NULL,
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (batchUID, number)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX taken_in_batch ON taken_in(batchID)",
    "CREATE INDEX student_origin_student ON student_origin(studentID)",
    "CREATE INDEX student_origin_batch ON student_origin(batchID)",
    "ALTER TABLE status_event ADD COLUMN originID INTEGER REFERENCES origin_batch(id)",
    "ALTER TABLE student_change ADD COLUMN originID INTEGER REFERENCES origin_batch(id)",
    "CREATE INDEX student_change_origin ON student_change(originID) WHERE originID IS NOT NULL",
  ]

  /// A report that was issued can be given out again, byte by byte.
  private static let issuedReports = [
    """
    CREATE TABLE issued_report (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number TEXT,
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      school TEXT,
      asOf INTEGER NOT NULL,
      units TEXT NOT NULL,
      digest TEXT NOT NULL,
      document BLOB NOT NULL
    ) STRICT
    """
  ]

  /// Reports are signed by somebody, somewhere, and go to others.
  private static let signer = [
    "ALTER TABLE campaign ADD COLUMN place TEXT NOT NULL DEFAULT 'Quận 7'",
    "ALTER TABLE campaign ADD COLUMN addressee TEXT NOT NULL DEFAULT 'Bảo hiểm xã hội TP. Hồ Chí Minh'",
    "ALTER TABLE campaign ADD COLUMN signerPost TEXT NOT NULL DEFAULT 'Giám đốc'",
    "ALTER TABLE campaign ADD COLUMN signerName TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE campaign ADD COLUMN recipients TEXT NOT NULL
      DEFAULT 'Như trên\nPhòng GD-ĐT Quận 7 (phối hợp)\nLưu: VT, Tổ Thu'
    """,
    "CREATE INDEX status_event_obstacle ON status_event(obstacle) WHERE obstacle IS NOT NULL",
  ]

  /// A plan may be put aside with the cells that it rests on.
  private static let keptPlans = [
    """
    CREATE TABLE kept_plan (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      options TEXT NOT NULL, choices TEXT NOT NULL, counts TEXT NOT NULL,
      signature INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE kept_table (
      planID INTEGER NOT NULL REFERENCES kept_plan(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      start INTEGER NOT NULL,
      file TEXT NOT NULL, sheet TEXT,
      bytes BLOB NOT NULL,
      PRIMARY KEY (planID, place, start)
    ) STRICT
    """,
  ]

  /// A batch may be taken back in several parts, and the number of a class that is gone is never given again.
  private static let undoInParts = [
    """
    CREATE TABLE new_batch (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (
        kind IN ('import', 'mark', 'exempt', 'leave', 'confirm', 'add', 'edit', 'undo')),
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      students INTEGER NOT NULL DEFAULT 0,
      undoes INTEGER REFERENCES batch(id) CHECK (undoes < id),
      kept INTEGER NOT NULL DEFAULT 0,
      CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
      CHECK (kept = 0 OR kind = 'undo')
    ) STRICT
    """,
    """
    INSERT INTO new_batch (id, kind, moment, day, isPractice, by, students, undoes)
    SELECT id, kind, moment, day, isPractice, by, students, undoes FROM batch
    """,
    "DROP TABLE batch",
    "ALTER TABLE new_batch RENAME TO batch",
    "CREATE INDEX batch_undoes ON batch(undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX batch_edit ON batch(kind) WHERE kind = 'edit'",
    """
    CREATE TABLE new_class (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      schoolID INTEGER NOT NULL REFERENCES school(id),
      name TEXT NOT NULL CHECK (name <> ''),
      key TEXT NOT NULL CHECK (key <> ''),
      grade INTEGER CHECK (grade BETWEEN 1 AND 12),
      level TEXT NOT NULL CHECK (level IN ('primary', 'lower-secondary', 'upper-secondary')),
      schoolYear TEXT NOT NULL,
      teacherName TEXT, teacherPhone TEXT,
      edition INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
      editionDay INTEGER,
      createdIn INTEGER NOT NULL REFERENCES batch(id),
      UNIQUE (schoolID, key)
    ) STRICT
    """,
    """
    INSERT INTO new_class SELECT id, schoolID, name, key, grade, level, schoolYear, teacherName,
      teacherPhone, edition, editionDay, createdIn FROM class
    """,
    "DROP TABLE class",
    "ALTER TABLE new_class RENAME TO class",
    "CREATE INDEX class_key ON class(key)",
  ]
}
