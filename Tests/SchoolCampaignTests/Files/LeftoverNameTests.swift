import SchoolCampaign
import Testing

struct LeftoverNameTests {
  @Test(arguments: [
    ("bao-cao.pdf.part-4711", 4711), ("bao-cao.pdf.new-12", 12), ("bao-cao.pdf.new-12-wal", 12),
    ("bao-cao.pdf.new-12-journal", 12),
  ])
  func `what a run leaves names its process`(name: String, process: Int32) {
    #expect(LeftoverName.process(name, of: "bao-cao.pdf") == process)
  }

  @Test(arguments: [
    "bao-cao.pdf", "bao-cao.pdf.part-", "bao-cao.pdf.part-12a", "bao-cao.pdf.part-12.bak",
    "khac.pdf.part-12", "bao-cao.pdf.new-99999999999",
  ])
  func `other files are no leftovers`(name: String) {
    #expect(LeftoverName.process(name, of: "bao-cao.pdf") == nil)
  }

  private let unique = "0FB3A3F2-7D1B-4B62-9B63-2A5A6E0F0C11"

  @Test func `what lies among temporary files names its process`() {
    let name = LeftoverName.temporary(of: 4711, unique: unique)
    #expect(LeftoverName.process(ofTemporary: name) == 4711)
    #expect(LeftoverName.process(ofTemporary: name + ".xlsx") == 4711)
    for other in [
      "vssid-\(unique)", "vssid-0-\(unique)", "vssid-12-abc", "vssid--12-\(unique)", "x\(name)",
      name + ".csv", "vssid-99999999999-\(unique)", "vssid-12-\(unique)-1", "vssid-12-", "vssid-",
    ] {
      #expect(LeftoverName.process(ofTemporary: other) == nil, "\(other)")
    }
  }
}
