import CampaignStorage
import SchoolCampaign
import Testing

/// Numbers that change hands are written, taken back and brought back in one batch each.
struct ExchangedNumbersImportTests {
  private static func roster(_ numbers: [Int]) -> String {
    let names = ["Lê Văn An", "Trần Thị Bình", "Hồ Văn Chi"]
    return "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
      + zip(names, numbers).enumerated().map { place, pair in
        "THCS Hoa Sen,6/1,\(place + 1),\(pair.0),1\(place)/01/2009,790000000\(pair.1)\n"
      }.joined()
  }

  @Test(arguments: [[2, 1, 3], [2, 3, 1], [2, 9, 3]])
  func `numbers change hands in one batch, and undo and redo move them back and forth`(
    numbers: [Int]
  ) async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(Self.roster([1, 2, 3]))
    _ = try await campaign.mark("6/1:1", .installed)
    let before = try await campaign.students()
    let file = Self.roster(numbers)
    #expect(try await campaign.plan(file).isRefused)
    var options = ImportOptions()
    options.sameStudents = .all
    let outcome = try await campaign.importing(file, options)
    let after = try await campaign.students()
    #expect(after.map(\.student.id) == before.map(\.student.id))
    #expect(
      after.map(\.student.details.insuranceNumber?.text) == numbers.map { "790000000\($0)" })
    #expect(after[0].student.standing.status == .installed)
    #expect(try await campaign.plan(file).changesNothing)
    _ = try await campaign.store.undo(outcome.batch, entry: campaign.entry)
    #expect(try await campaign.students() == before)
    _ = try await campaign.store.redo(nil, entry: campaign.entry)
    #expect(try await campaign.students() == after)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `an exchange travels to the other copy without a question`() async throws {
    let (school, office) = (try TestCampaign(), try TestCampaign())
    try await school.importing(Self.roster([1, 2, 3]))
    try await office.receiving(school)
    var options = ImportOptions()
    options.sameStudents = .all
    try await school.importing(Self.roster([2, 1, 3]), options)
    try await office.receiving(school)
    let numbers = try await office.students().map(\.student.details.insuranceNumber?.text)
    #expect(numbers == ["7900000002", "7900000001", "7900000003"])
    #expect(try await office.store.check(rebuild: false).isSound)
  }
}
