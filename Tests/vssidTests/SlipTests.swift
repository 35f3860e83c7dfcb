import Foundation
import Testing

/// Slips and reminders through the real program.
struct SlipTests {
  private func school() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 45))
    try program.run("import", "lop.csv", "--yes")
    try program.run("mark", "6/1:3", "--on", "26/5")
    return program
  }

  private static let hasReader = FileManager.default.fileExists(atPath: "/usr/bin/zbarimg")

  @Test(.enabled(if: hasReader), arguments: ["2", "4"])
  func `the code on every slip leads to the website`(perPage: String) throws {
    let program = try school()
    try program.run("slips", "6/1:1-2", "-o", "p.pdf", "--per-page", perPage)
    try program.shell("pdftoppm -r 150 -png p.pdf p && zbarimg -q --raw p-*.png >codes 2>/dev/null")
    let codes = try String(
      contentsOf: program.folder.appendingPathComponent("codes"), encoding: .utf8)
    let address = "https://dichvucong.baohiemxahoi.gov.vn"
    #expect(codes.split(separator: "\n") == [Substring(address), Substring(address)])
  }

  @Test(arguments: [
    (["6/1:1,2"], 2), (["6/1:1", "6/2:5"], 2), (["7900000004"], 1), (["6/2"], 5),
    (["6/2:all-except:1-3"], 2), (["6/1:1", "6/2"], 6), ([], 44),
  ]) func `slips are for classes, students, or the whole school`(
    chosen: [String], count: Int
  ) throws {
    let program = try school()
    let done = try program.run(["slips"] + chosen + ["-o", "p.pdf"])
    #expect(done.code == 0 && done.err.contains("Đã ghi \(count) phiếu"), "\(done.err)")
  }

  @Test func `who needs no slip is told, and who is not there is refused`() throws {
    let program = try school()
    let done = try program.run("slips", "6/1:3,4", "-o", "p.pdf")
    #expect(done.err.contains("1 em đã xong") && done.err.contains("Đã ghi 1 phiếu"))
    #expect(try program.run("slips", "6/1:3", "-o", "none.pdf").err.contains("1 em đã xong"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/none.pdf"))
    #expect(try program.run("slips", "6/1:99", "-o", "none.pdf").code == 1)
    #expect(try program.run("slips", "6/9", "-o", "none.pdf").code == 1)
  }

  @Test func `a school's reminders are one a class, and never have names`() throws {
    let program = try school()
    try program.run("class", "6/2", "--teacher", "Lê Thị Hoa", "--phone", "0907654321")
    let all = try program.run("remind")
    #expect(all.out.components(separatedBy: "Kính gửi quý phụ huynh lớp").count == 3)
    #expect(all.out.contains("Lê Thị Hoa, 0907654321") && !all.out.contains("Trần Văn Số"))
    #expect(try program.run("remind", "--names").code == 64)
  }
}
