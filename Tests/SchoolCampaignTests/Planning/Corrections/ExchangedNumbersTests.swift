import Testing

@testable import SchoolCampaign

/// Rows by which numbers change hands between children whom the campaign has.
struct ExchangedNumbersTests {
  private func campaign(_ set: (inout Planned) -> Void = { _ in }) -> Planned {
    var campaign = Planned()
    campaign.store(1, "Trần Thị Bình", born: "2009-03-05", number: "7900000001", roll: 1)
    campaign.store(2, "Lê Minh An", born: "2009-03-06", number: "7900000002", roll: 2)
    campaign.store(3, "Hồ Văn Chi", born: "2009-03-07", number: "7900000003", roll: 3)
    campaign.store(4, "Hồ Văn Chu", born: "2009-03-07", number: "7900000004", roll: 4)
    set(&campaign)
    return campaign
  }

  private static let swap =
    "6/1,Trần Thị Bình,5/3/2009,7900000002,1\n6/1,Lê Minh An,6/3/2009,7900000001,2"

  @Test(arguments: [
    swap,
    // Of twins, whose birth dates do not tell them apart.
    "6/1,Hồ Văn Chi,7/3/2009,7900000004,3\n6/1,Hồ Văn Chu,7/3/2009,7900000003,4",
    // Known by class and name where the list has no birth dates.
    "6/1,Trần Thị Bình,,7900000002,1\n6/1,Lê Minh An,,7900000001,2",
    // Into another class at once.
    "6/2,Trần Thị Bình,5/3/2009,7900000002,1\n6/2,Lê Minh An,6/3/2009,7900000001,2",
    // One of them has a new number.
    "6/1,Trần Thị Bình,5/3/2009,7900000002,1\n6/1,Lê Minh An,6/3/2009,7999999999,2",
  ])
  func
    `two children who exchange numbers are asked about, changed on a yes, and neither is missing`(
      rows: String
    ) throws
  {
    let plan = try campaign().plan(rows)
    #expect((0..<2).map(plan.decision) == [.refused, .refused])
    #expect(plan.openRows.count == 2)
    #expect(plan.missing.count == (rows.hasPrefix("6/2") ? 0 : 2))
    let settled = try campaign { $0.options.sameStudents = .all }.plan(rows)
    #expect(settled.findings.errorCount == 0)
    let moved = rows.hasPrefix("6/2")
    #expect((0..<2).map(settled.decision) == (moved ? [.moved, .moved] : [.changed, .changed]))
    #expect(settled.handingOver.count == 2)
  }

  @Test func `it is one question that shows all of them`() throws {
    let plan = try campaign().plan(
      Self.swap.replacing("7900000001", with: "7900000003")
        + "\n6/1,Hồ Văn Chi,7/3/2009,7900000001,3")
    #expect(plan.findings.counts == ["exchanged-number": 3])
    let exchange = try #require(plan.openRows.first).exchange
    #expect(exchange.flatMap(\.kept).map(\.stored) == ["7900000001", "7900000002", "7900000003"])
    #expect(exchange.flatMap(\.kept).map(\.file) == ["7900000002", "7900000003", "7900000001"])
  }

  @Test func `a word about one row is a word about those who take and give its number`() throws {
    let plan = try campaign { $0.options.sameStudents = RowSelection("2") }.plan(
      Self.swap + "\n6/1,Hồ Văn Chi,7/3/2009,7900000004,3\n6/1,Hồ Văn Chu,7/3/2009,7900000003,4")
    #expect((0..<4).map(plan.decision) == [.changed, .changed, .refused, .refused])
  }

  @Test func `another child cannot have the number, so both rows are wrong`() throws {
    let plan = try campaign { $0.options.otherStudents = RowSelection("2") }.plan(Self.swap)
    #expect(plan.findings.counts == ["number-of-another-student": 2])
  }

  @Test(arguments: [
    "6/1,Trần Thị Bình,5/3/2009,7900000002,1",
    "6/1,Trần Thị Bình,5/3/2009,7900000002,1\n6/1,Lê Minh An,6/3/2009,,2",
    "6/1,Người Khác Hẳn,5/4/2009,7900000002,1\n6/1,Lê Minh An,6/3/2009,7999999999,2",
  ])
  func `a number that nobody gives away is another child's, who is named`(rows: String) throws {
    let plan = try campaign { $0.options.sameStudents = .all }.plan(rows)
    #expect(plan.decision(0) == .refused)
    #expect(plan.findings.counts["number-of-another-student"] == 1)
    #expect(plan.numberHolders.map(\.details.fullName) == ["Lê Minh An"])
  }

  @Test func `other numbers change hands too, also beside the right BHXH number`() throws {
    var campaign = Planned()
    campaign.store(1, "Trần Thị Bình", number: "7900000001", ministryID: "7911111111")
    campaign.store(
      2, "Lê Minh An", born: "2009-03-06", number: "7900000002", ministryID: "7922222222")
    let csv = """
      Lớp,Họ và tên,Ngày sinh,Mã số BHXH,Mã định danh Bộ GD&ĐT
      6/1,Trần Thị Bình,5/3/2009,7900000001,7922222222
      6/1,Lê Minh An,6/3/2009,7900000002,7911111111
      """
    #expect(try campaign.plan(csv: csv).findings.counts == ["exchanged-number": 2])
    campaign.options.sameStudents = .all
    #expect(try campaign.plan(csv: csv).count(.changed) == 2)
  }

  @Test func `where a column of numbers slipped, a word about all rows does not count`() throws {
    var campaign = Planned()
    let names = ["Ánh", "Bảo", "Chi", "Dũng", "Giang"]
    var rows: [String] = []
    for (place, name) in names.enumerated() {
      campaign.store(Int64(place + 1), "Lê \(name)", number: "790000000\(place)")
      rows.append("6/1,Lê \(name),5/3/2009,790000000\((place + 1) % 5),")
    }
    let csv = rows.joined(separator: "\n")
    campaign.options.sameStudents = .all
    #expect(try campaign.plan(csv).count(.refused) == 5)
    campaign.options.sameStudents = RowSelection("2-6")
    #expect(try campaign.plan(csv).count(.changed) == 5)
  }

  @Test func `the column of decisions settles it, in the rows alone too`() throws {
    let plan = try campaign().plan(
      csv: """
        Quyết định,Lớp,Họ và tên,Ngày sinh,Mã số BHXH
        cùng em,6/1,Trần Thị Bình,5/3/2009,7900000002
        cùng em,6/1,Lê Minh An,6/3/2009,7900000001
        """)
    #expect(plan.count(.changed) == 2)
  }

  @Test func `a namesake beside them is another child, whatever is said of all rows`() throws {
    let plan = try campaign { $0.options.sameStudents = .all }.plan(
      Self.swap + "\n6/1,Trần Thị Bình,5/3/2009,7999999999,9")
    #expect((0..<3).map(plan.decision) == [.changed, .changed, .new])
    #expect(plan.findings.counts == ["namesake": 1])
  }

  @Test func `where one of the rows is left out after all, so are the others`() throws {
    let plan = try campaign { $0.options.sameStudents = .all }.plan(
      csv: """
        Lớp,Họ và tên,Ngày sinh,Mã số BHXH,Trạng thái
        6/1,Trần Thị Bình,5/3/2009,7900000002,
        6/1,Lê Minh An,6/3/2009,7900000001,
        6/1,Lê Minh An,6/3/2009,7900000001,Chuyển đi
        """)
    #expect(!(0..<3).contains { plan.decision($0).isUpdate })
    #expect(plan.handingOver.isEmpty)
  }
}
