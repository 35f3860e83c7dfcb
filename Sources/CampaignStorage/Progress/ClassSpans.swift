import GRDB
import SchoolCampaign

/// How long a school's classes count, and from which day on they have reported: rows of `school_tally` that come from no
/// sum over students.
struct ClassSpans {
  private struct Place: Hashable {
    let level: String
    let span: TallySpan
  }

  private let school: School.ID
  private var counts: [Place: Int] = [:]

  /// The spans of a school, from the tallies of its classes.
  init(_ db: Database, of school: School.ID) throws {
    self.school = school
    let presences = try ClassPresence.fetch(db, ofSchool: school)
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT c.id, c.level, min(r.day) FROM class c LEFT JOIN class_report r ON r.classID = c.id
          WHERE c.schoolID = ? GROUP BY c.id
          """), arguments: [school.rawValue])
    while let row = try rows.next() {
      let presence = presences[try row.at(0)] ?? .never
      for span in presence.spans(firstReport: try row.at(2)) {
        try counts[Place(level: row.at(1), span: span), default: 0] += 1
      }
    }
  }

  /// The spans of one class.
  static func spans(_ db: Database, of schoolClass: SchoolClass.ID) throws -> [TallySpan] {
    let first = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT min(day) FROM class_report WHERE classID = ?"),
      arguments: [schoolClass.rawValue]
    ).flatMap { try $0.at(0) as CalendarDay? }
    return try ClassPresence.fetch(db, of: schoolClass).spans(firstReport: first)
  }

  /// Writes the rows.
  func write(_ db: Database) throws {
    for (place, count) in counts {
      try db.cachedStatement(sql: "INSERT INTO school_tally VALUES (?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          school.rawValue, place.level, place.span.measure.rawValue, place.span.day,
          place.span.until, count,
        ])
    }
  }
}

extension ClassPresence {
  /// The presence of the classes of a school that somebody is stored in.
  static func fetch(
    _ db: Database, ofSchool school: School.ID
  ) throws -> [SchoolClass.ID: ClassPresence] {
    try fetch(db, "JOIN class c ON c.id = t.classID WHERE c.schoolID = ?", school.rawValue)
  }

  /// The presence of one class.
  static func fetch(_ db: Database, of schoolClass: SchoolClass.ID) throws -> ClassPresence {
    try fetch(db, "WHERE t.classID = ?", schoolClass.rawValue)[schoolClass] ?? .never
  }

  private static func fetch(
    _ db: Database, _ condition: String, _ id: Int64
  ) throws -> [SchoolClass.ID: ClassPresence] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT t.classID, t.measure, t.day, t.count FROM class_tally t \(condition)
            AND t.measure IN ('students', 'left')
          """), arguments: [id])
    var students: [SchoolClass.ID: Int] = [:]
    var leaving: [SchoolClass.ID: [CalendarDay: Int]] = [:]
    while let row = try rows.next() {
      let (schoolClass, count): (SchoolClass.ID, Int) = (try row.at(0), try row.at(3))
      if try row.at(1) as String == TallyMeasure.students.rawValue {
        students[schoolClass, default: 0] += count
      } else {
        leaving[schoolClass, default: [:]][try row.at(2), default: 0] += count
      }
    }
    return students.reduce(into: [:]) { presences, entry in
      presences[entry.key] = ClassPresence(
        students: entry.value, leaving: leaving[entry.key] ?? [:])
    }
  }
}
