/// What a cell says in a column of one rung: a tick, a word, or the day on which it was reached.
enum RungCell: Equatable {
  /// Nothing.
  case blank
  /// A rung is reached, on a day where the cell has one.
  case reached(InstallStatus, on: CalendarDay?)
  /// The column's rung is not reached; in words, or as an empty box says it.
  case denied(inWords: Bool)
  /// A sign of which only a person can say what it means.
  case open
  /// Something else.
  case unreadable
  /// A day that nobody can read.
  case badDay

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - rung: The rung that the heading names.
  ///   - signs: What the signs of all columns of rungs mean.
  ///   - named: The rung that the cell calls by its name.
  ///   - day: Reads days.
  init(
    _ text: String, of rung: InstallStatus, _ signs: InstallColumn, named: InstallStatus? = nil,
    day: (String) -> CalendarDay?
  ) {
    if let named {
      self = named == .notStarted ? .denied(inWords: true) : .reached(named, on: nil)
    } else if let answer = signs.answer(text) {
      self = Self.cell(answer, text, rung)
    } else if let isReached = RungWords.saysReached(text, rung) {
      self = isReached ? .reached(rung, on: nil) : .denied(inWords: true)
    } else if let reached = day(text) ?? Self.dayBesideWords(text, rung, signs, day) {
      self = .reached(rung, on: reached)
    } else if InstallSign(text).map(signs.open.contains) ?? false {
      self = .open
    } else {
      self = Self.looksLikeDay(text) ? .badDay : .unreadable
    }
  }

  private static func cell(
    _ answer: InstallAnswer, _ text: String, _ rung: InstallStatus
  ) -> RungCell {
    // `Đã cài` below `Đã duyệt` says more than that; `Chưa cài` says nothing of the approval.
    let isOfApp = rung != .installed && RungWords.isOfApp(text)
    switch answer {
    case .blank: return .blank
    case .yes: return .reached(isOfApp ? .installed : rung, on: nil)
    case .no: return isOfApp ? .unreadable : .denied(inWords: RungWords.isDenial(text))
    case .cross: return .unreadable
    }
  }

  /// The day of `đã gửi 24/5` and `24/5 x`.
  private static func dayBesideWords(
    _ text: String, _ rung: InstallStatus, _ signs: InstallColumn, _ day: (String) -> CalendarDay?
  ) -> CalendarDay? {
    if AnswerDoubt.isIn(text) { return nil }
    let words = PlainText.normalized(text).split { " ,;:".contains($0) }.map(String.init)
    guard (2...8).contains(words.count) else { return nil }
    for (place, rest) in [
      (words[0], words.dropFirst()), (words[words.count - 1], words.dropLast()),
    ] {
      guard let found = day(place) else { continue }
      let said = rest.filter { !["ngày", "hôm", "lúc", "ngay"].contains($0.lowercased()) }
        .joined(separator: " ")
      // `gửi 24/5` says what `đã gửi 24/5` does.
      let isSaid =
        RungWords.saysReached(said, rung) ?? RungWords.saysReached("đã " + said, rung)
        ?? signs.answer(said)?.isYes
      if said.isEmpty || isSaid ?? false { return found }
    }
    return nil
  }

  private static func looksLikeDay(_ text: String) -> Bool {
    !text.contains(where: \.isLetter) && text.contains(where: \.isNumber)
      && text.contains { "/-.".contains($0) }
  }
}
