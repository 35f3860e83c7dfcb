import SchoolCampaign
import Testing

struct OpeningWayTests {
  private func way(_ change: (inout OpeningWay.Facts) -> Void) -> OpeningWay {
    var facts = OpeningWay.Facts()
    change(&facts)
    return OpeningWay(facts)
  }

  @Test func `whoever may write opens the file with its log`() {
    #expect(way { _ in } == .write)
    #expect(way { ($0.mayWriteFolder, $0.hasLog) = (false, true) } == .write)
  }

  @Test func `whoever may not write the file, the folder or the log reads it as it stands`() {
    #expect(way { $0.mayWriteFile = false } == .readAsItStands)
    #expect(way { $0.mayWriteFolder = false } == .readAsItStands)
    #expect(way { ($0.mayWriteLogs, $0.hasLog) = (false, true) } == .readAsItStands)
  }

  @Test func `changes that wait in a log are read from a copy`() {
    #expect(way { ($0.mayWriteFile, $0.hasLog, $0.hasWaiting) = (false, true, true) } == .readCopy)
    #expect(way { ($0.mayWriteLogs, $0.hasLog, $0.hasWaiting) = (false, true, true) } == .readCopy)
  }
}
