import Foundation
import Testing

@testable import SchoolCampaign

struct SentMarkTests {
  private let last = LastWord(event: 7, by: "Lan", moment: Date(timeIntervalSince1970: 0))

  private func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2021, month: 5, day: number))
  }

  private func student(_ standing: Standing) -> Student {
    Student(
      id: Student.ID(rawValue: 1), classID: SchoolClass.ID(rawValue: 1),
      details: StudentDetails(fullName: "Nguyễn Văn An"), standing: standing)
  }

  private func sent(
    _ request: MarkRequest, _ sight: SentMark.Sight = .upTo(event: 3)
  ) -> SentMark {
    SentMark(key: nil, student: Student.ID(rawValue: 1), .mark(request), sight: sight)
  }

  private func conflict(
    _ request: MarkRequest, _ standing: Standing, _ sight: SentMark.Sight = .upTo(event: 3),
    by: String = "Hoa"
  ) -> MarkConflict? {
    let mark = sent(request, sight)
    return mark.conflict(mark.step(student(standing), request), last, by: by)
  }

  @Test func `a climb merges whatever was seen`() throws {
    let climb = MarkRequest(status: .installed, day: try day(28))
    let standing = Standing().raised(to: .submitted, on: try day(20), route: .childOfParent)
    #expect(conflict(climb, standing) == nil)
  }

  @Test(arguments: [true, false])
  func `a correction or an obstacle on another's unseen change is a conflict`(corrects: Bool)
    throws
  {
    let standing = Standing().raised(to: .submitted, on: try day(20), route: .childOfParent)
    let request =
      corrects
      ? MarkRequest(status: .notStarted, day: try day(28), corrects: true)
      : MarkRequest(status: nil, day: try day(28), obstacle: .set(.noSMS))
    #expect(conflict(request, standing) == MarkConflict(last, standing: standing))
    #expect(conflict(request, standing, .upTo(event: nil)) != nil)
    #expect(conflict(request, standing, .upTo(event: 7)) == nil)
    #expect(conflict(request, standing, .present) == nil)
    #expect(conflict(request, standing, by: "Lan") == nil)
  }

  @Test func `what stands already is no conflict`() throws {
    var standing = Standing()
    standing.obstacle = OpenObstacle(.noSMS, note: nil, since: try day(20))
    let request = MarkRequest(status: nil, day: try day(28), obstacle: .set(.noSMS))
    #expect(conflict(request, standing) == nil)
  }

  @Test func `climbs that arrive late come to the same in any order`() throws {
    let climbs = try [
      MarkRequest(status: .installed, day: day(31)), MarkRequest(status: .submitted, day: day(24)),
      MarkRequest(status: .installed, day: day(27)), MarkRequest(status: .approved, day: day(26)),
    ]
    func after(_ order: [Int]) -> Standing {
      order.reduce(Standing()) { sent(climbs[$1]).step(student($0), climbs[$1]).standing }
    }
    let expected = after([0, 1, 2, 3])
    #expect(expected.reached[.installed] == (try day(27)))
    #expect(expected.reached[.approved] == (try day(26)))
    #expect(expected.reached[.submitted] == (try day(24)))
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] { #expect(after(order) == expected) }
  }

  @Test func `content tells marks apart, and senders`() throws {
    let mark = sent(MarkRequest(status: .installed, day: try day(28)))
    #expect(mark.content(by: "Lan") == mark.content(by: "Lan"))
    #expect(mark.content(by: "Lan") != mark.content(by: "Hoa"))
    let others = try [
      MarkRequest(status: .approved, day: day(28)), MarkRequest(status: .installed, day: day(27)),
      MarkRequest(status: .installed, day: day(28), corrects: true),
      MarkRequest(status: .installed, day: day(28), obstacle: .cleared),
      MarkRequest(status: .installed, day: day(28), note: "x"),
    ]
    for other in others { #expect(sent(other).content(by: "Lan") != mark.content(by: "Lan")) }
  }
}
