import GRDB
import SchoolCampaign

/// Makes the new schools and classes of a plan when the first student of each is written: a class whose rows
/// were all refused is not made.
struct UnitWriting {
  /// The classes made here.
  private(set) var made: Set<SchoolClass.ID> = []
  /// The schools in which classes were made.
  private(set) var schools: Set<School.ID> = []

  private let plan: RosterPlan
  private let batch: Int64
  private let schoolYear: String
  private var classIDs: [SchoolClass.ID?]
  private var schoolIDs: [School.ID?]
  private var levels: [School.ID: Set<Level>] = [:]

  init(_ plan: RosterPlan, batch: Int64, schoolYear: String) {
    self.plan = plan
    self.batch = batch
    self.schoolYear = schoolYear
    classIDs = Array(repeating: nil, count: plan.units.classes.count)
    schoolIDs = Array(repeating: nil, count: plan.units.schools.count)
  }

  /// The class at a place of the plan's units, made if need be.
  mutating func id(
    _ db: Database, ofClass place: Int
  ) throws -> (id: SchoolClass.ID, isNew: Bool) {
    guard place < classIDs.count else { throw RosterFileError.changedWhileReading }
    if let id = classIDs[place] { return (id, made.contains(id)) }
    switch plan.units.classes[place] {
    case .stored(let known):
      classIDs[place] = known.id
      return (known.id, false)
    case .withoutGrade: throw CampaignError.planRefused
    case .new(let name, let level, let grade, let year):
      let school = try id(db, ofSchool: plan.units.schoolOfClass[place])
      let id = try ClassRecord.insert(
        db,
        ClassRecord.NewClass(
          schoolID: school, name: name, level: level, grade: grade, schoolYear: year ?? schoolYear),
        batch: batch)
      classIDs[place] = id
      made.insert(id)
      schools.insert(school)
      levels[school, default: []].insert(level)
      return (id, true)
    }
  }

  /// The class at a place of the plan's units; nil for a new one that no row needed.
  func known(ofClass place: Int) -> SchoolClass.ID? {
    if case .stored(let known) = plan.units.classes[place] { return known.id }
    return classIDs[place]
  }

  /// Adds to each school the levels that its new classes show.
  func addLevels(_ db: Database) throws {
    let stored = try SchoolRecord.fetchAll(db)
    for school in stored {
      if let levels = levels[school.id] { try SchoolRecord.add(db, levels: levels, to: school) }
    }
  }

  private mutating func id(_ db: Database, ofSchool place: Int) throws -> School.ID {
    if let id = schoolIDs[place] { return id }
    let id: School.ID
    switch plan.units.schools[place] {
    case .stored(let school): id = school.id
    case .new(let name, let code):
      id = try SchoolRecord.insert(
        db, name, code: code, levels: plan.options.levels(of: name), batch: batch)
    case .open: throw CampaignError.planRefused
    }
    schoolIDs[place] = id
    return id
  }
}
