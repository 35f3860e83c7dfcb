import Foundation
import Testing

/// Files of marks whose columns have names of their own.
struct MarkMapTests {
  private func filled() throws -> Program {
    let program = try Program()
    try program.write("lop.csv", roster(count: 60))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    try program.write("a.csv", "Sổ,Em,Kết\n7900000000,,x\n7900000001,,\n")
    return program
  }

  @Test func `a file whose headings are not known says how to name its columns`() throws {
    let program = try filled()
    let refused = try program.run("mark", "--file", "a.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("--map"))
    let marked = try program.run(
      "mark", "--file", "a.csv", "--map", "Sổ=insuranceNumber", "--map", "C=VssID")
    #expect(marked.code == 0)
    #expect(marked.out.contains("Đã ghi 1 em"))
  }

  @Test func `a heading that no file has is named, also where no header was found`() throws {
    let refused = try filled().run(
      "mark", "--file", "a.csv", "--map", "Sổ=insuranceNumber", "--map", "Kết quả=VssID")
    #expect(refused.code == 64)
    #expect(refused.err.contains("“ket qua”"))
    #expect(!refused.err.contains("Tệp đánh dấu cần"))
  }
}

/// What is said of a file of marks in which no column of marks is found.
struct MarkHintTests {
  private func refused(_ csv: String) throws -> String {
    let program = try Program()
    try program.run("init")
    try program.write("a.csv", csv)
    let result = try program.run("mark", "--file", "a.csv")
    #expect(result.code == 1)
    return result.err
  }

  @Test func `the hint names the letter of the column that nobody knows`() throws {
    let told = try refused("STT,Lớp,Họ và tên,Ngày sinh,Cô ghi chép\n1,6/1,Lê An,1/1/2009,x\n")
    #expect(told.contains("--map \"E=VssID\"") && told.contains("“Cô ghi chép”"))
    #expect(told.contains("E Cô ghi chép"))
    #expect(!told.contains("--map \"D="))
    let shifted = try refused("Lớp,,Họ và tên,Ngày sinh,,Cô ghi chép\n6/1,,Lê An,1/1/2009,,x\n")
    #expect(shifted.contains("--map \"F=VssID\""))
  }

  @Test func `a question mark behind whole words is no lost letter`() throws {
    #expect(!(try refused("STT,Lớp,Họ và tên,Xong hết chưa?\n1,6/1,Lê An,x\n")).contains("bị mất"))
    #expect(try refused("STT,L?p,H? và tên,Xong\n1,6/1,L? An,x\n").contains("bị mất"))
  }
}

/// `--tick` for cells that no file has.
struct UnmetTickTests {
  @Test func `a tick that stands nowhere is told`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "lop.csv", roster(count: 3).replacing("Mã số BHXH\n", with: "Mã số BHXH,VssID\n"))
    let imported = try program.run(
      "import", "lop.csv", "--yes", "--with-status", "--tick", "z=chưa")
    #expect(imported.err.contains("không có ô nào ghi “z”"), "\(imported.err)")
    try program.write("a.csv", "STT,Lớp,VssID\n1,6/1,x\n2,6/1,\n")
    try program.write("b.csv", "STT,Lớp,VssID\n3,6/1,o\n")
    let marked = try program.run(
      "mark", "--file", "a.csv", "b.csv", "--tick", "x=đã cài", "--tick", "o=chưa", "--tick",
      "Q=chưa")
    #expect(marked.code == 0)
    #expect(marked.err.contains("--tick: không có ô nào ghi “q” trong"), "\(marked.err)")
    let settled = try program.run("mark", "--file", "a.csv", "--tick", "x=đã cài")
    #expect(!settled.err.contains("--tick"))
  }
}
