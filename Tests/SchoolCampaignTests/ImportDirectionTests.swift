import Foundation
import Testing

struct ImportDirectionTests {
  /// Which modules of ours and which outside libraries each target may import.
  private static let allowed: [String: Set<String>] = [
    "SchoolCampaign": ["CFiles", "Foundation", "Synchronization"],
    "CampaignStorage": [
      "CSQLiteDefence", "Dispatch", "Foundation", "GRDB", "GRDBSQLite", "SchoolCampaign",
      "Synchronization",
    ],
    "RosterFiles": ["CExpat", "CZip", "Foundation", "SchoolCampaign", "Synchronization"],
    "CampaignPrint": [
      "CPango", "CQrEncode", "CXlsxWriter", "CampaignReports", "Foundation", "SchoolCampaign",
    ],
    "CampaignReports": ["Foundation", "SchoolCampaign"],
    "vssid": [
      "ArgumentParser", "CampaignPrint", "CampaignReports", "CampaignStorage", "Foundation",
      "RosterFiles",
      "SchoolCampaign", "Synchronization",
    ],
    "sample-district": ["Foundation"],
    "mark-bench": ["CampaignStorage", "Foundation", "GRDB", "SchoolCampaign"],
  ]

  @Test func `imports point one way`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    for (target, modules) in Self.allowed {
      let files = try #require(
        FileManager.default.enumerator(
          at: sources.appendingPathComponent(target), includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        for line in text.split(separator: "\n") where line.hasPrefix("import ") {
          #expect(modules.contains(String(line.dropFirst(7))), "\(target): \(line)")
        }
      }
    }
  }
}
