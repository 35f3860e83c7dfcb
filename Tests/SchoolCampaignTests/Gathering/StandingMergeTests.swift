import Testing

@testable import SchoolCampaign

struct StandingMergeTests {
  private func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2021, month: 5, day: number))
  }

  private func standing(_ status: InstallStatus, _ number: Int) throws -> Standing {
    Standing().raised(to: status, on: try day(number), route: .childOfParent)
  }

  @Test func `the earlier day holds where both reached a rung`() throws {
    let merge = StandingMerge(
      try standing(.installed, 26), Standing(), try standing(.installed, 25), .handEdits)
    #expect(merge.conflicts == [])
    #expect(merge.standing == (try standing(.installed, 25)))
  }

  @Test(arguments: [(25, 26, true), (26, 25, false), (26, 26, false)])
  func `a lower rung after a higher one of the other side is told, and the higher one holds`(
    installed: Int, submitted: Int, isConflict: Bool
  ) throws {
    let (high, low) = (try standing(.installed, installed), try standing(.submitted, submitted))
    let fromLow = StandingMerge(high, Standing(), low, .handEdits)
    let fromHigh = StandingMerge(low, Standing(), high, .handEdits)
    #expect(fromLow.isContrary == isConflict && fromHigh.isContrary == isConflict)
    #expect(fromLow.conflicts == [] && fromHigh.conflicts == [])
    #expect(fromLow.standing.status == .installed)
    #expect(fromHigh.standing.reached == fromLow.standing.reached)
  }

  @Test func `a correction that only one side made is no conflict`() throws {
    let (before, after) = (try standing(.installed, 24), try standing(.submitted, 26))
    let merge = StandingMerge(before, before, after, .handEdits)
    #expect(!merge.isContrary && merge.standing == after)
  }

  @Test func `a rung that the other side reached later too is no conflict`() throws {
    let low = try standing(.submitted, 26)
    let last = low.raised(to: .installed, on: try day(27), route: .childOfParent)
    let merge = StandingMerge(
      try standing(.installed, 25), Standing(), low, .handEdits, last: last)
    #expect(!merge.isContrary)
  }
}
