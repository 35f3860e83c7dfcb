import Testing

@testable import SchoolCampaign

struct RowRepeatsTests {
  private var campaign = Planned()

  @Test func `a row that says the same twice counts once, and it is said`() throws {
    let plan = try campaign.plan(
      """
      6/1,Trần Thị Bình,5/3/2009,7912345601,1
      6/1,Lê Văn An,6/3/2009,7912345602,2
      6/1,TRẦN THỊ BÌNH,05/03/2009,7912345601,7
      6/1,Lê Văn An,6/3/2009,7912345602,2
      """)
    #expect((0..<4).map(plan.decision) == [.new, .new, .repeated, .repeated])
    #expect(plan.findings.counts == ["repeated-alike": 2])
    #expect(!plan.isRefused)
  }

  @Test func `a blank takes the other row's value`() throws {
    let plan = try campaign.plan(
      """
      6/1,Trần Thị Bình,5/3/2009,,1
      6/1,Trần Thị Bình,5/3/2009,7912345601,
      """)
    #expect((0..<2).map(plan.decision) == [.new, .repeated])
    #expect(plan.lackingNumber.count == 0)
  }

  @Test func `rows that differ stay out, both, and the message says in what`() throws {
    let plan = try campaign.plan(
      """
      6/1,Trần Thị Bình,5/3/2009,7912345601,1
      6/2,Trần Thị Bình,6/3/2009,7912345601,1
      6/1,Lê Văn An,6/3/2009,7912345602,2
      """)
    #expect((0..<3).map(plan.decision) == [.refused, .refused, .new])
    let differences: [RowDifferences] = plan.findings.all.compactMap {
      if case .repeatDiffers(_, let differences) = $0.kind { differences } else { nil }
    }
    #expect(differences.map(\.fields) == [[.birthDate]])
    #expect(differences.first?.contains(.place) == true)
  }

  @Test(arguments: [
    (RepeatChoice.earlier, [RowDecision.new, .repeated]), (.later, [.repeated, .new]),
  ])
  func `a person says which row counts, for all`(choice: RepeatChoice, expected: [RowDecision])
    throws
  {
    var campaign = campaign
    campaign.options.repeats = choice
    let plan = try campaign.plan(
      """
      6/1,Trần Thị Bình,5/3/2009,7912345601,1
      6/2,Trần Thị Bình,6/3/2009,7912345601,1
      """)
    #expect((0..<2).map(plan.decision) == expected)
    #expect(!plan.isRefused)
    #expect(plan.findings.counts == ["repeat-yields": 1])
  }

  private static let ticked = "Lớp,Họ và tên,Ngày sinh,VssID,Ghi chú\n"

  @Test(arguments: [
    ("x", "chưa", true), ("✓", "☐", true), ("0", "1", true), ("x", "", false),
    ("", "chưa", false), ("x", "-", false), ("x", "Đã cài", false), ("chưa", "không", false),
    ("x", "đang xem", false),
  ]) func `installed and not installed for one child is a question, a blank is none`(
    one: String, other: String, differs: Bool
  ) throws {
    var campaign = campaign
    campaign.options.withStatus = true
    let plan = try campaign.plan(
      csv: Self.ticked + "6/1,Trần Thị Bình,5/3/2009,\(one),\n"
        + "6/1,Trần Thị Bình,5/3/2009,\(other),\n")
    #expect((plan.decision(0) == .refused) == differs)
    #expect(plan.findings.counts[differs ? "repeat-differs" : "repeated-alike"] == 1)
    let differences: [RowDifferences] = plan.findings.all.compactMap {
      if case .repeatDiffers(_, let differences) = $0.kind { differences } else { nil }
    }
    #expect(differences.allSatisfy { $0 == .installed })
    if !differs { #expect(plan.marks == ([one, other].contains("x") ? 1 : 0)) }
  }

  @Test func `a column of installations that is not read makes no question`() throws {
    let plan = try campaign.plan(
      csv: Self.ticked + "6/1,Trần Thị Bình,5/3/2009,x,\n6/1,Trần Thị Bình,5/3/2009,chưa,\n")
    #expect((0..<2).map(plan.decision) == [.new, .repeated])
  }

  @Test(arguments: [(RepeatChoice.earlier, 1), (.later, 0)])
  func `the row that counts says whether the app is installed`(choice: RepeatChoice, marks: Int)
    throws
  {
    var campaign = campaign
    campaign.options.withStatus = true
    campaign.options.repeats = choice
    let plan = try campaign.plan(
      csv: Self.ticked + "6/1,Trần Thị Bình,5/3/2009,x,\n6/1,Trần Thị Bình,5/3/2009,chưa,\n")
    #expect(plan.marks == marks)
  }

  @Test func `notes of rows that say the same are both kept`() throws {
    var campaign = campaign
    campaign.store(1, "Trần Thị Bình", roll: 1)
    let plan = try campaign.plan(
      csv: Self.ticked + "6/1,Trần Thị Bình,5/3/2009,,gọi mẹ\n"
        + "6/1,Trần Thị Bình,5/3/2009,,chuyển đến\n"
        + "6/1,Trần Thị Bình,5/3/2009,,gọi mẹ\n")
    let notes = plan.changes.flatMap(\.revision.written).filter { $0.field == .note }.map(\.file)
    #expect(notes == ["gọi mẹ / chuyển đến"])
  }

  @Test func `another name beside the same number is no repeat`() throws {
    let plan = try campaign.plan(
      """
      6/1,Trần Thị Minh An,5/3/2009,7912345601,1
      6/1,Trần Thị Minh Anh,5/3/2009,7912345601,2
      """)
    #expect((0..<2).map(plan.decision) == [.refused, .refused])
    #expect(plan.findings.counts == ["repeated-insurance-number": 1])
  }

  @Test func `a repeat of a stored student is neither changed nor missing`() throws {
    var campaign = campaign
    campaign.store(1, "Trần Thị Bình", number: "7912345601", roll: 1)
    let plan = try campaign.plan(
      """
      6/1,Trần Thị Bình,5/3/2009,7912345601,1
      6/1,Trần Thị Bình,6/3/2009,7912345601,1
      """)
    #expect(plan.count(.refused) == 2)
    #expect(plan.missing.isEmpty)
  }

  @Test(arguments: [
    ("theo dòng trước", "", [RowDecision.new, .repeated]),
    ("", "theo dòng sau", [.repeated, .new]), ("bỏ qua", "", [.skipped, .new]),
    ("theo dòng trước", "theo dòng sau", [.refused, .refused]),
  ]) func `the column of decisions settles one child`(
    first: String, second: String, expected: [RowDecision]
  ) throws {
    let header = "Quyết định,Lớp,Họ và tên,Ngày sinh,Mã số BHXH\n"
    let plan = try campaign.plan(
      csv: header + "\(first),6/1,Trần Thị Bình,5/3/2009,7912345601\n"
        + "\(second),6/2,Trần Thị Bình,5/3/2009,7912345601\n")
    #expect((0..<2).map(plan.decision) == expected)
  }

  @Test func `roll numbers come from the class's own list`() throws {
    let whole = "Lớp,Họ và tên,Ngày sinh,STT\n6/1,Bình,5/3/2009,1\n6/2,An,6/3/2009,2\n"
    let own = "Lớp,Họ và tên,Ngày sinh,STT\n6/2,An,6/3/2009,1\n"
    for files in [[whole, own], [own, whole]] {
      let (plan, rows) = try campaign.planAndRead(files)
      #expect(plan.count(.new) == 2)
      let counted = rows.filter { plan.decision($0.ordinal) == .new }
      #expect(counted.first { $0.details.fullName == "An" }?.details.rollNumber == 1)
    }
  }

  @Test func `a file that is given twice changes nothing but a line`() throws {
    let file =
      "Lớp,Họ và tên,Ngày sinh,STT\n6/1,Bình,5/3/2009,1\n6/1,An,6/3/2009,2\n6/1,Chi,7/3/2009,3\n"
    let (plan, _) = try campaign.planAndRead([file, file])
    #expect(plan.count(.new) == 3)
    #expect(plan.count(.repeated) == 3)
    #expect(!plan.isRefused)
  }
}
