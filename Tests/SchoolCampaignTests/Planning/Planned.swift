@testable import SchoolCampaign

/// A campaign of one school as plain values, and a plan of a roster against it.
struct Planned {
  static let school = School(
    id: School.ID(rawValue: 1), name: SchoolName(stored: "THCS Hoa Sen", key: "thcs hoa sen"),
    levels: [.lowerSecondary], code: nil)
  static let other = School(
    id: School.ID(rawValue: 2), name: SchoolName(stored: "THCS Hoa Mai", key: "thcs hoa mai"),
    levels: [.lowerSecondary], code: nil)

  var candidates: [Candidate] = []
  var options = ImportOptions()
  /// How far who imports may go.
  var reach = Reach.everything

  /// Stores a student.
  mutating func store(
    _ id: Int64, _ name: String, born: String? = "2009-03-05", number: String? = nil,
    ministryID: String? = nil, className: String = "6/1", school: School = school, roll: Int? = nil,
    former: [StudentDetails] = [], isPlacedByHand: Bool = false, leftDay: CalendarDay? = nil
  ) {
    var details = StudentDetails(fullName: name)
    details.birthDate = born.flatMap { CalendarDay(iso: $0) }
    details.insuranceNumber = number.flatMap { InsuranceNumber($0) }
    details.ministryID = ministryID.flatMap { MinistryID($0) }
    details.rollNumber = roll
    var standing = Standing()
    standing.leftDay = leftDay
    let student = Student(
      id: Student.ID(rawValue: id), classID: Self.classID(className, school), details: details,
      standing: standing)
    candidates.append(
      Candidate(
        student: student, schoolID: school.id, former: former, isPlacedByHand: isPlacedByHand))
  }

  /// Plans rows `class,name,birth date,number,roll number`.
  func plan(_ rows: String) throws -> RosterPlan {
    try plan(csv: "Lớp,Họ và tên,Ngày sinh,Mã số BHXH,STT\n" + rows)
  }

  /// Plans a whole file.
  func plan(csv: String) throws -> RosterPlan { try planAndRead([csv]).plan }

  /// Plans rosters.
  func plan(_ sources: [RosterSource]) throws -> RosterPlan { try planAndRead(sources).plan }

  /// Plans files, and reads their rows as applying the plan does.
  func planAndRead(_ files: [String]) throws -> (plan: RosterPlan, rows: [RosterRow]) {
    try planAndRead(
      files.enumerated().map { place, csv in
        try RosterSource(RosterInput(name: "roster\(place).csv", bytes: Array(csv.utf8)))
      })
  }

  private func planAndRead(
    _ sources: [RosterSource]
  ) throws -> (plan: RosterPlan, rows: [RosterRow]) {
    var hindsight = RosterHindsight()
    while true {
      let plan = try plan(sources, hindsight)
      guard let more = try plan.moreHindsight(sources) else {
        var check = RosterCheck(
          sources, defaults: plan.defaults, hindsight: hindsight, rules: .settling)
        return (plan, try check.nextBatch(.max >> 40))
      }
      hindsight = more
    }
  }

  private func plan(_ sources: [RosterSource], _ hindsight: RosterHindsight) throws -> RosterPlan {
    let defaults = RosterDefaults(school: Self.school.name, schoolYearStart: 2020)
    var check = RosterCheck(sources, defaults: defaults, hindsight: hindsight)
    var planner = RosterPlanner(
      stored: [Self.school, Self.other].filter { reach.includes($0.id) }, defaults: defaults,
      options: options, hindsight: hindsight, reach: reach)
    while true {
      let batch = try check.nextBatch(3)
      if batch.isEmpty { break }
      planner.settle(check) { school in classes(of: school) }
      planner.plan(batch, candidates: candidates, check: &check)
    }
    return planner.finished(check, revision: 1) { known in
      candidates.filter { $0.student.classID == known.id }.map {
        RosterPlan.MissingStudent(
          id: $0.student.id, className: known.name, details: $0.student.details)
      }
    }
  }

  /// The decision for each row of a plan.
  func decisions(_ rows: String) throws -> [RowDecision] {
    let plan = try plan(rows)
    return (0..<plan.rowCount).map(plan.decision)
  }

  private func classes(of school: School.ID) -> [SchoolClass] {
    ["6/1", "6/2"].compactMap { ClassName($0) }.map { name in
      SchoolClass(
        id: Self.classID(name.display, school == Self.school.id ? Self.school : Self.other),
        schoolID: school, name: name, grade: 6, level: .lowerSecondary, schoolYear: "2020-2021")
    }
  }

  private static func classID(_ name: String, _ school: School) -> SchoolClass.ID {
    SchoolClass.ID(rawValue: school.id.rawValue * 10 + (name == "6/1" ? 1 : 2))
  }
}
