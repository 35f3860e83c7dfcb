import Foundation
import Testing

/// Marks from files, as a school's office hands them over.
struct MarkFileTests {
  private func filled() throws -> Program {
    let program = try Program()
    try program.write("lop.csv", roster(count: 60).replacing("Trần Văn Số,1/", with: "Lê An,1/"))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `files and folders are one batch, with ticks of every kind`() throws {
    let program = try filled()
    try program.write("6-1.csv", "STT,Lớp,VssID\n1,6/1,☑\n2,6/1,TRUE\n3,6/1,☐\n")
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("thu"), withIntermediateDirectories: true)
    try program.write("thu/6-2.csv", "STT,Đã cài\n1,✓\n2,có\n")
    let result = try program.run("mark", "--file", "6-1.csv", "thu")
    #expect(result.code == 0)
    #expect(result.out.contains("Đã ghi 4 em (lần 2)"))
  }

  @Test func `a student marked differently in two files is refused with both places`() throws {
    let program = try filled()
    try program.write("a.csv", "Mã số BHXH,VssID\n7900000000,x\n7900000001,x\n")
    try program.write("b.csv", "Mã số BHXH,VssID\n7900000001,x\n7900000000,đã gửi tờ khai\n")
    let refused = try program.run("mark", "--file", "a.csv", "--file", "b.csv")
    #expect(refused.code == 1)
    #expect(refused.out.isEmpty)
    #expect(refused.err.contains("b.csv, dòng 3: em này đã có ở a.csv, dòng 2"))
    #expect(try program.run("history").out.split(separator: "\n").count == 1)
  }

  @Test func `one file that cannot be read keeps all out`() throws {
    let program = try filled()
    try program.write("a.csv", "Mã số BHXH,VssID\n7900000000,x\n")
    try program.write("b.csv", "Họ và tên,Lớp\nAn,6/1\n")
    let refused = try program.run("mark", "--file", "a.csv", "b.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("b.csv: "))
    #expect(try program.run("history").out.split(separator: "\n").count == 1)
  }

  @Test func `a name beside another child's number is refused though the birth date fits`() throws {
    let program = try filled()
    let header = "Mã số BHXH,Họ và tên,Ngày sinh,VssID\n"
    try program.write("a.csv", header + "7900000000,Lê Anh,1/3/2009,x\n")
    let refused = try program.run("mark", "--file", "a.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("không khớp với phần còn lại của dòng"))
    try program.write("b.csv", header + "7900000000,Lê An,1/3/2009,x\n")
    #expect(try program.run("mark", "--file", "b.csv").code == 0)
  }

  @Test func `a column of another name is settled by map`() throws {
    let program = try filled()
    try program.write("a.csv", "Mã số BHXH,Cô ghi\n7900000000,x\n")
    #expect(try program.run("mark", "--file", "a.csv").code == 1)
    #expect(try program.run("mark", "--file", "a.csv", "--map", "Cô ghi=status").code == 0)
    let unknown = ["mark", "--file", "a.csv", "--map", "Cô ghi=status", "--map", "Khác=day"]
    #expect(try program.run(unknown).code == 64)
  }
}
