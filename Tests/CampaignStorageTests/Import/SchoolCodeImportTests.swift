import CampaignStorage
import SchoolCampaign
import Testing

/// A stored school's code that a later list tells.
struct SchoolCodeImportTests {
  private func roster(_ code: String, school: String = "THCS Hoa Sen", number: String = "01")
    -> String
  {
    """
    Trường,Mã trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH
    \(school),\(code),6/1,1,Nguyễn Văn An,05/03/2009,79123456\(number)
    """
  }

  private func codes(_ campaign: TestCampaign) async throws -> [String?] {
    try await campaign.store.schools().map(\.code)
  }

  @Test(arguments: [("", nil), ("A1", "A1")] as [(String, String?)])
  func `a code that is new is recorded, stands in the history, and goes back`(
    first: String, stored: String?
  ) async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(roster(first))
    let plan = try await campaign.plan(roster("B2"))
    #expect(plan.schoolCodes.map(\.outcome) == [.written] && !plan.changesNothing)
    let batch = try #require(try await campaign.importing(roster("B2")).batch)
    #expect(try await codes(campaign) == ["B2"])
    let history = try await campaign.store.history(ofBatch: batch).batch
    #expect(
      history.records == [
        RecordEntry(of: .school("THCS Hoa Sen"), field: "code", from: stored, to: "B2")
      ])
    let undo = try await campaign.store.undo(batch, entry: campaign.entry)
    #expect(try await codes(campaign) == [stored])
    _ = try await campaign.store.redo(undo.batch, entry: campaign.entry)
    #expect(try await codes(campaign) == ["B2"])
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `the campaign's code stays where it is preferred`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(roster("A1"))
    var options = ImportOptions()
    options.preference = .stored
    #expect(try await campaign.plan(roster("B2"), options).schoolCodes.map(\.outcome) == [.kept])
  }

  @Test func `another school's code is never taken`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(roster("A1"))
    try await campaign.importing(roster("B2", school: "THCS Bằng Lăng", number: "02"))
    let plan = try await campaign.plan(roster("B2"))
    let other = try #require(SchoolName("THCS Bằng Lăng"))
    #expect(plan.schoolCodes.map(\.outcome) == [.ofOther(other)] && plan.changesNothing)
    // Two schools of one file with one code: neither gets it from the other.
    let both = roster("C3") + "\nTHCS Bằng Lăng,C3,6/1,1,Trần Thị Bình,06/03/2009,7912345602"
    #expect(try await campaign.plan(both).schoolCodes.allSatisfy { !$0.isWritten })
  }

  @Test func `an old code that another school has got stays with it after an undo`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(roster("A1"))
    let batch = try #require(try await campaign.importing(roster("B2")).batch)
    try await campaign.importing(roster("A1", school: "THCS Bằng Lăng", number: "02"))
    _ = try? await campaign.store.undo(batch, exceptChanged: true, entry: campaign.entry)
    let schools = try await campaign.store.schools()
    let codes = Dictionary(uniqueKeysWithValues: schools.map { ($0.name.display, $0.code) })
    #expect(codes == ["THCS Hoa Sen": "B2", "THCS Bằng Lăng": "A1"])
  }

  @Test func `a received part fills a blank code and changes none`() async throws {
    let office = try TestCampaign()
    try await office.importing(roster(""))
    let school = try office.copied()
    try await school.importing(roster("A1"))
    try await office.receiving(school)
    #expect(try await codes(office) == ["A1"])
    try await office.importing(roster("B2"))
    try await office.receiving(school)
    #expect(try await codes(office) == ["B2"])
  }
}
