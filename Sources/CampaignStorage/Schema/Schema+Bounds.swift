import GRDB

extension Schema {
  /// What a row can hold beside what its columns say: nothing else is a day of this campaign, or a number that a person
  /// could have typed. Days are those of `CalendarDay.storable`.
  private static let bounds = [
    "student": """
    CHECK (id BETWEEN 1 AND 4294967295), CHECK (birthDate BETWEEN -25567 AND 47481),
    CHECK (officeApprovedDay BETWEEN -25567 AND 47481), CHECK (editedByHand BETWEEN 0 AND 65535),
    CHECK (length(fullName) <= 1000)
    """,
    "status_event": """
    CHECK (day BETWEEN -25567 AND 47481), CHECK (parentReadyDay BETWEEN -25567 AND 47481),
    CHECK (submittedDay BETWEEN -25567 AND 47481), CHECK (installedDay BETWEEN -25567 AND 47481),
    CHECK (obstacleDay BETWEEN -25567 AND 47481), CHECK (exemptDay BETWEEN -25567 AND 47481),
    CHECK (leftDay BETWEEN -25567 AND 47481), CHECK (length(obstacleNote) <= 10000)
    """,
    "batch": """
    CHECK (moment BETWEEN 0 AND 4102444800000), CHECK (day BETWEEN -25567 AND 47481),
    CHECK (length(by) <= 1000), CHECK (students BETWEEN 0 AND 2000000000)
    """,
    "origin_batch": """
    CHECK (moment BETWEEN 0 AND 4102444800000), CHECK (day BETWEEN -25567 AND 47481),
    CHECK (length(by) <= 1000)
    """,
    "class_report": "CHECK (day BETWEEN -25567 AND 47481)",
    "campaign": """
    CHECK (startDay BETWEEN -25567 AND 47481), CHECK (deadline BETWEEN -25567 AND 47481),
    CHECK (useFromDay BETWEEN -25567 AND 47481), CHECK (appSinceDay BETWEEN -25567 AND 47481),
    CHECK (purgedDay BETWEEN -25567 AND 47481)
    """,
  ]

  /// Makes tables anew with bounds on their values; rows beyond them are an error.
  static func boundValues(_ db: Database) throws {
    for (table, checks) in bounds.sorted(by: { $0.key < $1.key }) {
      try add(db, checks, to: table)
    }
  }

  /// Makes more tables anew with bounds.
  static func boundRecords(_ db: Database) throws {
    for (table, checks) in recordBounds {
      try add(db, checks.map { "CHECK (\($0))" }.joined(separator: ", "), to: table)
    }
  }

  private static func add(_ db: Database, _ checks: String, to table: String) throws {
    let made = try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql NOT NULL
        ORDER BY type <> 'table', rowid
        """, arguments: [table])
    guard let old = made.first, let begin = old.firstIndex(of: "("),
      let end = old.lastIndex(of: ")")
    else { return }
    let new = "CREATE TABLE new_\(table) " + old[begin..<end] + ", " + checks + old[end...]
    try db.execute(sql: new)
    try db.execute(sql: "INSERT INTO new_\(table) SELECT * FROM \(table)")
    if old.contains("AUTOINCREMENT") { try keepLastNumber(db, of: table) }
    try db.execute(sql: "DROP TABLE \(table)")
    try db.execute(sql: "ALTER TABLE new_\(table) RENAME TO \(table)")
    for index in made.dropFirst() { try db.execute(sql: index) }
  }

  /// No number is given twice, not even one whose row is gone.
  private static func keepLastNumber(_ db: Database, of table: String) throws {
    try db.execute(sql: "DELETE FROM sqlite_sequence WHERE name = 'new_\(table)'")
    try db.execute(
      sql: """
        INSERT INTO sqlite_sequence (name, seq)
        SELECT 'new_\(table)', seq FROM sqlite_sequence WHERE name = '\(table)'
        """)
  }
}
