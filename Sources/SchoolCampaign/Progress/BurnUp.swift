/// How many eligible students had installed at the end of each day, against the deadline.
public struct BurnUp: Hashable, Sendable {
  /// The state at the end of a day.
  public struct Point: Hashable, Sendable {
    /// The day.
    public let day: CalendarDay
    /// Eligible students who had installed.
    public let installed: Int
  }

  /// One for each day from the start day to the as-of day.
  public let points: [Point]
  /// The day on which the campaign began.
  public let startDay: CalendarDay
  /// The last day that is on time.
  public let deadline: CalendarDay
  /// How many students are eligible as of the last day.
  public let eligible: Int

  /// The line of a campaign from spans of installed students.
  ///
  /// - Parameters:
  ///   - spans: So many students counted as installed from `day` until, but not including, `until`.
  ///   - day: The as-of day.
  public init(
    _ spans: [(day: Int, until: Int, count: Int)], campaign: Campaign, asOf day: CalendarDay,
    eligible: Int
  ) {
    startDay = campaign.startDay
    deadline = campaign.deadline
    self.eligible = eligible
    let days = campaign.startDay.number...max(day.number, campaign.startDay.number)
    points = days.map { number in
      Point(
        day: CalendarDay(number: number),
        installed: spans.reduce(0) {
          $1.day <= number && number < $1.until ? $0 + $1.count : $0
        })
    }
  }
}
