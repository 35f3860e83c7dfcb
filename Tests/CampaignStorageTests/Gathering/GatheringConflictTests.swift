import CampaignStorage
import Foundation
import GRDB
import SchoolCampaign
import Testing

/// What one side or both changed, and what is done about it.
struct GatheringConflictTests {
  @Test func `what both changed to different things is listed, kept, and settled when asked`()
    async throws
  {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    let ids = try await office.store.students(
      StudentSelection("6/1:1"), school: nil
    ).map(\.id)
    try await office.store.exempt(ids, .other, since: nil, entry: office.entry)
    try await school.store.exempt(ids, .noHealthInsurance, since: nil, entry: school.entry)
    try await office.edit("6/1:2", [.parentPhone: "0900000001"])
    try await school.edit("6/1:2", [.parentPhone: "0900000002"])
    let (plan, _, _) = try await office.receivingPlan(school)
    let conflict = try #require(plan.received?.conflicts.first)
    #expect(conflict.aspect == .exemption)
    #expect(conflict.fullName == "Nguyễn Văn An")
    #expect(plan.openRows.map { $0.kept.map(\.file) } == [["0900000002"]])
    try await office.receiving(school)
    #expect(try await office.receivingPlan(school).plan.received?.conflicts.count == 1)
    var options = ImportOptions()
    options.preference = .file
    try await office.receiving(school, options)
    #expect(try await office.picture() == school.picture())
    #expect(try await office.receivingPlan(school).plan.repeatsCampaign)
  }

  @Test func `days of rungs that contradict each other are told with both sides`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    _ = try await office.mark("6/1:1", .installed, on: "2021-05-25")
    _ = try await school.mark("6/1:1", .submitted, on: "2021-05-26")
    for (here, there) in [(office, school), (school, office)] {
      let received = try #require(try await here.receivingPlan(there).plan.received)
      let student = try #require(received.contrary.first)
      #expect(received.contrary.count == 1 && received.conflicts.isEmpty)
      #expect(Set([student.stored.status, student.file.status]) == [.installed, .submitted])
      #expect(student.kept.status == .installed)
    }
    try await school.receiving(office)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `a class of a part whose students stay in theirs is no new one`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    try await DatabaseQueue(path: school.path).write { db in
      try db.execute(sql: "UPDATE class SET name = '9/9', key = '9/9', grade = 9 WHERE key = '6/1'")
    }
    let plan = try await office.receivingPlan(school).plan
    #expect(plan.review.schools.flatMap(\.classes).allSatisfy { !$0.isNew })
    let staying = try #require(plan.received?.staying)
    #expect(staying.keys.map { "\($0.named.display) \($0.here.display)" } == ["9/9 6/1"])
    #expect(staying.values.first == 3)
    try await office.receiving(school)
    #expect(try await office.store.classes().map(\.name.display) == ["6/1", "6/2"])
  }

  @Test func `a value cleared at the school is cleared here, unless a person set it here`()
    async throws
  {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    let students = try await school.students().map(\.student)
    for student in students.prefix(2) {
      let blank: [StudentField: String?] = [.parentPhone: nil]
      try await school.store.edit(student.id, blank, entry: school.entry)
    }
    try await office.edit("6/1:2", [.parentPhone: "0907777777"])
    #expect(try await office.receivingPlan(school).plan.received?.details == 1)
    try await office.receiving(school)
    let phones = try await office.students().prefix(3).map(\.student.details.parentPhone)
    let wanted: [String?] = [nil, "0907777777", "0901234503"]
    #expect(phones == wanted)
  }

  @Test func `an older value does not come back by way of the other copy`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    func phone(_ number: String) -> String {
      twoClasses.replacingOccurrences(of: "0901234501", with: number)
    }
    try await school.importing(phone("0901111111"))
    try await office.importing(phone("0902222222"))
    try await school.receiving(office)
    try await office.importing(phone("0903333333"))
    try await office.receiving(school)
    let phones = try await office.students().map(\.student.details.parentPhone)
    #expect(phones.first == "0903333333")
  }

  @Test func `a conflict without a common past waits until it is settled`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    try await office.importing(twoClasses)
    try await office.edit("6/1:1", [.parentPhone: "0907777777"])
    for _ in 0..<2 {
      let plan = try await office.receivingPlan(school).plan
      #expect(plan.openRows.map { $0.kept.map(\.field) } == [[.parentPhone]])
      try await office.receiving(school)
    }
    var options = ImportOptions()
    options.preference = .file
    try await office.receiving(school, options)
    #expect(try await office.receivingPlan(school).plan.repeatsCampaign)
    #expect(try await office.students().first?.student.details.parentPhone == "0901234501")
  }

  @Test func `what only one side changed is no conflict, whatever is preferred`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    try await office.edit("6/1:1", [.parentPhone: "0911111111"])
    try await school.receiving(office)
    try await school.edit("6/1:1", [.parentPhone: "0922222222"])
    var options = ImportOptions()
    options.preference = .stored
    let plan = try await office.receivingPlan(school, options).plan
    #expect(plan.openRows.isEmpty)
    try await office.receiving(school, options)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `a receipt that was taken back leaves no trace in what is one-sided`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    try await school.edit("6/1:1", [.parentPhone: "0922222222"])
    try await office.receiving(school)
    _ = try await office.store.undo(nil, entry: office.entry)
    var options = ImportOptions()
    options.preference = .stored
    try await office.receiving(school, options)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `what is to stay as it is here is settled so, and not asked again`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    for (copy, reason) in [(office, ExemptReason.other), (school, .noHealthInsurance)] {
      let ids = try await copy.store.students(
        StudentSelection("6/1:1"), school: nil
      ).map(\.id)
      try await copy.store.exempt(ids, reason, since: nil, entry: copy.entry)
    }
    var options = ImportOptions()
    options.preference = .stored
    let before = try await office.picture()
    try await office.receiving(school, options)
    #expect(try await office.picture() == before)
    #expect(try await office.receivingPlan(school).plan.repeatsCampaign)
  }
}
