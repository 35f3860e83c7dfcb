import Testing

@testable import SchoolCampaign

struct CorrectedRowsTests {
  private func campaign(_ set: (inout Planned) -> Void = { _ in }) -> Planned {
    var campaign = Planned()
    campaign.store(1, "Trần Thị Bình", born: "2009-03-05", number: "7912345601", roll: 1)
    campaign.store(2, "Lê Minh An", born: "2009-03-06", roll: 2)
    campaign.store(3, "Hồ Văn Chi", born: "2009-03-07", number: "7912345603", roll: 3)
    set(&campaign)
    return campaign
  }

  @Test(arguments: [
    "6/1,Trần Thị Bình,5/3/2009,7999999999,1", "6/1,Trần Thị Bình,5/3/2009,7999999999,",
    "6/1,Lê Minh Anh,6/3/2009,,2", "6/1,Lê Mình An,6/3/2009,,2", "6/1,Lê Minh An,6/3/2010,,2",
    "6/1,Lê Minh An,6/4/2009,,2", "6/1,Lê Minh An,16/3/2009,7988888888,2",
    "6/1,Lê Minh An,3/6/2009,,2", "6/1,Lê Minh Ân,6/3/2009,,", "6/1,Lê Minh Anh,6/3/2009,,4",
  ]) func `a row like a stored child is asked about, and nobody is missing`(row: String) throws {
    let plan = try campaign().plan(row)
    #expect(plan.findings.counts == ["corrected": 1])
    #expect(plan.decision(0) == .refused)
    #expect(plan.openRows.count == 1)
    #expect(plan.missing.count == 2)
  }

  @Test(arguments: [
    // Another number, no birth date in the row.
    "6/1,Trần Thị Bình,,7999999999,1", "6/1,Trần Thị Bình,,7999999999,",
    // None in the campaign, and there no number either.
    "6/1,Đỗ Thu Dung,8/3/2009,7999999999,4", "6/1,Đỗ Thu Dung,,7999999999,5",
    // The plain list has no number.
    "6/1,Lê Minh An,,7999999999,2",
    // One letter beside the roll number.
    "6/1,Lê Minh Anh,,7999999999,2",
  ])
  func `a child of the same name and class is asked about where no birth date tells it apart`(
    row: String
  ) throws {
    func planned(_ set: (inout ImportOptions) -> Void = { _ in }) throws -> RosterPlan {
      try campaign {
        $0.store(4, "Đỗ Thu Dung", born: nil, number: "7912345604", roll: 4)
        set(&$0.options)
      }.plan(row)
    }
    let plan = try planned()
    #expect(plan.findings.counts["corrected"] == 1)
    #expect(plan.decision(0) == .refused && plan.missing.count == 3)
    #expect(try [.changed, .filled].contains(planned { $0.sameStudents = .all }.decision(0)))
    #expect(try planned { $0.otherStudents = .all }.decision(0) == .new)
  }

  @Test func `two of one name without birth dates who are both in the list are two`() throws {
    let plan = try campaign().plan(
      "6/1,Trần Thị Bình,,7912345601,1\n6/1,Trần Thị Bình,,7999999999,4")
    #expect((0..<2).map(plan.decision) == [.same, .new])
  }

  @Test(arguments: [
    "6/2,Lê Minh Anh,6/3/2009,,2", "6/1,Lê Minh Anh,7/3/2009,,2",
    "6/1,Lê Văn Anh,6/3/2009,,2", "6/1,Hồ Văn Chí,7/3/2009,7912345604,3",
    "6/1,Lê Minh An,7/4/2009,,2",
  ]) func `whoever differs in more, or has a valid number, is another child`(row: String) throws {
    #expect(try campaign().decisions(row) == [.new])
  }

  @Test func `twins who are both in the file are two`() throws {
    let decisions = try campaign().decisions(
      "6/1,Lê Minh Anh,6/3/2009,,2\n6/1,Lê Minh An,6/3/2009,,1")
    #expect(decisions == [.new, .same])
  }

  @Test func `a namesake beside the stored child is another child, and it is said`() throws {
    let plan = try campaign().plan(
      "6/1,Trần Thị Bình,5/3/2009,7999999999,4\n6/1,Trần Thị Bình,5/3/2009,7912345601,1")
    #expect(plan.decision(0) == .new)
    #expect(plan.findings.counts["namesake"] == 1)
  }

  @Test func `a person says for all that they are one`() throws {
    let plan = try campaign { $0.options.sameStudents = .all }.plan(
      "6/1,Trần Thị Bình,5/3/2009,7999999999,1\n6/1,Lê Minh Anh,6/3/2009,,2")
    #expect((0..<2).map(plan.decision) == [.changed, .changed])
    #expect((0..<2).map { plan.student($0)?.rawValue } == [1, 2])
    #expect(plan.findings.all.isEmpty)
  }

  @Test func `a person says it of one row, and the contrary of another`() throws {
    let plan = try campaign {
      $0.options.sameStudents = RowSelection("2")
      $0.options.otherStudents = RowSelection("roster0.csv:3-4")
    }.plan("6/1,Trần Thị Bình,5/3/2009,7999999999,1\n6/1,Lê Minh Anh,6/3/2009,,2")
    #expect((0..<2).map(plan.decision) == [.changed, .new])
  }

  @Test(arguments: [
    ("99", ["2", "3"]), ("4", ["2", "3"]), ("khac.csv:2", ["2", "3"]), ("5-9", ["2", "3"]),
    ("2,99", ["3"]),
  ])
  func `an answer for a row that nobody asks about is refused, and names those that may be meant`(
    rows: String, open: [String]
  ) throws {
    let file =
      "6/1,Trần Thị Bình,5/3/2009,7999999999,1\n6/1,Lê Minh Anh,6/3/2009,,2\n6/1,Hồ Văn Chi,7/3/2009,7912345603,3"
    let plan = try campaign { $0.options.sameStudents = RowSelection(rows) }.plan(file)
    let typed = rows == "2,99" ? "99" : rows
    #expect(plan.questions == [.rowNotAsked(rows: typed, isSame: true, open: open)])
    let other = try campaign { $0.options.otherStudents = RowSelection(rows) }.plan(file)
    #expect(other.questions == [.rowNotAsked(rows: typed, isSame: false, open: open)])
    let wide = try campaign { $0.options.sameStudents = RowSelection("1-4") }.plan(file)
    #expect(wide.questions.isEmpty && wide.count(.changed) == 2)
  }

  @Test(arguments: [("cùng em", RowDecision.changed), ("em khác", .new), ("bỏ qua", .skipped)])
  func `the column of decisions settles one child`(word: String, expected: RowDecision) throws {
    let plan = try campaign().plan(
      csv: "Quyết định,Lớp,Họ và tên,Ngày sinh,Mã số BHXH\n"
        + "\(word),6/1,Trần Thị Bình,5/3/2009,7999999999\n")
    #expect(plan.decision(0) == expected)
  }

  @Test func `a number mended at the source can be taken although another number tells the child`()
    throws
  {
    var campaign = Planned()
    campaign.store(1, "Trần Thị Bình", number: "7912345601", ministryID: "7900000001")
    let csv =
      "Lớp,Họ và tên,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT\n"
      + "6/1,Trần Thị Bình,5/3/2009,7999999999,7900000001\n"
    #expect(try campaign.plan(csv: csv).findings.counts == ["corrected": 1])
    campaign.options.sameStudents = .all
    #expect(try campaign.plan(csv: csv).decision(0) == .changed)
    campaign.options.sameStudents = nil
    campaign.options.otherStudents = .all
    #expect(try campaign.plan(csv: csv).findings.counts == ["other-insurance-number": 1])
  }

  @Test(arguments: ["", "0", "5-3", "a", "1,,2", "x.csv:", "1-2-3"])
  func `anything else names no rows`(text: String) {
    #expect(RowSelection(text) == nil)
  }
}
