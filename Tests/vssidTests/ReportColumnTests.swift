import Foundation
import Testing

/// The column of a report's workbook that says which classes have not reported.
struct ReportColumnTests {
  private static let look = """
    import re, sys, zipfile
    import xml.etree.ElementTree as tree
    book = zipfile.ZipFile(sys.argv[1])
    def root(part): return tree.fromstring(re.sub(' xmlns="[^"]*"', '', book.read(part).decode()))
    strings = [''.join(node.itertext()) for node in root('xl/sharedStrings.xml').findall('si')]
    styles = root('xl/styles.xml')
    borders = [b.find('bottom').get('style') for b in styles.find('borders')]
    framed = [borders[int(x.get('borderId'))] for x in styles.find('cellXfs')]
    sheets = [sheet.get('name') for sheet in root('xl/workbook.xml').find('sheets')]
    sheet = root(f'xl/worksheets/sheet{sheets.index(sys.argv[2]) + 1}.xml')
    def value(cell):
        text = cell.findtext('v')
        return strings[int(text)] if cell.get('t') == 's' else text
    rows = [list(row) for row in sheet.find('sheetData')][2:]
    assert [value(cell) for cell in rows[0][-2:]] == ['Nhận định', 'Tình trạng báo cáo']
    for row in rows:
        assert len(row) == 12, [value(cell) for cell in row]
        assert all(framed[int(cell.get('s'))] == 'thin' for cell in row), value(row[1])
    found = {value(row[1]): [value(cell) for cell in row[9:12]] for row in rows}
    assert found['6/1'][2] == 'im lặng 2 ngày' and found['6/1'][0] == '0', found
    assert found['6/2'][2] == 'chưa báo cáo' and found['6/2'][0] == '1', found
    assert found['6/2'][1] != 'chưa báo cáo', found
    assert found['TỔNG CỘNG'][2] is None, found
    last = sheet.find('sheetData')[-1].get('r')
    assert f'$L${last}' in book.read('xl/workbook.xml').decode(), 'print area'
    """

  @Test(arguments: [("school", "Theo lớp"), ("class", "Tổng hợp")])
  func `it is whole, within the page, and says once who has not reported`(
    grouping: String, sheet: String
  ) throws {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 45))
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:1-3", "--on", "26/5")
    try program.run("report", "--by", grouping, "-o", "r.xlsx")
    try program.write("look.py", Self.look)
    let done = try program.shell("python3 look.py r.xlsx '\(sheet)' 2>wrong.txt")
    let wrong = try String(
      contentsOf: program.folder.appendingPathComponent("wrong.txt"), encoding: .utf8)
    #expect(done == 0, "\(wrong)")
  }
}
