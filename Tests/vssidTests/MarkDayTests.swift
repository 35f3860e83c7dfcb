import Testing

/// Days of marks, as people type them.
struct MarkDayTests {
  private func filled(today: String = "2021-05-28") throws -> Program {
    var program = try Program()
    program.environment["VSSID_TODAY"] = today
    try program.write("lop.csv", roster(count: 8))
    try program.run("init")
    try program.run("import", "lop.csv", "--yes")
    return program
  }

  @Test func `days before the letters are taken and counted, days before VssID are refused`() throws
  {
    let program = try filled()
    let early = try program.run("mark", "6/1:1-3", "--on", "1/1")
    #expect(early.code == 0)
    #expect(early.out.contains("3 em có ngày trước khi có công văn (17/5/2021)"))
    let commands = [
      ["mark", "6/1:4", "--on", "24/11/2020"], ["confirm", "6/1", "--on", "1/9/2020"],
    ]
    for command in commands {
      let refused = try program.run(command)
      #expect(refused.code == 1)
      #expect(refused.err.contains("chưa có VssID (có từ ngày 25/11/2020)"), "\(command)")
    }
    try program.run("campaign", "set", "--app-since", "1/11/2020")
    #expect(try program.run("campaign").out.contains("VssID có từ 1/11/2020"))
    #expect(try program.run("mark", "6/1:4", "--on", "24/11/2020").code == 0)
  }

  @Test func `a child may have left before VssID was there, but not before the school year`() throws
  {
    let program = try filled()
    let left = try program.run("leave", "6/1:4", "--on", "1/9")
    #expect(left.out.contains("1/9/2020"))
    #expect(try program.run("exempt", "6/1:5", "--reason", "other", "--on", "20/8/2020").code == 0)
    let commands = [
      ["leave", "6/1:6", "--on", "31/5/2020"], ["import", "lop.csv", "--left-on", "31/5/2020"],
      ["exempt", "6/1:6", "--reason", "other", "--on", "31/5/2020"],
    ]
    for command in commands {
      let refused = try program.run(command)
      #expect(refused.code == 1)
      #expect(
        refused.err.contains("31/5/2020 không thuộc năm học 2020-2021 (tính từ hè, ngày 1/6/2020)"))
    }
    #expect(try program.run("leave", "6/1:6", "--on", "29/5/2021").err.contains("chưa tới"))
  }

  @Test func `December typed in January is last year's`() throws {
    let program = try filled(today: "2022-01-15")
    let marked = try program.run("mark", "6/1:1", "--on", "28/12")
    #expect(marked.out.contains("đã cài đặt 28/12/2021"))
  }

  @Test func `a day before the student's lower rung needs a correction`() throws {
    let program = try filled()
    try program.run("mark", "6/1:1", "--as", "submitted", "--on", "26/5")
    let refused = try program.run("mark", "6/1:1-2", "--on", "20/5")
    #expect(refused.code == 1)
    #expect(refused.err.contains("--correct"))
    try program.write("a.csv", "Lớp,STT,VssID,Ngày\n6/1,1,x,20/5\n")
    #expect(try program.run("mark", "--file", "a.csv").err.contains("bước thấp hơn"))
    let corrected = try program.run("mark", "6/1:1-2", "--on", "20/5", "--correct")
    #expect(corrected.out.contains("Đã ghi 2 em"))
  }

  @Test func `what was not taken says how it can be`() throws {
    let program = try filled()
    try program.run("mark", "6/1:1", "--on", "26/5")
    #expect(
      try program.run("mark", "6/1:1", "--as", "submitted").out.contains(
        "1 em đã ở bước cao hơn, giữ nguyên; nếu muốn hạ bước, hãy thêm --correct"))
    #expect(
      try program.run("mark", "6/1:1", "--on", "27/5").out.contains(
        "1 em đã được ghi ngày khác, giữ nguyên ngày cũ; nếu muốn đổi ngày, hãy thêm --correct"))
    let same = try program.run("mark", "6/1:1").out
    #expect(same.contains("1 em đã được ghi như vậy, giữ nguyên"))
    #expect(!same.contains("--correct"))
  }

  @Test func `an older campaign knows since when there is VssID`() throws {
    let program = try Program.withOldCampaign()
    #expect(try program.run("campaign").out.contains("VssID có từ 25/11/2020"))
  }

  @Test func `approvals before VssID are refused row by row, those before the letters counted`()
    throws
  {
    let program = try filled()
    try program.write(
      "duyet.csv", "Mã số BHXH,Ngày duyệt\n7900000000,24/11/2020\n7900000001,2/4\n")
    let refused = try program.run("reconcile", "duyet.csv", "--yes")
    #expect(refused.code == 1)
    #expect(refused.err.contains("dòng 2: ngày duyệt chưa có VssID"))
    let taken = try program.run("reconcile", "duyet.csv", "--yes", "--skip-bad-rows")
    #expect(taken.out.contains("1 em có ngày trước khi có công văn"))
  }
}
