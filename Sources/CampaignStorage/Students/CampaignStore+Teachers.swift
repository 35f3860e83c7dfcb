import GRDB
import SchoolCampaign

/// What came of a list of homeroom teachers.
public struct TeacherOutcome: Sendable {
  /// The batch; nil if nothing changed.
  public var batch: Int64?
  /// The classes whose teacher changed, as they are now.
  public var changed: [SchoolClass] = []
  /// How many classes had just that teacher.
  public var same = 0
  /// The rows about classes that the campaign does not have: with any, nothing is written.
  public var problems: [(sheet: String?, row: Int, problem: TeacherList.Problem)] = []
}

extension CampaignStore {
  /// Sets the homeroom teachers of many classes, in one batch, or of none where a row names an unknown class.
  ///
  /// - Parameter school: The school of rows that name none.
  public func setTeachers(
    _ lines: [TeacherList.Line], school: School.ID?, entry: Entry
  ) async throws -> TeacherOutcome {
    let reach = try reach(of: .editTeacher)
    return try await write { db in
      let school = try reach.narrowed(school, db)
      var outcome = TeacherOutcome()
      let found = try lines.compactMap { line -> (TeacherList.Line, SchoolClass)? in
        do { return (line, try Self.schoolClass(db, of: line, school, reach)) } catch let error
          as CampaignError
        {
          outcome.problems.append((line.sheet, line.row, .unknown(error)))
          return nil
        }
      }
      if !outcome.problems.isEmpty { return outcome }
      var batch: Int64?
      for (line, known) in found {
        let isChanged = try TeacherWriting.write(
          db, of: known.id, name: line.name, phone: line.phone
        ) {
          let id = try batch ?? BatchRecord.insert(db, .teacher, entry)
          batch = id
          return id
        }
        guard isChanged, let now = try ClassRecord.fetch(db, id: known.id) else {
          outcome.same += 1
          continue
        }
        outcome.changed.append(now)
      }
      outcome.batch = batch
      return outcome
    }
  }

  private static func schoolClass(
    _ db: Database, of line: TeacherList.Line, _ school: School.ID?, _ reach: Reach
  ) throws -> SchoolClass {
    let named = try line.school.map { try Self.school(db, named: $0, reach).id }
    let lookup = SelectionLookup(
      db: db, reach: reach, school: named ?? school, edition: nil, asksEdition: false)
    do { return try lookup.schoolClass(line.className) } catch CampaignError.unknownClass {
      let found = line.className.readings.dropFirst().compactMap { name in
        do { return try lookup.schoolClass(name) } catch { return nil as SchoolClass? }
      }
      if found.count == 1 { return found[0] }
      return try lookup.schoolClass(line.className)
    }
  }
}
