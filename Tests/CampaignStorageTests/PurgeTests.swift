import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

struct PurgeTests {
  @Test func `a purge leaves no name in the file, and every count`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1-2", .installed)
    let before = try await campaign.total()
    try await campaign.store.purge(entry: campaign.entry)
    #expect(try await campaign.total() == before)
    #expect(try await campaign.students().isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
    for file in [campaign.path, campaign.path + "-wal"]
    where FileManager.default.fileExists(atPath: file) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for secret in ["Nguyễn Văn An", "7912345601", "0901234501"] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
      }
    }
  }

  @Test func `a purge takes teachers, files and who recorded what out of the history`() async throws
  {
    let campaign = try TestCampaign()
    var teacher = campaign.entry
    teacher.by = "Cô Nguyễn Thị Hồng"
    let source = try RosterSource(
      RosterInput(name: "lop-co-hong-6-1.csv", bytes: Array(twoClasses.utf8)))
    let plan = try await campaign.store.plan([source], ImportOptions())
    _ = try await campaign.store.keep(plan, [source], ReadingChoices(), entry: teacher)
    _ = try await campaign.store.apply(plan, [source], entry: teacher)
    let first = try #require(try await campaign.store.classes().first)
    for (name, phone) in [("Nguyễn Thị Hồng", "0909876543"), ("Lê Văn Bảy", "0909876544")] {
      _ = try await campaign.store.setTeacher(
        of: first.id, name: name, phone: phone, entry: campaign.entry)
    }
    var settings = try await campaign.store.campaign()
    settings.signerName = "Trần Quốc Tám"
    _ = try await campaign.store.set(settings, entry: campaign.entry)
    settings.signerName = ""
    _ = try await campaign.store.set(settings, entry: campaign.entry)
    _ = try await campaign.store.undo(2, entry: teacher)
    _ = try await campaign.store.redo(2, entry: teacher)
    _ = try await campaign.store.undo(2, exceptChanged: true, entry: teacher)
    try await campaign.store.purge(entry: campaign.entry)
    let last = try #require(try await campaign.store.history(limit: 1).first)
    #expect(last.kind == .purge)
    #expect(last.by == "test")
    for file in [campaign.path, campaign.path + "-wal"]
    where FileManager.default.fileExists(atPath: file) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for secret in [
        "Hồng", "Văn Bảy", "Quốc Tám", "090987654", "lop-co-hong", "Nguyễn Văn An", "7912345601",
        "Hoàng Văn",
      ] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
      }
    }
  }

  @Test func `nothing can be recorded after a purge`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    try await campaign.store.purge(entry: campaign.entry)
    await #expect(throws: CampaignError.purged(campaign.entry.today)) {
      try await campaign.importing(twoClasses)
    }
    await #expect(throws: CampaignError.purged(campaign.entry.today)) {
      try await campaign.store.purge(entry: campaign.entry)
    }
  }
}
