import SchoolCampaign
import Testing

@testable import RosterFiles

struct HTMLCellTests {
  private func cell(_ html: String) throws -> String {
    try rows(Array("<html><table><tr><td>x</td>\(html)</tr></table>".utf8)).first?[2] ?? ""
  }

  @Test(arguments: [
    ("<td>=&quot;0791234567&quot;</td>", "0791234567"), ("<td>=\"0791234567\"</td>", "0791234567"),
    ("<td>'0791234567</td>", "0791234567"), ("<td>&#39;0791234567</td>", "0791234567"),
    ("<td>&#x27;0791</td>", "0791"), ("<td>&nbsp79 &ensp; 1</td>", "79 1"),
    ("<td>R&D &#150; x</td>", "R&D – x"), ("<td>&nbsp;79&nbsp;</td>", "79"),
    ("<td>'Niê</td>", "'Niê"),
    ("<td>Nguy&#7877;n &Aacute;nh</td>", "Nguyễn Ánh"),
    ("<td>a &#8211; b &hellip;</td>", "a – b …"),
  ]) func `what keeps a number from being an amount is none of the cell`(
    html: String, text: String
  ) throws {
    #expect(try cell(html) == text)
  }

  @Test(arguments: [
    ("<td><input type=\"checkbox\" checked></td>", "☑"),
    ("<td><INPUT TYPE=checkbox></td>", "☐"),
    ("<td><input type='checkbox' checked='checked' /> đã cài</td>", "☑ đã cài"),
    ("<td><label><input type=checkbox>đã cài</label></td>", "☐ đã cài"),
    ("<td><input type=radio checked> Rồi <input type=radio> Chưa</td>", "☑ Rồi ☐ Chưa"),
    ("<td><input type=checkbox checked> Nguyễn Văn An</td>", "Nguyễn Văn An"),
    ("<td><input type=checkbox> Đã Cài</td>", "☐ Đã Cài"),
    ("<td><input type=checkbox> 12</td>", "12"),
    ("<td><input value='Lý &amp; Bé'></td>", "Lý & Bé"),
    ("<td>3<input type=hidden value=77><input type=submit value=Ghi></td>", "3"),
    ("<td><select><option>chưa<option selected>đã cài</select></td>", "đã cài"),
    ("<td><select><option>chưa</option><option>đã cài</option></select></td>", "chưa"),
    ("<td><img src=t.png alt='✓'></td>", "✓"),
    ("<td><img alt='Ảnh'>Lê An</td>", "Lê An"),
  ]) func `what a form shows is the cell's`(html: String, text: String) throws {
    #expect(try cell(html).split(separator: " ").joined(separator: " ") == text)
  }

  @Test(arguments: [
    ("<td x:num=\"7901234501\">7.9E+09</td>", "7901234501"),
    ("<td x:num=\"7901234501\">#######</td>", "7901234501"),
    ("<td x:num=\"7901234501\">7,901,234,501</td>", "7901234501"),
    ("<td x:num=\"191234503\">0191234503</td>", "0191234503"), ("<td x:num>12</td>", "12"),
    ("<td x:num='40242'>05/03/2010</td>", "05/03/2010"), ("<td x:num=1>6/1</td>", "6/1"),
    ("<td class=x x:num=6.1 style=\"a:b\">6.10</td>", "6.10"), ("<td x:num=0.85>85%</td>", "85%"),
    ("<td x:str=\"0791 \">791</td>", "0791"), ("<td x:str>791</td>", "791"),
    ("<td x:str=\"Nguyễn Văn An \">Nguyễn Văn An</td>", "Nguyễn Văn An"),
    ("<TD X:STR='R&amp;D &#7877;'>r</TD>", "R&D ễ"),
    (
      "<td title=\"\(String(repeating: "a", count: 3000))\" x:num=\"7901234501\">7.9E+09</td>",
      "7901234501"
    ),
    ("<td x:num=\"39826\">13-Jan</td>", "2009-01-13"),
    ("<td x:num=39826>13-Thg1</td>", "2009-01-13"),
    ("<td x:num=39826>Jan-09</td>", "2009-01-13"), ("<td x:num=39826.5>13/01</td>", "2009-01-13"),
    ("<td x:num=39826>13/01/2009</td>", "13/01/2009"), ("<td x:num=39826>14-Jan</td>", "14-Jan"),
    ("<td x:num=\"39826\">39826</td>", "39826"), ("<td x:num=44202>6 Jan</td>", "2021-01-06"),
  ]) func `the digits that Excel noted beside a shortened number are taken`(
    html: String, text: String
  ) throws {
    #expect(try cell(html) == text)
  }

  @Test(
    arguments: [
      ("<meta charset=windows-1258>", [0xC2, 0xD0, 0xF5], "ÂĐơ"),
      (
        "<META http-equiv='Content-Type' content='text/html; charset=windows-1258'>", [0xC3, 0xFD],
        "Ăư"
      ),
      ("<meta charset=iso-8859-1>", [0xE9], "é"),
      ("<meta charset=utf-8>", [0xE1, 0xBB, 0x87], "ệ"),
    ] as [(String, [UInt8], String)]) func `the page's charset is heeded`(
      meta: String, bytes: [UInt8], text: String
    ) throws
  {
    let page = Array("<html><head>\(meta)</head><table><tr><td>".utf8) + bytes
    #expect(try rows(page + Array("</td></tr></table>".utf8)) == [["1", text]])
  }

  @Test func `rows and columns that a page does not show are told`() throws {
    let page =
      "<table><col width=9><col span=2 style='width:9pt;display:none'><tr><td>a</td><td>b</td></tr>"
      + "<tr style='mso-height-source:userset; display: none'><td>c</td></tr>"
      + "<tr hidden><td>d</td></tr><tr style='display:block'><td>e</td></tr></table>"
    let table = try HTMLTables.table(Array(page.utf8), file: "a.xls", ReadingAllowance())
    #expect(table.remarks == [.hiddenRows(2), .hiddenColumns(1)])
  }
}
