import Foundation
import Testing

/// The office's list of one school beside a campaign of two.
struct ReconcileScopeTests {
  /// Two schools of eight; of each, six are approved by the school's word.
  private func filled() throws -> Program {
    let program = try Program()
    try program.write(
      "lop.csv",
      roster(count: 8)
        + roster(school: "THCS Sao Mai", count: 8, from: 100).split(separator: "\n").dropFirst()
        .joined(separator: "\n") + "\n")
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    for school in ["THCS Hoa Sen", "THCS Sao Mai"] {
      try program.run("mark", "6/1:1-6", "--as", "approved", "--on", "25/5", "--school", school)
    }
    return program
  }

  private func list(_ rows: String, title: String = "", school: String = "") -> String {
    let (heading, cell) = school.isEmpty ? ("", "") : (",Trường", "," + school)
    let lines = rows.split(separator: "\n").map { "\($0)\(cell)\n" }.joined()
    return "\(title)Mã số BHXH,Ngày duyệt\(heading)\n\(lines)"
  }

  private let five = (0..<5).map { "790000000\($0),26/5\n" }.joined()

  @Test(arguments: ["", "TRƯỜNG THCS HOA SEN,\n"]) func `another school's marks are no difference`(
    title: String
  ) throws {
    let program = try filled()
    try program.write("duyet.csv", list(five, title: title))
    let done = try program.run("reconcile", "duyet.csv", "--yes")
    #expect(done.code == 0)
    #expect(done.out.contains("danh sách của 1 trường: THCS Hoa Sen"))
    #expect(done.out.contains("danh sách BHXH không có: 1 em"))
    let report = try program.run("report").out
    #expect(report.contains("(THCS Hoa Sen): trường ghi 6, danh sách BHXH 5 (chênh lệch -1)"))
    let json = try program.run("report", "--json").out
    #expect(json.contains("\"reconciledSchools\":[\"THCS Hoa Sen\"]"))
    try program.run("undo", "--yes")
    #expect(try !program.run("report").out.contains("danh sách BHXH"))
  }

  @Test func `a differing birth date is told with its row, in words and as JSON`() throws {
    let program = try filled()
    try program.write(
      "duyet.csv",
      "Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\n7900000000,Trần Văn Số,2/1/2010,26/5\n")
    let shown = try program.run("reconcile", "duyet.csv", "--dry-run")
    #expect(
      shown.out.contains(
        "Cùng mã số và họ tên nhưng khác ngày sinh, vẫn ghi; xin xem lại: 1 (dòng 2)"))
    let json = try program.run("reconcile", "duyet.csv", "--dry-run", "--json")
    #expect(json.out.contains("\"otherBirthDate\":[{\"sheet\":null,\"row\":2}]"))
    try program.run("reconcile", "duyet.csv", "--dry-run", "-o", "khac.csv")
    #expect(
      try String(contentsOf: program.folder.appendingPathComponent("khac.csv"), encoding: .utf8)
        .contains("khác ngày sinh, vẫn ghi"))
  }

  @Test func `a school with one child on the list is asked about`() throws {
    let program = try filled()
    try program.write("duyet.csv", list(five + "7900000100,26/5\n"))
    let asked = try program.run("reconcile", "duyet.csv", "--yes")
    #expect(asked.code == 1)
    #expect(asked.err.contains("THCS Sao Mai") && asked.err.contains("--covers"))
    #expect(try !program.run("report").out.contains("danh sách BHXH"))
    let one = try program.run("reconcile", "duyet.csv", "--dry-run", "--covers", "THCS Hoa Sen")
    #expect(one.out.contains("danh sách BHXH không có: 1 em"))
    let both = try program.run("reconcile", "duyet.csv", "--yes", "--covers", "all", "--json")
    #expect(both.out.contains("\"schools\":[\"THCS Hoa Sen\",\"THCS Sao Mai\"]"))
    #expect(both.out.contains("\"notApproved\":6"))
  }

  @Test func `the list's own column of schools tells what it covers`() throws {
    let program = try filled()
    try program.write("duyet.csv", list(five + "7900000100,26/5\n", school: "THCS Hoa Sen"))
    let done = try program.run("reconcile", "duyet.csv", "--dry-run")
    #expect(done.out.contains("danh sách của 1 trường: THCS Hoa Sen"))
    let named = try program.run("reconcile", "duyet.csv", "--dry-run", "--school", "THCS Sao Mai")
    #expect(named.out.contains("danh sách của 1 trường: THCS Sao Mai"))
  }

  @Test func `schools that the campaign does not know are said, and whose list it is asked`() throws
  {
    let program = try filled()
    try program.write("duyet.csv", list(five, school: "Trường số 9"))
    let asked = try program.run("reconcile", "duyet.csv", "--yes")
    #expect(asked.code == 1)
    #expect(asked.out.contains("“Trường số 9” (5)") || asked.out.contains("số 9” (5)"))
    #expect(asked.err.contains("--covers"))
    let done = try program.run("reconcile", "duyet.csv", "--yes", "--covers", "THCS Hoa Sen")
    #expect(done.code == 0 && done.out.contains("danh sách BHXH không có: 1 em"))
    #expect(try program.run("history").out.contains("duyet.csv"))
  }

  @Test func `that a list covers a school is kept though it brings nothing new`() throws {
    let program = try filled()
    try program.write("mot.csv", list(five))
    try program.run("reconcile", "mot.csv", "--yes")
    try program.write("hai.csv", list("7900000000,26/5\n7900000100,26/5\n"))
    try program.run("reconcile", "hai.csv", "--yes", "--covers", "THCS Hoa Sen")
    #expect(try !program.run("report").out.contains("danh sách BHXH 6"))
    let done = try program.run("reconcile", "hai.csv", "--yes", "--covers", "all")
    #expect(done.code == 0 && done.out.contains("đã đối chiếu"))
    #expect(try program.run("report").out.contains("trường ghi 12, danh sách BHXH 6"))
    #expect(
      try program.run("reconcile", "hai.csv", "--yes", "--covers", "all").err.contains(
        "Không có gì"))
  }

  @Test func `who is compared is counted in the schools of the list alone`() throws {
    let program = try filled()
    try program.write("duyet.csv", list(five))
    try program.run("reconcile", "duyet.csv", "--yes")
    let found = try program.run("list", "--counted", "schoolOnly")
    #expect(found.err.contains("1 "))
    #expect(!found.out.contains("Sao Mai"))
  }

  @Test func `days of approval are read in the order that is named`() throws {
    let program = try filled()
    try program.write("duyet.csv", list("7900000000,05/06/2021\n"))
    #expect(try program.run("reconcile", "duyet.csv", "--yes").code == 1)
    #expect(try program.run("reconcile", "duyet.csv", "--yes", "--dates", "mdy").code == 0)
  }

  @Test func `the history names the files of marks`() throws {
    let program = try filled()
    try program.write("dau.csv", "Mã số BHXH,VssID\n7900000000,x\n")
    #expect(try program.run("mark", "--file", "dau.csv").code == 0)
    #expect(try program.run("history").out.contains("dau.csv"))
  }

  @Test func `days of leaving before the letters are counted in a line`() throws {
    let program = try filled()
    try program.write(
      "di.csv",
      "Trường,Lớp,Họ và tên,Mã số BHXH,Trạng thái\nTHCS Hoa Sen,6/1,Trần Văn Số,7900000007,Chuyển đi\n"
    )
    let plan = try program.run("import", "di.csv", "--left-on", "1/4", "--dry-run")
    #expect(plan.err.contains("1 em có ngày trước khi có công văn"))
  }

  @Test func `a title that names no school of the campaign is asked about`() throws {
    let program = try filled()
    let title = "DANH SÁCH TÀI KHOẢN ĐÃ DUYỆT - TRƯỜNG THCS NGUYỄN HUỆ,\n"
    try program.write("duyet.csv", list(five, title: title))
    let asked = try program.run("reconcile", "duyet.csv", "--yes")
    #expect(asked.code == 1)
    #expect(asked.out.contains("Nguyễn Huệ") && asked.err.contains("--covers"))
    #expect(try !program.run("report").out.contains("danh sách BHXH"))
  }

  @Test func `a child at another school than the title says is told`() throws {
    let program = try filled()
    try program.write(
      "duyet.csv", list(five + "7900000100,26/5\n", title: "TRƯỜNG THCS HOA SEN,\n"))
    let done = try program.run("reconcile", "duyet.csv", "--yes")
    #expect(done.code == 0)
    #expect(done.out.contains("trường khác") && done.out.contains("dòng 8"))
  }

  @Test func `who the office refused is not recorded`() throws {
    let program = try filled()
    try program.write(
      "duyet.csv",
      "Mã số BHXH,Trạng thái\n7900000000,Đã duyệt\n7900000001,Từ chối\n7900000002,Trả lại\n")
    let done = try program.run(
      "reconcile", "duyet.csv", "--yes", "--on", "26/5", "--covers", "THCS Hoa Sen")
    #expect(done.code == 0)
    #expect(done.err.contains("từ chối 1 (dòng 3)") && done.err.contains("trả lại 1 (dòng 4)"))
    #expect(done.out.contains("Đã ghi 1 em"))
  }
}
