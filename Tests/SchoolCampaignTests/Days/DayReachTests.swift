import Testing

@testable import SchoolCampaign

struct DayReachTests {
  private func reach(on iso: String) throws -> DayReach {
    Campaign.letter301.reach(today: try #require(CalendarDay(iso: iso)))
  }

  @Test(arguments: [
    ("28/12", "2022-01-15", "2021-12-28"), ("28/12", "2021-05-28", "2020-12-28"),
    ("28/5", "2021-05-28", "2021-05-28"), ("1/1", "2021-05-28", "2021-01-01"),
    // Neither this year's nor last year's can be: it is this year's, and refused as still to come.
    ("29/5", "2021-05-28", "2021-05-29"), ("24/11", "2021-05-28", "2021-11-24"),
    ("29/2", "2022-01-15", "2020-02-29"), ("26/5/20", "2021-05-28", "2020-05-26"),
    ("ngày 26 tháng 5", "2021-05-28", "2021-05-26"),
  ]) func `a day without a year is the last one within reach`(
    text: String, today: String, day: String
  ) throws {
    #expect(try reach(on: today).day(text)?.iso == day)
  }

  @Test(arguments: ["31/2", "31/2/2021", "hôm qua", "", "2021"]) func `what is no day is none`(
    text: String
  ) throws {
    #expect(try reach(on: "2021-05-28").day(text) == nil)
  }

  @Test func `the letters tell their day`() {
    var campaign = Campaign.letter301
    #expect(campaign.lettersDay.iso == "2021-05-17")
    campaign.parentLetter = ""
    #expect(campaign.lettersDay.iso == "2021-05-24")
    campaign.letter = "301/CV-BHXH"
    #expect(campaign.lettersDay == campaign.startDay)
  }

  @Test func `a day before VssID is refused, one before the letters is not`() throws {
    var campaign = Campaign.letter301
    let today = CalendarDay(number: 18_775)
    let before = try #require(CalendarDay(iso: "2020-11-24"))
    #expect(throws: CampaignError.dayTooEarly(before, earliest: campaign.appSinceDay)) {
      try campaign.check(before, today: today)
    }
    #expect(throws: Never.self) { try campaign.check(before.adding(days: 1), today: today) }
    campaign.appSinceDay = before
    #expect(throws: Never.self) { try campaign.check(before, today: today) }
    #expect(throws: CampaignError.dayInFuture(today.adding(days: 1))) {
      try campaign.check(today.adding(days: 1), today: today)
    }
  }
}
