import SchoolCampaign
import Testing

/// Which days a clock cannot have told.
struct ClockOrderTests {
  private func doubted(_ days: Int32...) -> [Int] {
    ClockOrder(days.map(CalendarDay.init(number:))).doubted.sorted()
  }

  @Test func `days that never go back are believed`() {
    #expect(doubted().isEmpty && doubted(7).isEmpty && doubted(7, 7, 8, 300, 300).isEmpty)
  }

  @Test func `a clock that ran behind is doubted`() {
    #expect(doubted(100, 3, 101) == [1])
    #expect(doubted(130, 3, 130) == [1])
    #expect(doubted(130, 121, 133) == [1])
    #expect(doubted(100, 3, 4, 5, 101, 102, 103) == [1, 2, 3])
    #expect(doubted(90, 91, 100, 3, 3, 4, 5, 6, 7, 8, 101) == [3, 4, 5, 6, 7, 8, 9])
  }

  @Test func `a clock that ran ahead is doubted where many days say so`() {
    #expect(doubted(200, 101, 102, 110, 120, 121, 130, 203) == [0])
    #expect(doubted(100, 200, 101, 102, 110, 120, 121, 130, 203) == [1])
    #expect(doubted(200, 101, 101, 101, 101, 101, 101, 203) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `clocks that differ by a day are both believed`() {
    #expect(doubted(101, 100, 100, 101, 102).isEmpty)
    #expect(doubted(100, 100, 99, 101, 102).isEmpty)
    #expect(doubted(102, 100, 100, 102, 103) == [1, 2])
  }

  @Test func `the acts of many years are looked at in no time`() {
    let days = (0..<200_000).map { CalendarDay(number: Int32($0 == 70_000 ? 0 : $0 / 400)) }
    #expect(ClockOrder(days).doubted == [70_000])
  }
}
