import CampaignStorage
import SchoolCampaign
import Testing

struct RepeatedRowsTests {
  private static let twice = """
    Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
    THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,
    THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,,0901234502
    THCS Hoa Sen,6/1,2,TRẦN THỊ BÌNH,06/03/2009,7912345602,
    THCS Hoa Sen,6/1,9,Nguyễn Văn An,05/03/2009,7912345601,0901234501
    """

  @Test func `each child is stored once, with what all its rows say`() async throws {
    let campaign = try TestCampaign()
    #expect(try await campaign.importing(Self.twice).created == 2)
    let students = try await campaign.students().map(\.student.details)
    #expect(students.map(\.fullName) == ["Nguyễn Văn An", "Trần Thị Bình"])
    #expect(students.map(\.insuranceNumber?.text) == ["7912345601", "7912345602"])
    #expect(students.map(\.parentPhone) == ["0901234501", "0901234502"])
    #expect(students.map(\.rollNumber) == [1, 2])
    #expect(try await campaign.plan(Self.twice).changesNothing)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test(arguments: ["", "7912345601"])
  func `a second row without a class is a repeat of the first`(number: String) async throws {
    let campaign = try TestCampaign()
    let csv = """
      Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
      THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,
      THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,7912345602,
      THCS Hoa Sen,,,Nguyễn Văn An,05/03/2009,\(number),0901234501
      """
    let plan = try await campaign.plan(csv)
    #expect(plan.findings.all.map(\.kind.code) == ["repeated-alike"])
    #expect(try await campaign.importing(csv).created == 2)
    let an = try #require(
      await campaign.students().first { $0.student.details.fullName == "Nguyễn Văn An" })
    #expect(an.schoolClass.name.display == "6/1")
    #expect(an.student.details.parentPhone == "0901234501")
  }

  @Test func `a second row without a class that says otherwise is asked about`() async throws {
    let campaign = try TestCampaign()
    let csv = """
      Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
      THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,0901234501
      THCS Hoa Sen,,,Nguyễn Văn An,05/03/2009,,0901234509
      THCS Hoa Sen,,,Lê Thị Chi,05/03/2009,,0901234503
      """
    let plan = try await campaign.plan(csv)
    #expect(plan.findings.all.map(\.kind.code).sorted() == ["missing-class", "repeat-differs"])
  }

  @Test func `the row that a person chose is stored`() async throws {
    let campaign = try TestCampaign()
    var options = ImportOptions()
    options.repeats = .later
    let csv = Self.twice + "\nTHCS Hoa Sen,6/2,1,Nguyễn Văn An,15/03/2009,7912345601,\n"
    #expect(try await campaign.plan(csv).isRefused)
    #expect(try await campaign.importing(csv, options).created == 2)
    let an = try #require(
      await campaign.students().first { $0.student.details.fullName == "Nguyễn Văn An" })
    #expect(an.student.details.birthDate?.iso == "2009-03-15")
    #expect(an.schoolClass.name.display == "6/2")
    #expect(an.student.details.parentPhone == "0901234501")
  }

  @Test func `a child in rows that differ is neither changed nor missing`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    var options = ImportOptions()
    options.skipBadRows = true
    let csv = twoClasses + "\nTHCS Hoa Sen,6/2,9,Nguyễn Văn An,25/03/2009,7912345601,\n"
    let plan = try await campaign.plan(csv, options)
    #expect(plan.count(.refused) == 2)
    #expect(plan.missing.isEmpty)
    #expect(try await campaign.importing(csv, options).batch == nil)
  }
}
