import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// What holds children's data is its owner's alone, whatever the umask.
struct FileModeTests {
  private func mode(_ path: String) -> mode_t? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  @Test func `a new campaign, its log, its backup and its part are the owner's alone`() async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let school = try #require(try await campaign.store.schools().first)
    try await campaign.store.backUp(to: campaign.path + ".bak")
    try await campaign.store.send(school.id, to: campaign.path + ".vssid")
    for suffix in ["", "-wal", "-shm", ".bak", ".vssid"] {
      #expect(mode(campaign.path + suffix) == 0o600, "\(suffix)")
    }
  }

  @Test func `a file that is there keeps its mode, and its log follows it`() async throws {
    let first = try TestCampaign()
    try await first.importing(twoClasses)
    try await first.store.backUp(to: first.path + ".bak")
    chmod(first.path + ".bak", 0o640)
    let campaign = try TestCampaign(opening: first.path + ".bak")
    _ = try await campaign.mark("6/1:1", .installed)
    for suffix in ["", "-wal", "-shm"] {
      #expect(mode(campaign.path + suffix) == 0o640, "\(suffix)")
    }
    let school = try #require(try await first.store.schools().first)
    try await first.store.send(school.id, to: first.path + ".vssid")
    chmod(first.path + ".vssid", 0o644)
    try await first.store.send(school.id, to: first.path + ".vssid", replaces: true)
    #expect(mode(first.path + ".vssid") == 0o644)
  }

  @Test func `a campaign may be shared with a group`() throws {
    let name = String(cString: try #require(getgrgid(getegid())).pointee.gr_name)
    for (mayWrite, wanted) in [(true, mode_t(0o660)), (false, 0o640)] {
      let path = FileManager.default.temporaryDirectory
        .appendingPathComponent(UUID().uuidString + ".sqlite").path
      let group = try #require(GroupAccess(name, mayWrite: mayWrite))
      _ = try CampaignStore.create(path: path, .letter301, sharedWith: group)
      #expect(mode(path) == wanted)
    }
    #expect(GroupAccess("không có nhóm này", mayWrite: true) == nil)
  }

  @Test func `what a killed run left beside a campaign goes when it is opened`() throws {
    let campaign = try TestCampaign()
    for suffix in [".new-999999999", ".new-999999999-wal", ".new-1"] {
      try Data("tên các em".utf8).write(to: URL(fileURLWithPath: campaign.path + suffix))
    }
    _ = try TestCampaign(opening: campaign.path)
    #expect(mode(campaign.path + ".new-999999999") == nil)
    #expect(mode(campaign.path + ".new-999999999-wal") == nil)
    #expect(mode(campaign.path + ".new-1") != nil)
  }
}
