import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

struct KeptPlanTests {
  private static let roster = """
    Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,Địa chỉ
    6/1,1,Nguyễn Văn An,05/03/2009,7912345601,Quận 7
    6/1,2,Trần Thị Bình,06/03/2009,7912345602,Quận 7
    """

  private func kept(_ campaign: TestCampaign) async throws -> (Int64, RosterPlan) {
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    let sources = [try TestCampaign.source(Self.roster)]
    let plan = try await campaign.store.plan(sources, options)
    let id = try await campaign.store.keep(plan, sources, ReadingChoices(), entry: campaign.entry)
    return (id, plan)
  }

  @Test func `a kept plan survives, does the same, and can be applied`() async throws {
    let campaign = try TestCampaign()
    let (id, plan) = try await kept(campaign)
    let store = try CampaignStore.open(path: campaign.path)
    let found = try await store.keptPlan()
    #expect(found.id == id)
    let sources = try found.sources()
    let again = try await store.plan(sources, found.options)
    #expect(again.signature == found.signature)
    #expect(again.countsByCode == plan.countsByCode)
    let outcome = try await store.apply(again, sources, entry: campaign.entry)
    #expect(outcome.created == 2)
    #expect(try await campaign.students().map(\.student.details.fullName).count == 2)
  }

  @Test func `columns that are not used are not kept`() async throws {
    let campaign = try TestCampaign()
    _ = try await kept(campaign)
    let found = try await campaign.store.keptPlan()
    let bytes = try #require(found.tables.first).bytes
    let text = String(decoding: try bytes.bytes(upTo: 1 << 20), as: UTF8.self)
    #expect(text.contains("Nguyễn Văn An"))
    #expect(!text.contains("Quận 7"))
  }

  @Test func `a plan differs once the campaign has changed`() async throws {
    let campaign = try TestCampaign()
    _ = try await kept(campaign)
    var options = ImportOptions()
    options.school = SchoolName("THCS Hoa Sen")
    try await campaign.importing(
      "Lớp,Họ và tên,Ngày sinh,Mã số BHXH\n6/1,Nguyễn Văn An,05/03/2009,7912345601\n", options)
    let found = try await campaign.store.keptPlan()
    let now = try await campaign.store.plan(found.sources(), found.options)
    #expect(now.signature != found.signature)
    #expect(now.count(.new) == 1)
  }

  @Test func `a plan is dropped by hand, and after seven days by itself`() async throws {
    let campaign = try TestCampaign()
    let (id, _) = try await kept(campaign)
    let store = campaign.store
    var later = campaign.entry
    later.moment = campaign.entry.moment.addingTimeInterval(6.9 * 86_400)
    try await store.dropOldPlans(entry: later)
    #expect(try await store.keptPlan(id).id == id)
    later.moment = campaign.entry.moment.addingTimeInterval(7.1 * 86_400)
    try await store.dropOldPlans(entry: later)
    await #expect(throws: CampaignError.unknownPlan(id)) { try await store.keptPlan(id) }
    let (other, _) = try await kept(campaign)
    try await store.dropPlan(other, entry: later)
    await #expect(throws: CampaignError.unknownPlan(other)) {
      try await store.dropPlan(other, entry: later)
    }
    await #expect(throws: CampaignError.unknownPlan(nil)) { try await store.keptPlan() }
  }
}

/// What an import does besides adding and changing.
struct ImportDecisionTests {
  private static let header = "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT"

  @Test func `students missing from the file are marked as left only when told, in its classes`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let file = Self.header + "\nTHCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,\n"
    #expect(try await campaign.plan(file).missing.count == 2)
    var options = ImportOptions()
    options.removesMissing = true
    let many = try await campaign.plan(file, options)
    #expect(many.questions == [.manyMissing(2, of: 3)])
    options.confirmedRemovals = 1
    #expect(try await campaign.plan(file, options).isRefused)
    options.confirmedRemovals = 2
    try await campaign.importing(file, options)
    let left = try await campaign.students().filter { $0.student.standing.leftDay != nil }
    #expect(left.map(\.student.details.fullName).sorted() == ["Lê Văn Cường", "Trần Thị Bình"])
    #expect(try await campaign.total().left == 2)
  }

  @Test func `rows with errors keep anybody from being marked as left`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    var options = ImportOptions()
    options.removesMissing = true
    options.skipBadRows = true
    options.confirmedRemovals = 2
    let plan = try await campaign.plan(
      Self.header + "\nTHCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,\n"
        + "THCS Hoa Sen,6/1,2,Trần Thị Bình,31/02/2009,7912345602,\n", options)
    #expect(plan.questions.contains(.removalsBesideErrors))
  }

  @Test func `who left by the roll status leaves on the day that was asked for`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let file =
      Self.header
      + ",Trạng thái\nTHCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,7912345602,,Chuyển đi\n"
      + "THCS Hoa Sen,6/1,9,Ngô Văn Mới,06/03/2009,7912345699,,Thôi học\n"
    #expect(try await campaign.plan(file).questions == [.leaveDay(students: 1)])
    var options = ImportOptions()
    options.leaveDay = CalendarDay(iso: "2021-05-20")
    try await campaign.importing(file, options)
    let left = try await campaign.students().filter { $0.student.standing.leftDay != nil }
    #expect(left.map(\.student.standing.leftDay) == [CalendarDay(iso: "2021-05-20")])
    #expect(try await campaign.total().left == 1)
    #expect(try await campaign.students().count == 7)
  }

  @Test func `a column of installations makes marks only when told`() async throws {
    let file =
      Self.header + ",VssID\nTHCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,,x\n"
      + "THCS Hoa Sen,6/1,8,Ngô Văn Mới,06/03/2009,7912345699,,x\n"
    for withStatus in [false, true] {
      let campaign = try TestCampaign()
      try await campaign.importing(twoClasses)
      var options = ImportOptions()
      options.withStatus = withStatus
      try await campaign.importing(file, options)
      #expect(try await campaign.total().installed == (withStatus ? 2 : 0))
      #expect(try await campaign.total().classesReported == (withStatus ? 1 : 0))
      #expect(try await campaign.store.check(rebuild: false).isSound)
    }
  }

  @Test(arguments: [
    (ValuePreference.handEdits, "0901234501"), (.file, "0909999999"), (.stored, "0901234501"),
  ]) func `whose value counts is said once for a file, or row by row`(
    preference: ValuePreference, phone: String
  ) async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let first = try #require(
      try await campaign.students().first { $0.student.details.rollNumber == 1 })
    try await campaign.store.edit(
      first.student.id, [.parentPhone: "0901234501"], entry: campaign.entry)
    try await campaign.store.edit(
      first.student.id, [.parentPhone: "0901234500"], entry: campaign.entry)
    try await campaign.store.edit(
      first.student.id, [.parentPhone: "0901234501"], entry: campaign.entry)
    let row = "THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,0909999999"
    var options = ImportOptions()
    options.preference = preference
    try await campaign.importing(Self.header + "\n" + row + "\n", options)
    #expect(try await number(first, campaign) == phone)
    try await campaign.importing(Self.header + ",Quyết định\n" + row + ",theo tệp\n")
    #expect(try await number(first, campaign) == "0909999999")
  }

  private func number(_ student: PlacedStudent, _ campaign: TestCampaign) async throws -> String? {
    try await campaign.students().first { $0.student.id == student.student.id }?
      .student.details.parentPhone
  }

  @Test func `a move from another school is settled row by row`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let row = "THCS Hoa Mai,7/1,1,Nguyễn Văn An,05/03/2009,7912345601,"
    let held = try await campaign.plan(Self.header + "\n" + row + "\n")
    #expect(held.count(.held) == 1)
    #expect(held.openRows.count == 1)
    let skipped = try await campaign.plan(Self.header + ",Quyết định\n" + row + ",bỏ qua\n")
    #expect(skipped.count(.skipped) == 1)
    let file = Self.header + ",Quyết định\n" + row + ",nhận\n"
    try await campaign.importing(file)
    #expect(try await campaign.students().count == 7)
    let moved = try await campaign.students().first {
      $0.student.details.insuranceNumber?.text == "7912345601"
    }
    #expect(moved?.school == "THCS Hoa Mai")
  }
}
