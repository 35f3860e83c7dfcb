import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Nobody is told "done" of a file that is not there any more, and a backup is put back whole.
struct ReplacedFileTests {
  @Test(arguments: [true, false])
  func `a campaign that was deleted or replaced is noticed`(isReplaced: Bool) async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    try await campaign.store.backUp(to: campaign.path + ".bak")
    rename(campaign.path, campaign.path + ".away")
    if isReplaced { rename(campaign.path + ".bak", campaign.path) }
    await #expect(throws: CampaignError.replacedMeanwhile) {
      _ = try await campaign.mark("6/1:1", .installed)
    }
    await #expect(throws: CampaignError.replacedMeanwhile) { _ = try await campaign.total() }
  }

  @Test func `a backup takes the place, the stale log is gone, the state before is kept`()
    async throws
  {
    let path: String
    do {
      let campaign = try TestCampaign()
      path = campaign.path
      try await campaign.importing(twoClasses)
      try await campaign.store.backUp(to: path + ".bak")
      _ = try await campaign.mark("6/1:1-2", .installed)
      await #expect(throws: CampaignError.locked) {
        // This process has it open itself.
        try await CampaignStore.restore(path + ".bak", to: path)
      }
    }
    let aside = try #require(try await CampaignStore.restore(path + ".bak", to: path))
    for log in ["-wal", "-shm", "-journal"] {
      #expect(!FileManager.default.fileExists(atPath: path + log))
    }
    #expect(try await TestCampaign(opening: path).total().installed == 0)
    #expect(try await TestCampaign(opening: aside).total().installed == 2)
  }

  @Test func `a damaged campaign gives way to its backup, and a damaged backup to nothing`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let (good, bad) = (campaign.path + ".good", campaign.path + ".bad")
    try await campaign.store.backUp(to: good)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: good))
    for index in stride(from: 8192, to: bytes.count, by: 3) { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: bad))
    try Data("rác của nhật ký cũ".utf8).write(to: URL(fileURLWithPath: bad + "-wal"))
    await #expect(throws: CampaignError.self) {
      try await CampaignStore.restore(bad, to: campaign.path + ".new")
    }
    let aside = try #require(try await CampaignStore.restore(good, to: bad))
    #expect(FileManager.default.contents(atPath: aside) == bytes)
    #expect(try await TestCampaign(opening: bad).store.check(rebuild: false).isSound)
  }

  @Test func `only a campaign is restored, and only in a campaign's place`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let school = try #require(try await campaign.store.schools().first)
    let (part, text) = (campaign.path + ".vssid", campaign.path + ".csv")
    try await campaign.store.send(school.id, to: part)
    try Data("Họ tên".utf8).write(to: URL(fileURLWithPath: text))
    try await campaign.store.backUp(to: campaign.path + ".bak")
    for (backup, error) in [
      (part, CampaignError.isAPart), (text, .notACampaign), (text + "-không", .noCampaign),
    ] {
      await #expect(throws: error) { try await CampaignStore.restore(backup, to: text + "-mới") }
    }
    for place in [part, text] {
      await #expect(throws: CampaignError.fileExists) {
        try await CampaignStore.restore(campaign.path + ".bak", to: place)
      }
    }
  }
}
