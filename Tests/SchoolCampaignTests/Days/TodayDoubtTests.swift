import SchoolCampaign
import Testing

struct TodayDoubtTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  @Test(arguments: [
    ("2020-11-24", true), ("2020-11-25", false), ("2021-05-28", false), ("2022-07-05", false),
    ("2022-07-06", true), ("1970-01-01", true),
  ])
  func `days before the app and long after the deadline are doubted`(iso: String, isDoubted: Bool)
    throws
  {
    #expect(try (Campaign.letter301.doubt(today: day(iso)) != nil) == isDoubted)
  }

  @Test(arguments: [
    ("1970-01-01", false), ("1999-12-31", false), ("2000-01-01", true), ("2049-12-31", true),
    ("2050-01-01", false), ("9999-12-31", false),
  ])
  func `no clock says a day of another age`(iso: String, canBe: Bool) throws {
    #expect(try day(iso).canBeToday == canBe)
  }

  @Test func `a clock that cannot be is read as the last recorded day`() throws {
    let campaign = Campaign.letter301
    let day = { (iso: String) throws -> CalendarDay in try #require(CalendarDay(iso: iso)) }
    let recorded = try day("2021-05-27")
    for clock in ["1970-01-01", "1999-12-31", "2050-01-01", "2106-02-07"] {
      let read = campaign.readingDay(clock: try day(clock), lastRecorded: recorded)
      #expect(read == recorded, "\(clock)")
      let first = campaign.readingDay(clock: try day(clock), lastRecorded: nil)
      #expect(first == campaign.startDay)
    }
    for clock in ["2000-01-01", "2049-12-31", "2021-05-26"] {
      let today = try day(clock)
      #expect(campaign.readingDay(clock: today, lastRecorded: recorded) == today)
    }
  }
}
