import Foundation
import Testing

struct KilledCommandTests {
  /// `--long` kills each of the twenty commands twenty-eight times.
  private static let rounds = isLong ? 28 : 1

  @Test(arguments: WritingCommand.all)
  func `whatever is killed leaves the campaign as before or as after`(command: WritingCommand)
    throws
  {
    let begun = try command.folder()
    let before = try begun.campaignState()
    let finished = try begun.copied()
    let start = ContinuousClock.now
    let words = try finished.expect(command.arguments)
    let lasted = (ContinuousClock.now - start) / .microseconds(1)
    let after = try finished.campaignState()
    for round in 0..<Self.rounds {
      let killed = try begun.copied()
      let (process, out, _) = try killed.start(command.arguments)
      usleep(UInt32(lasted * (Double(round) + 0.5) / Double(Self.rounds)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      // The last word is that it is done; a plan comes before.
      let wasTold = try String(decoding: Data(contentsOf: out), as: UTF8.self) == words
      try killed.expect("check")
      let found = try killed.campaignState()
      #expect(found == after || !wasTold && found == before, "round \(round)")
      // What is left over stops nobody: the same command goes on from there.
      if found == before { try killed.expect(command.arguments) }
      try killed.remove()
    }
  }
}
