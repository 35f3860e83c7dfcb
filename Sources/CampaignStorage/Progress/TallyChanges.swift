import GRDB
import SchoolCampaign

/// What a transaction changes of the tallies, summed up until it is written: what a mark costs does not grow with its
/// class and school.
struct TallyChanges {
  private var counts: [SchoolClass.ID: [TallySpan: Int]] = [:]
  /// How the classes counted before, where that may change.
  private var spansBefore: [SchoolClass.ID: [TallySpan]] = [:]
  private var classes: [SchoolClass.ID: SchoolClass] = [:]

  /// Notes what a student of a class counts in now instead of before.
  mutating func replace(
    _ db: Database, _ before: CountedStudent, by after: CountedStudent, in schoolClass: SchoolClass
  ) throws {
    if before == after { return }
    if before.standing.leftDay != after.standing.leftDay { try watch(db, schoolClass) }
    classes[schoolClass.id] = schoolClass
    for span in before.spans { counts[schoolClass.id, default: [:]][span, default: 0] -= 1 }
    for span in after.spans { counts[schoolClass.id, default: [:]][span, default: 0] += 1 }
  }

  /// Looks at how a class counts, before somebody leaves it or comes back, or it reports.
  mutating func watch(_ db: Database, _ schoolClass: SchoolClass) throws {
    guard spansBefore[schoolClass.id] == nil else { return }
    classes[schoolClass.id] = schoolClass
    spansBefore[schoolClass.id] = try ClassSpans.spans(db, of: schoolClass.id)
  }

  /// Adds what came after in the same transaction.
  mutating func add(_ later: TallyChanges) {
    spansBefore.merge(later.spansBefore) { first, _ in first }
    classes.merge(later.classes) { first, _ in first }
    for (schoolClass, spans) in later.counts {
      counts[schoolClass, default: [:]].merge(spans, uniquingKeysWith: +)
    }
  }

  /// Writes the changes. Where a tally is not what it should be, as one that somebody changed in the file, all tallies of
  /// the classes and schools are made anew.
  func write(_ db: Database) throws {
    let ofClass = CountedRows(db, table: "class_tally", places: ["classID"])
    let ofSchool = CountedRows(db, table: "school_tally", places: ["schoolID", "level"])
    var sums: [SchoolPlace: [TallySpan: Int]] = [:]
    var isTrue = true
    for (id, spans) in counts {
      for (span, count) in spans where count != 0 {
        isTrue = try ofClass.add(count, span, [id.rawValue]) && isTrue
        guard let place = place(of: id) else { continue }
        sums[place, default: [:]][span, default: 0] += count
      }
    }
    for (id, before) in spansBefore {
      guard let place = place(of: id) else { continue }
      for span in before { sums[place, default: [:]][span, default: 0] -= 1 }
      for span in try ClassSpans.spans(db, of: id) {
        sums[place, default: [:]][span, default: 0] += 1
      }
    }
    for (place, spans) in sums {
      for (span, count) in spans where count != 0 {
        isTrue =
          try ofSchool.add(count, span, [place.school.rawValue, place.level.rawValue]) && isTrue
      }
    }
    if !isTrue { try TallyRecord.remakeWithSchools(db, classes: Set(classes.keys)) }
  }

  private struct SchoolPlace: Hashable {
    let school: School.ID
    let level: Level
  }

  private func place(of id: SchoolClass.ID) -> SchoolPlace? {
    classes[id].map { SchoolPlace(school: $0.schoolID, level: $0.level) }
  }
}

/// The rows of one table of tallies, which are never at nothing.
private struct CountedRows {
  private let db: Database
  private let insert: String
  private let lower: String
  private let delete: String

  init(_ db: Database, table: String, places: [String]) {
    self.db = db
    let key = places + ["measure", "day", "until"]
    let marks = key.map { _ in "?" } + ["?"]
    let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
    insert = """
      INSERT INTO \(table) VALUES (\(marks.joined(separator: ", ")))
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """
    lower = "UPDATE \(table) SET count = count - ? WHERE \(condition) AND count > ?"
    delete = "DELETE FROM \(table) WHERE \(condition) AND count = ?"
  }

  /// Adds to a count, or takes from it.
  ///
  /// - Returns: Whether there was so much to take.
  func add(
    _ change: Int, _ span: TallySpan, _ place: [any DatabaseValueConvertible]
  ) throws -> Bool {
    let key = place + [span.measure.rawValue, span.day, span.until]
    if change > 0 {
      try run(insert, key + [change])
      return true
    }
    try run(lower, [-change] + key + [-change])
    if db.changesCount > 0 { return true }
    try run(delete, key + [-change])
    return db.changesCount > 0
  }

  private func run(_ sql: String, _ arguments: [any DatabaseValueConvertible]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}
