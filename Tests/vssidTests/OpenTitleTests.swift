import Foundation
import Testing

/// A title that names a grade, or perhaps two, where a class should stand.
struct OpenTitleTests {
  private func imported(_ title: String, _ options: String...) throws -> (code: Int32, text: String)
  {
    let program = try Program()
    try program.run("init")
    try program.write(
      "ds.csv",
      "TRƯỜNG TH HOA SEN,,\n\(title),,\nSTT,Họ và tên,Ngày sinh\n1,Lê An,5/3/2011\n2,Hồ Bình,6/3/2011\n"
    )
    let done = try program.run(["import", "ds.csv", "--yes"] + options)
    return (done.code, done.out + done.err)
  }

  @Test(
    arguments: [
      ("DANH SÁCH HỌC SINH LỚP 5", "--class 5/1"), ("LỚP 4-5", "--class 4/5"),
      ("LỚP 4 - 5", "--class 4/1"), ("LỚP 5/1 VÀ 5/2", "--class 5/1"),
    ]) func `is one question that names what to type`(title: String, words: String) throws
  {
    let asked = try imported(title)
    #expect(asked.code == 1)
    #expect(asked.text.split(separator: "\n").filter { $0.contains("Cần trả lời") }.count == 1)
    #expect(asked.text.contains("“\(title)”") && asked.text.contains(words), "\(asked.text)")
  }

  @Test func `is settled by the command`() throws {
    let done = try imported("LỚP 5", "--class", "5/2")
    #expect(done.code == 0 && done.text.contains("Lớp mới 5/2, 2 em"), "\(done.text)")
    #expect(!done.text.contains("Cần trả lời"))
  }

  @Test func `is no question where sections name the classes`() throws {
    let program = try Program()
    try program.run("init")
    try program.write(
      "ds.csv",
      "TRƯỜNG TH HOA SEN,,\nLỚP 5,,\nSTT,Họ và tên,Ngày sinh\nLỚP 5/1,,\n1,Lê An,5/3/2011\n")
    #expect(try program.run("import", "ds.csv", "--yes").code == 0)
  }
}
