import CampaignStorage
import SchoolCampaign
import Testing

/// Roll numbers of classes whose lists came without any.
struct NumberingTests {
  private let list = """
    Trường,Lớp,Họ và tên,Ngày sinh
    THCS Hoa Sen,6/1,Nguyễn Văn Bình,1/3/2009
    THCS Hoa Sen,6/1,Trần Thị Ánh,2/3/2009
    THCS Hoa Sen,6/1,Lê Văn An,3/3/2009
    THCS Hoa Sen,6/2,Đỗ Thị Yến,4/3/2009
    THCS Hoa Sen,6/2,Phạm Bảo An,5/3/2009
    """

  private func numbers(_ campaign: TestCampaign, _ name: String) async throws -> [String: Int?] {
    let students = try await campaign.students().filter { $0.schoolClass.name.display == name }
    return Dictionary(
      uniqueKeysWithValues: students.map {
        ($0.student.details.fullName, $0.student.details.rollNumber)
      })
  }

  @Test func `a class without numbers is numbered by given name`() async throws {
    let campaign = try TestCampaign()
    let plan = try await campaign.plan(list)
    #expect(
      plan.numberings.map { "\($0.className.display) \($0.first)–\($0.last)" } == [
        "6/1 1–3", "6/2 1–2",
      ])
    try await campaign.importing(list)
    #expect(
      try await numbers(campaign, "6/1") == [
        "Lê Văn An": 1, "Trần Thị Ánh": 2, "Nguyễn Văn Bình": 3,
      ])
    #expect(try await numbers(campaign, "6/2") == ["Phạm Bảo An": 1, "Đỗ Thị Yến": 2])
  }

  @Test func `the same list again changes nothing`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    let plan = try await campaign.plan(list)
    #expect(plan.repeatsCampaign)
    #expect(plan.numberings.isEmpty)
  }

  @Test func `who comes later is added at the end, and undo takes it back`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    let before = try await campaign.students()
    try await campaign.importing(
      list + "\nTHCS Hoa Sen,6/1,Bùi Văn Anh,6/3/2009\nTHCS Hoa Sen,6/1,Bùi Bá Ái,7/3/2009")
    let later = try await numbers(campaign, "6/1")
    #expect(later["Bùi Bá Ái"] == 4)
    #expect(later["Bùi Văn Anh"] == 5)
    #expect(later["Lê Văn An"] == 1)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().map(\.student) == before.map(\.student))
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `who moves without a number is added at the end of the new class`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    let before = try await campaign.students()
    try await campaign.importing(list.replacing("6/2,Đỗ Thị Yến", with: "6/1,Đỗ Thị Yến"))
    #expect(try await numbers(campaign, "6/1")["Đỗ Thị Yến"] == 4)
    #expect(try await numbers(campaign, "6/2") == ["Phạm Bảo An": 1])
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().map(\.student) == before.map(\.student))
  }

  @Test func `a class that has no number yet is numbered as a whole when somebody comes`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    // As an earlier version left it: nobody has a number.
    for placed in try await campaign.students() {
      try await campaign.store.edit(
        placed.student.id, [.rollNumber: nil], entry: campaign.entry)
    }
    #expect(try await campaign.plan(list).repeatsCampaign)
    let longer = list + "\nTHCS Hoa Sen,6/2,Bùi Văn Bách,6/3/2009"
    #expect(try await campaign.plan(longer).numberings.map(\.last) == [3])
    try await campaign.importing(longer)
    #expect(
      try await numbers(campaign, "6/2") == ["Phạm Bảo An": 1, "Bùi Văn Bách": 2, "Đỗ Thị Yến": 3])
    #expect(try await numbers(campaign, "6/1").values.allSatisfy { $0 == nil })
  }

  @Test func `a list with any number numbers nobody else`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(
      """
      Trường,Lớp,STT,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,2,Nguyễn Văn Bình,1/3/2009
      THCS Hoa Sen,6/1,,Trần Thị Ánh,2/3/2009
      """)
    #expect(try await numbers(campaign, "6/1") == ["Nguyễn Văn Bình": 2, "Trần Thị Ánh": nil])
  }

  @Test func `a list of a part of a class renumbers nobody`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    let part = """
      Trường,Lớp,STT,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,45,Nguyễn Văn Bình,1/3/2009
      THCS Hoa Sen,6/1,46,Phan Văn Cảnh,9/3/2009
      """
    let plan = try await campaign.plan(part)
    #expect(plan.count(.renumbered) == 0)
    #expect(plan.numbersLeftOut == 2)
    #expect(plan.numberings.map(\.first) == [4])
    try await campaign.importing(part)
    #expect(
      try await numbers(campaign, "6/1") == [
        "Lê Văn An": 1, "Trần Thị Ánh": 2, "Nguyễn Văn Bình": 3, "Phan Văn Cảnh": 4,
      ])
  }

  @Test func `the file's numbers count where it is preferred`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    let part = """
      Trường,Lớp,STT,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,4,Nguyễn Văn Bình,1/3/2009
      """
    try await campaign.importing(part)
    #expect(try await numbers(campaign, "6/1")["Nguyễn Văn Bình"] == 3)
    var options = ImportOptions()
    options.preference = .file
    #expect(try await campaign.plan(part, options).numbersLeftOut == 0)
    try await campaign.importing(part, options)
    #expect(try await numbers(campaign, "6/1")["Nguyễn Văn Bình"] == 4)
  }

  @Test func `who is added by hand stands at the end, unless a number is given`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(list)
    let known = try await campaign.students().first { $0.schoolClass.name.display == "6/1" }
    let schoolClass = try #require(known?.schoolClass.id)
    for (name, number) in [("Vũ Thị Hà", nil), ("Vũ Thị Hai", 9), ("Vũ Thị Hạ", nil)] {
      var details = StudentDetails(fullName: name)
      details.birthDate = CalendarDay(year: 2009, month: 4, day: 5)
      details.rollNumber = number
      try await campaign.store.add(details, to: schoolClass, entry: campaign.entry)
    }
    let now = try await numbers(campaign, "6/1")
    #expect(now["Vũ Thị Hà"] == 4)
    #expect(now["Vũ Thị Hai"] == 9)
    #expect(now["Vũ Thị Hạ"] == 10)
    let byHand = try await campaign.students().map(\.student).filter {
      $0.editedByHand.contains(.rollNumber)
    }
    #expect(byHand.map(\.details.fullName) == ["Vũ Thị Hai"])
  }
}
