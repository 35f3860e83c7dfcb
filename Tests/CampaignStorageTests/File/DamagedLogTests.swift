import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

struct DamagedLogTests {
  private static let isLong = ProcessInfo.processInfo.environment["VSSID_LONG_TESTS"] != nil
  private static let damages = isLong ? 240 : 16

  @Test func `a damaged log loses no more than it held, and what is left is whole`() async throws {
    let campaign = try await Self.campaignWithoutLog()
    var states = [try await campaign.wholeState()]
    for student in ["6/1:1", "6/1:2", "6/1:3", "6/2:1", "6/2:2", "6/2:3"] {
      _ = try await campaign.mark(student, .installed)
      states.append(try await campaign.wholeState())
    }
    let file = try Data(contentsOf: URL(fileURLWithPath: campaign.path))
    let log = try Data(contentsOf: URL(fileURLWithPath: campaign.path + "-wal"))
    try #require(log.count > 6 * 4096)
    var random = SeededWalk(state: 5)
    var lost = 0
    for damage in 0..<Self.damages {
      let path = try Self.place(file, Self.damaged(log, damage % 4, &random))
      let opened = try TestCampaign(opening: path)
      let state = try await opened.wholeState()
      #expect(states.contains(state), "damage \(damage)")
      #expect(try await opened.store.check(rebuild: false).isSound, "damage \(damage)")
      if state != states.last { lost += 1 }
    }
    #expect(lost > Self.damages / 4, "the log was hardly damaged: \(lost)")
  }

  /// A campaign all of which stands in the file itself.
  private static func campaignWithoutLog() async throws -> TestCampaign {
    let path = try await {
      let campaign = try TestCampaign()
      try await campaign.importing(twoClasses)
      return campaign.path
    }()
    return try TestCampaign(opening: path)
  }

  /// The log cut off, or with a byte, a page or its end overwritten.
  private static func damaged(_ log: Data, _ kind: Int, _ random: inout SeededWalk) -> Data {
    var log = log
    let place = Int.random(in: 32..<log.count, using: &random)
    switch kind {
    case 0: log = log.prefix(place)
    case 1: log[place] ^= 0x40
    case 2: for index in place..<min(place + 4096, log.count) { log[index] = 0 }
    default:
      for index in place..<log.count { log[index] = UInt8.random(in: 0...255, using: &random) }
    }
    return log
  }

  private static func place(_ file: Data, _ log: Data) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("campaign.sqlite").path
    try file.write(to: URL(fileURLWithPath: path))
    try log.write(to: URL(fileURLWithPath: path + "-wal"))
    return path
  }
}
