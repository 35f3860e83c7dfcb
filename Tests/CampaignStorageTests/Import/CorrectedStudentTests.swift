import CampaignStorage
import SchoolCampaign
import Testing

struct CorrectedStudentTests {
  private static let mended = twoClasses.replacing("7912345601", with: "7912345699")
    .replacing("Đỗ Văn Giang", with: "Đỗ Văn Giàng")

  @Test func `nothing is doubled and nothing merged without a word`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let plan = try await campaign.plan(Self.mended)
    #expect(plan.isRefused)
    #expect(plan.findings.counts == ["corrected": 1])
    #expect(plan.missing.isEmpty)
  }

  @Test func `what was put right is taken, hand edits of other details stay, undo gives it back`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed)
    let an = try #require(await campaign.students().first).student.id
    try await campaign.store.edit(
      an, [.parentPhone: "0977777777", .insuranceNumber: "7912345601"], entry: campaign.entry)
    var options = ImportOptions()
    options.sameStudents = .all
    let before = try await campaign.students()
    let outcome = try await campaign.importing(Self.mended, options)
    #expect(outcome.updated == 2)
    let after = try await campaign.students().map(\.student)
    #expect(after.count == 7)
    #expect(after[0].id == an)
    #expect(after[0].details.insuranceNumber?.text == "7912345699")
    #expect(after[0].details.parentPhone == "0977777777")
    #expect(after[0].standing.status == .installed)
    #expect(after.last?.details.fullName == "Đỗ Văn Giàng")
    #expect(try await campaign.plan(Self.mended).changesNothing)
    _ = try await campaign.store.undo(outcome.batch, entry: campaign.entry)
    #expect(try await campaign.students() == before)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  private static func roster(_ rows: String...) -> String {
    "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
      + rows.map { "THCS Hoa Sen,6/1,\($0)\n" }.joined()
  }

  private static let an = "1,Lê Văn An,13/01/2009,7900000001"
  private static let binh = "2,Lê Văn Bình,14/01/2009,7900000002"

  /// A file, what is asked about it, and how many students `--same-student all` leaves.
  struct Case: Sendable {
    let stored: String
    let file: String
    let findings: [String: Int]
    var students = 2
  }

  @Test(arguments: [
    // The mended row stands twice, as in a workbook with a sheet of the whole school.
    Case(
      stored: roster(an, binh),
      file: roster(
        "1,Lê Văn An,13/01/2009,7911111111", "1,Lê Văn An,13/01/2009,7911111111", binh),
      findings: ["corrected": 1, "repeated-alike": 1]),
    // Two children of one name and birth date, one of whom has a new number.
    Case(
      stored: roster(an, "2,Lê Văn An,13/01/2009,7900000002"),
      file: roster(an, "2,Lê Văn An,13/01/2009,7911111111"), findings: ["corrected": 1]),
    // Another letter and another row: lists shift when a child comes.
    Case(
      stored: roster("1,Lê Văn An,13/01/2009,", "7,Dương Minh Yến,03/04/2009,"),
      file: roster(
        "1,Lê Văn An,13/01/2009,", "2,Lê Văn Bé,15/01/2009,", "8,Dương Minh Yên,03/04/2009,"),
      findings: ["corrected": 1], students: 3),
  ])
  func `a row that may mean a stored child is asked about and can be settled`(_ given: Case)
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(given.stored)
    #expect(try await campaign.plan(given.file).findings.counts == given.findings)
    var options = ImportOptions()
    options.sameStudents = .all
    try await campaign.importing(given.file, options)
    #expect(try await campaign.students().count == given.students)
  }

  @Test func `a number edited by hand and then mended in the file is asked about`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(Self.roster(Self.an, Self.binh))
    try await campaign.edit("6/1:1", [.insuranceNumber: "7911111111"])
    let file = Self.roster("1,Lê Văn An,13/01/2009,7922222222", Self.binh)
    #expect(try await campaign.plan(file).findings.counts == ["corrected": 1])
  }

  @Test func `a row that may mean several children names them all and stays out`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(
      Self.roster("1,Lê Anh,13/01/2009,", "2,Lê Ánh,13/01/2009,"))
    let file = Self.roster(",Lê Ảnh,13/01/2009,")
    let plan = try await campaign.plan(file)
    #expect(plan.findings.counts == ["corrected-one-of": 1])
    #expect(plan.openRows.map { $0.corrected.map(\.fullName) } == [["Lê Anh", "Lê Ánh"]])
    #expect(plan.missing.isEmpty)
    var options = ImportOptions()
    options.sameStudents = .all
    #expect(try await campaign.plan(file, options).isRefused)
    options.sameStudents = nil
    options.otherStudents = .all
    try await campaign.importing(file, options)
    #expect(try await campaign.students().count == 3)
  }

  @Test func `two numbers and one letter are two children, which is said`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(Self.roster(Self.an, Self.binh))
    let file = Self.roster("1,Lê Văn Ân,13/01/2009,7911111111", Self.binh)
    let plan = try await campaign.plan(file)
    #expect(plan.findings.counts == ["near-student": 1])
    #expect(!plan.isRefused)
    var options = ImportOptions()
    options.sameStudents = .all
    #expect(try await campaign.plan(file, options).count(.new) == 1)
    options.sameStudents = RowSelection("2")
    try await campaign.importing(file, options)
    let students = try await campaign.students().map(\.student.details.fullName)
    #expect(students == ["Lê Văn Ân", "Lê Văn Bình"])
  }
}
