extension Schema {
  /// The history tells also of settings, teachers, reports and plans, and an undo can be taken back itself.
  static let wholeHistory = [
    """
    CREATE TABLE new_batch (
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
      kept INTEGER NOT NULL DEFAULT 0,
      CHECK ((kind = 'undo' OR kind = 'redo') = (undoes IS NOT NULL)),
      CHECK (kept = 0 OR undoes IS NOT NULL)
    ) STRICT
    """,
    """
    INSERT INTO new_batch (id, uid, kind, moment, day, isPractice, by, students, undoes, kept)
    SELECT id, uid, kind, moment, day, isPractice, by, students, undoes, kept FROM batch
    """,
    "DROP TABLE batch",
    "ALTER TABLE new_batch RENAME TO batch",
    "CREATE INDEX batch_undoes ON batch(undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX batch_edit ON batch(kind) WHERE kind = 'edit'",
    """
    CREATE TABLE batch_subject (
      batchID INTEGER NOT NULL REFERENCES batch(id),
      place INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (
        kind IN ('school', 'file', 'plan', 'report', 'register', 'reason')),
      text TEXT NOT NULL,
      PRIMARY KEY (batchID, place)
    ) STRICT, WITHOUT ROWID
    """,
    // A class that is gone keeps its history, so its number refers to nothing.
    """
    CREATE TABLE record_change (
      id INTEGER PRIMARY KEY,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      classID INTEGER,
      field TEXT NOT NULL,
      before TEXT, after TEXT
    ) STRICT
    """,
    "CREATE INDEX record_change_batch ON record_change(batchID)",
    """
    CREATE TABLE undone (
      id INTEGER PRIMARY KEY,
      batchID INTEGER NOT NULL REFERENCES batch(id),
      kind TEXT NOT NULL,
      studentID INTEGER, unitID INTEGER,
      row TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX undone_batch ON undone(batchID, studentID)",
    "CREATE INDEX undone_student ON undone(studentID) WHERE studentID IS NOT NULL",
    "CREATE INDEX undone_unit ON undone(unitID, kind) WHERE unitID IS NOT NULL",
    "ALTER TABLE class ADD COLUMN lastEdition INTEGER NOT NULL DEFAULT 1",
    "UPDATE class SET lastEdition = edition",
  ]
}
