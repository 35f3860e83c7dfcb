import Foundation
import SchoolCampaign
import Testing

/// Random histories in which everything is taken back and brought back: that leaves no trace but in the history.
struct RedoWalkTests {
  private static let isLong = ProcessInfo.processInfo.environment["VSSID_LONG_TESTS"] != nil
  private static let seeds = UInt64(101)...(isLong ? 400 : 112)

  @Test(arguments: seeds) func `undo and redo leave all as it was`(seed: UInt64) async throws {
    var walk = Walk(campaign: try TestCampaign(), random: SeededWalk(state: seed))
    for _ in 0..<14 {
      try await walk.step()
      try await walk.expectConsistency()
      try await walk.undoAndRedo()
    }
    let before = try await walk.campaign.wholeState()
    let last = try await walk.store.history(limit: 1).first?.id ?? 0
    try await walk.undoAll()
    try await walk.redoAll(since: last)
    #expect(try await walk.campaign.wholeState() == before)
  }
}

extension Walk {
  /// Takes back every undo after a batch, the newest first.
  func redoAll(since last: Int64) async throws {
    for batch in try await store.history(limit: 1000) where batch.id > last {
      _ = try await store.redo(batch.id, entry: campaign.entry)
      #expect(try await store.check(rebuild: false).isSound)
    }
    try await expectConsistency()
  }
}
