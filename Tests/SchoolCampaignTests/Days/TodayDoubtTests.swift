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
}
