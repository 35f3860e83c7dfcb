import GRDB
import SchoolCampaign

/// Which students a list shows.
public struct StudentFilter: Sendable {
  /// Only this school.
  public var school: School.ID?
  /// Only this class.
  public var schoolClass: SchoolClass.ID?
  /// Only these students.
  public var ids: Set<Student.ID>?
  /// Only those who are eligible and not installed: the call list.
  public var missingOnly = false
  /// Only this rung.
  public var status: InstallStatus?
  /// Only those whom a report counts in this figure.
  public var figure: CountedFigure?
  /// The day to whose end ``figure`` goes; nil for no day, with which there can be no figure.
  public var asOf: CalendarDay?
  /// Only classes of this level.
  public var level: Level?
  /// Only classes of this grade.
  public var grade: Int?
  /// Only names that this finds.
  public var search: String?

  /// Everybody.
  public init() {}
}

extension CampaignStore {
  /// Hands over the students that fit, school by school and class by class in natural order, in the order of the
  /// class list; a name search comes best hits first.
  ///
  /// - Parameter body: Called once for each class that has some, with a search once for each rank of hits, so that
  ///   memory does not grow with the city.
  public func forEachClass(
    _ filter: StudentFilter, _ body: @escaping @Sendable ([PlacedStudent]) throws -> Void
  ) async throws {
    let reach = try reach(of: .listStudents)
    try await read { db in
      let schools = Dictionary(
        uniqueKeysWithValues: try SchoolRecord.fetchAll(db).map { ($0.id, $0.name.display) })
      let classes = try Self.classes(db, filter, reach, schools)
      let counting = try Counting(db, filter)
      // Without a search one round over all; with one a round for each rank, the best first.
      for hits in try Self.hits(db, filter, reach) {
        for schoolClass in classes where hits.map({ $0[schoolClass.id] != nil }) ?? true {
          let wanted = hits.map { $0[schoolClass.id, default: []] }
          let found = try StudentRecord.fetch(db, of: schoolClass.id).filter { student in
            filter.fits(student)
              && counting?.counts(student, in: schoolClass.schoolID) ?? true
              && wanted?.contains(student.id) ?? true
          }
          if found.isEmpty { continue }
          try body(
            found.map {
              PlacedStudent(
                student: $0, schoolClass: schoolClass, school: schools[schoolClass.schoolID] ?? "")
            })
        }
      }
    }
  }

  /// The students whom a search finds, class by class, those of one rank together; `[nil]` without a search.
  private static func hits(
    _ db: Database, _ filter: StudentFilter, _ reach: Reach
  ) throws -> [[SchoolClass.ID: Set<Student.ID>]?] {
    guard let search = filter.search else { return [nil] }
    let query = NameQuery(search)
    var hits: [Int: [SchoolClass.ID: Set<Student.ID>]] = [:]
    let names = try Row.fetchCursor(
      db, sql: "SELECT id, classID, fullName FROM student WHERE \(reach.holds("classID"))")
    while let row = try names.next() {
      guard let rank = try query.rank(of: row.at(2)) else { continue }
      let schoolClass: SchoolClass.ID = try row.at(1)
      try hits[rank, default: [:]][schoolClass, default: []].insert(row.at(0))
    }
    return hits.keys.sorted().map { hits[$0] }
  }

  private static func classes(
    _ db: Database, _ filter: StudentFilter, _ reach: Reach, _ schools: [School.ID: String]
  ) throws -> [SchoolClass] {
    if let id = filter.schoolClass {
      return try [ClassRecord.fetch(db, id: id)].compactMap(\.self).filter(reach.includes)
    }
    let bySchool = Dictionary(
      grouping: try reach.classes(db, in: filter.school).filter {
        (filter.level == nil || filter.level == $0.level)
          && (filter.grade == nil || filter.grade == $0.grade)
      }, by: \.schoolID)
    return bySchool.keys.sorted().inNaturalOrder { schools[$0] ?? "" }
      .flatMap { bySchool[$0, default: []].inNaturalOrder(of: \.name.key) }
  }
}

/// Whom a figure of a report counts.
private struct Counting {
  let figure: CountedFigure
  let day: CalendarDay
  let deadline: CalendarDay
  let named: [Student.ID: Obstacle]
  /// The schools in which the figure counts anybody; nil for all.
  let schools: Set<School.ID>?

  init?(_ db: Database, _ filter: StudentFilter) throws {
    guard let figure = filter.figure, let day = filter.asOf else { return nil }
    (self.figure, self.day) = (figure, day)
    deadline = try CampaignRecord.fetch(db).deadline
    schools = figure.comparesWords ? try ReconciledSchoolRecord.reconciledSchools(db) : nil
    guard case .obstacle = figure else {
      named = [:]
      return
    }
    named = try OpenObstacles.byStudent(db, day, filter.school)
  }

  func counts(_ student: Student, in school: School.ID) -> Bool {
    schools?.contains(school) ?? true
      && student.counts(in: figure, asOf: day, named: named[student.id], deadline: deadline)
  }
}

extension StudentFilter {
  /// Whether a student fits all but the name search and the place.
  func fits(_ student: Student) -> Bool {
    if let ids, !ids.contains(student.id) { return false }
    if missingOnly,
      student.standing.eligibility != .eligible || student.standing.status == .installed
    {
      return false
    }
    if let status, student.standing.status != status { return false }
    return true
  }
}
