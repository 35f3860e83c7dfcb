import Foundation
import SchoolCampaign
import Testing

@testable import RosterFiles

struct SheetChoiceTests {
  private func delivery(
    _ bytes: [UInt8], name: String = "x.xlsx", _ settle: (inout SheetChoice) -> Void = { _ in }
  ) -> RosterDelivery {
    var choices = ReadingChoices()
    settle(&choices.sheets)
    return RosterDelivery(
      [RosterInput(name: name, bytes: bytes)], choices: choices, oldWorkbooks: .unprotected)
  }

  private func names(_ delivery: RosterDelivery) throws -> [String] {
    try delivery.sources.flatMap { try $0.sampleNames() }
  }

  /// A visible list and one that is hidden so.
  private func workbook(_ state: String, visible: String = MadeWorkbook.list("6/1", "An"))
    -> [UInt8]
  {
    var workbook = MadeWorkbook()
    workbook.add("6_1", visible)
    workbook.add("Năm cũ", MadeWorkbook.list("6/1", "Bình"), attributes: "state=\"\(state)\"")
    return workbook.bytes
  }

  @Test(arguments: ["hidden", "veryHidden"])
  func `a hidden sheet is left out and named where a visible one has a list`(state: String) throws {
    let found = delivery(workbook(state))
    #expect(try names(found) == ["An"])
    #expect(found.sheetNotes.leftOut == ["x.xlsx [Năm cũ]"])
    let all = delivery(workbook(state)) { $0.readsHidden = true }
    #expect(try names(all) == ["An", "Bình"])
    #expect(all.sheetNotes.leftOut == [])
  }

  @Test(arguments: [
    MadeWorkbook.row(1, "Ghi chú", "Xem sau"), MadeWorkbook.row(1, "Họ và tên", "Lớp", "Ngày sinh"),
    "",
  ]) func `a hidden sheet is only named where no visible one has a list`(visible: String) throws {
    let bytes = workbook("hidden", visible: visible)
    let found = delivery(bytes)
    #expect(try names(found) == [])
    #expect(found.problems.count == 1)
    #expect(found.sheetNotes.leftOut == [])
    #expect(found.sheetNotes.onlyHidden == ["x.xlsx [Năm cũ]"])
    let all = delivery(bytes) { $0.readsHidden = true }
    #expect(try names(all) == ["Bình"])
    #expect(all.sources.first?.table.remarks == [.hiddenSheet])
    #expect(all.sheetNotes.onlyHidden == [])
  }

  @Test func `a hidden sheet without a list is no way out`() throws {
    var workbook = MadeWorkbook()
    workbook.add("6_1", MadeWorkbook.row(1, "Ghi chú"))
    workbook.add("Danh mục", MadeWorkbook.row(1, "Dân tộc"), attributes: "state=\"hidden\"")
    #expect(delivery(workbook.bytes).sheetNotes.onlyHidden == [])
  }

  @Test func `an empty hidden sheet is not worth a word`() throws {
    var workbook = MadeWorkbook()
    workbook.add("6_1", MadeWorkbook.list("6/1", "An"))
    workbook.add("Trang2", "", attributes: "state=\"hidden\"")
    #expect(delivery(workbook.bytes).sheetNotes.leftOut == [])
  }

  @Test(arguments: ["Năm cũ", "năm cũ", "nam cu", "NAM CU"])
  func `a sheet is chosen by its name, hidden or not`(name: String) throws {
    let found = delivery(workbook("hidden")) { $0.names = [name] }
    #expect(try names(found) == ["Bình"])
    #expect(found.sheetNotes.unknown == [])
  }

  @Test func `a name that no sheet has is told with those that there are`() throws {
    let found = delivery(workbook("hidden")) { $0.names = ["6_1", "6_3"] }
    #expect(found.sheetNotes.unknown == ["6_3"])
    #expect(found.sheetNotes.names == ["6_1", "Năm cũ"])
  }

  @Test func `a name that two sheets could have must be written as it stands`() throws {
    var workbook = MadeWorkbook()
    workbook.add("Lớp Hoà", MadeWorkbook.list("6/1", "An"))
    workbook.add("Lớp Hoa", MadeWorkbook.list("6/2", "Bình"))
    #expect(delivery(workbook.bytes) { $0.names = ["lop hoa"] }.sheetNotes.unknown == ["lop hoa"])
    #expect(try names(delivery(workbook.bytes) { $0.names = ["Lớp Hoa"] }) == ["Bình"])
  }

  @Test func `the sheets of an Excel 2003 workbook may be hidden`() throws {
    func sheet(_ name: String, _ student: String, _ visible: String) -> String {
      let cells = [["Họ và tên", "Lớp", "Ngày sinh"], [student, "6/1", "5/3/2010"]].map { row in
        "<Row>" + row.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined()
          + "</Row>"
      }.joined()
      return "<Worksheet ss:Name=\"\(name)\"><Table>\(cells)</Table>"
        + "<x:WorksheetOptions>\(visible)</x:WorksheetOptions></Worksheet>"
    }
    let workbook =
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
      + "xmlns:ss=\"s\" xmlns:x=\"x\">" + sheet("A", "An", "")
      + sheet("B", "Bình", "<x:Visible>SheetVeryHidden</x:Visible>") + "</Workbook>"
    let found = delivery(Array(workbook.utf8), name: "x.xls")
    #expect(try names(found) == ["An"])
    #expect(found.sheetNotes.leftOut == ["x.xls [B]"])
  }

  @Test(arguments: [
    "<style:style style:name=\"t2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>",
    "",
  ]) func `the sheets of an ods workbook may be hidden`(style: String) throws {
    func table(_ name: String, _ student: String, _ attributes: String) -> String {
      let rows = [["Họ và tên", "Lớp", "Ngày sinh"], [student, "6/1", "5/3/2010"]].map { row in
        "<table:table-row>"
          + row.map {
            "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
          }.joined() + "</table:table-row>"
      }.joined()
      return "<table:table table:name=\"\(name)\" \(attributes)>\(rows)</table:table>"
    }
    let hidden = style.isEmpty ? "table:display=\"false\"" : "table:style-name=\"t2\""
    let content =
      "<office:document-content xmlns:office=\"o\" xmlns:style=\"s\" xmlns:table=\"t\" xmlns:text=\"x\">"
      + "<office:automatic-styles>\(style)</office:automatic-styles><office:body><office:spreadsheet>"
      + table("A", "An", "") + table("B", "Bình", hidden)
      + "</office:spreadsheet></office:body></office:document-content>"
    let bytes = StoredZip.archive([
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
      ("content.xml", Array(content.utf8)),
    ])
    let found = delivery(bytes, name: "x.ods")
    #expect(try names(found) == ["An"])
    #expect(found.sheetNotes.leftOut == ["x.ods [B]"])
  }
}

struct HiddenSheetOfOtherListsTests {
  private func workbook(visible: String) -> [UInt8] {
    var workbook = MadeWorkbook()
    let header = MadeWorkbook.row(1, "Mã số BHXH", "Trạng thái VssID", "Ngày duyệt")
    workbook.add("Nay", visible.isEmpty ? MadeWorkbook.row(1, "Ghi chú") : header + visible)
    workbook.add(
      "Cũ", header + MadeWorkbook.row(2, "7901234502", "x", "3/5/2021"),
      attributes: "state=\"hidden\"")
    return workbook.bytes
  }

  private func approvals(
    _ bytes: [UInt8], _ choice: SheetChoice = SheetChoice()
  ) throws -> (numbers: [String?], notes: SheetNotes) {
    let reach = DayReach(
      from: try #require(CalendarDay(iso: "2020-11-25")),
      to: try #require(CalendarDay(iso: "2021-05-28")))
    let (list, notes) = try RosterInput(name: "x.xlsx", bytes: bytes).list(
      choice, oldWorkbooks: .unprotected
    ) { try ApprovalList($0, reach: reach) }
    return (list?.lines.map(\.details.insuranceNumber?.text) ?? [], notes)
  }

  @Test func `approvals on a hidden sheet are left out where a visible one has some`() throws {
    let bytes = workbook(visible: MadeWorkbook.row(2, "7901234501", "x", "4/5/2021"))
    let found = try approvals(bytes)
    #expect(found.numbers == ["7901234501"])
    #expect(found.notes.leftOut == ["x.xlsx [Cũ]"])
    var choice = SheetChoice()
    choice.names = ["cu"]
    #expect(try approvals(bytes, choice).numbers == ["7901234502"])
    choice.names = ["Mới"]
    #expect(try approvals(bytes, choice).notes.unknown == ["Mới"])
  }

  @Test func `approvals on a hidden sheet are only named where no visible one has any`() throws {
    let found = try approvals(workbook(visible: ""))
    #expect(found.numbers == [])
    #expect(found.notes.onlyHidden == ["x.xlsx [Cũ]"])
    var choice = SheetChoice()
    choice.readsHidden = true
    #expect(try approvals(workbook(visible: ""), choice).numbers == ["7901234502"])
  }
}

struct SheetsOfMarksTests {
  private func folder(_ files: [(name: String, bytes: [UInt8])]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return folder.path
  }

  private func marks(_ sheets: String..., hidden: String? = nil) -> [UInt8] {
    var workbook = MadeWorkbook()
    for sheet in sheets {
      workbook.add(
        sheet,
        MadeWorkbook.row(1, "Mã số BHXH", "VssID") + MadeWorkbook.row(2, "7901234501", "x"))
    }
    if let hidden {
      workbook.add(hidden, MadeWorkbook.row(1, "đã cài đặt"), attributes: "state=\"hidden\"")
    }
    return workbook.bytes
  }

  private func delivery(_ path: String, named names: [String] = []) throws -> MarkDelivery {
    var choices = MarkChoices(
      terms: MarkTerms(),
      reach: DayReach(
        from: try #require(CalendarDay(iso: "2020-11-25")),
        to: try #require(CalendarDay(iso: "2021-05-28"))))
    choices.sheets.names = names
    return MarkDelivery(paths: [path], choices: choices, oldWorkbooks: .unprotected)
  }

  @Test func `a file is read although one of its name has none of the chosen sheets`() throws {
    let path = try folder([("a/lop.xlsx", marks("6B")), ("b/lop.xlsx", marks("6A", "6B"))])
    let found = try delivery(path, named: ["6A"])
    #expect(found.sheets.map(\.name) == ["\(path)/b/lop.xlsx [6A]"])
    #expect(found.sheetNotes.unchosen == ["lop.xlsx"])
    let roster = try folder([
      ("a/lop.xlsx", marks("6B")),
      ("b/lop.xlsx", MadeWorkbook.of("6A", MadeWorkbook.row(1, "Ghi chú"))),
    ])
    var choices = ReadingChoices()
    choices.sheets.names = ["6A"]
    let told = RosterDelivery(paths: [roster], choices: choices, oldWorkbooks: .unprotected)
    #expect(told.problems.map(\.file) == ["lop.xlsx"])
  }

  @Test func `marks in lists side by side are all read`() throws {
    let rows =
      MadeWorkbook.row(1, "LỚP 6/1", "", "", "", "LỚP 6/2")
      + MadeWorkbook.row(2, "STT", "Họ và tên", "VssID", "", "STT", "Họ và tên", "VssID")
      + MadeWorkbook.row(3, "1", "An", "x", "", "1", "Bình", "")
      + MadeWorkbook.row(4, "2", "Chi", "", "", "2", "Dung", "x")
    let path = try folder([("lop.xlsx", MadeWorkbook.of("A", rows))])
    let found = try delivery(path)
    #expect(found.sheets.flatMap(\.lines).map(\.clues.className?.key) == ["6/1", "6/2"])
    #expect(found.sheets.flatMap(\.lines).map(\.clues.fullName) == ["An", "Dung"])
    #expect(found.sheets.map(\.name) == ["\(path)/lop.xlsx [A A–C]", "\(path)/lop.xlsx [A E–G]"])
  }

  @Test func `the hidden sheet of words in our own workbook is never named`() throws {
    let path = try folder([("6-1.xlsx", marks("6-1", hidden: "ChonTu"))])
    let found = try delivery(path)
    #expect(found.sheets.count == 1)
    #expect(found.sheetNotes.leftOut == [] && found.skipped == [])
  }
}

/// Sheets with the header of a list and nobody below it.
struct EmptyListTests {
  @Test func `a sheet without students is passed over and named`() throws {
    let head = "<tr><th>Họ và tên<th>Ngày sinh<th>Lớp"
    let pupil = "<tr><td>Lê An<td>5/3/2009<td>6/1"
    func delivery(_ page: String) -> RosterDelivery {
      RosterDelivery([RosterInput(name: "a.xls", bytes: Array(page.utf8))])
    }
    #expect(delivery("<table>\(head)\(pupil)</table>").sources.count == 1)
    let empty = delivery("<table>\(head)</table>")
    #expect(empty.sources.isEmpty)
    #expect(empty.problems.map(\.reason) == [.noRows])
  }
}
