extension Schema {
  /// The tables and indexes as all migrations leave them, so that a file of this version is known
  /// without making them anew. A test writes this list, and holds it.
  static let asItStands = [
    """
    index batch_edit batch CREATE INDEX batch_edit ON batch(kind) WHERE kind = 'edit'
    """,
    """
    index batch_undoes batch CREATE INDEX batch_undoes ON batch(undoes) WHERE undoes IS NOT NULL
    """,
    """
    index class_key class CREATE INDEX class_key ON class(key)
    """,
    """
    index class_report_batch class_report CREATE INDEX class_report_batch ON class_report(batchID)
    """,
    """
    index past_roll_student past_roll CREATE INDEX past_roll_student ON past_roll(studentID)
    """,
    """
    index record_change_batch record_change CREATE INDEX record_change_batch ON record_change(batchID)
    """,
    """
    index sqlite_autoindex_batch_1 batch
    """,
    """
    index sqlite_autoindex_class_1 class
    """,
    """
    index sqlite_autoindex_grdb_migrations_1 grdb_migrations
    """,
    """
    index sqlite_autoindex_kept_table_1 kept_table
    """,
    """
    index sqlite_autoindex_origin_batch_1 origin_batch
    """,
    """
    index sqlite_autoindex_school_1 school
    """,
    """
    index sqlite_autoindex_school_2 school
    """,
    """
    index status_event_batch status_event CREATE INDEX status_event_batch ON status_event(batchID)
    """,
    """
    index status_event_obstacle status_event CREATE INDEX status_event_obstacle ON status_event(obstacle) WHERE obstacle IS NOT NULL
    """,
    """
    index status_event_student status_event CREATE INDEX status_event_student ON status_event(studentID)
    """,
    """
    index student_change_batch student_change CREATE INDEX student_change_batch ON student_change(batchID)
    """,
    """
    index student_change_origin student_change CREATE INDEX student_change_origin ON student_change(originID) WHERE originID IS NOT NULL
    """,
    """
    index student_change_student student_change CREATE INDEX student_change_student ON student_change(studentID)
    """,
    """
    index student_insuranceNumber student CREATE UNIQUE INDEX student_insuranceNumber ON student(insuranceNumber)
      WHERE insuranceNumber IS NOT NULL
    """,
    """
    index student_matchHash student CREATE INDEX student_matchHash ON student(matchHash)
    """,
    """
    index student_ministryID student CREATE UNIQUE INDEX student_ministryID ON student(ministryID) WHERE ministryID IS NOT NULL
    """,
    """
    index student_origin_batch student_origin CREATE INDEX student_origin_batch ON student_origin(batchID)
    """,
    """
    index student_origin_student student_origin CREATE INDEX student_origin_student ON student_origin(studentID)
    """,
    """
    index student_personalID student CREATE UNIQUE INDEX student_personalID ON student(personalID) WHERE personalID IS NOT NULL
    """,
    """
    index student_roll student CREATE UNIQUE INDEX student_roll ON student(classID, rollNumber)
    """,
    """
    index taken_in_batch taken_in CREATE INDEX taken_in_batch ON taken_in(batchID)
    """,
    """
    index undone_batch undone CREATE INDEX undone_batch ON undone(batchID, studentID)
    """,
    """
    index undone_student undone CREATE INDEX undone_student ON undone(studentID) WHERE studentID IS NOT NULL
    """,
    """
    index undone_unit undone CREATE INDEX undone_unit ON undone(unitID, kind) WHERE unitID IS NOT NULL
    """,
    """
    table batch batch CREATE TABLE "batch" (
      id INTEGER PRIMARY KEY,
      uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
      kind TEXT NOT NULL CHECK (
        kind IN ('import', 'mark', 'exempt', 'leave', 'confirm', 'add', 'edit', 'undo', 'receive',
          'reconcile', 'redo', 'set', 'teacher', 'issue', 'withdraw', 'keep-plan', 'drop-plan',
          'purge')),
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      students INTEGER NOT NULL DEFAULT 0,
      undoes INTEGER REFERENCES batch(id) CHECK (undoes < id),
      kept INTEGER NOT NULL DEFAULT 0, content INTEGER
      CHECK (content BETWEEN 0 AND 9007199254740992),
      CHECK ((kind = 'undo' OR kind = 'redo') = (undoes IS NOT NULL)),
      CHECK (kept = 0 OR undoes IS NOT NULL)
    , CHECK (moment BETWEEN 0 AND 4102444800000), CHECK (day BETWEEN -25567 AND 47481),
    CHECK (length(by) <= 1000), CHECK (students BETWEEN 0 AND 2000000000), CHECK (id BETWEEN 1 AND 4294967295), CHECK (kept BETWEEN 0 AND 2000000000)) STRICT
    """,
    """
    table batch_subject batch_subject CREATE TABLE "batch_subject" (
      batchID INTEGER NOT NULL REFERENCES batch(id),
      place INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (
        kind IN ('school', 'file', 'plan', 'report', 'register', 'reason')),
      text TEXT NOT NULL,
      PRIMARY KEY (batchID, place)
    , CHECK (place BETWEEN 0 AND 2000000000), CHECK (length(text) <= 10000)) STRICT, WITHOUT ROWID
    """,
    """
    table campaign campaign CREATE TABLE "campaign" (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL,
      officeName TEXT NOT NULL, officeCode TEXT NOT NULL,
      parentOfficeName TEXT NOT NULL, parentOfficeCode TEXT NOT NULL,
      letter TEXT NOT NULL, parentLetter TEXT NOT NULL, hotline TEXT NOT NULL,
      startDay INTEGER NOT NULL,
      deadline INTEGER NOT NULL CHECK (deadline >= startDay),
      useFromDay INTEGER NOT NULL,
      rosterRevision INTEGER NOT NULL DEFAULT 0
    , place TEXT NOT NULL DEFAULT 'Quận 7', addressee TEXT NOT NULL DEFAULT 'Bảo hiểm xã hội TP. Hồ Chí Minh', signerPost TEXT NOT NULL DEFAULT 'Giám đốc', signerName TEXT NOT NULL DEFAULT '', recipients TEXT NOT NULL
      DEFAULT 'Như trên
    Phòng GD-ĐT Quận 7 (phối hợp)
    Lưu: VT, Tổ Thu', purgedDay INTEGER, letterIssuer TEXT NOT NULL DEFAULT '', parentLetterIssuer TEXT NOT NULL DEFAULT '', appSinceDay INTEGER NOT NULL DEFAULT 18591, namesInTitleCase INTEGER NOT NULL DEFAULT 0
      CHECK (namesInTitleCase IN (0, 1)), role TEXT CHECK (role IN ('school', 'office')), schoolParentName TEXT NOT NULL DEFAULT 'UBND Quận 7'
      CHECK (length(schoolParentName) <= 1000), schoolSignerPost TEXT NOT NULL DEFAULT 'Hiệu trưởng'
      CHECK (length(schoolSignerPost) <= 1000), schoolSignerName TEXT NOT NULL DEFAULT ''
      CHECK (length(schoolSignerName) <= 1000), CHECK (startDay BETWEEN -25567 AND 47481), CHECK (deadline BETWEEN -25567 AND 47481),
    CHECK (useFromDay BETWEEN -25567 AND 47481), CHECK (appSinceDay BETWEEN -25567 AND 47481),
    CHECK (purgedDay BETWEEN -25567 AND 47481), CHECK (rosterRevision BETWEEN 0 AND 9007199254740992), CHECK (length(recipients) <= 10000), CHECK (length(name) <= 1000), CHECK (length(officeName) <= 1000), CHECK (length(officeCode) <= 1000), CHECK (length(parentOfficeName) <= 1000), CHECK (length(parentOfficeCode) <= 1000), CHECK (length(letter) <= 1000), CHECK (length(parentLetter) <= 1000), CHECK (length(hotline) <= 1000), CHECK (length(place) <= 1000), CHECK (length(addressee) <= 1000), CHECK (length(signerPost) <= 1000), CHECK (length(signerName) <= 1000), CHECK (length(letterIssuer) <= 1000), CHECK (length(parentLetterIssuer) <= 1000)) STRICT
    """,
    """
    table class class CREATE TABLE "class" (
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
      createdIn INTEGER NOT NULL REFERENCES batch(id), lastEdition INTEGER NOT NULL DEFAULT 1,
      UNIQUE (schoolID, key)
    , CHECK (id BETWEEN 1 AND 4294967295), CHECK (edition BETWEEN 0 AND 2000000000), CHECK (lastEdition BETWEEN 0 AND 2000000000), CHECK (editionDay BETWEEN -25567 AND 47481), CHECK (length(name) <= 1000), CHECK (length(key) <= 1000), CHECK (length(schoolYear) <= 1000), CHECK (length(teacherName) <= 1000), CHECK (length(teacherPhone) <= 1000)) STRICT
    """,
    """
    table class_report class_report CREATE TABLE "class_report" (
      classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
      day INTEGER NOT NULL,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (classID, day, batchID)
    , CHECK (day BETWEEN -25567 AND 47481)) STRICT, WITHOUT ROWID
    """,
    """
    table class_tally class_tally CREATE TABLE "class_tally" (
      classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
      measure TEXT NOT NULL,
      day INTEGER NOT NULL,
      until INTEGER NOT NULL CHECK (until > day),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (classID, measure, day, until)
    , CHECK (length(measure) <= 100), CHECK (day BETWEEN -1000000 AND 1000000), CHECK (until BETWEEN -1000000 AND 1000000), CHECK (count BETWEEN 0 AND 2000000000)) STRICT, WITHOUT ROWID
    """,
    """
    table grdb_migrations grdb_migrations CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)
    """,
    """
    table issued_report issued_report CREATE TABLE "issued_report" (
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
    , settings TEXT NOT NULL DEFAULT '{}', remarks TEXT NOT NULL DEFAULT '', withdrawnIn INTEGER REFERENCES batch(id), withdrawnReason TEXT
      CHECK ((withdrawnReason IS NULL) = (withdrawnIn IS NULL)), CHECK (id BETWEEN 1 AND 4294967295), CHECK (moment BETWEEN 0 AND 4102444800000), CHECK (day BETWEEN -25567 AND 47481), CHECK (asOf BETWEEN -25567 AND 47481), CHECK (length(number) <= 1000), CHECK (length(by) <= 1000), CHECK (length(school) <= 1000), CHECK (length(digest) <= 1000), CHECK (length(remarks) <= 100000), CHECK (length(withdrawnReason) <= 10000), CHECK (length(settings) <= 16000000), CHECK (length(units) <= 16000000)) STRICT
    """,
    """
    table kept_plan kept_plan CREATE TABLE "kept_plan" (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      by TEXT NOT NULL,
      options TEXT NOT NULL, choices TEXT NOT NULL, counts TEXT NOT NULL,
      signature INTEGER NOT NULL
    , CHECK (id BETWEEN 1 AND 4294967295), CHECK (moment BETWEEN 0 AND 4102444800), CHECK (day BETWEEN -25567 AND 47481), CHECK (length(by) <= 1000), CHECK (length(options) <= 16000000), CHECK (length(choices) <= 16000000), CHECK (length(counts) <= 16000000)) STRICT
    """,
    """
    table kept_table kept_table CREATE TABLE "kept_table" (
      planID INTEGER NOT NULL REFERENCES kept_plan(id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      start INTEGER NOT NULL,
      file TEXT NOT NULL, sheet TEXT,
      bytes BLOB NOT NULL,
      PRIMARY KEY (planID, place, start)
    , CHECK (place BETWEEN 0 AND 2000000000), CHECK (start BETWEEN 0 AND 9007199254740992), CHECK (length(file) <= 1000), CHECK (length(sheet) <= 1000)) STRICT
    """,
    """
    table origin_batch origin_batch CREATE TABLE "origin_batch" (
      id INTEGER PRIMARY KEY,
      uid BLOB NOT NULL CHECK (length(uid) = 16),
      kind TEXT NOT NULL,
      moment INTEGER NOT NULL,
      day INTEGER NOT NULL,
      by TEXT NOT NULL,
      isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
      UNIQUE (uid, kind, moment, day, by, isPractice)
    , CHECK (moment BETWEEN 0 AND 4102444800000), CHECK (day BETWEEN -25567 AND 47481),
    CHECK (length(by) <= 1000), CHECK (id BETWEEN 1 AND 4294967295), CHECK (length(kind) <= 100)) STRICT
    """,
    """
    table past_roll past_roll CREATE TABLE "past_roll" (
      classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
      edition INTEGER NOT NULL,
      rollNumber INTEGER NOT NULL,
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      PRIMARY KEY (classID, edition, rollNumber)
    , CHECK (edition BETWEEN 0 AND 2000000000), CHECK (rollNumber BETWEEN 1 AND 9999)) STRICT, WITHOUT ROWID
    """,
    """
    table reconciled_school reconciled_school CREATE TABLE reconciled_school (
      batchID INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
      schoolID INTEGER NOT NULL REFERENCES school(id) ON DELETE CASCADE,
      PRIMARY KEY (batchID, schoolID)
    ) STRICT, WITHOUT ROWID
    """,
    """
    table record_change record_change CREATE TABLE "record_change" (
      id INTEGER PRIMARY KEY,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      classID INTEGER,
      field TEXT NOT NULL,
      before TEXT, after TEXT
    , schoolID INTEGER
      CHECK (schoolID BETWEEN 1 AND 4294967295), CHECK (id BETWEEN 1 AND 4294967295), CHECK (classID BETWEEN 1 AND 4294967295), CHECK (length(field) <= 100), CHECK (length(before) <= 10000), CHECK (length(after) <= 10000)) STRICT
    """,
    """
    table school school CREATE TABLE "school" (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      key TEXT NOT NULL UNIQUE,
      levels TEXT NOT NULL,
      code TEXT UNIQUE,
      createdIn INTEGER NOT NULL REFERENCES batch(id)
    , CHECK (id BETWEEN 1 AND 4294967295), CHECK (length(name) <= 1000), CHECK (length(key) <= 1000), CHECK (length(levels) <= 100), CHECK (length(code) <= 1000)) STRICT
    """,
    """
    table school_tally school_tally CREATE TABLE "school_tally" (
      schoolID INTEGER NOT NULL REFERENCES school(id) ON DELETE CASCADE,
      level TEXT NOT NULL,
      measure TEXT NOT NULL,
      day INTEGER NOT NULL,
      until INTEGER NOT NULL CHECK (until > day),
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (schoolID, level, measure, day, until)
    , CHECK (length(level) <= 100), CHECK (length(measure) <= 100), CHECK (day BETWEEN -1000000 AND 1000000), CHECK (until BETWEEN -1000000 AND 1000000), CHECK (count BETWEEN 0 AND 2000000000)) STRICT, WITHOUT ROWID
    """,
    """
    table shown_edition shown_edition CREATE TABLE "shown_edition" (
      classID INTEGER NOT NULL,
      edition INTEGER NOT NULL CHECK (edition >= 1),
      PRIMARY KEY (classID, edition)
    , CHECK (classID BETWEEN 1 AND 4294967295), CHECK (edition BETWEEN 0 AND 2000000000)) STRICT, WITHOUT ROWID
    """,
    """
    table status_event status_event CREATE TABLE "status_event" (
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
      leftDay INTEGER, originID INTEGER REFERENCES origin_batch(id),
      CHECK (status = CASE
        WHEN installedDay IS NOT NULL THEN 'installed' WHEN approvedDay IS NOT NULL THEN 'approved'
        WHEN submittedDay IS NOT NULL THEN 'submitted' WHEN parentReadyDay IS NOT NULL THEN 'parentReady'
        ELSE 'notStarted' END),
      CHECK (installedDay IS NULL OR (approvedDay IS NOT NULL AND approvedDay <= installedDay)),
      CHECK (approvedDay IS NULL OR (submittedDay IS NOT NULL AND submittedDay <= approvedDay)),
      CHECK (parentReadyDay IS NULL OR submittedDay IS NULL OR parentReadyDay <= submittedDay),
      CHECK ((obstacle IS NULL) = (obstacleDay IS NULL)),
      CHECK ((exemption IS NULL) = (exemptDay IS NULL))
    , CHECK (day BETWEEN -25567 AND 47481), CHECK (parentReadyDay BETWEEN -25567 AND 47481),
    CHECK (submittedDay BETWEEN -25567 AND 47481), CHECK (installedDay BETWEEN -25567 AND 47481),
    CHECK (obstacleDay BETWEEN -25567 AND 47481), CHECK (exemptDay BETWEEN -25567 AND 47481),
    CHECK (leftDay BETWEEN -25567 AND 47481), CHECK (length(obstacleNote) <= 10000), CHECK (id BETWEEN 1 AND 9007199254740992), CHECK (approvedDay BETWEEN -25567 AND 47481), CHECK (length(obstacle) <= 100)) STRICT
    """,
    """
    table student student CREATE TABLE "student" (
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
    , officeApprovedDay INTEGER, CHECK (id BETWEEN 1 AND 4294967295), CHECK (birthDate BETWEEN -25567 AND 47481),
    CHECK (officeApprovedDay BETWEEN -25567 AND 47481), CHECK (editedByHand BETWEEN 0 AND 65535),
    CHECK (length(fullName) <= 1000), CHECK (length(sortKey) <= 10000), CHECK (length(parentName) <= 1000), CHECK (length(parentPhone) <= 1000), CHECK (length(note) <= 10000)) STRICT
    """,
    """
    table student_change student_change CREATE TABLE "student_change" (
      id INTEGER PRIMARY KEY,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      before TEXT, after TEXT
    , originID INTEGER REFERENCES origin_batch(id), CHECK (id BETWEEN 1 AND 9007199254740992), CHECK (length(field) <= 100), CHECK (length(before) <= 10000), CHECK (length(after) <= 10000)) STRICT
    """,
    """
    table student_origin student_origin CREATE TABLE "student_origin" (
      batchUID BLOB NOT NULL CHECK (length(batchUID) = 16),
      number INTEGER NOT NULL,
      schoolID INTEGER NOT NULL DEFAULT 0,
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (batchUID, number, schoolID)
    , CHECK (number BETWEEN 1 AND 4294967295), CHECK (schoolID BETWEEN 0 AND 4294967295)) STRICT, WITHOUT ROWID
    """,
    """
    table taken_in taken_in CREATE TABLE taken_in (
      studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
      originID INTEGER NOT NULL REFERENCES origin_batch(id),
      batchID INTEGER NOT NULL REFERENCES batch(id),
      PRIMARY KEY (studentID, originID)
    ) STRICT, WITHOUT ROWID
    """,
    """
    table undone undone CREATE TABLE "undone" (
      id INTEGER PRIMARY KEY,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      kind TEXT NOT NULL,
      studentID INTEGER, unitID INTEGER,
      row TEXT NOT NULL
    , CHECK (id BETWEEN 1 AND 9007199254740992), CHECK (length(kind) <= 100), CHECK (studentID BETWEEN 1 AND 4294967295), CHECK (unitID BETWEEN 1 AND 4294967295), CHECK (length(row) <= 1000000)) STRICT
    """,
  ]
}
