import GRDB
import SchoolCampaign

/// Finds the student of one row of marks.
struct MarkSheetLookup {
  let db: Database
  /// How far who marks may see.
  let reach: Reach
  let school: School.ID?
  let edition: Int?
  private let rolls = ClassRolls()

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
    guard let home = try rolls.schoolClass(db, student.classID),
      clues.agree(with: student.details, in: home.name)
    else { throw Failure(kind: .otherStudent) }
    guard place == nil || place == home.schoolID else {
      let name = try SchoolRecord.fetchAll(db).first { $0.id == home.schoolID }?.name.display
      throw Failure(kind: .otherSchool, quote: name)
    }
    return student
  }

  private func schoolID(_ name: SchoolName) throws -> School.ID {
    guard let school = try SchoolRecord.fetch(db, key: name.key), try reach.sees(school.id, db)
    else {
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
      return try student(number, in: name.readings, clues, in: place)
    }
    let hash = MatchKey.hash(name: clues.fullName ?? "", birthDate: clues.birthDate)
    return try only(
      """
      s.matchHash = ? AND s.birthDate = ?
        AND (? IS NULL OR (SELECT schoolID FROM class c WHERE c.id = s.classID) = ?)
      """, [Int64(bitPattern: hash), clues.birthDate?.number, place?.rawValue, place?.rawValue])
  }

  private func only(_ condition: String, _ arguments: StatementArguments) throws -> Student {
    let found = try reach.within(StudentRecord.fetch(db, "WHERE \(condition)", arguments), db)
    guard let only = found.first else { throw Failure(kind: .noStudent) }
    guard found.count == 1 else { throw Failure(kind: .severalStudents) }
    return only
  }

  /// By roll number in the one class that the school has of those which a spreadsheet may have made a day of; where it
  /// has several, in that whose student the row names.
  private func student(
    _ number: Int, in readings: [ClassName], _ clues: MarkClues, in place: School.ID?
  ) throws -> Student {
    var found: [Student] = []
    var failure: Failure?
    for name in readings {
      do {
        found.append(try student(number, name, clues, in: place))
        // A class of the very name is the one which is meant.
        if name == readings[0] { return found[0] }
      } catch let error as Failure { failure = failure ?? error }
    }
    if found.count > 1, clues.fullName != nil {
      found = try found.filter { student in
        guard let home = try rolls.schoolClass(db, student.classID) else { return false }
        return clues.agree(with: student.details, in: home.name)
      }
    }
    if found.count == 1 { return found[0] }
    guard readings.count > 1 else { throw failure ?? Failure(kind: .noStudent) }
    throw Failure(kind: .spoiledClass, quote: readings[0].display)
  }

  /// The one student whom an older list that somebody may hold has under the number, and whom the row names.
  private func older(
    _ number: Int, _ name: ClassName, _ clues: MarkClues, in place: School.ID?
  ) throws -> Student? {
    guard clues.fullName != nil, clues.edition == nil, edition == nil else { return nil }
    let schoolClass = try SelectionLookup(
      db: db, reach: reach, school: place, edition: nil, asksEdition: false,
      rolls: rolls
    ).schoolClass(name)
    let past = try rolls.past(db, of: schoolClass).filter(\.isShown)
    let named = try Set(past.compactMap { $0.students[number] }).compactMap {
      try StudentRecord.fetch(db, id: $0)
    }.filter { clues.agree(with: $0.details, in: name) }
    let within = try reach.within(named, db)
    return within.count == 1 ? within[0] : nil
  }

  /// By roll number; a name beside it proves which numbering is meant, so that no edition need be told.
  private func student(
    _ number: Int, _ name: ClassName, _ clues: MarkClues, in place: School.ID?
  ) throws -> Student {
    let lookup = SelectionLookup(
      db: db, reach: reach, school: place, edition: clues.edition ?? edition,
      asksEdition: clues.fullName == nil, rolls: rolls)
    do {
      let students = try lookup.students(.rollNumbers(name, [number...number]))
      guard let student = students.first else { throw Failure(kind: .noStudent) }
      if clues.agree(with: student.details, in: name) { return student }
      return try older(number, name, clues, in: place) ?? student
    } catch CampaignError.unknownRollNumbers {
      if let student = try older(number, name, clues, in: place) { return student }
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
