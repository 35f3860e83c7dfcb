import Testing

@testable import SchoolCampaign

struct FoundMarksTests {
  private let day = CalendarDay(number: 18_775)
  private let child = Student.ID(rawValue: 7)

  private func place(_ file: String, _ row: Int) -> MarkPlace { MarkPlace(file: file, row: row) }

  @Test func `a child marked alike in two files counts once`() {
    var found = FoundMarks()
    let request = MarkRequest(status: .installed, day: day)
    found.add(request, of: child, at: place("a.csv", 2), problem: nil)
    found.add(request, of: child, at: place("b.csv", 9), problem: nil)
    #expect(found.requests.count == 1)
    #expect(found.repeated == [place("b.csv", 9)])
    #expect(found.problems.isEmpty)
  }

  @Test(arguments: [
    MarkRequest(status: .submitted, day: CalendarDay(number: 18_775)),
    MarkRequest(status: .installed, day: CalendarDay(number: 18_774)),
    MarkRequest(status: .installed, day: CalendarDay(number: 18_775), obstacle: .set(.noSMS)),
  ]) func `a child marked differently is refused with both rows`(other: MarkRequest) {
    var found = FoundMarks()
    found.add(
      MarkRequest(status: .installed, day: day), of: child, at: place("a.csv", 2), problem: nil)
    found.add(other, of: child, at: place("b.csv", 9), problem: nil)
    #expect(
      found.problems == [
        MarkSheet.Problem(place("b.csv", 9), kind: .saidOtherwise, other: place("a.csv", 2))
      ])
  }
}
