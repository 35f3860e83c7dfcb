import Testing

@testable import SchoolCampaign

struct MarkRefusalTests {
  private let campaign = Campaign.letter301

  private func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2021, month: 5, day: number))
  }

  private func refusal(_ request: MarkRequest, _ standing: Standing = Standing()) throws
    -> MarkRefusal?
  {
    let student = Student(
      id: Student.ID(rawValue: 1), classID: SchoolClass.ID(rawValue: 1),
      details: StudentDetails(fullName: "Nguyễn Văn An"), standing: standing)
    return request.refusal(of: student, in: campaign, today: try day(28))
  }

  private func reached(_ status: InstallStatus, _ number: Int) throws -> Standing {
    Standing().raised(to: status, on: try day(number), route: .childOfParent)
  }

  @Test func `a rung on a day of the campaign is no matter`() throws {
    #expect(try refusal(MarkRequest(status: .installed, day: day(28))) == nil)
  }

  @Test func `days to come and from before the app are refused, those of rungs below too`() throws {
    #expect(
      try refusal(MarkRequest(status: .installed, day: day(29))) == .dayInFuture(day(29)))
    let old = try #require(CalendarDay(year: 2019, month: 1, day: 1))
    var request = MarkRequest(status: .installed, day: try day(28))
    request.days[.submitted] = old
    #expect(try refusal(request) == .dayTooEarly(old, earliest: campaign.appSinceDay))
    request.days[.submitted] = try day(27)
    request.days[.approved] = try day(26)
    #expect(try refusal(request) == .daysOutOfOrder)
  }

  @Test func `nobody is marked who has left, nor held up who has installed`() throws {
    var left = Standing()
    left.leftDay = try day(20)
    #expect(try refusal(MarkRequest(status: .submitted, day: day(28)), left) == .left)
    let held = MarkRequest(status: nil, day: try day(28), obstacle: .set(.noSMS))
    #expect(try refusal(held, reached(.installed, 20)) == .installedAlready)
    #expect(try refusal(held, reached(.approved, 20)) == nil)
  }

  @Test func `a rung before the one below needs a correction`() throws {
    var request = MarkRequest(status: .installed, day: try day(20))
    #expect(try refusal(request, reached(.submitted, 25)) == .dayBeforeLowerRung)
    request.corrects = true
    #expect(try refusal(request, reached(.submitted, 25)) == nil)
  }

  @Test func `a note belongs to an obstacle, and is no book`() throws {
    var request = MarkRequest(status: nil, day: try day(28), note: "gọi lại")
    #expect(try refusal(request) == .noteWithoutObstacle)
    request.obstacle = .set(.noSMS)
    #expect(try refusal(request) == nil)
    request.note = String(repeating: "a", count: 501)
    #expect(try refusal(request) == .noteTooLong)
  }

  @Test func `of several reasons the first kind is told, with all whom it concerns`() throws {
    let ids = (1...3).map(Student.ID.init(rawValue:))
    #expect(CampaignError(refusals: []) == nil)
    #expect(
      CampaignError(refusals: [(ids[0], .installedAlready), (ids[1], .left), (ids[2], .left)])
        == .studentsLeft([ids[1], ids[2]]))
    let later = try day(29)
    #expect(
      CampaignError(refusals: [(ids[0], .left), (ids[1], .dayInFuture(later))])
        == .dayInFuture(later))
  }
}
