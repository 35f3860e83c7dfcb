import Testing

@testable import SchoolCampaign

/// Birth dates with one and the same time: a midnight that was told elsewhere.
struct TimesOfBirthDatesTests {
  private func source(_ days: [String], _ order: DateOrder? = nil) throws -> RosterSource {
    var choices = ReadingChoices()
    choices.dateOrder = order
    let rows = days.enumerated().map { "\($0 + 1),Nguyễn Văn An,\"\($1)\",6/1,791234567\($0)\n" }
    let csv = "STT,Họ và tên,Ngày sinh,Lớp,Mã số BHXH\n" + rows.joined()
    return try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8)), choices)
  }

  private func days(_ source: RosterSource) throws -> [String] {
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    return try check.nextBatch(9).map { $0.details.birthDate?.iso ?? "?" }
  }

  @Test(arguments: [
    (["2010-03-04T17:00:00", "2010-03-05T17:00:00"], "17:00"),
    (["4/3/2010 17:00", "5/3/2010 17:00", ""], "17:00"),
    (["04/03/2010 5:00:00 CH", "05/03/2010 5:00:00 CH", "6/3/2010"], "17:00"),
    (["2010-03-04T16:53:20Z", "2010-03-05T16:53:20Z"], "23:53:20"),
    (["2010-03-04T16:59:30Z", "2010-03-05T16:59:30Z"], "23:59:30"),
    (["40241.7083333333", "40242.7083333333"], "17:00"),
    (["2010-03-04 16:53:20", "2010-03-05 16:53:20"], "16:53:20"),
  ])
  func `one time in all rows is a question, and a word says which day is meant`(
    written: [String], time: String
  ) throws {
    let open = try source(written)
    #expect(open.interpretation.isDateOrderOpen)
    #expect(open.interpretation.dates.timeOfAll == time)
    let next = try source(written, .nextDay)
    #expect(!next.interpretation.isDateOrderOpen)
    #expect(try days(next).prefix(2) == ["2010-03-05", "2010-03-06"])
    #expect(try days(source(written, .dayFirst)).prefix(2) == ["2010-03-04", "2010-03-05"])
    if written.count == 3 {
      #expect(try days(next).last == (written[2].isEmpty ? "?" : "2010-03-06"))
    }
  }

  @Test func `the month may stand first beside the one time`() throws {
    let written = ["3/14/2009 17:00", "3/15/2009 5:00 PM", "3/4/2009 17:00"]
    let open = try source(written)
    #expect(open.interpretation.isDateOrderOpen)
    #expect(open.interpretation.dates.possibleOrders == [.monthFirst])
    #expect(
      try days(source(written, .monthFirstNextDay)) == ["2009-03-15", "2009-03-16", "2009-03-05"])
    #expect(try days(source(written, .monthFirst)) == ["2009-03-14", "2009-03-15", "2009-03-04"])
    let mixed = try source(written + ["15/3/2009 17:00"])
    #expect(mixed.interpretation.dates.possibleOrders == [.dayFirst, .monthFirst])
  }

  @Test func `nor is one that Excel turned round left without an answer`() throws {
    let written = [
      "2009-04-03 17:00:00", "2009-05-03 17:00:00", "2009-06-03 17:00:00", "14/3/2009 17:00",
    ]
    #expect(try source(written).interpretation.dates.possibleOrders == [.swappedCells, .dayFirst])
    #expect(
      try days(source(written, .swappedNextDay))
        == ["2009-03-05", "2009-03-06", "2009-03-07", "2009-03-15"])
  }

  @Test(arguments: [
    ["2010-03-04T00:00:00", "2010-03-05T00:00:00"],
    ["2010-03-04T17:00:00Z", "2010-03-05T17:00:00Z"],
    ["2010-03-05T00:00:00Z", "2010-03-06T00:00:00Z"],
    ["2010-03-05T00:00:00+07:00", "2010-03-06T00:00:00+07:00"],
    ["5/3/2010 7:31", "6/3/2010 8:02"],
    ["5/3/2010", "6/3/2010 17:00"],
  ])
  func `midnight, several times and a single one are none`(written: [String]) throws {
    #expect(try !source(written).interpretation.isDateOrderOpen)
  }
}
