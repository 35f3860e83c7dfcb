import Foundation
import Testing

/// The pages of a class sheet, through the real program.
struct SheetPageTests {
  @Test func `a second page names class, school and page`() throws {
    let program = try Program()
    try program.run("init")
    let rows = (1...70).map { "THCS Hoa Sen,6/1,\($0),Trần Văn Số,5/3/2009,\(7_900_000_000 + $0)" }
    let header = "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH"
    try program.write("lop.csv", ([header] + rows).joined(separator: "\n"))
    try program.run("import", "lop.csv", "--yes")
    try program.run("sheet", "6/1", "-o", "p.pdf")
    try program.shell("pdftotext -layout p.pdf text.txt")
    let text = try String(
      contentsOf: program.folder.appendingPathComponent("text.txt"), encoding: .utf8)
    let pages = text.split(separator: "\u{C}")
    #expect(pages.count == 2)
    #expect(pages.first?.contains("trang 1/2") == true)
    #expect(pages.last?.contains("Lớp 6/1 – THCS Hoa Sen, trang 2/2") == true)
  }
}
