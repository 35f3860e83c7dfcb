import SchoolCampaign
import Testing

/// A campaign from 15/12/2021 to 15/1/2022: a day without a year is the one within it.
struct DaysOverNewYearTests {
  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  private func campaign() throws -> Campaign {
    var campaign = Campaign.letter301
    (campaign.startDay, campaign.deadline) = (try day("2021-12-15"), try day("2022-01-15"))
    return campaign
  }

  @Test(arguments: [
    ("5/1", "2021-12-20", "2022-01-05"), ("5/1", "2022-01-10", "2022-01-05"),
    ("28/12", "2022-01-10", "2021-12-28"), ("28/12", "2021-12-20", "2021-12-28"),
    ("20/1", "2022-01-25", "2022-01-20"), ("10/12", "2022-01-10", "2021-12-10"),
    ("5/1/2021", "2022-01-10", "2021-01-05"),
  ])
  func `a typed day is of the year that lies within the campaign`(
    text: String, today: String, wanted: String
  ) throws {
    #expect(try campaign().reach(today: day(today)).day(text) == day(wanted))
  }

  @Test(arguments: [
    (Campaign.SettingDay.deadline, "5/1", "2022-01-05"), (.deadline, "31/12", "2021-12-31"),
    (.useFrom, "1/2", "2022-02-01"), (.start, "5/1", "2022-01-05"), (.start, "1/12", "2021-12-01"),
    (.appSince, "25/11", "2021-11-25"), (.appSince, "20/12", "2020-12-20"),
    (.deadline, "5/1/2023", "2023-01-05"),
  ])
  func `so is a day of the settings`(
    setting: Campaign.SettingDay, text: String, wanted: String
  ) throws {
    #expect(try campaign().settingDay(text, setting) == day(wanted))
    #expect(try campaign().settingDay("31/4", setting) == nil)
  }
}
