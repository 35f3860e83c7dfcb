import Foundation
import Testing

/// A class sheet that went to the teacher as a workbook, was filled in there and came back.
struct FilledSheetTests {
  private static let fill = """
    import re, zipfile
    book = zipfile.ZipFile('phieu.xlsx')
    parts = {name: book.read(name) for name in book.namelist()}
    sheet = parts['xl/worksheets/sheet1.xml'].decode()
    def put(place, text=None, number=None):
        global sheet
        start = re.search(f'<c r="{place}"( s="[0-9]+")?', sheet)
        end = sheet.index('/>', start.end()) + 2
        assert end - start.end() < 30
        value = f'><v>{number}</v></c>' if number else f' t="inlineStr"><is><t>{text}</t></is></c>'
        sheet = sheet[:start.end()] + value + sheet[end:]
    put('J2', 'đã cài đặt'); put('K2', number=44343)
    put('J3', 'đã gửi tờ khai'); put('K3', '26/5')
    put('L4', 'không nhận được tin nhắn'); put('M4', 'gọi lại')
    put('J5', 'x')
    parts['xl/worksheets/sheet1.xml'] = sheet.encode()
    core = parts['docProps/core.xml'].decode()
    # Some programs leave the writer's name and tell only that they saved.
    core = re.sub('(<dcterms:modified[^>]*>)[^<]*', '\\g<1>2031-05-28T02:00:00Z', core)
    parts['docProps/core.xml'] = core.encode()
    with zipfile.ZipFile('da-dien.xlsx', 'w') as filled:
        for name, data in parts.items(): filled.writestr(name, data)
    """

  @Test func `a workbook that was filled in is read back row by row`() throws {
    let program = try Program()
    try program.run("init", "--names-in-title-case")
    try program.write("lop.csv", roster(count: 6).replacing("Trần Văn Số", with: "TRẦN VĂN SỐ"))
    try program.run("import", "lop.csv", "--yes")
    try program.run("sheet", "6/1", "-o", "phieu.xlsx")
    try program.write("fill.py", Self.fill)
    let filled = try program.shell("python3 fill.py 2>wrong.txt")
    let wrong = try String(
      contentsOf: program.folder.appendingPathComponent("wrong.txt"), encoding: .utf8)
    #expect(filled == 0, "\(wrong)")
    let marked = try program.run("mark", "--file", "da-dien.xlsx")
    #expect(marked.code == 0, "\(marked.err)")
    let list = try program.run("list", "6/1", "--json").out
    for part in ["2021-05-27", "2021-05-26", "no-sms", "gọi lại", "TRẦN VĂN SỐ"] {
      #expect(list.contains(part), "\(part): \(list)")
    }
    let total = try program.run("report", "--json").out
    #expect(total.contains("\"installed\":2") && total.contains("\"submitted\":3"), "\(total)")
    #expect(try program.run("sheet", "6/1", "-o", "da-dien.xlsx").code == 1)
  }
}
