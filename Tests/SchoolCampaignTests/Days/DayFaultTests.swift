import SchoolCampaign
import Testing

struct DayFaultTests {
  @Test(arguments: [
    ("31/4/2021", DayFault.notInCalendar), ("31/4", .notInCalendar), ("45/13/2021", .notInCalendar),
    ("5/26/2021", .order(.monthFirst)), ("26/5/2021", .order(.dayFirst)), ("hôm qua", .unreadable),
    ("", .unreadable),
  ])
  func `a text that is no day is told by what is wrong with it`(text: String, fault: DayFault) {
    #expect(DayFault(text) == fault)
  }
}
