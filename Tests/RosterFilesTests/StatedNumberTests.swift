import SchoolCampaign
import Testing

@testable import RosterFiles

struct StatedNumberTests {
  /// What files made to harm state, and some that people make by mistake.
  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "4294967296", "-1", "0",
    "1e9", "", " 2", "16777216", "2147483647",
  ]

  @Test(arguments: [
    ("7", 7), (" 7", 7), ("+7", 7), ("-7", 0), ("99999999999999999999999", 100), ("101", 100),
  ]) func `a number beyond the bounds is the nearer bound`(text: String, expected: Int) {
    #expect(StatedNumber.read(text.utf8, in: 0...100) == expected)
  }

  @Test(arguments: ["", " ", "-", "x", "1x", "0x10", "1e5", "1.5"])
  func `what is no whole number is none`(text: String) {
    #expect(StatedNumber.read(text.utf8, in: 0...100) == nil)
  }

  /// The rows; none where the file is refused.
  private func outcome(_ bytes: [UInt8], _ name: String) throws -> [[String]]? {
    do { return try rows(bytes, name: name) } catch is RosterFileError { return nil }
  }

  @Test(arguments: numbers) func `a workbook may state any row and column`(number: String) throws {
    for attribute in ["r=\"\(number)\"", "spans=\"1:\(number)\""] {
      var book = MadeWorkbook()
      book.add(
        "6_1",
        MadeWorkbook.list("6/1", "Trần An")
          + "<row \(attribute)><c t=\"inlineStr\"><is><t>x</t></is></c></row>"
          + "<row><c r=\"A\(number)\" t=\"inlineStr\"><is><t>y</t></is></c></row>",
        below: "<cols><col min=\"1\" max=\"\(number)\" hidden=\"1\"/><col min=\"\(number)\" "
          + "max=\"\(number)\" hidden=\"1\"/></cols>"
          + "<mergeCells><mergeCell ref=\"A1:ZZZZZ\(number)\"/><mergeCell ref=\"A\(number):B\(number)\"/></mergeCells>"
      )
      _ = try outcome(book.bytes, "x.xlsx")
    }
  }

  private func flat(_ rows: String, columns: String = "") -> [UInt8] {
    Array(
      ("<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:table=\"t\" xmlns:text=\"x\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
        + "<office:body><office:spreadsheet><table:table table:name=\"6_1\">\(columns)\(rows)</table:table>"
        + "</office:spreadsheet></office:body></office:document>").utf8)
  }

  private func row(_ cells: String..., attributes: String = "") -> String {
    "<table:table-row \(attributes)>"
      + cells.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
      + "</table:table-row>"
  }

  @Test(arguments: numbers) func `a LibreOffice sheet may state any repeat`(number: String) throws {
    let list = row("Họ và tên", "Lớp", "Ngày sinh") + row("Trần An", "6/1", "1/3/2010")
    for name in ["number-columns-repeated", "number-rows-spanned", "number-columns-spanned"] {
      let cell =
        "<table:table-cell table:\(name)=\"\(number)\"><text:p>x<text:s text:c=\"\(number)\"/></text:p></table:table-cell>"
      _ = try outcome(flat(list + "<table:table-row>\(cell)\(cell)</table:table-row>"), "x.fods")
      _ = try outcome(
        flat(
          list
            + "<table:table-row><table:table-cell table:\(name)=\"\(number)\"/>\(cell)</table:table-row>"
        ),
        "x.fods")
    }
    let repeated = row("x", attributes: "table:number-rows-repeated=\"\(number)\"")
    _ = try outcome(flat(list + repeated + repeated), "x.fods")
    let hidden =
      "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"\(number)\"/>"
    #expect(try outcome(flat(list, columns: hidden + hidden), "x.fods")?.count == 2)
    let blank =
      "<table:table-row table:number-rows-repeated=\"\(number)\"><table:table-cell/></table:table-row>"
    #expect(try outcome(flat(list + blank + blank), "x.fods")?.count == 2)
  }

  @Test(arguments: numbers) func `a workbook in one XML file may state any index`(number: String)
    throws
  {
    func cell(_ text: String, _ attributes: String = "") -> String {
      "<Cell \(attributes)><Data ss:Type=\"String\">\(text)</Data></Cell>"
    }
    for attributes in [
      "ss:MergeDown=\"\(number)\"", "ss:MergeAcross=\"\(number)\"", "ss:Index=\"\(number)\"",
    ] {
      let text =
        "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"6_1\">"
        + "<Table><Row>\(cell("Họ và tên"))\(cell("Lớp"))\(cell("Ngày sinh"))</Row>"
        + "<Row>\(cell("Trần An"))\(cell("6/1"))\(cell("1/3/2010"))</Row>"
        + "<Row ss:Index=\"\(number)\">\(cell("x", attributes))\(cell("y", attributes))</Row><Row>\(cell("z"))</Row>"
        + "</Table></Worksheet></Workbook>"
      _ = try outcome(Array(text.utf8), "x.xls")
    }
  }

  @Test(arguments: numbers) func `a page may state any span`(number: String) throws {
    let text =
      "<html><table><tr><td>Họ và tên<td>Lớp<td>Ngày sinh</tr><tr><td>Trần An<td>6/1<td>1/3/2010</tr>"
      + "<tr><td colspan=\(number) rowspan=\(number)>x<td>y</tr></table></html>"
    // What stands behind a wide cell may lie where no list has a column.
    let found = try outcome(Array(text.utf8), "x.xls")
    #expect(found == nil || found?.count == 3)
  }

  @Test func `a small file that would fill a disk is refused`() throws {
    let wide =
      "<table:table-cell table:number-columns-repeated=\"200\"><text:p>\(String(repeating: "x", count: 900))"
      + "</text:p></table:table-cell>"
    let bytes = flat(
      "<table:table-row table:number-rows-repeated=\"9000\">\(wide)</table:table-row>")
    #expect(bytes.count < 1600)
    #expect(throws: RosterFileError.inflatesTooFar) { try rows(bytes, name: "x.fods") }
  }

  @Test
  func `rows that are filled down to the end of the sheet are refused, blank ones cost nothing`()
    throws
  {
    let list = row("Họ và tên", "Lớp", "Ngày sinh") + row("Trần An", "6/1", "1/3/2010")
    let filled = row("", "6/1", attributes: "table:number-rows-repeated=\"1048574\"")
    #expect(throws: RosterFileError.repeatedRows(line: 3, count: 1_048_574)) {
      try rows(flat(list + filled), name: "x.fods")
    }
    let few = row("", "6/1", attributes: "table:number-rows-repeated=\"100\"")
    #expect(try rows(flat(list + few), name: "x.fods").count == 102)
  }
}
