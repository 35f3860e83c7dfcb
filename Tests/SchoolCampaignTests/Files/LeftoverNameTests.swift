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
}
