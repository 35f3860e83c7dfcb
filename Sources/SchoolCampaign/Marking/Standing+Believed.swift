extension MarkRequest {
  /// Whether a day is still to come when the mark is made.
  func isToCome(_ day: CalendarDay) -> Bool { today.map { day > $0 } ?? false }

  /// Why the day of a rung, as it stands, gives way to the mark; nil if it does not.
  fileprivate func wrongDay(_ rung: InstallStatus, _ day: CalendarDay) -> WrongDay? {
    doubts.rungs[rung] ?? (isToCome(day) && !isToCome(self.day) ? .toCome : nil)
  }
}

extension Standing {
  /// What of a standing holds against a mark: what was recorded in practice, or with a day that a wrong clock told, must not
  /// swallow the right one.
  ///
  /// A rung of practice is no rung. One under a wrong clock was reached, only not on that day: it gives way to marks of
  /// the same rung, and its day to those of higher ones.
  func believed(against request: MarkRequest) -> Standing {
    guard request.status != nil || request.denied != nil else { return self }
    var rest = reached
    for rung in InstallStatus.rungs where request.doubts.rungs[rung] == .practice {
      rest[rung] = nil
    }
    let highest = InstallStatus.rungs.last { rest[$0] != nil } ?? .notStarted
    if let wanted = request.status, highest <= wanted {
      let named = Set(request.steps.map(\.rung))
      for rung in InstallStatus.rungs {
        guard let day = rest[rung], request.wrongDay(rung, day) != nil else { continue }
        rest[rung] = named.contains(rung) ? nil : request.day
      }
    }
    return Standing(reached: rest, obstacle: obstacle, exemption: exemption, leftDay: leftDay)
  }

  /// Why a day that stands gives way to the mark's; nil where none does.
  public func wrongDay(replacedBy request: MarkRequest) -> WrongDay? {
    let believed = believed(against: request)
    let reasons = InstallStatus.rungs.compactMap { rung in
      reached[rung].flatMap { day in
        believed.reached[rung] == day ? nil : request.wrongDay(rung, day)
      }
    }
    return reasons.last
  }

  /// The day since which a student is exempt or away, where nobody names one: a day that is to come, or doubted, is no day.
  public static func past(
    _ day: CalendarDay?, today: CalendarDay, doubt: WrongDay? = nil
  ) -> CalendarDay {
    day.flatMap { $0.wrongDay(today: today, doubt: doubt) == nil ? $0 : nil } ?? today
  }
}

extension CalendarDay {
  /// Why a recorded day is no day: it is to come, or doubted; nil if it is one.
  public func wrongDay(today: CalendarDay, doubt: WrongDay?) -> WrongDay? {
    doubt ?? (self > today ? .toCome : nil)
  }
}
