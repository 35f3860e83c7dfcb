import Foundation

/// Who enters a change and when: made once, by the front end, and handed down. Nothing below it reads a clock.
public struct Entry: Sendable {
  /// Who says so: a name or login, as the front end knows it.
  public var by: String
  /// The moment of recording.
  public var moment: Date
  /// The day in Asia/Ho_Chi_Minh, or the practice day that was set.
  public var today: CalendarDay
  /// Whether ``today`` was set by hand (for practice or tests) rather than taken from the clock.
  public var isPractice: Bool

  /// An entry by `by` at `moment`, on the day `today`.
  public init(by: String, moment: Date, today: CalendarDay, isPractice: Bool = false) {
    self.by = by
    self.moment = moment
    self.today = today
    self.isPractice = isPractice
  }
}

extension CalendarDay {
  /// The day that it is at `moment` in Asia/Ho_Chi_Minh, which has been UTC+7 without summer time since 1975.
  public init(inVietnamAt moment: Date) {
    self.init(number: Int32(((moment.timeIntervalSince1970 + 7 * 3600) / 86_400).rounded(.down)))
  }
}
