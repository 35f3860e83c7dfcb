import Testing

@testable import SchoolCampaign

struct PaceTests {
  private func pace(_ iso: String, installed: Int, sinceStart: Int, of eligible: Int) throws -> Pace
  {
    var tally = ProgressTally()
    tally.enrolled = eligible
    tally.installed = installed
    tally.sinceStart = sinceStart
    return Pace(tally, campaign: .letter301, asOf: try #require(CalendarDay(iso: iso)))
  }

  @Test func `days left are the days after the day up to the deadline`() throws {
    #expect(try pace("2021-05-28", installed: 0, sinceStart: 0, of: 9).daysLeft == 3)
    #expect(try pace("2021-05-31", installed: 0, sinceStart: 0, of: 9).daysLeft == 0)
    #expect(try pace("2021-06-02", installed: 0, sinceStart: 0, of: 9).daysLeft == -2)
  }

  @Test func `the pace so far counts both ends and nobody from before the start`() throws {
    #expect(try pace("2021-05-28", installed: 12, sinceStart: 10, of: 40).soFar == 200)
    #expect(try pace("2021-05-24", installed: 3, sinceStart: 3, of: 40).soFar == 300)
  }

  @Test func `the pace needed is rounded up, and none after the deadline`() throws {
    #expect(try pace("2021-05-28", installed: 0, sinceStart: 0, of: 10).needed == 334)
    #expect(try pace("2021-05-28", installed: 10, sinceStart: 10, of: 10).needed == 0)
    #expect(try pace("2021-05-31", installed: 0, sinceStart: 0, of: 10).needed == nil)
  }

  @Test(
    arguments: [
      ("2021-05-28", 40, 40, 2, .done), ("2021-05-28", 25, 40, 2, .inTime),
      ("2021-05-28", 24, 40, 2, .slow), ("2021-05-28", 19, 40, 2, .slow),
      ("2021-05-28", 18, 40, 2, .notInTime), ("2021-05-28", 39, 40, 1, nil),
      ("2021-05-31", 39, 40, 3, .notInTime), ("2021-06-01", 39, 40, 3, .overdue),
      ("2021-06-01", 40, 40, 0, .done), ("2021-05-28", 0, 0, 0, nil),
    ] as [(String, Int, Int, Int, Pace.Verdict?)])
  func `the verdict compares needed with so far`(
    iso: String, installed: Int, eligible: Int, days: Int, verdict: Pace.Verdict?
  ) throws {
    var tally = ProgressTally()
    (tally.enrolled, tally.installed, tally.sinceStart) = (eligible, installed, installed)
    for day in 0..<days { tally.installDays.insert(dayAfterStart: day) }
    let day = try #require(CalendarDay(iso: iso))
    #expect(Pace(tally, campaign: .letter301, asOf: day).verdict == verdict)
  }

  @Test(arguments: [
    (358, 359, 9972), (359, 359, 10_000), (0, 5, 0), (1, 3, 3333), (2, 3, 6666),
    (8665, 10_000, 8665),
  ]) func `a share is truncated`(part: Int, whole: Int, points: Int) {
    #expect(Share(part, of: whole).basisPoints == points)
  }

  @Test func `no share of nobody, and it comes last`() {
    #expect(Share(0, of: 0).basisPoints == nil)
    #expect(Share(5, of: 5) < Share(0, of: 0))
  }
}
