extension Campaign {
  /// The days on which anything of the campaign can have happened, as of `today`.
  public func reach(today: CalendarDay) -> DayReach {
    DayReach(from: appSinceDay, to: today, campaign: days)
  }

  /// From the first day to the last; nil where they are in no order.
  private var days: ClosedRange<CalendarDay>? {
    startDay <= deadline ? startDay...deadline : nil
  }

  /// The days on which a child can have left, or from which one can be exempt, as of `today`: children change schools
  /// from the summer on in which the school year begins, whether there was VssID or not.
  public func enrolmentReach(today: CalendarDay) -> DayReach {
    let year = Int(schoolYear.prefix(4)) ?? startDay.year
    let summer = CalendarDay(year: year, month: 6, day: 1) ?? startDay
    return DayReach(from: min(summer, appSinceDay), to: today, campaign: days)
  }

  /// Refuses a day on which nobody can have left, or become exempt.
  ///
  /// - Throws: ``CampaignError/dayInFuture(_:)``, ``CampaignError/dayBeforeSchoolYear(_:schoolYear:first:)``.
  public func checkEnrolment(_ day: CalendarDay, today: CalendarDay) throws(CampaignError) {
    let reach = enrolmentReach(today: today)
    if day > today { throw .dayInFuture(day) }
    if day < min(reach.first, today) {
      throw .dayBeforeSchoolYear(day, schoolYear: schoolYear, first: reach.first)
    }
  }

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
