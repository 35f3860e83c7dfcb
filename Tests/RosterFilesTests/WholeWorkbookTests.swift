import SchoolCampaign
import Testing

@testable import RosterFiles

struct WholeWorkbookTests {
  private func workbook() -> MadeWorkbook {
    var workbook = MadeWorkbook()
    workbook.add("6_1", MadeWorkbook.list("6/1", "Nguyễn Thị Ánh"))
    workbook.add("6_2", MadeWorkbook.list("6/2", "Trần Văn Bảo"))
    return workbook
  }

  @Test func `a workbook without one of its sheets is damaged, and nothing of it is read`() throws {
    var workbook = workbook()
    #expect(try outcome(workbook.bytes).names == ["Nguyễn Thị Ánh", "Trần Văn Bảo"])
    workbook.parts["xl/worksheets/sheet2.xml"] = nil
    let found = try outcome(workbook.bytes)
    #expect(found.problems == ["damaged"])
    #expect(found.names == [])
  }

  @Test(arguments: ["/sharedStrings", "/styles"]) func `a part that is named must be there`(
    type: String
  ) throws {
    var workbook = workbook()
    workbook.relationships = "<Relationship Id=\"x\" Type=\"t\(type)\" Target=\"gone.xml\"/>"
    #expect(try outcome(workbook.bytes).problems == ["damaged"])
  }

  @Test(arguments: ["1", "-1", "x", "99999999999999999999"])
  func `a cell that points at no text makes the workbook damaged`(index: String) throws {
    var workbook = MadeWorkbook()
    workbook.relationships =
      "<Relationship Id=\"x\" Type=\"t/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    workbook.parts["xl/sharedStrings.xml"] = "<sst><si><t>Họ và tên</t></si></sst>"
    workbook.add(
      "6_1", MadeWorkbook.list("6/1", "An") + "<row><c t=\"s\"><v>\(index)</v></c></row>")
    #expect(try outcome(workbook.bytes).problems == ["damaged"])
  }

  @Test(arguments: ["<html><body>no sheet</body></html>", "<worksheet><sheetData>", ""])
  func `a sheet that is none, or was cut, makes the workbook damaged`(part: String) throws {
    var workbook = workbook()
    workbook.parts["xl/worksheets/sheet2.xml"] = part
    #expect(try outcome(workbook.bytes).problems == ["damaged"])
  }

  @Test func `a package without its workbook is damaged, not an archive of files`() throws {
    let bytes = StoredZip.archive([("[Content_Types].xml", Array("<Types/>".utf8))])
    #expect(try outcome(bytes).problems == ["damaged"])
  }

  @Test func `an ods workbook without its content is damaged`() throws {
    let bytes = StoredZip.archive([
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    ])
    #expect(try outcome(bytes, name: "x.ods").problems == ["damaged"])
  }

  @Test(arguments: [
    ("worksheets\\trang 2.xml", "worksheets/trang 2.xml"),
    ("worksheets/trang%202.xml", "worksheets/trang 2.xml"),
    ("worksheets/trang 2.xml", "worksheets/trang%202.xml"),
    ("/xl/worksheets/S2.xml", "worksheets/s2.xml"), ("xl/worksheets/s2.xml", "worksheets/s2.xml"),
    ("./worksheets/s2.xml", "worksheets/s2.xml"), ("../xl/Worksheets/s2.xml", "worksheets/S2.xml"),
    ("worksheets/L%E1%BB%9Bp.xml", "worksheets/Lớp.xml"),
    ("\\xl\\worksheets\\s2.xml", "worksheets/s2.xml"),
  ]) func `a sheet is found however its target is written`(target: String, path: String) throws {
    var workbook = MadeWorkbook()
    workbook.add("6_1", MadeWorkbook.list("6/1", "An"))
    workbook.add("6_2", MadeWorkbook.list("6/2", "Bình"), target: target, path: path)
    let found = try outcome(workbook.bytes)
    #expect(found.problems == [])
    #expect(found.names == ["An", "Bình"])
  }
}

struct CellPlaceTests {
  private func rows(_ sheet: String, below: String = "") throws -> [[String]] {
    var workbook = MadeWorkbook()
    workbook.add("6_1", sheet, below: below)
    return try RosterFilesTests.rows(workbook.bytes)
  }

  private func cell(_ reference: String, _ text: String) -> String {
    "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  @Test func `rows go by their number, whatever their order`() throws {
    let sheet = MadeWorkbook.row(3, "c") + MadeWorkbook.row(1, "a") + MadeWorkbook.row(2, "b")
    #expect(try rows(sheet) == [["1", "a"], ["2", "b"], ["3", "c"]])
  }

  @Test func `a row in several pieces is one row`() throws {
    let sheet =
      "<row r=\"2\">\(cell("B2", "b"))</row><row r=\"1\">\(cell("A1", "x"))</row>"
      + "<row r=\"2\">\(cell("A2", "a"))</row><row r=\"2\">\(cell("D2", "d"))</row>"
    #expect(try rows(sheet) == [["1", "x"], ["2", "a", "b", "", "d"]])
  }

  @Test func `a cell goes by its reference, whatever row stands around it`() throws {
    let sheet = "<row>\(cell("B2", "b"))\(cell("A2", "a"))\(cell("A1", "x"))</row>"
    #expect(try rows(sheet) == [["1", "x"], ["2", "a", "b"]])
  }

  @Test func `rows and cells without a place follow the one before`() throws {
    let sheet =
      "<row r=\"4\"><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    #expect(try rows(sheet) == [["4", "1", "2"], ["5", "3"]])
  }

  @Test func `cells merged from row to row are filled also where rows are out of order`() throws {
    let sheet =
      MadeWorkbook.row(3, "c") + "<row r=\"1\">\(cell("A1", "a"))</row>"
      + "<row r=\"1\">\(cell("B1", "6/1"))</row>" + MadeWorkbook.row(2, "b")
    let below = "<mergeCells><mergeCell ref=\"B1:B3\"/></mergeCells>"
    #expect(
      try rows(sheet, below: below) == [["1", "a", "6/1"], ["2", "b", "6/1"], ["3", "c", "6/1"]])
  }

  @Test func `the pieces of many rows come together in whatever order they stand`() throws {
    var random = SplitMix(state: 3)
    let places = (1...40).flatMap { row in "ABCDE".map { ($0, row) } }
    let sheet = places.shuffled(using: &random).map { column, row in
      "<row r=\"\(row)\">\(cell("\(column)\(row)", "\(column)\(row)"))</row>"
    }.joined()
    #expect(
      try rows(sheet) == (1...40).map { row in ["\(row)"] + "ABCDE".map { "\($0)\(row)" } })
  }
}
