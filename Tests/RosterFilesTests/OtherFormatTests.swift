import Foundation
import SchoolCampaign
import Testing

@testable import RosterFiles

struct OtherFormatTests {
  private func problem(_ bytes: [UInt8]) -> RosterFileError? {
    RosterDelivery([RosterInput(name: "x.xls", bytes: bytes)], oldWorkbooks: .unprotected)
      .problems.first?.reason
  }

  private func utf16(_ text: String, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
  }

  @Test(arguments: [
    ("%PDF-1.7", "PDF"), ("{\\rtf1 x", "RTF"), ("Rar!\u{1A}", "RAR"),
    ("{\"url\":\"https://docs.google.com/x\",\"doc_id\":\"1\"}", "Google Sheets"),
    ("{\"error\":\"expired\"}", "JSON"), ("[InternetShortcut]\r\nURL=https://x", "shortcut"),
    ("MM\u{0}*", "TIFF"), ("BZh9", "bzip2"),
  ]) func `a file that is no list is told by its kind`(text: String, kind: String) {
    #expect(problem(Array(text.utf8)) == .otherFormat(kind))
  }

  @Test(arguments: [("VSIP", "vssid"), ("VSID", "campaign"), ("ABCD", "SQLite")])
  func `a database is told by whose it is`(id: String, kind: String) {
    let bytes =
      Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 1, count: 52) + Array(id.utf8)
    #expect(problem(bytes) == .otherFormat(kind))
  }

  @Test(arguments: [
    (["Index/Document.iwa", "Metadata/Properties.plist"], "Apple Numbers"),
    (["word/document.xml", "[Content_Types].xml"], "Word"),
    (["ppt/presentation.xml", "[Content_Types].xml"], "PowerPoint"),
    (["xl/workbook.bin", "[Content_Types].xml"], "xlsb"),
  ]) func `a document that is packed like a workbook is told by its kind`(
    parts: [String], kind: String
  ) {
    let bytes = StoredZip.archive(parts.map { ($0, Array("<x/>".utf8)) })
    #expect(problem(bytes) == .otherFormat(kind))
  }

  @Test(arguments: [
    "<!DOCTYPE html><html><head><title>Đăng nhập</title></head><form><input></form></html>",
    "<form><input name=user></form>", "<html><script>location='/login'</script></html>",
  ]) func `a page without a table is a page without a list, not an empty file`(page: String) {
    #expect(problem(Array(page.utf8)) == .pageWithoutList(found: []))
    #expect(problem(utf16(page)) == .pageWithoutList(found: []))
  }

  @Test func `a page whose table is no list tells what it found`() {
    let page = "<html><table><tr><td>Tên đăng nhập<td>Lớp</table></html>"
    #expect(problem(Array(page.utf8)) == .pageWithoutList(found: ["Tên đăng nhập", "Lớp"]))
  }

  @Test func `only a file without a sign is empty`() {
    #expect(problem([]) == .empty)
    #expect(problem(Array(" \r\n,,\r\n".utf8)) == .empty)
  }
}

struct OtherShapeTests {
  private static let table =
    "<table><tr><td>Họ và tên</td><td>Lớp</td><td>Ngày sinh</td></tr>"
    + "<tr><td>Nguyễn Thị Ánh</td><td>6/1</td><td>5/3/2010</td></tr></table>"

  private func names(_ bytes: [UInt8]) throws -> [String] {
    let found = try outcome(bytes, name: "x.xls")
    #expect(found.problems == [])
    return found.names
  }

  private func utf16(_ text: String, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
  }

  @Test(arguments: [true, false]) func `a page in UTF-16 is read`(mark: Bool) throws {
    #expect(try names(utf16("<html>\(Self.table)</html>", mark: mark)) == ["Nguyễn Thị Ánh"])
  }

  @Test func `an Excel 2003 workbook in UTF-16 is read`() throws {
    let rows = [["Họ và tên", "Lớp", "Ngày sinh"], ["Nguyễn Thị Ánh", "6/1", "5/3/2010"]].map {
      "<Row>" + $0.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined() + "</Row>"
    }.joined()
    let workbook =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><Workbook "
      + "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"s\">"
      + "<Worksheet ss:Name=\"6_1\"><Table>\(rows)</Table></Worksheet></Workbook>"
    #expect(try names(utf16(workbook, mark: true)) == ["Nguyễn Thị Ánh"])
  }

  @Test func `a flat LibreOffice workbook is read`() throws {
    let rows = [["Họ và tên", "Lớp", "Ngày sinh"], ["Nguyễn Thị Ánh", "6/1", "5/3/2010"]].map {
      "<table:table-row>"
        + $0.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
        + "</table:table-row>"
    }.joined()
    let document =
      "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      + " xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>"
      + "<table:table table:name=\"6_1\">\(rows)</table:table>"
      + "</office:spreadsheet></office:body></office:document>"
    #expect(try names(Array(document.utf8)) == ["Nguyễn Thị Ánh"])
    let text = document.replacing("spreadsheet", with: "text")
    #expect(try outcome(Array(text.utf8)).problems == ["other-format"])
  }

  private func archive(_ encoding: String, _ body: String, more: String = "") -> [UInt8] {
    Array(
      ("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_B1\"\r\n\r\nx\r\n"
        + "----=_B1\r\nContent-Location: file:///C:/x/sheet001.htm\r\n"
        + "Content-Transfer-Encoding: \(encoding)\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n"
        + "\(body)\r\n\(more)----=_B1--\r\n").utf8)
  }

  @Test func `a web archive is read in either packing`() throws {
    let page = "<html>\(Self.table)</html>"
    let quoted = page.utf8.enumerated().map { place, byte in
      let sign =
        byte < 0x80 && byte != 0x3D
        ? String(UnicodeScalar(byte)) : "=" + String(byte, radix: 16, uppercase: true)
      return place % 60 == 59 ? sign + "=\r\n" : sign
    }.joined()
    #expect(try names(archive("quoted-printable", quoted)) == ["Nguyễn Thị Ánh"])
    let packed = Data(page.utf8).base64EncodedString(options: .lineLength76Characters)
    #expect(try names(archive("base64", packed)) == ["Nguyễn Thị Ánh"])
    #expect(try names(archive("8bit", page)) == ["Nguyễn Thị Ánh"])
  }

  @Test func `the parts of a web archive are found in any case, and in parts of parts`() throws {
    let page = "<html>\(Self.table)</html>"
    let plain = String(decoding: archive("8bit", page), as: UTF8.self)
    let loud = plain.replacing("text/html", with: "TEXT/HTML")
      .replacing("Content-Type", with: "CONTENT-TYPE").replacing("boundary", with: "BOUNDARY")
    #expect(try names(Array(loud.utf8)) == ["Nguyễn Thị Ánh"])
    let nested = plain.replacing(
      "----=_B1\r\nContent-Location",
      with:
        "----=_B1\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Location"
    )
    .replacing("----=_B1--", with: "--in--\r\n----=_B1--")
    #expect(try names(Array(nested.utf8)) == ["Nguyễn Thị Ánh"])
  }

  @Test func `the sheets of a web archive have the names that Excel gave them`() throws {
    let main =
      "----=_B1\r\nContent-Location: file:///C:/x.htm\r\nContent-Type: text/html\r\n\r\n<html>"
      + "<x:Name>L&#7899;p 6_1</x:Name><x:WorksheetSource HRef=\"x_files/sheet001.htm\"/></html>\r\n"
      + "----=_B1\r\nContent-Location: file:///C:/x/sheet002.htm\r\nContent-Type: text/html\r\n\r\n"
      + "<html>\(Self.table)</html>\r\n"
    let bytes = archive("8bit", "<html>\(Self.table)</html>", more: main)
    let input = RosterInput(name: "x.mht", bytes: bytes)
    let sheets = try input.tables(oldWorkbooks: .unprotected).map(\.sheet)
    #expect(sheets == ["Lớp 6_1", "sheet002.htm"])
  }

  @Test func `a web archive without a list is told as such`() throws {
    #expect(try outcome(archive("8bit", "<html><p>x</html>")).problems == ["page-without-list"])
  }
}
