import GRDB
import SchoolCampaign

/// The tables, and how older files are brought up to them. `docs/data-model.md` explains each.
enum Schema {
  /// "VSID", at byte 68 of the file.
  static let applicationID: [UInt8] = [0x56, 0x53, 0x49, 0x44]

  /// Makes a new file's tables and its campaign, in one transaction each.
  static func make(_ writer: some DatabaseWriter, _ campaign: Campaign) throws {
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(0x5653_4944)")
    }
    try migrator.migrate(writer)
    try writer.write { db in try CampaignRecord.insert(db, campaign) }
  }

  /// Brings an older file up to this version, or leaves it as it is: a copy goes first.
  ///
  /// - Throws: ``CampaignError/impossibleValues`` for rows that newer tables refuse.
  static func renew(_ database: some DatabaseWriter) throws {
    if try !isCurrent(database) {
      // Each step is a transaction of its own: a later one could fail behind the first.
      let copy = try DatabaseQueue(path: "", configuration: CampaignStore.configuration())
      try database.backup(to: copy)
      try bringUpToDate(copy)
    }
    try bringUpToDate(database)
  }

  /// Brings an older file up to this version. What is counted may have become more, so tallies are made anew; but
  /// after a purge those of classes are all there is.
  static func bringUpToDate(_ database: some DatabaseWriter) throws {
    if try !isCurrent(database) {
      try migrate(database)
      try database.write { db in
        if try CampaignStore.purgedDay(db) == nil {
          try TallyRecord.remakeAll(db)
        } else {
          try TallyRecord.remake(db, schools: SchoolRecord.fetchAll(db).map(\.id))
        }
      }
    }
    try requireCampaign(database)
  }

  /// Brings a file's tables up to this version.
  ///
  /// - Throws: ``CampaignError/impossibleValues`` for rows that newer tables refuse.
  static func migrate(_ database: some DatabaseWriter) throws {
    // A column that is added has every row looked at, and says so by an error of its own.
    do { try migrator.migrate(database) } catch let error as DatabaseError
      where [.SQLITE_CONSTRAINT, .SQLITE_ERROR, .SQLITE_MISMATCH].contains(error.resultCode)
    {
      throw CampaignError.impossibleValues
    }
  }

  /// Whether a file is of this version.
  ///
  /// - Throws: ``CampaignError/newerCampaign``.
  static func isCurrent(_ reader: some DatabaseReader) throws -> Bool {
    try reader.read { db in
      if try migrator.hasBeenSuperseded(db) { throw CampaignError.newerCampaign }
      return try migrator.hasCompletedMigrations(db)
    }
  }

  /// Refuses a file without its one campaign.
  static func requireCampaign(_ reader: some DatabaseReader) throws {
    let count = try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM campaign") }
    guard count == 1 else { throw CampaignError.noCampaign }
  }

  /// The secondary indexes of `student`, which a large import makes anew after its rows.
  static let studentIndexes = [
    "CREATE UNIQUE INDEX student_roll ON student(classID, rollNumber)",
    """
    CREATE UNIQUE INDEX student_insuranceNumber ON student(insuranceNumber)
      WHERE insuranceNumber IS NOT NULL
    """,
    "CREATE UNIQUE INDEX student_ministryID ON student(ministryID) WHERE ministryID IS NOT NULL",
    "CREATE UNIQUE INDEX student_personalID ON student(personalID) WHERE personalID IS NOT NULL",
    "CREATE INDEX student_matchHash ON student(matchHash)",
  ]

  /// The first tables. Checks of rows that come by the hundred thousand are chains of OR: for more than two values, SQLite makes
  /// a table of its own for each `IN` and each row.
  static let tables = [
    """
    CREATE TABLE campaign (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL,
      officeName TEXT NOT NULL, officeCode TEXT NOT NULL,
      parentOfficeName TEXT NOT NULL, parentOfficeCode TEXT NOT NULL,
      letter TEXT NOT NULL, parentLetter TEXT NOT NULL, hotline TEXT NOT NULL,
      startDay INTEGER NOT NULL,
      deadline INTEGER NOT NULL CHECK (deadline >= startDay),
      useFromDay INTEGER NOT NULL,
      rosterRevision INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE batch (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (
        kind IN ('import', 'mark', 'exempt', 'leave', 'confirm', 'add', 'edit', 'undo')),
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      students INTEGER NOT NULL DEFAULT 0,
      undoes INTEGER UNIQUE REFERENCES batch(id),
      CHECK ((kind = 'undo') = (undoes IS NOT NULL))
    ) STRICT
    """,
    """
    CREATE TABLE school (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      key TEXT NOT NULL UNIQUE,
      levels TEXT NOT NULL,
      code TEXT UNIQUE,
      createdIn INTEGER NOT NULL REFERENCES batch(id)
    ) STRICT
    """,
    """
    CREATE TABLE class (
      id INTEGER PRIMARY KEY,
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
    CREATE TABLE student (
      id INTEGER PRIMARY KEY,
      classID INTEGER NOT NULL REFERENCES class(id),
      rollNumber INTEGER CHECK (rollNumber BETWEEN 1 AND 9999),
      fullName TEXT NOT NULL CHECK (fullName <> ''),
      sortKey BLOB NOT NULL,
      matchHash INTEGER NOT NULL,
      birthDate INTEGER,
      gender TEXT CHECK (gender IN ('male', 'female')),
      insuranceNumber TEXT CHECK (length(insuranceNumber) = 10 AND insuranceNumber NOT GLOB '*[^0-9]*'),
      ministryID TEXT CHECK (length(ministryID) = 10 AND ministryID NOT GLOB '*[^0-9]*'),
      personalID TEXT CHECK (length(personalID) = 12 AND personalID NOT GLOB '*[^0-9]*'),
      parentName TEXT, parentPhone TEXT, note TEXT,
      route TEXT NOT NULL DEFAULT 'child-of-parent'
        CHECK (route = 'child-of-parent' OR route = 'website' OR route = 'own-account'),
      editedByHand INTEGER NOT NULL DEFAULT 0,
      createdIn INTEGER NOT NULL REFERENCES batch(id)
    ) STRICT
    """,
    """
    CREATE TABLE student_change (
      id INTEGER PRIMARY KEY,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      before TEXT, after TEXT
    ) STRICT
    """,
    "CREATE INDEX student_change_student ON student_change(studentID)",
    "CREATE INDEX student_change_batch ON student_change(batchID)",
    """
    CREATE TABLE status_event (
      id INTEGER PRIMARY KEY,
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      fromStatus TEXT NOT NULL CHECK (
        fromStatus = 'notStarted' OR fromStatus = 'parentReady' OR fromStatus = 'submitted'
        OR fromStatus = 'approved' OR fromStatus = 'installed'),
      status TEXT NOT NULL,
      day INTEGER NOT NULL,
      parentReadyDay INTEGER, submittedDay INTEGER, approvedDay INTEGER, installedDay INTEGER,
      obstacle TEXT, obstacleNote TEXT, obstacleDay INTEGER,
      exemption TEXT CHECK (
        exemption = 'no-health-insurance' OR exemption = 'foreign-without-number'
        OR exemption = 'other-province' OR exemption = 'other'),
      exemptDay INTEGER,
      leftDay INTEGER,
      CHECK (status = CASE
        WHEN installedDay IS NOT NULL THEN 'installed' WHEN approvedDay IS NOT NULL THEN 'approved'
        WHEN submittedDay IS NOT NULL THEN 'submitted' WHEN parentReadyDay IS NOT NULL THEN 'parentReady'
        ELSE 'notStarted' END),
      CHECK (installedDay IS NULL OR (approvedDay IS NOT NULL AND approvedDay <= installedDay)),
      CHECK (approvedDay IS NULL OR (submittedDay IS NOT NULL AND submittedDay <= approvedDay)),
      CHECK (parentReadyDay IS NULL OR submittedDay IS NULL OR parentReadyDay <= submittedDay),
      CHECK ((obstacle IS NULL) = (obstacleDay IS NULL)),
      CHECK ((exemption IS NULL) = (exemptDay IS NULL))
    ) STRICT
    """,
    "CREATE INDEX status_event_student ON status_event(studentID)",
    "CREATE INDEX status_event_batch ON status_event(batchID)",
    """
    CREATE TABLE class_report (
      classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
      day INTEGER NOT NULL,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (classID, day, batchID)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX class_report_batch ON class_report(batchID)",
    """
    CREATE TABLE past_roll (
      classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
      edition INTEGER NOT NULL,
      rollNumber INTEGER NOT NULL,
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      PRIMARY KEY (classID, edition, rollNumber)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX past_roll_student ON past_roll(studentID)",
    """
    CREATE TABLE class_tally (
      classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
      measure TEXT NOT NULL,
      day INTEGER NOT NULL,
      until INTEGER NOT NULL CHECK (until > day),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (classID, measure, day, until)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE school_tally (
      schoolID INTEGER NOT NULL REFERENCES school(id) ON DELETE CASCADE,
      level TEXT NOT NULL,
      measure TEXT NOT NULL,
      day INTEGER NOT NULL,
      until INTEGER NOT NULL CHECK (until > day),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (schoolID, level, measure, day, until)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
