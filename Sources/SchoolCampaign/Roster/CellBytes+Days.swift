extension CellBytes {
  /// A birth date from 1990 to the year 2099, in the order of its file (or `2010-03-25`): with a year of two digits,
  /// with a time behind it, or as the serial number that a spreadsheet keeps for a day.
  func birthDate(_ order: DateOrder = .dayFirst) -> CellReading<CalendarDay> {
    if isEmpty { return .blank }
    if let day = serialDay { return .value(day) }
    guard let parts = dayParts else { return .unusable(.invalidBirthDate) }
    var (day, month, year) = (parts.first, parts.second, parts.third)
    if parts.firstLength == 4 {
      swap(&day, &year)
      if order == .swappedCells, day <= 12 { swap(&day, &month) }
    } else {
      if parts.thirdLength <= 2 { year += year < 30 ? 2000 : 1900 }
      if order == .monthFirst { swap(&day, &month) }
      if month > 12, month <= 31, day <= 12 {
        return .unusable(order == .monthFirst ? .dayFirstDate : .monthFirstDate)
      }
    }
    guard (1990...2099).contains(year), let date = CalendarDay(year: year, month: month, day: day)
    else { return .unusable(.invalidBirthDate) }
    return .value(date)
  }

  /// `41784` is 25/5/2014: days since 30/12/1899, for the birth years of pupils (1998 to 2019).
  private var serialDay: CalendarDay? {
    guard bytes.count == 5, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let serial = bytes.reduce(0) { $0 * 10 + Int32($1 - 0x30) }
    return (36_000...43_500).contains(serial) ? CalendarDay(number: serial - 25_569) : nil
  }

  /// The three numbers of a date.
  struct DayParts {
    var first = 0
    var second = 0
    var third = 0
    var firstLength = 0
    var thirdLength = 0
  }

  /// Three numbers with one sign between them, spaces apart; what follows the third after a space or a `T` is a
  /// time. Nil if there is anything else.
  var dayParts: DayParts? {
    var parts = DayParts()
    var part = 0
    var length = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        length += 1
        guard length <= 4 else { return nil }
        let digit = Int(byte - 0x30)
        switch part {
        case 0: parts.first = parts.first * 10 + digit
        case 1: parts.second = parts.second * 10 + digit
        default: parts.third = parts.third * 10 + digit
        }
      case 0x2F, 0x2D, 0x2E, 0x2C, 0x5C:
        guard length > 0, part < 2 else { return nil }
        if part == 0 { parts.firstLength = length }
        part += 1
        length = 0
      case 0x20, 0x54:
        if part == 2, length > 0, bytes.contains(0x3A) {
          parts.thirdLength = length
          return parts
        }
        if byte == 0x54 { return nil }
      default: return nil
      }
    }
    guard part == 2, length > 0 else { return nil }
    parts.thirdLength = length
    return parts
  }
}
