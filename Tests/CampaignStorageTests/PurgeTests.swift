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
