import Foundation
import Testing

/// `vssid class --file` through the real program.
struct TeacherListTests {
  private func campaign() throws -> Program {
    let program = try Program()
    try program.run("init")
    try program.write("lop.csv", roster(count: 45))
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test(arguments: [
    "Lớp,Giáo viên chủ nhiệm,Điện thoại", "STT,Tên lớp,Họ tên GVCN,SĐT GVCN",
    "lop;GVCN;So dien thoai", "Trường,Lớp,Họ và tên,ĐT",
  ]) func `a list sets the teachers of its classes in one batch`(header: String) throws {
    let program = try campaign()
    let sign = header.contains(";") ? ";" : ","
    let first = header.hasPrefix("STT") ? "1," : header.hasPrefix("Trường") ? "THCS Hoa Sen," : ""
    try program.write(
      "gv.csv",
      """
      DANH SÁCH GIÁO VIÊN CHỦ NHIỆM
      \(header)
      \(first)6/1\(sign)Cô Lê Thị Hoa\(sign)901234567
      \(first)6/2\(sign)Thầy Đỗ Văn Tư\(sign)0907 654 321

      """)
    let done = try program.run("class", "--file", "gv.csv")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.out.contains("Lớp 6/1 – GVCN: Lê Thị Hoa, 0901234567"))
    #expect(done.out.contains("Lớp 6/2 – GVCN: Đỗ Văn Tư, 0907654321"))
    #expect(try program.run("class", "--file", "gv.csv").out.contains("không có gì thay đổi"))
    try program.run("undo", "2", "--yes")
    #expect(try program.run("class", "6/2").out == "Lớp 6/2 – chưa ghi giáo viên\n")
  }

  @Test(arguments: [
    ("6/1,\"Lê Thị Hoa, Đỗ Văn Tư\",0901234567", "nhiều tên"),
    ("6/1,Lê Thị Hoa và Đỗ Văn Tư,0901234567", "nhiều tên"),
    ("6/1,Lê Thị Hoa,0901234567 / 12", "số điện thoại"),
  ]) func `nothing of a cell is dropped without a word`(row: String, told: String) throws {
    let program = try campaign()
    try program.write("gv.csv", "Lớp,GVCN,SĐT\n\(row)\n")
    let refused = try program.run("class", "--file", "gv.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("dòng 2: ") && refused.err.contains(told), "\(refused.err)")
  }

  @Test func `words beside a name are told, and every sheet is read`() throws {
    let program = try campaign()
    func sheet(_ name: String, _ rows: [[String]]) -> String {
      "<Worksheet ss:Name=\"\(name)\"><Table>"
        + rows.map { row in
          "<Row>" + row.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined()
            + "</Row>"
        }.joined() + "</Table></Worksheet>"
    }
    let header = ["Lớp", "GVCN", "Điện thoại"]
    try program.write(
      "gv.xls",
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        + "xmlns:ss=\"s\">" + sheet("A", [header, ["6/1", "Cô Lê Thị Hoa (dạy Toán)", ""]])
        + sheet("Ghi chú", [["Xem lại"], ["x"]])
        + sheet("B", [header, ["6/2", "Đỗ Văn Tư - ĐT 0907654321", ""]]) + "</Workbook>")
    let done = try program.run("class", "--file", "gv.xls")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.err.contains("[A] dòng 2") && done.err.contains("“dạy Toán”"), "\(done.err)")
    #expect(done.err.contains("[Ghi chú]"))
    #expect(done.out.contains("Lớp 6/1 – GVCN: Lê Thị Hoa"))
    #expect(done.out.contains("Lớp 6/2 – GVCN: Đỗ Văn Tư, 0907654321"))
  }

  @Test func `teachers on a hidden sheet are last year's until somebody says otherwise`() throws {
    let program = try campaign()
    func sheet(_ name: String, _ cells: [String], _ visible: String) -> String {
      let rows = [["Lớp", "GVCN"], cells].map { row in
        "<Row>" + row.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined()
          + "</Row>"
      }.joined()
      return "<Worksheet ss:Name=\"\(name)\"><Table>\(rows)</Table><x:WorksheetOptions>\(visible)"
        + "</x:WorksheetOptions></Worksheet>"
    }
    try program.write(
      "gv.xls",
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        + "xmlns:ss=\"s\" xmlns:x=\"x\">" + sheet("Nay", ["6/1", "Lê Thị Hoa"], "")
        + sheet("Cũ", ["6/2", "Đỗ Văn Tư"], "<x:Visible>SheetHidden</x:Visible>") + "</Workbook>")
    let done = try program.run("class", "--file", "gv.xls")
    #expect(done.code == 0 && done.err.contains("[Cũ]"), "\(done.err)")
    #expect(!done.out.contains("Đỗ Văn Tư"))
    let all = try program.run("class", "--file", "gv.xls", "--hidden-sheets")
    #expect(all.out.contains("Đỗ Văn Tư"), "\(all.err)")
  }

  @Test func `without a class all are listed with their teachers, by school`() throws {
    let program = try Program()
    try program.run("init")
    #expect(try program.run("class").err.contains("Chưa có lớp nào"))
    try program.write("lop.csv", roster(count: 60))
    try program.run("import", "lop.csv", "--yes")
    try program.run("class", "6/1", "--teacher", "Lê Thị Hoa", "--phone", "0912345678")
    let listed = try program.run("class")
    #expect(listed.code == 0)
    #expect(listed.out.hasPrefix("THCS Hoa Sen\n  Lớp 6/1 – GVCN: Lê Thị Hoa, "))
    #expect(listed.out.hasSuffix("\n  Lớp 6/2 – chưa ghi giáo viên\n"))
  }

  @Test func `unknown classes and unreadable rows are told by row, and nothing is written`() throws
  {
    let program = try campaign()
    try program.write(
      "gv.csv", "Lớp,GVCN,SĐT\n6/1,Lê Thị Hoa,0901234567\n6/9,Đỗ Văn Tư,\n7A,Lý Thị Ba,\n")
    let refused = try program.run("class", "--file", "gv.csv")
    #expect(refused.code == 1)
    #expect(refused.err.contains("dòng 3") && refused.err.contains("dòng 4"))
    #expect(try program.run("class", "6/1").out == "Lớp 6/1 – chưa ghi giáo viên\n")
    try program.write(
      "gv2.csv",
      "Lớp,GVCN,SĐT\n,Lê Thị Hoa,0901234567\n6/1,????,\n6/2,Đỗ Văn Tư,abc\n6/2,A Bê,\n6/2,C Dê,\n")
    let unread = try program.run("class", "--file", "gv2.csv")
    #expect(unread.code == 1)
    for row in [2, 3, 4, 6] { #expect(unread.err.contains("dòng \(row):"), "\(row)") }
    #expect(try program.run("class", "--file", "lop.csv", "--teacher", "A").code == 64)
    #expect(try program.run("class", "--teacher", "A").code == 64)
  }

  @Test(arguments: ["12345", "?", "null"])
  func `what is no name is refused and changes nothing`(text: String) throws {
    let program = try campaign()
    let refused = try program.run("class", "6/1", "--teacher", text)
    #expect(refused.code == 1 && refused.err.contains("không phải họ tên giáo viên"))
    #expect(try program.run("class", "6/1").out == "Lớp 6/1 – chưa ghi giáo viên\n")
    try program.run("class", "6/1", "--teacher", "NGUYỄN VĂN BÌNH")
    #expect(try program.run("class", "6/1").out.contains("NGUYỄN VĂN BÌNH"))
    #expect(try program.run("class", "6/1", "--teacher", "").code == 0)
  }
}
