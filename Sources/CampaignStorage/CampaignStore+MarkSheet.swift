import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Finds the student whom each line of a sheet means, and holds the line against what the campaign knows.
  ///
  /// - Parameters:
  ///   - school: The school of rows that name none; nil for all.
  ///   - edition: The edition that roll numbers are taken from where a row names none; nil for the current one.
  ///   - day: The day of rows that name none.
  ///   - corrects: Whether rungs may be lowered.
  /// - Returns: A student for each line, or the rows that cannot be marked, with why.
  public func students(
    of sheet: MarkSheet, school: School.ID?, edition: Int?, day: CalendarDay,
    corrects: Bool = false, entry: Entry
  ) async throws -> (found: [Student], problems: [MarkSheet.Problem]) {
    try await read { db in
      let campaign = try CampaignRecord.fetch(db)
      let lookup = MarkSheetLookup(db: db, school: school, edition: edition, today: entry.today)
      var found: [Student] = []
      var problems: [MarkSheet.Problem] = []
      var said: [Student.ID: MarkSheet.Line] = [:]
      for line in sheet.lines {
        do {
          let student = try lookup.student(line.clues)
          if let first = said.updateValue(line, forKey: student.id), !first.saysSame(as: line) {
            problems.append(MarkSheet.Problem(row: line.row, kind: .saidOtherwise))
          } else if let kind = Self.problem(
            line.request(day: day, corrects: corrects), student, campaign, entry.today)
          {
            problems.append(MarkSheet.Problem(row: line.row, kind: kind))
          }
          found.append(student)
        } catch let error as MarkSheetLookup.Failure {
          problems.append(MarkSheet.Problem(row: line.row, kind: error.kind, quote: error.quote))
        }
      }
      return (found, problems)
    }
  }

  private static func problem(
    _ request: MarkRequest, _ student: Student, _ campaign: Campaign, _ today: CalendarDay
  ) -> MarkSheet.Problem.Kind? {
    do throws(CampaignError) { try campaign.check(request.day, today: today) } catch {
      if case .dayInFuture = error { return .dayInFuture }
      return .dayTooEarly
    }
    if student.standing.leftDay != nil { return .studentLeft }
    let next = student.standing.marked(request, route: student.details.route)
    return request.setsObstacle && next.status == .installed ? .installedAlready : nil
  }
}

/// Finds the student of one row of marks.
struct MarkSheetLookup {
  let db: Database
  let school: School.ID?
  let edition: Int?
  let today: CalendarDay

  /// Why a row means nobody.
  struct Failure: Error, CustomStringConvertible {
    let kind: MarkSheet.Problem.Kind
    var quote: String?

    /// Never what was looked for.
    var description: String { kind.rawValue }
  }

  /// The one student whom all clues of a row fit.
  func student(_ clues: MarkClues) throws -> Student {
    let place = try clues.school.map(schoolID) ?? school
    let student = try found(clues, in: place)
    guard let home = try ClassRecord.fetch(db, id: student.classID),
      place == nil || place == home.schoolID, clues.agree(with: student.details, in: home.name)
    else { throw Failure(kind: .otherStudent) }
    return student
  }

  private func schoolID(_ name: SchoolName) throws -> School.ID {
    guard let school = try SchoolRecord.fetch(db, key: name.key) else {
      throw Failure(kind: .unknownSchool, quote: name.display)
    }
    return school.id
  }

  private func found(_ clues: MarkClues, in place: School.ID?) throws -> Student {
    if let number = clues.insuranceNumber {
      return try only("s.insuranceNumber = ?", [number.text])
    }
    if let id = clues.ministryID { return try only("s.ministryID = ?", [id.text]) }
    if let id = clues.personalID { return try only("s.personalID = ?", [id.text]) }
    if let number = clues.rollNumber, let name = clues.className {
      return try student(number, name, clues, in: place)
    }
    let hash = MatchKey.hash(name: clues.fullName ?? "", birthDate: clues.birthDate)
    return try only(
      """
      s.matchHash = ? AND s.birthDate = ?
        AND (? IS NULL OR (SELECT schoolID FROM class c WHERE c.id = s.classID) = ?)
      """, [Int64(bitPattern: hash), clues.birthDate?.number, place?.rawValue, place?.rawValue])
  }

  private func only(_ condition: String, _ arguments: StatementArguments) throws -> Student {
    let found = try StudentRecord.fetch(db, "WHERE \(condition)", arguments)
    guard let only = found.first else { throw Failure(kind: .noStudent) }
    guard found.count == 1 else { throw Failure(kind: .severalStudents) }
    return only
  }

  /// By roll number; a name beside it proves which numbering is meant, so that no edition need be told.
  private func student(
    _ number: Int, _ name: ClassName, _ clues: MarkClues, in place: School.ID?
  ) throws -> Student {
    let isProved = clues.fullName != nil && clues.edition == nil && edition == nil
    let lookup = SelectionLookup(
      db: db, school: place, edition: clues.edition ?? edition, today: isProved ? nil : today)
    do {
      let students = try lookup.students(.rollNumbers(name, [number...number]))
      guard let student = students.first else { throw Failure(kind: .noStudent) }
      return student
    } catch CampaignError.unknownRollNumbers {
      throw Failure(kind: .noStudent)
    } catch CampaignError.unknownClass {
      throw Failure(kind: .unknownClass, quote: name.display)
    } catch CampaignError.classInSeveralSchools {
      throw Failure(kind: .classInSeveralSchools, quote: name.display)
    } catch CampaignError.editionNeeded {
      throw Failure(kind: .editionNeeded, quote: name.display)
    } catch CampaignError.unknownEdition {
      throw Failure(kind: .unknownEdition, quote: name.display)
    }
  }
}
