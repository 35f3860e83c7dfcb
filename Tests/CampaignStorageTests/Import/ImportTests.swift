import CampaignStorage
import SchoolCampaign
import Testing

struct ImportTests {
  @Test func `a first roster makes its school, classes and students`() async throws {
    let campaign = try TestCampaign()
    let outcome = try await campaign.importing(twoClasses)
    #expect(outcome.created == 7)
    let total = try await campaign.total()
    #expect(total.enrolled == 7)
    #expect(total.classes == 2)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `the same file again changes nothing and writes nothing`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let plan = try await campaign.plan(twoClasses)
    #expect(plan.changesNothing)
    #expect(plan.count(.same) == 7)
    #expect(try await campaign.importing(twoClasses).batch == nil)
    #expect(try await campaign.store.history().count == 1)
  }

  @Test func `a blank never erases and a gap is filled`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    try await campaign.importing(
      """
      Trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
      THCS Hoa Sen,6/1,Lê Văn Cường,07/03/2009,7912345603,
      """)
    let student = try #require(
      await campaign.students().first { $0.student.details.fullName == "Lê Văn Cường" })
    #expect(student.student.details.insuranceNumber?.text == "7912345603")
    #expect(student.student.details.parentPhone == "0901234503")
    #expect(try await campaign.students().count == 7)
  }

  @Test func `an import never touches a status`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1-3", .installed)
    try await campaign.importing(
      twoClasses.replacing("0901234501", with: "0909999999").replacing("6/2,4", with: "6/1,4"))
    #expect(try await campaign.total().installed == 3)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a hand edit beats the file until told otherwise`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let student = try #require(await campaign.students().first)
    try await campaign.store.edit(
      student.student.id, [.parentPhone: "0977777777"], entry: campaign.entry)
    let plan = try await campaign.plan(twoClasses)
    #expect(plan.changesNothing)
    #expect(plan.changes.first?.revision.kept.map(\.field) == [.parentPhone])
    var options = ImportOptions()
    options.preference = .file
    #expect(try await campaign.importing(twoClasses, options).updated == 1)
  }

  @Test func `another school's student is left out until the move is accepted`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("7912345601", .installed)
    let other = """
      Trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH
      THCS Bằng Lăng,6/1,Nguyễn Văn An,05/03/2009,7912345601
      THCS Bằng Lăng,6/1,Ngô Thị Yến,05/04/2009,7912345699
      """
    let plan = try await campaign.plan(other)
    #expect(plan.count(.held) == 1)
    #expect(plan.count(.new) == 1)
    var options = ImportOptions()
    options.acceptMoves = true
    try await campaign.importing(other, options)
    let total = try await campaign.total()
    #expect(total.enrolled == 8)
    #expect(total.installed == 1)
  }

  @Test func `errors stop the file and change nothing`() async throws {
    let campaign = try TestCampaign()
    let bad = twoClasses.replacing("05/03/2009", with: "31/02/2009")
    let plan = try await campaign.plan(bad)
    #expect(plan.isRefused)
    #expect(plan.findings.all.map(\.kind.code) == ["invalid-birth-date"])
    #expect(plan.findings.all.map(\.cell.row) == [2])
    await #expect(throws: CampaignError.planRefused) { try await campaign.importing(bad) }
    #expect(try await campaign.students().isEmpty)
  }

  @Test func `with bad rows skipped the good ones go in`() async throws {
    let campaign = try TestCampaign()
    var options = ImportOptions()
    options.skipBadRows = true
    let bad = twoClasses.replacing("05/03/2009", with: "31/02/2009")
    #expect(try await campaign.importing(bad, options).created == 6)
  }

  @Test func `the same number under another name and birth date is refused`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let plan = try await campaign.plan(
      """
      Trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH
      THCS Hoa Sen,6/1,Bùi Thị Khác,01/01/2009,7912345601
      """)
    #expect(plan.findings.all.map(\.kind) == [.numberOfAnotherStudent])
    #expect(plan.isRefused)
  }

  @Test func `a near school name is a question that new-school settles`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let near = """
      Trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH
      THCS Hoa Sem,7/1,Bùi Thị Khác,01/01/2008,7912345688
      """
    let plan = try await campaign.plan(near)
    #expect(plan.units.questions == [.schoolNear("THCS Hoa Sem", others: ["THCS Hoa Sen"])])
    var options = ImportOptions()
    options.newSchool = true
    #expect(try await campaign.importing(near, options).created == 1)
  }

  @Test func `a plan that rests on an older roster is refused`() async throws {
    let campaign = try TestCampaign()
    let source = try TestCampaign.source(twoClasses)
    let plan = try await campaign.store.plan([source], ImportOptions())
    try await campaign.importing(
      """
      Trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH
      THCS Bằng Lăng,6/1,Ngô Thị Yến,05/04/2009,7912345699
      """)
    await #expect(throws: CampaignError.planStale) {
      try await campaign.store.apply(plan, [source], entry: campaign.entry)
    }
  }

  @Test func `students missing from the file are listed and kept`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let fewer = twoClasses.split(separator: "\n").filter { !$0.contains("Cường") }
    let plan = try await campaign.plan(fewer.joined(separator: "\n"))
    #expect(plan.missing.map(\.fullName) == ["Lê Văn Cường"])
    #expect(try await campaign.students().count == 7)
  }
}
