import CampaignStorage
import SchoolCampaign
import Testing

struct TeacherImportTests {
  private func titled(_ teacher: String) -> String {
    """
    TRƯỜNG THCS HOA SEN
    DANH SÁCH HỌC SINH LỚP 6/1
    \(teacher)
    STT,Họ và tên,Ngày sinh,Mã số BHXH
    1,Nguyễn Văn An,05/03/2009,7912345601
    2,Trần Thị Bình,06/03/2009,7912345602
    """
  }

  private func schoolClass(_ campaign: TestCampaign, _ name: String) async throws -> SchoolClass {
    try await campaign.store.schoolClass(try #require(ClassName(name)), school: nil)
  }

  @Test func `the teacher of a title is the class's, and the plan says so`() async throws {
    let campaign = try TestCampaign()
    let list = titled("GVCN: Cô Lê Thị Hoa – ĐT 0901234567")
    #expect(try await campaign.plan(list).teachers.map(\.name) == ["Lê Thị Hoa"])
    try await campaign.importing(list)
    let known = try await schoolClass(campaign, "6/1")
    #expect(known.teacherName == "Lê Thị Hoa" && known.teacherPhone == "0901234567")
    #expect(try await campaign.plan(list).changesNothing)
  }

  @Test func `a class gets a teacher later, and another one only where that is asked for`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(titled("Năm học 2020 - 2021"))
    try await campaign.importing(titled("GVCN: Cô Lê Thị Hoa"))
    #expect(try await schoolClass(campaign, "6/1").teacherName == "Lê Thị Hoa")
    let other = titled("GVCN: Thầy Đỗ Văn Tư – 0907654321")
    let plan = try await campaign.plan(other)
    #expect(plan.changesNothing && plan.teachers.map(\.isKept) == [true])
    var options = ImportOptions()
    options.preference = .file
    try await campaign.importing(other, options)
    let known = try await schoolClass(campaign, "6/1")
    #expect(known.teacherName == "Đỗ Văn Tư" && known.teacherPhone == "0907654321")
  }

  @Test func `files that name two teachers for a class leave it without, and the plan says so`()
    async throws
  {
    let campaign = try TestCampaign()
    func sources(_ first: String, _ second: String) throws -> [RosterSource] {
      try [first, second].map { try TestCampaign.source(titled($0)) }
    }
    let two = try await campaign.store.plan(
      sources("GVCN: Cô Lê Thị Hoa", "GVCN: Thầy Đỗ Văn Tư"), ImportOptions())
    #expect(two.teachers.isEmpty)
    #expect(two.teacherConflicts.map(\.className) == ["6/1"])
    #expect(two.teacherConflicts.first?.teachers.map(\.name) == ["Lê Thị Hoa", "Đỗ Văn Tư"])
    let one = try await campaign.store.plan(
      sources("GVCN: Cô Lê Thị Hoa", "GVCN: Lê thị hoa - 0901234567"), ImportOptions())
    #expect(one.teacherConflicts.isEmpty)
    #expect(one.teachers.map(\.phone) == ["0901234567"])
  }

  @Test func `each section has its own, and a title speaks for one class only`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(
      """
      TRƯỜNG THCS HOA SEN
      STT,Họ và tên,Ngày sinh,Mã số BHXH
      LỚP 6/1 – GVCN: Cô Lê Thị Hoa
      1,Nguyễn Văn An,05/03/2009,7912345601
      LỚP 6/2 – GVCN: Thầy Đỗ Văn Tư – ĐT 0907654321
      1,Trần Thị Bình,06/03/2009,7912345602
      LỚP 6/3
      1,Lê Văn Cường,07/03/2009,7912345603
      """)
    #expect(try await schoolClass(campaign, "6/1").teacherName == "Lê Thị Hoa")
    #expect(try await schoolClass(campaign, "6/2").teacherPhone == "0907654321")
    #expect(try await schoolClass(campaign, "6/3").teacherName == nil)
    let several = try TestCampaign()
    try await several.importing("GVCN: Cô Lê Thị Hoa\n" + twoClasses)
    #expect(try await schoolClass(several, "6/1").teacherName == nil)
  }

  @Test func `an undone import takes the teacher along`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(titled("Năm học 2020 - 2021"))
    let outcome = try await campaign.importing(titled("GVCN: Cô Lê Thị Hoa"))
    let batch = try #require(outcome.batch)
    _ = try await campaign.store.undo(batch, entry: campaign.entry)
    #expect(try await schoolClass(campaign, "6/1").teacherName == nil)
    let first = try TestCampaign()
    let made = try await first.importing(titled("GVCN: Cô Lê Thị Hoa"))
    _ = try await first.store.undo(made.batch, entry: first.entry)
    #expect(try await first.students().isEmpty)
  }
}
