import GRDB
import GRDBSQLite
import SchoolCampaign

/// Inserts new students by the hundred thousand: a row's texts lie side by side in one buffer, from which
/// SQLite reads them in place.
struct StudentBulkInsert {
  private var statement: OpaquePointer
  private let owner: Statement
  /// For the first student, where an undo removed others with higher numbers: theirs are not given again.
  private let first: Statement?
  private let batch: Int64
  private var texts: [UInt8] = []
  private var values: [(parameter: Int32, end: Int)] = []
  /// How many students were inserted.
  private(set) var count = 0

  init(_ db: Database, batch: Int64) throws {
    self.batch = batch
    owner = try db.makeStatement(sql: Self.insertion(id: nil))
    first = try UndoneRows.nextStudent(db).map { try db.makeStatement(sql: Self.insertion(id: $0)) }
    statement = (first ?? owner).sqliteStatement
  }

  private static func insertion(id: Int64?) -> String {
    """
    INSERT INTO student (\(id == nil ? "" : "id, ")classID, rollNumber, fullName, sortKey, matchHash,
      birthDate, gender, insuranceNumber, ministryID, personalID, parentName, parentPhone, note,
      createdIn)
    VALUES (\(id.map { "\($0), " } ?? "")?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  }

  /// Inserts a row's student.
  mutating func insert(_ row: RosterRow, in schoolClass: SchoolClass.ID) throws {
    let details = row.details
    texts.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    bind(1, schoolClass.rawValue)
    bind(2, details.rollNumber.map(Int64.init))
    add(3, details.fullName)
    NameSortKey.append(details.fullName, to: &texts)
    values.append((Self.sortKey, texts.count))
    bind(5, Int64(bitPattern: row.matchHash))
    bind(6, details.birthDate.map { Int64($0.number) })
    add(7, details.gender?.rawValue)
    add(8, details.insuranceNumber)
    add(9, details.ministryID)
    add(10, details.personalID)
    add(11, details.parentName)
    add(12, details.parentPhone)
    add(13, details.note)
    bind(14, batch)
    let code = texts.withUnsafeBytes { bytes in
      bindTexts(in: bytes)
      defer { sqlite3_reset(statement) }
      return sqlite3_step(statement)
    }
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    if count == 0 { statement = owner.sqliteStatement }
    count += 1
  }

  /// The one parameter whose bytes are no text.
  private static var sortKey: Int32 { 4 }

  private func bind(_ parameter: Int32, _ value: Int64?) {
    if let value {
      sqlite3_bind_int64(statement, parameter, value)
    } else {
      sqlite3_bind_null(statement, parameter)
    }
  }

  private mutating func add(_ parameter: Int32, _ text: String?) {
    if let text { texts.append(contentsOf: text.utf8) }
    values.append((text == nil ? -parameter : parameter, texts.count))
  }

  /// Adds the digits without making a `String` of them.
  private mutating func add<Kind>(_ parameter: Int32, _ number: FixedDigits<Kind>?) {
    if let number { number.appendDigits(to: &texts) }
    values.append((number == nil ? -parameter : parameter, texts.count))
  }

  /// Binds what was added; a parameter below zero stands for a null. The bytes stay where they are until the
  /// statement is reset, so SQLite need not copy them.
  private func bindTexts(in bytes: UnsafeRawBufferPointer) {
    var start = 0
    for (parameter, end) in values {
      let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      let characters = text.assumingMemoryBound(to: CChar.self)
      start = end
      if parameter < 0 {
        sqlite3_bind_null(statement, -parameter)
      } else if parameter == Self.sortKey {
        sqlite3_bind_blob(statement, parameter, text.baseAddress, Int32(text.count), nil)
      } else {
        sqlite3_bind_text(
          statement, parameter, characters.baseAddress, Int32(characters.count), nil)
      }
    }
  }
}
