import Testing

@testable import SchoolCampaign

struct WrittenDayTests {
  @Test(arguments: [
    "5/3/2010", "05-03-2010", "5.3.2010", "5,3,2010", "5 / 3 / 2010", "5/3/10", "2010-03-05",
    "2010/3/5", "20100305", "05032010", "5–3–2010", "5—03—2010", "5⁄3⁄2010", "５/３/２０１０",
    "5 tháng 3 năm 2010", "ngày 5 tháng 3 năm 2010", "Ngày 05 tháng 03 năm 2010", "5 thg 3, 2010",
    "05-Thg3-2010", "05-Th3-2010", "5-T3-2010", "05 Thg 3 10", "5 tháng Ba, 2010",
    "Thứ Sáu, 5 Tháng Ba, 2010", "Thứ 6, 5/3/2010", "T6, 5/3/2010", "Chủ nhật, 5/3/2010",
    "mùng 5 tháng 3 năm 2010", "5-Mar-10", "5 March 2010", "March 5, 2010", "Mar 5 2010",
    "Mar-05-2010", "2010 Mar 5", "5th March 2010", "Friday, March 5, 2010", "Fri 5 Mar 2010",
    "40242", "40242.5", "40242,25", "5/3/2010 0:00", "5/3/2010 00:00:00", "05/03/2010 7:30:00 SA",
    "05/03/2010 11:30 CH", "3/5/2010".replacing("3/5", with: "5/3") + " 11:59:59 PM",
    "2010-03-05 00:00:00", "2010-03-05T00:00:00", "2010-03-05T23:59:59.999", "5/3/2010, 7:30",
    "07:30 5/3/2010", "14:05:22 05/03/2010", "7:30 SA 5/3/2010", "5/3/2010 lúc 7:30",
    "5 tháng 3 năm 2010 00:00:00", "2010-03-05Z", "2010-03-05+07:00", "5 3 2010",
  ]) func `a day is read in every shape people and programs write`(text: String) throws {
    #expect(WrittenDay(text)?.day()?.iso == "2010-03-05")
  }

  @Test(arguments: [
    ("2010-03-04T17:00:00.000Z", "2010-03-05"), ("2010-03-04T16:59:59Z", "2010-03-04"),
    ("2010-03-04 17:00:00 UTC", "2010-03-05"), ("2010-03-04T17:00:00+0000", "2010-03-05"),
    ("2010-03-04T17:00:00+00:00", "2010-03-05"), ("2010-03-05T00:00:00+07", "2010-03-05"),
    ("2010-03-05T00:00:00+07:00", "2010-03-05"), ("2010-03-05 00:00 GMT+7", "2010-03-05"),
    ("2010-03-04T12:00:00-05:00", "2010-03-05"), ("2010-03-04T11:59:00-0500", "2010-03-04"),
    ("2010-02-28T20:00Z", "2010-03-01"), ("2009-12-31T17:00:00Z", "2010-01-01"),
    ("2010-03-05T00:30:00+09:00", "2010-03-04"), ("04/03/2010 17:00:00Z", "2010-03-05"),
    ("Fri Mar 05 2010 00:00:00 GMT+0700 (Indochina Time)", "2010-03-05"),
    ("Thu, 04 Mar 2010 17:00:00 GMT", "2010-03-05"), ("2010–03–04T17:00:00Z", "2010-03-05"),
  ]) func `a moment is the day that it is in Viet Nam`(text: String, iso: String) throws {
    let written = try #require(WrittenDay(text))
    #expect(written.day()?.iso == iso)
    #expect(written.isMoment)
  }

  @Test(arguments: ["28/5", "28-5", "28.5", "28 tháng 5", "28 May", "28/5 ".dropLast().description])
  func `a day without a year is of the year that is given`(text: String) throws {
    #expect(WrittenDay(text)?.day(year: 2021)?.iso == "2021-05-28")
    #expect(WrittenDay(text)?.day() == nil)
  }

  @Test(arguments: [
    "", "5", "2010", "5/2010", "tháng 3", "tháng 3 năm 2010", "5//2010", "32/13/2010", "31/4/2010",
    "29/2/2011", "5/3/2010 25:00", "5/3/2010 nghỉ", "5/3/2010 7:75", "ngày mai", "Nguyễn Văn Năm",
    "6/1A", "7912345678", "12345", "5/3/2010/4", "5 tháng 13 năm 2010", "99:99", "5/3/2010 (?)",
    "2010-03-05T00:00:00+99:00", ":", "T", "5/3/20100",
  ]) func `anything else is no day`(text: String) throws {
    #expect(WrittenDay(text)?.day() == nil)
  }

  @Test func `every day comes back from every shape`() throws {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    for number in stride(from: 10_000, to: 20_000, by: 7) {
      let day = CalendarDay(number: Int32(number))
      let (year, month, date) = day.civil
      let serial = number + 25_569
      for text in [
        "\(date)/\(month)/\(year)", "\(date) tháng \(month) năm \(year)",
        "\(date)-\(months[month - 1])-\(year)", day.iso, day.iso.filter { $0 != "-" }, "\(serial)",
        "\(day.adding(days: -1).iso)T17:00:00Z", "\(day.iso)T16:59:59Z",
      ] {
        #expect(WrittenDay(text)?.day() == day, "\(text)")
      }
    }
  }

  @Test func `bytes of any kind are no trouble`() throws {
    var random = SeededNumbers(state: 301)
    let signs = Array("0123456789/-.,: TZ+thángnămMar–\u{200B}(\u{0}CHSAGMT")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...24, using: &random)).map { _ in
          signs.randomElement(using: &random) ?? "0"
        })
      if let day = WrittenDay(text)?.day() { #expect((1...9999).contains(day.year)) }
    }
  }
}
