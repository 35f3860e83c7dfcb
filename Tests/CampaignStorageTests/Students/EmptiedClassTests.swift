import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Classes that all pupils have left, in a real campaign: reports count them while they had pupils.
struct EmptiedClassTests {
  private func campaign() async throws -> TestCampaign {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    return campaign
  }

  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  private func ids(_ campaign: TestCampaign, _ text: String) async throws -> [Student.ID] {
    try await campaign.store.students(StudentSelection(text), school: nil).map(\.id)
  }

  /// The classes of a report, and of how many every grouping knows.
  private func classes(_ campaign: TestCampaign, _ iso: String = "2021-05-28") async throws
    -> [String]
  {
    let day = try day(iso)
    let reports = try await ProgressReport.Grouping.allCases.asyncMap { grouping in
      try await campaign.store.report(
        by: grouping, school: nil, asOf: day, order: .name, entry: campaign.entry)
    }
    let names = reports.first { $0.grouping == .class }?.blocks.flatMap(\.rows).map(\.name) ?? []
    for report in reports {
      #expect(report.total.classes == names.count, "\(report.grouping)")
      #expect(report.total.left == reports[0].total.left, "\(report.grouping)")
      #expect(report.total.classesReported == reports[0].total.classesReported)
    }
    return names
  }

  @Test func `a class that all left is out of every report from that day on`() async throws {
    let campaign = try await campaign()
    try await campaign.store.leave(
      ids(campaign, "6/2:all"), on: day("2021-05-27"), entry: campaign.entry)
    #expect(try await classes(campaign) == ["6/1"])
    #expect(try await classes(campaign, "2021-05-26") == ["6/1", "6/2"])
    #expect(try await campaign.total().left == 4)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `undo, redo and a pupil who is back are followed`() async throws {
    let campaign = try await campaign()
    let all = try await ids(campaign, "6/2:all")
    let batch = try #require(
      try await campaign.store.leave(all, on: nil, entry: campaign.entry).batch)
    #expect(try await classes(campaign) == ["6/1"])
    let undo = try await campaign.store.undo(batch, entry: campaign.entry)
    #expect(try await classes(campaign) == ["6/1", "6/2"])
    _ = try await campaign.store.redo(undo.batch, entry: campaign.entry)
    #expect(try await classes(campaign) == ["6/1"])
    try await campaign.store.leave([all[0]], on: nil, back: true, entry: campaign.entry)
    #expect(try await classes(campaign) == ["6/1", "6/2"])
  }

  @Test func `a class that had reported takes its report along and brings it back`() async throws {
    let campaign = try await campaign()
    _ = try await campaign.mark("6/2:1", .installed)
    let all = try await ids(campaign, "6/2:all")
    try await campaign.store.leave(all, on: nil, entry: campaign.entry)
    #expect(try await campaign.total().classesReported == 0)
    #expect(try await campaign.total().installed == 0)
    #expect(try await campaign.total(asOf: "2021-05-27").classesReported == 1)
    try await campaign.store.leave([all[1]], on: nil, back: true, entry: campaign.entry)
    #expect(try await campaign.total().classesReported == 1)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a list that moves all of a class empties it, and a later list fills it`()
    async throws
  {
    let campaign = try await campaign()
    let moved = twoClasses.replacing("6/2,", with: "6/1,").replacing(
      "6/1,1,Phạm", with: "6/1,4,Phạm"
    ).replacing("6/1,2,Hoàng", with: "6/1,5,Hoàng").replacing("6/1,3,Vũ", with: "6/1,6,Vũ")
      .replacing("6/1,4,Đỗ", with: "6/1,7,Đỗ")
    try await campaign.importing(moved)
    #expect(try await classes(campaign) == ["6/1"])
    try await campaign.importing(twoClasses)
    #expect(try await classes(campaign) == ["6/1", "6/2"])
  }

  @Test func `a school that all left leaves the report of the district`() async throws {
    let campaign = try await campaign()
    try await campaign.importing(
      """
      Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH
      TH Bằng Lăng,1/1,1,Lý Thị Hà,08/03/2014,7912345699
      """)
    try await campaign.store.leave(
      ids(campaign, "1/1:all"), on: nil, entry: campaign.entry)
    #expect(try await classes(campaign) == ["6/1", "6/2"])
    let report = try await campaign.store.report(
      by: .school, school: nil, asOf: day("2021-05-28"), order: .name, entry: campaign.entry)
    #expect(report.blocks.flatMap(\.rows).map(\.name) == ["THCS Hoa Sen"])
    #expect(report.total.left == 1)
  }

  @Test func `a received part empties a class, and takes it back when the pupils are back`()
    async throws
  {
    let office = try await campaign()
    let school = try office.copied()
    let all = try await ids(school, "6/2:all")
    try await school.store.leave(all, on: nil, entry: school.entry)
    try await office.receiving(school)
    #expect(try await classes(office) == ["6/1"])
    try await school.store.leave(all, on: nil, back: true, entry: school.entry)
    try await office.receiving(school)
    #expect(try await classes(office) == ["6/1", "6/2"])
    #expect(try await office.store.check(rebuild: false).isSound)
  }

  @Test func `a class without pupils cannot report that nobody has yet`() async throws {
    let campaign = try await campaign()
    try await campaign.store.leave(
      ids(campaign, "6/2:all"), on: day("2021-05-27"), entry: campaign.entry)
    let emptied = try await campaign.store.schoolClass(
      try #require(ClassName("6/2")), school: nil)
    await #expect(throws: CampaignError.emptiedClass("6/2")) {
      try await campaign.store.requirePupils(in: emptied, on: day("2021-05-28"))
    }
    try await campaign.store.requirePupils(in: emptied, on: day("2021-05-26"))
  }
}

extension Sequence {
  fileprivate func asyncMap<Value>(
    _ body: (Element) async throws -> Value
  ) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await body(element)) }
    return values
  }
}
