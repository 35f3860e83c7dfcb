import SchoolCampaign
import Testing

@testable import RosterFiles

struct DateCellTests {
  private static let cells = [
    ("2010-03-05", "2010-03-05"), ("2010-03-05T00:00:00", "2010-03-05"),
    ("2010-03-05T23:00:00.000", "2010-03-05"), ("2010-03-04T17:00:00Z", "2010-03-05"),
    ("2010-03-05T00:00:00+07:00", "2010-03-05"), ("2010-03-04T12:00:00-05:00", "2010-03-05"),
  ]

  private func birthDates(_ bytes: [UInt8], _ name: String) throws -> [String?] {
    let table = try #require(try RosterInput(name: name, bytes: bytes).tables().first)
    var check = RosterCheck(
      [try RosterSource(table)], defaults: RosterDefaults(schoolYearStart: 2020))
    return try check.nextBatch(9).map { $0.details.birthDate?.iso }
  }

  @Test(arguments: cells) func `a date cell of an Excel workbook keeps its zone`(
    value: String, day: String
  ) throws {
    var workbook = MadeWorkbook()
    workbook.add(
      "A",
      MadeWorkbook.row(1, "Họ và tên", "Lớp", "Ngày sinh")
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Lê An</t></is></c>"
        + "<c r=\"B2\" t=\"inlineStr\"><is><t>6/1</t></is></c>"
        + "<c r=\"C2\" t=\"d\"><v>\(value)</v></c></row>")
    #expect(try birthDates(workbook.bytes, "x.xlsx") == [day])
  }

  @Test(arguments: cells) func `a date cell of a LibreOffice workbook keeps its zone`(
    value: String, day: String
  ) throws {
    func row(_ cells: String...) -> String {
      "<table:table-row>"
        + cells.map { "<table:table-cell \($0)</table:table-cell>" }.joined()
        + "</table:table-row>"
    }
    func text(_ text: String) -> String {
      "office:value-type=\"string\"><text:p>\(text)</text:p>"
    }
    let sheet =
      row(text("Họ và tên"), text("Lớp"), text("Ngày sinh"))
      + row(
        text("Lê An"), text("6/1"),
        "office:value-type=\"date\" office:date-value=\"\(value)\"><text:p>5/3</text:p>")
    let document =
      "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
      + "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
      + "<table:table table:name=\"A\">\(sheet)</table:table>"
      + "</office:spreadsheet></office:body></office:document>"
    #expect(try birthDates(Array(document.utf8), "x.fods") == [day])
  }

  @Test(arguments: cells) func `a date cell of an XML workbook keeps its zone`(
    value: String, day: String
  ) throws {
    func row(_ cells: (String, String)...) -> String {
      "<Row>"
        + cells.map { "<Cell><Data ss:Type=\"\($0.0)\">\($0.1)</Data></Cell>" }.joined() + "</Row>"
    }
    let sheet =
      row(("String", "Họ và tên"), ("String", "Lớp"), ("String", "Ngày sinh"))
      + row(("String", "Lê An"), ("String", "6/1"), ("DateTime", value))
    let document =
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
      + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>"
      + "\(sheet)</Table></Worksheet></Workbook>"
    #expect(try birthDates(Array(document.utf8), "x.xls") == [day])
  }
}
