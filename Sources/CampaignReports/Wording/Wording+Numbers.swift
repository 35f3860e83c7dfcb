import SchoolCampaign

extension Wording {
  /// A count with its thousands grouped: `23.042`, in English `23,042`.
  public func number(_ count: Int) -> String {
    let digits = Array(String(abs(count)))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += say(".", ",") }
      text.append(digit)
    }
    return (count < 0 ? "-" : "") + text
  }

  /// A share with two decimals, truncated: `86,65%`; a dash for 0 of 0.
  public func percent(_ share: Share) -> String {
    guard let points = share.basisPoints else { return "–" }
    return hundredths(points) + "%"
  }

  /// A number of hundredths with two decimals: `12,50`.
  public func hundredths(_ value: Int) -> String {
    let rest = value % 100
    return number(value / 100) + say(",", ".") + (rest < 10 ? "0" : "") + String(rest)
  }

  /// What stands where a list is cut: `, … và 12 nữa`; nothing where all are shown.
  public func more(_ all: Int, shown: Int, _ separator: String = ", ") -> String {
    all > shown
      ? separator + say("… và \(number(all - shown)) nữa", "… and \(number(all - shown)) more") : ""
  }

  /// How many of a list are shown where so many usually are: all of them where a person asked for that.
  public func limit(_ usual: Int) -> Int { isWhole ? .max : usual }

  /// What stands where a list is cut, and how all of it is seen; nothing where all are shown.
  func cut(_ all: Int, shown: Int, _ separator: String = ", ") -> String {
    let more = more(all, shown: shown, separator)
    return more.isEmpty ? "" : more + say(" (xem đủ bằng --full)", " (all with --full)")
  }

  /// Numbers of rows, with runs drawn together; how all are seen where there are many.
  func text(_ rows: RowSet) -> String {
    let isCut = rows.hasMoreRuns(than: limit(20))
    return rows.text(limit(20))
      + (isCut ? say(" (xem đủ bằng --full)", " (all with --full)") : "")
  }

  /// So many students: `1 em`, in English `1 student`, `2 students`.
  public func students(_ count: Int) -> String {
    say("\(number(count)) em", count == 1 ? "1 student" : "\(number(count)) students")
  }

  /// So many days.
  func days(_ count: Int) -> String {
    say("\(number(count)) ngày", count == 1 ? "1 day" : "\(number(count)) days")
  }

  /// A day of the campaign without its year: `28/5`.
  func dayAndMonth(_ day: CalendarDay) -> String { "\(day.civil.day)/\(day.civil.month)" }

  /// A day as people write it: `28/5/2021`.
  public func day(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.civil
    return "\(dayOfMonth)/\(month)/\(year)"
  }
}
