import CampaignPrint
import CampaignReports
import SchoolCampaign
import Testing

struct ClassPapersTests {
  private func placed(
    _ name: String, roll: Int, _ status: InstallStatus, route: Route = .childOfParent,
    number: String? = "7912345601", obstacle: Obstacle? = nil, note: String? = nil
  ) throws -> PlacedStudent {
    var details = StudentDetails(fullName: name)
    details.rollNumber = roll
    details.route = route
    details.insuranceNumber = number.flatMap { InsuranceNumber($0) }
    let day = try #require(CalendarDay(iso: "2021-05-26"))
    let schoolClass = SchoolClass(
      id: SchoolClass.ID(rawValue: 1), schoolID: School.ID(rawValue: 1),
      name: try #require(ClassName("6/1")), grade: 6, level: .lowerSecondary,
      schoolYear: "2020-2021", teacherName: "Lê Thị Hoa", teacherPhone: "0907654321",
      edition: 2)
    var standing = Standing().raised(to: status, on: day, route: route)
    standing.obstacle = obstacle.map { OpenObstacle($0, note: note, since: day) }
    let student = Student(
      id: Student.ID(rawValue: Int64(roll)), classID: schoolClass.id, details: details,
      standing: standing)
    return PlacedStudent(student: student, schoolClass: schoolClass, school: "THCS Hoa Sen")
  }

  private func text(_ slip: ParentSlip?) throws -> String {
    let slip = try #require(slip)
    return
      ([slip.greeting, slip.number, slip.advice ?? ""] + slip.steps
      + [slip.ownNumber ?? "", slip.ending]).joined(separator: "\n")
  }

  private func slip(
    _ obstacle: Obstacle, _ status: InstallStatus = .notStarted, note: String? = nil
  ) throws -> String {
    try text(
      ParentSlip(
        placed("An", roll: 1, status, obstacle: obstacle, note: note), campaign: .letter301))
  }

  @Test func `no smartphone leads to the website and nowhere else`() throws {
    for status in [InstallStatus.notStarted, .parentReady, .submitted, .approved] {
      let slip = try slip(.noSmartphone, status)
      #expect(slip.contains("Không cần điện thoại thông minh"))
      #expect(slip.contains("Vào trang dichvucong.baohiemxahoi.gov.vn, đăng nhập"))
      #expect(!slip.contains("App Store") && !slip.contains("Mở VssID"))
    }
  }

  @Test(arguments: [Obstacle.returned, .wrongAgency, .photoRejected, .dataMismatch])
  func `what was sent back is mended and sent again`(obstacle: Obstacle) throws {
    let slip = try slip(obstacle, .submitted)
    #expect(
      slip.contains("Đăng ký cho con") && slip.contains("gửi lại") || slip.contains("đăng ký lại"))
    #expect(slip.contains("[079] BHXH TP.HCM → [07919] BHXH Quận 7"))
    #expect(!slip.contains("Tờ khai của em đã gửi"))
  }

  @Test(arguments: Obstacle.allCases)
  func `every obstacle has its advice, without what was noted and without blame`(obstacle: Obstacle)
    throws
  {
    let slip = try slip(obstacle, note: "mẹ khó tính")
    let hasAdvice =
      try ParentSlip(
        placed("An", roll: 1, .notStarted, obstacle: obstacle), campaign: .letter301)?.advice != nil
    #expect(hasAdvice == ![.numberUnknown, .other].contains(obstacle))
    #expect(!slip.contains("khó tính") && !slip.contains("không đồng ý"))
  }

  @Test(arguments: [
    Obstacle.awaitingApproval, .noSMS, .photoRejected, .wrongAgency, .returned, .accountElsewhere,
  ])
  func `who hangs behind the account is not told to make one`(obstacle: Obstacle) throws {
    #expect(try !slip(obstacle).contains("Đăng ký ngay"))
    #expect(try slip(obstacle, .notStarted) == slip(obstacle, obstacle.implied))
  }

  @Test(arguments: [Obstacle.awaitingApproval, .noSMS])
  func `waiting is told once`(obstacle: Obstacle) throws {
    let slip = try slip(obstacle, .submitted)
    #expect(slip.components(separatedBy: "3 ngày").count == 2)
    #expect(!slip.contains("Đăng ký cho con"))
  }

  @Test func `a parent learns where the numbers are, the child's and the own one`() throws {
    let unknown = try text(
      ParentSlip(placed("An", roll: 1, .parentReady, number: nil), campaign: .letter301))
    #expect(unknown.contains("10 số cuối trên thẻ BHYT của em") && unknown.contains("nhà trường"))
    let start = try text(ParentSlip(placed("An", roll: 1, .notStarted), campaign: .letter301))
    #expect(start.contains("Mã số BHXH của phụ huynh: 10 số cuối"))
    #expect(!unknown.contains("Mã số BHXH của phụ huynh: 10 số cuối"))
    #expect(start.contains("Giáo viên chủ nhiệm: Lê Thị Hoa, 0907654321"))
  }

  @Test func `the message has the link, three steps and the teacher`() throws {
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    let lines = try #require(
      ClassReminder(
        [placed("Trần Thị Bình", roll: 2, .submitted)], campaign: .letter301, today: day,
        namesThem: false)
    ).text.split(separator: "\n")
    #expect(lines.filter { "123".contains($0.first ?? "-") }.count == 3)
    #expect(lines.contains { $0.contains("https://dichvucong.baohiemxahoi.gov.vn") })
    #expect(lines.contains { $0.contains("Lê Thị Hoa, 0907654321") })
    #expect(!lines.contains { $0.contains("Bình") })
  }

  @Test func `a slip says what is still to do at its rung, and no more`() throws {
    let campaign = Campaign.letter301
    let start = try text(ParentSlip(placed("An", roll: 1, .notStarted), campaign: campaign))
    let ready = try text(ParentSlip(placed("An", roll: 1, .parentReady), campaign: campaign))
    let sent = try text(ParentSlip(placed("An", roll: 1, .submitted), campaign: campaign))
    let approved = try text(ParentSlip(placed("An", roll: 1, .approved), campaign: campaign))
    #expect(start.contains("Đăng ký ngay") && start.contains("Đăng ký cho con"))
    #expect(!ready.contains("Đăng ký ngay") && ready.contains("Đăng ký cho con"))
    #expect(ready.contains("GIẤY KHAI SINH") && ready.contains("[079] BHXH TP.HCM → [07919]"))
    #expect(!sent.contains("Đăng ký cho con") && sent.contains("Chờ BHXH duyệt"))
    #expect(!approved.contains("Chờ") && approved.contains("đăng nhập bằng mã số BHXH"))
    #expect(
      start.contains("7912345601") && start.contains("31/5/2021") && start.contains("37850110"))
    #expect(try ParentSlip(placed("An", roll: 1, .installed), campaign: campaign) == nil)
  }

  @Test func `a family without smartphone is sent to the website`() throws {
    let slip = try text(
      ParentSlip(
        placed("An", roll: 1, .notStarted, route: .website, number: nil), campaign: .letter301))
    #expect(slip.contains("dichvucong.baohiemxahoi.gov.vn (không cần điện thoại thông minh)"))
    #expect(!slip.contains("App Store"))
    #expect(slip.contains("Chưa có mã số BHXH"))
  }

  @Test func `the message to paste has counts, and names only where they are asked for`() throws {
    let students = [
      try placed("Nguyễn Văn An", roll: 1, .installed),
      try placed("Trần Thị Bình", roll: 2, .approved),
      try placed("Lê Văn Cường", roll: 3, .notStarted),
    ]
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    func message(_ names: Bool) throws -> String {
      try #require(
        ClassReminder(students, campaign: .letter301, today: day, namesThem: names)
      ).text
    }
    let plain = try message(false)
    #expect(plain.contains("1/3 em") && plain.contains("33,33%") && plain.contains("còn 3 ngày"))
    #expect(!plain.contains("Bình") && !plain.contains("7912345601"))
    #expect(try message(true).contains("Trần Thị Bình, Lê Văn Cường"))
    #expect(try !message(true).contains("Nguyễn Văn An"))
  }

  @Test func `the sheet names its edition and has a box for every rung that applies`() throws {
    let day = try #require(CalendarDay(iso: "2021-05-28"))
    let students = [
      try placed("An", roll: 1, .submitted),
      try placed("Bình", roll: 2, .notStarted, route: .ownAccount),
    ]
    let sheet = try #require(ClassSheet(students, day: day))
    #expect(sheet.facts.contains("Danh sách lần 2"))
    #expect(sheet.instructions.contains("vssid mark 6/1:1-12,15 --sheet 2 (đã cài)"))
    let named = try #require(ClassSheet(students, day: day, namesSchool: true))
    #expect(named.instructions.contains("--sheet 2 --school \"\(students[0].school)\" (đã cài)"))
    #expect(
      sheet.lines.map(\.reached) == [[true, true, false, false], [nil, false, false, false]])
    #expect(try ClassSheetPDF([sheet]).data.starts(with: Array("%PDF".utf8)))
  }
}
