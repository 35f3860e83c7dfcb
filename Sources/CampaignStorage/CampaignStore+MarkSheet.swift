import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Finds the student whom each line of a sheet means.
  ///
  /// - Parameter edition: The edition that roll numbers are taken from; nil for the current one.
  /// - Returns: A student for each line, or the rows whose student nobody, or more than one, is.
  public func students(
    of sheet: MarkSheet, school: School.ID?, edition: Int?, today: CalendarDay
  ) async throws -> (found: [Student.ID], problems: [MarkSheet.Problem]) {
    try await read { db in
      var found: [Student.ID] = []
      var problems: [MarkSheet.Problem] = []
      for line in sheet.lines {
        if let id = try Self.student(db, line.key, school, edition, today) {
          found.append(id)
        } else {
          problems.append(MarkSheet.Problem(row: line.row, kind: .noStudent))
        }
      }
      return (found, problems)
    }
  }

  private static func student(
    _ db: Database, _ key: MarkSheet.Key, _ school: School.ID?, _ edition: Int?,
    _ today: CalendarDay
  ) throws -> Student.ID? {
    func only(_ condition: String, _ arguments: StatementArguments) throws -> Student.ID? {
      let statement = try db.cachedStatement(sql: "SELECT s.id FROM student s WHERE \(condition)")
      let ids = try Int64.fetchAll(statement, arguments: arguments)
      return ids.count == 1 ? Student.ID(rawValue: ids[0]) : nil
    }
    switch key {
    case .insuranceNumber(let number): return try only("s.insuranceNumber = ?", [number.text])
    case .ministryID(let id): return try only("s.ministryID = ?", [id.text])
    case .rollNumber(let number, let name, let named):
      let place = try named.flatMap { try SchoolRecord.fetch(db, key: $0.key)?.id } ?? school
      let lookup = SelectionLookup(db: db, school: place, edition: edition, today: today)
      do {
        return try lookup.students(.rollNumbers(name, [number...number])).first?.id
      } catch CampaignError.unknownRollNumbers, CampaignError.unknownClass {
        return nil
      }
    case .name(let name, let birthDate, let named):
      let place = try named.flatMap { try SchoolRecord.fetch(db, key: $0.key)?.id } ?? school
      let hash = MatchKey.hash(name: name, birthDate: birthDate)
      return try only(
        """
        s.matchHash = ? AND s.birthDate = ?
          AND (? IS NULL OR (SELECT schoolID FROM class c WHERE c.id = s.classID) = ?)
        """, [Int64(bitPattern: hash), birthDate.number, place?.rawValue, place?.rawValue])
    }
  }
}
