import Foundation
import SchoolCampaign

/// A spreadsheet's number as the text that it stands for: all its digits, a day as `2010-03-25`, with a time as `2010-03-25T17:00:00`.
enum NumberText {
  /// The text of a number under a format.
  ///
  /// - Parameter uses1904: Whether days are counted from 1904, as workbooks from old Macintoshes do.
  static func text(_ number: Double, _ format: NumberFormat, uses1904: Bool = false) -> String {
    switch format {
    case .general: return digits(number)
    case .pattern(let pattern): return pattern.text(of: number) ?? digits(number)
    case .sections(let sections):
      return text(number, sections.format(of: number), uses1904: uses1904)
    case .decimals(let count):
      return number == number.rounded() || count > 9
        ? digits(number) : String(format: "%.\(count)f", number)
    case .padded(let count):
      let text = digits(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    case .day:
      let days = number + (uses1904 ? 1462 : 0)
      guard (1..<2_958_466).contains(days), let day = day(Int32(days)) else {
        return digits(number)
      }
      return day + time(days)
    case .time:
      guard number >= 0, number < 1 else {
        return number >= 1 ? text(number, .day, uses1904: uses1904) : digits(number)
      }
      let minutes = Int((number * 1440).rounded())
      return "\(pair(minutes / 60)):\(pair(minutes % 60))"
    }
  }

  /// All digits of a whole number, at most 15 significant ones of any other.
  private static func digits(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return String(format: "%.15g", number)
  }

  /// Days since 30/12/1899, the way Excel counts from March 1900 on.
  private static func day(_ serial: Int32) -> String? {
    // Excel has a 29 February 1900 that never was.
    CalendarDay(number: serial - 25_569 + (serial < 60 ? 1 : 0)).iso
  }

  /// The time that a day has beside it, to the second: `T17:00:00`; none at midnight.
  private static func time(_ days: Double) -> String {
    let second = Int(((days - days.rounded(.down)) * 86_400).rounded())
    guard (1..<86_400).contains(second) else { return "" }
    return "T\(pair(second / 3600)):\(pair(second / 60 % 60)):\(pair(second % 60))"
  }

  private static func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
