import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Schools that work alone and the office: what one sends the other has.
struct GatheringTests {
  @Test func `a school's part arrives whole, and again changes nothing`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    _ = try await school.mark("6/1:1", .installed)
    _ = try await school.mark("6/1:2", nil, obstacle: .set(.noSMS))
    let outcome = try await office.receiving(school)
    #expect(outcome.created == 7)
    #expect(try await office.picture() == school.picture())
    #expect(try await office.total() == school.total())
    let again = try await office.receivingPlan(school)
    #expect(again.plan.repeatsCampaign)
    #expect(try await office.receiving(school).batch == nil)
  }

  @Test func `rosters that both imported become one, and no student two`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    try await office.importing(twoClasses)
    _ = try await office.mark("6/2:1", .approved)
    _ = try await school.mark("6/1:1-3", .installed)
    #expect(try await office.receiving(school).created == 0)
    let total = try await office.total()
    #expect(total.enrolled == 7)
    #expect(total.installed == 3)
    #expect(total.approved == 4)
  }

  @Test func `copies that diverged come to the same, whoever hears first`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    _ = try await school.mark("6/1:1", .installed, on: "2021-05-26")
    _ = try await school.mark("6/1:2", nil, obstacle: .set(.noSmartphone))
    try await school.edit("6/1:3", [.fullName: "Lê Văn Cương", .parentPhone: "0901234599"])
    _ = try await office.mark("6/1:1", .approved, on: "2021-05-25")
    _ = try await office.mark("6/2:4", .installed, on: "2021-05-27")
    try await office.edit("6/2:1", [.parentPhone: "0907654321"])
    try await office.receiving(school)
    try await school.receiving(office)
    #expect(try await office.picture() == school.picture())
    let all = try await office.students().map(\.student)
    #expect(all.count == 7)
    let first = try #require(all.first { $0.details.fullName == "Nguyễn Văn An" })
    #expect(first.standing.reached[.approved] == CalendarDay(iso: "2021-05-25"))
    #expect(first.standing.reached[.installed] == CalendarDay(iso: "2021-05-26"))
    #expect(all.contains { $0.details.fullName == "Lê Văn Cương" })
    #expect(all.contains { $0.details.parentPhone == "0907654321" })
    #expect(try await office.receivingPlan(school).plan.repeatsCampaign)
    #expect(try await school.receivingPlan(office).plan.repeatsCampaign)
  }

  @Test func `an older part brings nothing older back`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    let old = try await school.sent()
    try await office.edit("6/1:1", [.parentPhone: "0907654321"])
    try await office.importing(
      twoClasses.replacingOccurrences(of: "0901234502", with: "0909999999"))
    _ = try await office.mark("6/1:1", .installed)
    let before = try await office.picture()
    #expect(try await office.receivingPlan(parts: [old]).plan.repeatsCampaign)
    #expect(try await office.picture() == before)
  }

  @Test func `a mark that the school took back is taken back here`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    _ = try await school.mark("6/1:1", .installed)
    try await office.receiving(school)
    _ = try await school.store.undo(nil, entry: school.entry)
    try await office.receiving(school)
    #expect(try await office.total().installed == 0)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `a receipt is taken back whole, and can be received again`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await office.importing(twoClasses)
    try await school.importing(twoClasses + "\nTHCS Hoa Sen,6/3,1,Bùi Văn Hạnh,01/02/2009,,")
    _ = try await school.mark("6/1:1-2", .installed)
    let before = try await office.picture()
    try await office.receiving(school)
    _ = try await office.store.undo(nil, entry: office.entry)
    #expect(try await office.picture() == before)
    #expect(try await office.store.check(rebuild: false).isSound)
    try await office.receiving(school)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `a name corrected at the school makes no second child`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    try await office.receiving(school)
    // The third has no number: only the copies' common past tells who is meant.
    try await school.edit("6/1:3", [.fullName: "Lê Quốc Cường", .birthDate: "2009-07-30"])
    let outcome = try await office.receiving(school)
    #expect(outcome.created == 0)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `a class's reports stay its own where a student was moved by hand here`() async throws
  {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    let classes = try await office.store.classes()
    let other = try #require(classes.first { $0.name.display == "6/2" })
    let students = try await office.students().map(\.student).filter { $0.classID != other.id }
    for student in students {
      try await office.store.edit(student.id, [:], moveTo: other.id, entry: office.entry)
    }
    _ = try await school.mark("6/1:1", .installed)
    try await office.receiving(school)
    let report = try await office.store.report(
      by: .class, school: nil, asOf: office.entry.today, order: .name, entry: office.entry)
    let rows = report.blocks.flatMap(\.rows)
    // 6/1 is empty here and has left the report; what it reported does not count for 6/2.
    #expect(rows.map(\.name) == ["6/2"])
    #expect(rows.map(\.tally.classesReported) == [0])
    #expect(rows.map(\.tally.installed) == [1])
  }

  @Test func `taking back a receipt takes nothing from those who sent it`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    _ = try await school.mark("6/1:1", .installed)
    try await school.edit("6/1:2", [.parentPhone: "0909999999"])
    let before = try await school.picture()
    try await office.receiving(school)
    _ = try await office.store.undo(nil, entry: office.entry)
    #expect(try await school.receivingPlan(office).plan.repeatsCampaign)
    try await school.receiving(office)
    #expect(try await school.picture() == before)
    try await office.receiving(school)
    #expect(try await office.picture() == before)
    #expect(try await school.receivingPlan(office).plan.repeatsCampaign)
  }

  @Test func `a move goes on as the word of who made it`() async throws {
    let school = try TestCampaign()
    try await school.importing(twoClasses)
    let office = try school.copied()
    let moved = twoClasses.replacingOccurrences(
      of: "6/1,1,Nguyễn Văn An", with: "6/2,9,Nguyễn Văn An")
    try await school.importing(moved)
    try await office.receiving(school)
    try await school.importing(twoClasses)
    #expect(try await school.receivingPlan(office).plan.count(.moved) == 0)
    try await office.receiving(school)
    #expect(try await office.picture() == school.picture())
  }

  @Test func `what no roster says arrives alone`() async throws {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    try await school.edit("6/1:1", [.route: Route.website.rawValue])
    let plan = try await office.receivingPlan(school).plan
    #expect(plan.received?.details == 1 && !plan.changesNothing)
    #expect(try await office.receiving(school).batch != nil)
    #expect(try await office.picture() == school.picture())
    let list = try ApprovalList(
      RosterTable.candidates(
        in: RosterInput(
          name: "duyet.csv", bytes: Array("Mã số BHXH,Ngày duyệt\n7912345601,25/05/2021".utf8))),
      reach: TestCampaign.reach)
    let found = try await office.store.reconciliation(
      with: list, school: nil, day: office.entry.today)
    _ = try await office.store.record(
      found, of: list, school: nil, day: office.entry.today, entry: office.entry)
    var options = ImportOptions()
    options.takesOfficesWord = true
    try await school.receiving(office, options)
    #expect(try await school.total().officeApproved == 1)
    #expect(try await school.store.check(rebuild: false).isSound)
    let empty = try TestCampaign()
    try await empty.receiving(office, options)
    #expect(try await empty.total().officeApproved == 1)
    #expect(try await empty.store.check(rebuild: false).isSound)
  }

  @Test func `a roster that is older than a received correction means the same child`() async throws
  {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    try await school.edit("6/1:3", [.fullName: "Lê Quốc Cường", .birthDate: "2009-07-30"])
    try await office.receiving(school)
    #expect(try await office.importing(twoClasses).created == 0)
    #expect(try await office.students().contains { $0.student.details.fullName == "Lê Quốc Cường" })
  }

  @Test(arguments: 0..<6)
  func `a part that came by way of others is received`(round: Int) async throws {
    let (first, second, third) = (try TestCampaign(), try TestCampaign(), try TestCampaign())
    try await first.importing(twoClasses)
    try await second.receiving(first)
    try await third.receiving(second)
    _ = try await third.mark("6/1:1-2", .installed)
    try await second.receiving(third)
    try await first.receiving(second)
    #expect(try await first.picture() == third.picture())
    #expect(try await third.receivingPlan(first).plan.repeatsCampaign)
  }

  @Test func `history says whose word a mark was`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(twoClasses)
    _ = try await school.mark("6/1:1", .installed)
    let outcome = try await office.receiving(school)
    let entries = try await office.store.history(ofBatch: #require(outcome.batch)).entries
    let marked = entries.filter { if case .standing = $0.fact { true } else { false } }
    #expect(marked.count == 1)
    #expect(marked.first?.origin?.by == "test")
    #expect(marked.first?.origin?.kind == .mark)
  }

  @Test func `other files are refused, and nothing is replaced but an older part`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let school = try #require(try await campaign.store.schools().first)
    #expect(throws: CampaignError.notAPart) { try CampaignStore.part(at: campaign.path) }
    let text = campaign.path + ".txt"
    try Data("abc".utf8).write(to: URL(fileURLWithPath: text))
    #expect(throws: CampaignError.notAPart) { try CampaignStore.part(at: text) }
    await #expect(throws: CampaignError.fileExists) {
      try await campaign.store.send(school.id, to: text)
    }
    let part = campaign.path + ".part"
    // Another process was killed while it wrote there.
    let leftover = part + ".new-4194304"
    try Data("abc".utf8).write(to: URL(fileURLWithPath: leftover))
    try await campaign.store.send(school.id, to: part)
    try await campaign.store.send(school.id, to: part)
    #expect(!FileManager.default.fileExists(atPath: leftover))
    #expect(throws: CampaignError.isAPart) { try CampaignStore.open(path: part) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: part))
    for place in stride(from: 4096, to: bytes.count, by: 97) { bytes[place] ^= 0x5A }
    try bytes.write(to: URL(fileURLWithPath: part))
    #expect(throws: CampaignError.self) { try CampaignStore.part(at: part) }
  }
}
