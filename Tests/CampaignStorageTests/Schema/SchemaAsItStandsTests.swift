import Foundation
import GRDB
import Testing

@testable import CampaignStorage

struct SchemaAsItStandsTests {
  /// With `VSSID_RECORD=1` the list is written anew.
  @Test func `the list of tables is what the migrations make`() throws {
    let model = try DatabaseQueue()
    try Schema.migrator.migrate(model)
    let made = try model.read(SchemaCheck.shapes)
    if ProcessInfo.processInfo.environment["VSSID_RECORD"] != nil {
      let list = made.map { shape in
        "    \"\"\"\n" + lines(shape).map { "    \($0)\n" }.joined()
          + "    \"\"\",\n"
      }
      let text = """
        extension Schema {
          /// The tables and indexes as all migrations leave them, so that a file of this version is known
          /// without making them anew. A test writes this list, and holds it.
          static let asItStands = [

        """
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/CampaignStorage/Schema/Schema+AsItStands.swift")
      try Data((text + list.joined() + "  ]\n}\n").utf8).write(to: file)
    }
    #expect(made == Schema.asItStands)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
