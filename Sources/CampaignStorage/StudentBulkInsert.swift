import GRDB
import GRDBSQLite
import SchoolCampaign

/// Inserts new students by the hundred thousand: values are bound straight to the statement.
struct StudentBulkInsert {
  private let db: Database
  private let statement: OpaquePointer
  private let owner: Statement
  private let batch: Int64
  /// How many students were inserted.
  private(set) var count = 0

  init(_ db: Database, batch: Int64) throws {
    self.db = db
    self.batch = batch
    owner = try db.makeStatement(
      sql: """
        INSERT INTO student (classID, rollNumber, fullName, sortKey, matchHash, birthDate, gender,
          insuranceNumber, ministryID, personalID, parentName, parentPhone, note, createdIn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    statement = owner.sqliteStatement
  }

  /// Inserts a row's student.
  mutating func insert(_ row: RosterRow, in schoolClass: SchoolClass.ID) throws {
    let details = row.details
    sqlite3_bind_int64(statement, 1, schoolClass.rawValue)
    bind(2, details.rollNumber.map(Int64.init))
    bind(3, details.fullName)
    bind(4, NameSortKey(fullName: details.fullName).bytes)
    sqlite3_bind_int64(statement, 5, Int64(bitPattern: row.matchHash))
    bind(6, details.birthDate.map { Int64($0.number) })
    bind(7, details.gender?.rawValue)
    bind(8, details.insuranceNumber)
    bind(9, details.ministryID)
    bind(10, details.personalID)
    bind(11, details.parentName)
    bind(12, details.parentPhone)
    bind(13, details.note)
    sqlite3_bind_int64(statement, 14, batch)
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    count += 1
  }

  private func bind(_ index: Int32, _ value: Int64?) {
    if let value {
      sqlite3_bind_int64(statement, index, value)
    } else {
      sqlite3_bind_null(statement, index)
    }
  }

  private func bind(_ index: Int32, _ text: String?) {
    guard var text else {
      sqlite3_bind_null(statement, index)
      return
    }
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text(
          statement, index, characters.baseAddress, Int32(characters.count), transient)
      }
    }
  }

  private func bind(_ index: Int32, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = sqlite3_bind_blob(statement, index, buffer.baseAddress, Int32(buffer.count), transient)
    }
  }

  /// Binds the digits without making a `String` of them.
  private func bind<Kind>(_ index: Int32, _ number: FixedDigits<Kind>?) {
    guard let number else {
      sqlite3_bind_null(statement, index)
      return
    }
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Kind.count) { digits in
      var rest = number.value
      for place in stride(from: Kind.count - 1, through: 0, by: -1) {
        digits[place] = CChar(0x30 + rest % 10)
        rest /= 10
      }
      _ = sqlite3_bind_text(statement, index, digits.baseAddress, Int32(Kind.count), transient)
    }
  }

  /// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
  private var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
