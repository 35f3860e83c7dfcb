import SchoolCampaign
import Testing

/// Days that are past and yet not to be believed: a true mark takes their place.
struct DayDoubtsTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  private func standing(_ rungs: (InstallStatus, String)...) throws -> Standing {
    var standing = Standing()
    for (rung, iso) in rungs {
      standing = standing.raised(to: rung, on: try day(iso), route: .ownAccount)
    }
    return standing
  }

  private func request(
    _ rung: InstallStatus?, on iso: String = "2021-05-28", _ record: [RecordedStanding]
  ) throws -> MarkRequest {
    var request = MarkRequest(status: rung, day: try day(iso))
    request.namesDay = false
    request.today = try day("2021-05-28")
    request.doubts = DayDoubts(record)
    return request
  }

  @Test(arguments: [true, false])
  func `a past day of practice or of a wrong clock gives way to a true mark`(isPractice: Bool)
    throws
  {
    let before = try standing((.installed, "2021-01-03"))
    let wrong = isPractice ? nil : try day("2021-01-03")
    let record = [RecordedStanding(before, isPractice: isPractice, wrongToday: wrong)]
    let mark = try request(.installed, record)
    let after = before.marked(mark, route: .ownAccount)
    for rung in [InstallStatus.submitted, .approved, .installed] {
      #expect(after.reached[rung] == mark.day)
    }
    #expect(before.wrongDay(replacedBy: mark) == (isPractice ? .practice : .wrongClock))
    #expect(before.kept(mark) == nil)
  }

  @Test func `a day that somebody typed under a wrong clock is believed`() throws {
    let before = try standing((.installed, "2021-05-20"))
    let wrong = try day("2021-01-03")
    let mark = try request(
      .installed, [RecordedStanding(before, isPractice: false, wrongToday: wrong)])
    #expect(before.marked(mark, route: .ownAccount) == before && before.kept(mark) == .same)
  }

  @Test func `a rung of practice hides no lower one, under a wrong clock it stays`() throws {
    let before = try standing((.installed, "2021-05-20"))
    let mark = try request(.submitted, [RecordedStanding(before, isPractice: true)])
    let after = before.marked(mark, route: .ownAccount)
    #expect(after.status == .submitted && after.statusDay == mark.day)
    let wrong = try day("2021-05-20")
    let late = try request(
      .submitted, [RecordedStanding(before, isPractice: false, wrongToday: wrong)])
    #expect(before.marked(late, route: .ownAccount) == before && before.kept(late) == .higher)
  }

  @Test func `a lower rung of practice is not in the way, and leaves no day`() throws {
    let before = try standing((.submitted, "2021-05-27"))
    let mark = try request(
      .installed, on: "2021-05-26", [RecordedStanding(before, isPractice: true)])
    #expect(!before.isLater(than: mark))
    #expect(before.marked(mark, route: .ownAccount).reached[.submitted] == mark.day)
  }

  @Test func `what was said truly before practice or after it is believed`() throws {
    let (said, practised) = (
      try standing((.installed, "2021-05-20")), try standing((.installed, "2021-05-24"))
    )
    let truly = RecordedStanding(said, isPractice: false)
    let back = RecordedStanding(said, isPractice: true)
    #expect(DayDoubts([truly, RecordedStanding(practised, isPractice: true), back]).isEmpty)
    #expect(DayDoubts([back, truly]).isEmpty)
    #expect(!DayDoubts([truly, RecordedStanding(practised, isPractice: true)]).isEmpty)
    var exempt = said
    exempt.exemption = Exemption(.other, since: try day("2021-05-25"))
    let other = DayDoubts([back, RecordedStanding(exempt, isPractice: false)])
    #expect(other.rungs[.installed] == .practice && other.exemption == nil)
  }

  @Test func `days of obstacles, exemptions and leaving are doubted alike`() throws {
    var before = Standing()
    let since = try day("2021-05-20")
    before.obstacle = OpenObstacle(.noSMS, note: nil, since: since)
    before.exemption = Exemption(.other, since: since)
    before.leftDay = since
    let record = [RecordedStanding(before, isPractice: true)]
    let doubts = DayDoubts(record)
    #expect([doubts.obstacle, doubts.exemption, doubts.left] == [.practice, .practice, .practice])
    var mark = try request(nil, record)
    mark.obstacle = .set(.noSMS)
    #expect(before.marked(mark, route: .ownAccount).obstacle?.since == mark.day)
    #expect(Standing.past(since, today: mark.day, doubt: doubts.left) == mark.day)
    #expect(Standing.past(since, today: mark.day) == since)
  }
}
