import CampaignStorage
import SchoolCampaign
import Synchronization
import Testing

struct WrittenRowsImportTests {
  @Test func `what was shown is written, although the file changed since`() async throws {
    let campaign = try TestCampaign()
    let file = ChangingFile(
      """
      Trường,Lớp,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,Lê Văn Cường,07/03/2009
      THCS Hoa Sen,6/1,Lý Thị Bưởi,08/03/2009
      """)
    let source = try RosterSource(file.input)
    let plan = try await campaign.store.plan([source], ImportOptions())
    file.text = "Tên\nNgười khác"
    let outcome = try await campaign.store.apply(plan, [source], entry: campaign.entry)
    #expect(outcome.created == 2)
    let names = try await campaign.students().map(\.student.details.fullName)
    #expect(names.sorted() == ["Lê Văn Cường", "Lý Thị Bưởi"])
  }

  @Test func `applying reads no file again`() async throws {
    let campaign = try TestCampaign()
    let file = ChangingFile(twoClasses)
    let source = try RosterSource(file.input)
    let plan = try await campaign.store.plan([source], ImportOptions())
    let reads = file.reads
    _ = try await campaign.store.apply(plan, [source], entry: campaign.entry)
    #expect(reads > 0)
    #expect(file.reads == reads)
  }
}

/// A file that may change, and counts how often it is read.
private final class ChangingFile: Sendable {
  private let state: Mutex<(text: String, reads: Int)>

  init(_ text: String) { state = Mutex((text, 0)) }

  var reads: Int { state.withLock(\.reads) }

  var text: String {
    get { state.withLock(\.text) }
    set { state.withLock { $0.text = newValue } }
  }

  var input: RosterInput {
    RosterInput(name: "roster.csv", size: text.utf8.count) { [self] offset, buffer in
      let bytes = state.withLock { state in
        state.reads += 1
        return Array(state.text.utf8.dropFirst(offset).prefix(buffer.count))
      }
      buffer.copyBytes(from: bytes)
      return bytes.count
    }
  }
}
