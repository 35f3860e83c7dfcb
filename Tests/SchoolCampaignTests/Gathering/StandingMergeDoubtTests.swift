import SchoolCampaign
import Testing

/// Days of practice and of wrong clocks, where two copies say something of one student.
struct StandingMergeDoubtTests {
  private func standing(_ status: InstallStatus, _ iso: String) throws -> Standing {
    Standing().raised(to: status, on: try #require(CalendarDay(iso: iso)), route: .childOfParent)
  }

  private func doubts(_ standing: Standing, _ reason: WrongDay?) -> DayDoubts {
    guard let reason else { return DayDoubts() }
    return DayDoubts([
      RecordedStanding(
        standing, isPractice: reason == .practice,
        wrongToday: reason == .wrongClock ? standing.statusDay : nil)
    ])
  }

  /// What comes of a standing here, and one there of which this copy has not heard.
  private func merged(
    _ mine: Standing, _ doubt: WrongDay?, with theirs: Standing, _ theirDoubt: WrongDay? = nil
  ) -> StandingMerge {
    StandingMerge(
      mine, Standing(), theirs, .handEdits,
      doubts: (doubts(mine, doubt), doubts(theirs, theirDoubt)))
  }

  @Test(arguments: [WrongDay.practice, .wrongClock])
  func `a wrong day gives way to the true one, whichever side has it`(reason: WrongDay) throws {
    let wrong = try standing(.installed, "2021-05-20")
    let right = try standing(.installed, "2021-05-27")
    for merge in [
      merged(wrong, reason, with: right), merged(right, nil, with: wrong, reason),
    ] {
      #expect(merge.standing == right)
      #expect(merge.hasWrongDay && merge.conflicts.isEmpty)
    }
  }

  @Test func `of two days that are both believed, or neither, the earlier one holds`() throws {
    let (one, other) = (
      try standing(.installed, "2021-05-20"), try standing(.installed, "2021-05-27")
    )
    for doubt in [nil, WrongDay.practice] {
      let merge = merged(other, doubt, with: one, doubt)
      #expect(merge.standing == one && !merge.hasWrongDay)
    }
  }

  @Test func `a rung of practice above the true one is no rung`() throws {
    let practice = try standing(.installed, "2021-05-20")
    let right = try standing(.submitted, "2021-05-27")
    #expect(merged(practice, .practice, with: right).standing == right)
    #expect(merged(practice, .wrongClock, with: right).standing.status == .installed)
  }

  @Test func `what is said of practice alone takes nothing away`() throws {
    let (mine, theirs) = (
      try standing(.installed, "2021-05-20"), try standing(.submitted, "2021-05-27")
    )
    #expect(merged(mine, .practice, with: theirs, .practice).standing.status == .installed)
    #expect(merged(Standing(), nil, with: theirs, .practice).standing == theirs)
  }
}
