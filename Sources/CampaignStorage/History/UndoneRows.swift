import Foundation
import GRDB
import SchoolCampaign

/// Rows of `undone`: what an undo removed, so that a redo can bring it back as it was.
struct UndoneRows {
  /// Why a row is gone, or what else an undo has to remember.
  enum Kind: String {
    /// A student whom the batch had made; and what goes with one.
    case student
    case statusEvent = "status_event"
    case studentChange = "student_change"
    case pastRoll = "past_roll"
    case takenIn = "taken_in"
    case studentOrigin = "student_origin"
    /// A class or school without anybody; and the reports that go with a class.
    case schoolClass = "class"
    case school
    case classReport = "class_report"
    /// A report that the batch had made.
    case report
    /// What the batch had heard of a student.
    case heard
    case heardOrigin = "heard_origin"
    /// Which edition of a class's list was in force.
    case edition
    /// Says that the undo kept what it removed; older ones did not.
    case complete

    /// The table that the row belongs to.
    var table: String {
      switch self {
      case .report: Kind.classReport.rawValue
      case .heard: Kind.takenIn.rawValue
      case .heardOrigin: Kind.studentOrigin.rawValue
      default: rawValue
      }
    }

    /// What goes with a student.
    static let withStudent = [
      Kind.statusEvent, .studentChange, .takenIn, .studentOrigin, .pastRoll,
    ]
  }

  private let db: Database
  private let batch: Int64
  private var copies: [Kind: String] = [:]

  init(_ db: Database, batch: Int64) {
    self.db = db
    self.batch = batch
  }

  /// Notes that all that this undo removes is kept.
  func begin() throws {
    try db.execute(
      sql: "INSERT INTO undone (batchID, kind, row) VALUES (?, ?, '{}')",
      arguments: [batch, Kind.complete.rawValue])
  }

  /// Keeps the rows of a table that fit a condition.
  mutating func keep(
    _ kind: Kind, where condition: String, _ arguments: StatementArguments
  ) throws {
    let sql = try copies[kind] ?? Self.copy(db, kind)
    copies[kind] = sql
    try db.cachedStatement(sql: "\(sql) WHERE \(condition)").execute(
      arguments: [batch] + arguments)
  }

  /// Keeps which edition of a class's list was in force.
  func keep(_ edition: ClassEdition, of schoolClass: SchoolClass.ID) throws {
    try db.execute(
      sql: """
        INSERT INTO undone (batchID, kind, unitID, row)
        VALUES (?, ?, ?, json_object('edition', ?, 'editionDay', ?))
        """,
      arguments: [
        batch, Kind.edition.rawValue, schoolClass.rawValue, edition.number, edition.since,
      ])
  }

  /// The students whom an undo removed and no redo has brought back.
  static func students(_ db: Database, of batch: Int64) throws -> [Student.ID] {
    try Int64.fetchAll(
      db,
      sql: "SELECT studentID FROM undone WHERE batchID = ? AND kind = ? ORDER BY studentID",
      arguments: [batch, Kind.student.rawValue]
    ).map(Student.ID.init(rawValue:))
  }

  /// Whether an undo kept what it removed.
  static func isComplete(_ db: Database, _ batch: Int64) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM undone WHERE batchID = ? AND kind = ?)",
      arguments: [batch, Kind.complete.rawValue]) ?? false
  }

  /// The number that the next student must get so that it is not one whom an undo removed; nil if any will do.
  static func nextStudent(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT max(studentID) + 1 FROM undone WHERE studentID IS NOT NULL
        HAVING max(studentID) > coalesce((SELECT max(id) FROM student), 0)
        """)
  }

  /// The same for schools.
  static func nextSchool(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT max(unitID) + 1 FROM undone WHERE kind = 'school'
        HAVING max(unitID) > coalesce((SELECT max(id) FROM school), 0)
        """)
  }

  /// Copies rows of a table as JSON, bytes as hexadecimal digits under a name that ends in `#`.
  private static func copy(_ db: Database, _ kind: Kind) throws -> String {
    let columns = try Row.fetchAll(
      db, sql: "SELECT name, type FROM pragma_table_info(?)",
      arguments: [kind.table])
    let members = try columns.map { row in
      let name: String = try row.at(0)
      return try row.at(1) == "BLOB" ? "'\(name)#', hex(\(name))" : "'\(name)', \(name)"
    }
    let names = try Set(columns.map { try $0.at(0) as String })
    let student = kind == .student ? "id" : names.contains("studentID") ? "studentID" : "NULL"
    let isUnit = kind == .schoolClass || kind == .school
    let unit = isUnit ? "id" : names.contains("classID") && kind != .student ? "classID" : "NULL"
    return """
      INSERT INTO undone (batchID, kind, studentID, unitID, row)
      SELECT ?, '\(kind.rawValue)', \(student), \(unit),
        json_object(\(members.joined(separator: ", "))) FROM \(kind.table)
      """
  }
}

/// A row that an undo kept, ready to be written again.
struct UndoneRow {
  let id: Int64
  /// The undo that removed it.
  let batch: Int64
  let kind: UndoneRows.Kind
  private(set) var values: [String: DatabaseValue]

  /// Changes a value, such as the number of a class that has another one now.
  mutating func set(_ column: String, _ value: any DatabaseValueConvertible) {
    values[column] = value.databaseValue
  }

  func int(_ column: String) -> Int64? { values[column].flatMap { Int64.fromDatabaseValue($0) } }

  func text(_ column: String) -> String? { values[column].flatMap { String.fromDatabaseValue($0) } }

  /// The rows of one undo, or of one student of it, in the order in which they were kept.
  static func fetchAll(
    _ db: Database, _ kind: UndoneRows.Kind, where condition: String,
    _ arguments: StatementArguments
  ) throws -> [UndoneRow] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql:
          "SELECT id, batchID, row FROM undone WHERE kind = '\(kind.rawValue)' AND \(condition) ORDER BY id"
      ),
      arguments: arguments)
    return try rows.map { row in
      try UndoneRow(id: row.at(0), batch: row.at(1), kind: kind, values: values(db, row.at(2)))
    }
  }

  /// The row of `id, batchID, kind, row`.
  ///
  /// - Throws: ``CampaignError/corrupt`` if it cannot be one.
  init(_ db: Database, _ row: Row) throws {
    try self.init(
      id: (row.at(0) as RowNumber).value, batch: (row.at(1) as RowNumber).value,
      kind: row.code(2), values: Self.values(db, row.at(3)))
  }

  private init(id: Int64, batch: Int64, kind: UndoneRows.Kind, values: [String: DatabaseValue]) {
    (self.id, self.batch, self.kind, self.values) = (id, batch, kind, values)
  }

  /// Writes the row into its table; what has a number of its own but is no student, class or school gets a new one.
  ///
  /// - Parameter keepsNumber: Whether it gets its own number again.
  func write(_ db: Database, keepsNumber: Bool, orIgnore: Bool = false) throws {
    // The database remembers the columns of its tables.
    let names = try db.columns(in: kind.table).map(\.name).filter {
      values[$0] != nil && (keepsNumber || $0 != "id")
    }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(
      sql:
        "INSERT \(orIgnore ? "OR IGNORE " : "")INTO \(kind.table) (\(names.joined(separator: ", "))) VALUES (\(marks))"
    ).execute(arguments: StatementArguments(names.map { values[$0] ?? .null }))
  }

  /// Writes a row that has no number of its own, unless it is there already, and forgets it here.
  func writeOnce(_ db: Database) throws {
    try write(db, keepsNumber: true, orIgnore: true)
    try drop(db)
  }

  /// Forgets the row, since it is in its table again.
  func drop(_ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM undone WHERE id = ?").execute(arguments: [id])
  }

  private static func values(_ db: Database, _ json: String) throws -> [String: DatabaseValue] {
    let members = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT key, value FROM json_each(?)"), arguments: [json])
    var values: [String: DatabaseValue] = [:]
    for row in members {
      let key: String = try row.at(0)
      if key.hasSuffix("#") {
        values[String(key.dropLast())] = try bytes(row.at(1)).databaseValue
      } else {
        values[key] = row[1]
      }
    }
    return values
  }

  private static func bytes(_ digits: String) throws -> Data {
    let nibbles = try digits.utf8.map { digit in
      switch digit {
      case 0x30...0x39: digit - 0x30
      case 0x41...0x46: digit - 0x37
      default: throw CampaignError.corrupt
      }
    }
    return Data(
      stride(from: 0, to: nibbles.count - 1, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] })
  }
}
