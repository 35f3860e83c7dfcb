import Testing

@testable import SchoolCampaign

struct LadderTests {
  private let early = CalendarDay(number: 18_771)
  private let late = CalendarDay(number: 18_775)

  @Test func `a rung implies those below it, on the same day unless they have one`() {
    let standing = Standing().raised(to: .parentReady, on: early, route: .childOfParent)
      .raised(to: .installed, on: late, route: .childOfParent)
    #expect(standing.reached[.parentReady] == early)
    #expect(standing.reached[.submitted] == late)
    #expect(standing.raised(to: .submitted, on: early, route: .childOfParent) == standing)
  }

  @Test func `the parent's rung does not apply to a student with an own account`() {
    let standing = Standing().raised(to: .submitted, on: late, route: .ownAccount)
    #expect(standing.reached[.parentReady] == nil)
  }

  @Test func `a higher rung closes the obstacle`() {
    var standing = Standing()
    standing.obstacle = OpenObstacle(.noSMS, note: nil, since: early)
    #expect(standing.raised(to: .approved, on: late, route: .website).obstacle == nil)
  }

  @Test func `days never decrease up the ladder, whatever is marked`() {
    var random = SeededNumbers(state: 5)
    var standing = Standing()
    for _ in 0..<5000 {
      let status = InstallStatus.allCases.randomElement(using: &random) ?? .installed
      let day = early.adding(days: Int.random(in: 0...9, using: &random))
      let route = Route.allCases.randomElement(using: &random) ?? .website
      standing =
        Bool.random(using: &random)
        ? standing.raised(to: status, on: day, route: route)
        : standing.corrected(to: status, on: day, route: route)
      let days = InstallStatus.rungs.compactMap { standing.reached[$0] }
      #expect(days == days.sorted())
    }
  }

  @Test func `shares are truncated and 0 of 0 is none`() {
    #expect(Share(358, of: 359).basisPoints == 9972)
    #expect(Share(0, of: 0).basisPoints == nil)
  }

  @Test(arguments: ["6/1:1-12,15", "6/1:all", "6/1:all-except:3,17", "7912345678", "Nguyễn An"])
  func `selections are read`(text: String) throws {
    _ = try StudentSelection(text)
  }

  @Test(arguments: ["", "6/1:", "6/1:0", "6/1:5-2", "6/1:a", "6/1:all-except:", ":1"])
  func `what is no selection is refused`(text: String) {
    #expect(throws: CampaignError.badSelection(text)) { try StudentSelection(text) }
  }
}
