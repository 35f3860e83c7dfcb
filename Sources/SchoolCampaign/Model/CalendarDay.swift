/// A day of the civil calendar, without hour or time zone.
///
/// Stored and compared as the number of days since 1/1/1970, so that no impossible day can exist.
public struct CalendarDay: Hashable, Comparable, Sendable, Codable {
  /// Days since 1/1/1970; negative before it.
  public let number: Int32

  /// The day that lies `number` days after 1/1/1970.
  public init(number: Int32) {
    self.number = number
  }

  /// The day of this year, month (1–12) and day of the month; nil if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil: years begin in March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1–12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth + (marchMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The calendar year.
  public var year: Int { civil.year }

  /// The day in ISO 8601, `2021-05-28`: the form of JSON and of stored settings.
  public var iso: String {
    let (year, month, day) = civil
    return String(year).leftPadded(to: 4) + "-" + String(month).leftPadded(to: 2) + "-"
      + String(day).leftPadded(to: 2)
  }

  /// How many days lie between two days; positive if `later` is the later one.
  public static func days(from earlier: CalendarDay, to later: CalendarDay) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// The day that lies `days` later (or earlier, if negative).
  public func adding(days: Int) -> CalendarDay {
    CalendarDay(number: number + Int32(days))
  }

  /// Orders two values as lists show them.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDay {
  /// The day that `iso` (`2021-05-28`) writes; nil for any other text.
  public init?(iso: String) {
    let parts = iso.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard iso.utf8.count == 10, parts.map(\.count) == [4, 2, 2],
      let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1])),
      let day = Int(Substring(parts[2]))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension String {
  /// The text with zeros before it up to `width` characters.
  func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}

extension CalendarDay {
  /// The days that a campaign's file can hold, of births and of what happened: 1/1/1900 to 31/12/2099.
  public static let storable = CalendarDay(number: -25_567)...CalendarDay(number: 47_481)

  /// A day as a file holds it; nil for a number that is none of ``storable``.
  public init?(stored number: Int64) {
    guard let number = Int32(exactly: number),
      Self.storable.contains(CalendarDay(number: number))
    else { return nil }
    self.init(number: number)
  }
}
