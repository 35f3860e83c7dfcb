import SchoolCampaign
import Testing

/// A mark under a wrong clock must not swallow the right one.
struct FutureDayTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  private func standing(_ status: InstallStatus, on iso: String) throws -> Standing {
    Standing().raised(to: status, on: try day(iso), route: .childOfParent)
  }

  private func request(
    _ status: InstallStatus, on iso: String = "2021-05-28", today: String = "2021-05-28"
  ) throws -> MarkRequest {
    var request = MarkRequest(status: status, day: try day(iso))
    request.today = try day(today)
    return request
  }

  @Test(arguments: InstallStatus.rungs)
  func `a day to come gives way to a mark of the same rung`(rung: InstallStatus) throws {
    let before = try standing(rung, on: "2031-05-28")
    let mark = try request(rung)
    let after = before.marked(mark, route: .childOfParent)
    #expect(after.statusDay == mark.day && after.status == rung)
    #expect(before.wrongDay(replacedBy: mark) == .toCome)
    #expect(before.kept(mark) == nil)
    for lower in InstallStatus.rungs where lower < rung {
      #expect(after.reached[lower].map { $0 <= mark.day } ?? true)
    }
  }

  @Test func `a lower rung's day to come does not stand in the way of a higher one`() throws {
    let before = try standing(.submitted, on: "2031-05-28")
    let mark = try request(.installed)
    #expect(!before.isLater(than: mark))
    let after = before.marked(mark, route: .childOfParent)
    #expect(after.statusDay == mark.day && after.reached[.submitted] == mark.day)
  }

  @Test func `a day that is past is kept as ever`() throws {
    let before = try standing(.installed, on: "2021-05-26")
    let mark = try request(.installed)
    #expect(before.marked(mark, route: .childOfParent) == before)
    #expect(before.wrongDay(replacedBy: mark) == nil)
    #expect(before.kept(mark) == .otherDay)
    let lower = try request(.submitted)
    let future = try standing(.installed, on: "2031-05-28")
    #expect(future.marked(lower, route: .childOfParent) == future)
  }

  @Test func `an obstacle that begins in days to come begins with the mark`() throws {
    var before = Standing()
    before.obstacle = OpenObstacle(.noSMS, note: nil, since: try day("2031-05-28"))
    var mark = MarkRequest(status: nil, day: try day("2021-05-28"), obstacle: .set(.noSMS))
    mark.today = mark.day
    #expect(before.marked(mark, route: .childOfParent).obstacle?.since == mark.day)
  }
}
