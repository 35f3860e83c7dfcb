extension MarkRequest {
  /// Whether a day is still to come when the mark is made.
  func isToCome(_ day: CalendarDay) -> Bool { today.map { day > $0 } ?? false }
}

extension Standing {
  /// Whether a mark replaces the day of the rung that a student stands on: one that is still to come was recorded under a
  /// wrong clock or a practice day, and must not swallow the right one.
  public func replacesFutureDay(_ request: MarkRequest) -> Bool {
    guard let wanted = request.status, wanted == status, let day = statusDay else { return false }
    return request.isToCome(day) && !request.isToCome(request.day)
  }

  /// The day since which a student is exempt or away, where nobody names one: a day that is to come is no day.
  public static func past(_ day: CalendarDay?, today: CalendarDay) -> CalendarDay {
    day.flatMap { $0 > today ? nil : $0 } ?? today
  }
}
