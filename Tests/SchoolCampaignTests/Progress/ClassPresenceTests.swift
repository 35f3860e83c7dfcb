import Testing

@testable import SchoolCampaign

struct ClassPresenceTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  @Test func `a class counts as long as one pupil has not left`() throws {
    let some = ClassPresence(students: 3, leaving: [try day("2021-05-25"): 2])
    #expect(some == .lasting)
    #expect(some.holds(on: try day("2021-05-28")) && some.holds())
  }

  @Test func `it counts up to the day before the last one left`() throws {
    let days = [try day("2021-05-25"): 2, try day("2021-05-27"): 1]
    let presence = ClassPresence(students: 3, leaving: days)
    #expect(presence == .before(try day("2021-05-27")))
    #expect(presence.holds(on: try day("2021-05-26")))
    #expect(!presence.holds(on: try day("2021-05-27")) && !presence.holds())
  }

  @Test func `a class that nobody is stored in never counts`() throws {
    #expect(ClassPresence(students: 0, leaving: [:]) == .never)
    #expect(!ClassPresence.never.holds(on: try day("2021-05-01")))
  }

  @Test func `who left is summed, and a unit without pupils has no row`() {
    var here = ProgressTally()
    here.enrolled = 4
    here.left = 1
    var gone = ProgressTally()
    gone.left = 3
    let block = ProgressReport.Block(
      .school("THCS Hoa Sen"),
      [
        .init(name: "6/1", tally: here.ofClass(reported: false)),
        .init(name: "6/2", tally: gone.ofClass(reported: true)),
      ], order: .name)
    #expect(block.rows.map(\.name) == ["6/1"])
    #expect(block.subtotal.left == 4 && block.subtotal.classes == 1)
    #expect(block.subtotal.classesReported == 0)
  }
}
