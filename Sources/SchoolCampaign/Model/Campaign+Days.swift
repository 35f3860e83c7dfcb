extension Campaign {
  /// The days on which anything of the campaign can have happened, as of `today`.
  public func reach(today: CalendarDay) -> DayReach { DayReach(from: appSinceDay, to: today) }

  /// The day of the first letter: who installed before it needed none. Where no letter names its day, the first day
  /// of the campaign.
  public var lettersDay: CalendarDay {
    citedLetters.compactMap(\.day).min() ?? startDay
  }

  /// Refuses a day on which nothing can have happened.
  ///
  /// - Throws: ``CampaignError/dayInFuture(_:)``, ``CampaignError/dayTooEarly(_:earliest:)``.
  public func check(_ day: CalendarDay, today: CalendarDay) throws(CampaignError) {
    if day > today { throw .dayInFuture(day) }
    if day < min(appSinceDay, today) { throw .dayTooEarly(day, earliest: appSinceDay) }
  }
}

extension CitedLetter {
  /// The day in its text, `301/CV-BHXH ngày 24/5/2021`; nil if none stands there with its year.
  var day: CalendarDay? {
    let words = number.split(separator: " ").reversed().lazy
    return words.compactMap { WrittenDay(String($0)) }.first { $0.hasYear }?.day()
  }
}
