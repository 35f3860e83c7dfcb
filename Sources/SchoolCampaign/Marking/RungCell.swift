/// What a cell says in a column of one rung: a tick, a word, or the day on which it was reached.
enum RungCell: Equatable {
  /// Nothing.
  case blank
  /// A rung is reached, on a day where the cell has one.
  case reached(InstallStatus, on: CalendarDay?)
  /// The column's rung is not reached; in words, or as an empty box says it.
  case denied(inWords: Bool)
  /// Words for the state of an application: rungs that are reached, on a day where the cell has one, and that are not.
  case state(ApplicationState, on: CalendarDay?)
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
  ///   - takesDays: Whether a day alone says that the rung was reached; the heading must name it.
  ///   - takesObstacles: Whether what is in the way can be kept, or is not understood.
  ///   - day: Reads days.
  init(
    _ text: String, of rung: InstallStatus, _ signs: InstallColumn, named: InstallStatus? = nil,
    takesDays: Bool = true, takesObstacles: Bool = false, day: (String) -> CalendarDay?
  ) {
    if let named {
      self = named == .notStarted ? .denied(inWords: true) : .reached(named, on: nil)
    } else if let answer = signs.answer(text) {
      self = Self.cell(answer, text, rung)
    } else if let isReached = RungWords.saysReached(text, rung), isReached || rung != .approved {
      self = isReached ? .reached(rung, on: nil) : .denied(inWords: true)
    } else if let state = Self.state(text, of: rung), takesObstacles || state.obstacle == nil {
      let isDenial = state.reached == nil && state.obstacle == nil && state.denied == rung
      self = isDenial ? .denied(inWords: true) : .state(state, on: nil)
    } else if RungWords.saysReached(text, rung) == false {
      self = .denied(inWords: true)
    } else if takesDays, let reached = day(text) ?? Self.dayBesideWords(text, rung, signs, day) {
      self = .reached(rung, on: reached)
    } else if let (state, day) = Self.stateAndDay(text, of: rung, day) {
      self = .state(state, on: day)
    } else if InstallSign(text).map(signs.open.contains) ?? false {
      self = .open
    } else {
      self = Self.looksLikeDay(text) ? .badDay : .unreadable
    }
  }

  /// What words say of an application; below `Đã duyệt` it is the office that refuses, and who waits is not approved.
  private static func state(_ text: String, of rung: InstallStatus) -> ApplicationState? {
    let isOpen = ApplicationState.isOpenRefusal(text)
    let text = isOpen && rung == .approved ? "bhxh từ chối" : text
    return ApplicationState(text).map { rung == .approved ? $0.notApproved : $0 }
  }

  /// The state and its day in `chờ duyệt 24/5`.
  private static func stateAndDay(
    _ text: String, of rung: InstallStatus, _ day: (String) -> CalendarDay?
  ) -> (ApplicationState, CalendarDay)? {
    let (words, day) = DayBesideWords.parts(text, day)
    guard let day, let state = state(words, of: rung), state.reached != nil, state.denied == nil,
      state.obstacle == nil
    else { return nil }
    return (state, day)
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
    let (said, day) = DayBesideWords.parts(text, day)
    guard let day else { return nil }
    // `gửi 24/5` says what `đã gửi 24/5` does.
    let isSaid =
      RungWords.saysReached(said, rung) ?? RungWords.saysReached("đã " + said, rung)
      ?? signs.answer(said)?.isYes
    return said.isEmpty || isSaid ?? false ? day : nil
  }

  /// The rung that is reached; nil where none is.
  var rung: InstallStatus? {
    switch self {
    case .reached(let rung, _): rung
    case .state(let state, _): state.reached
    case .blank, .denied, .open, .unreadable, .badDay: nil
    }
  }

  /// What cells say together of which one is enough, as of the telephones of both parents: the highest rung, on the first
  /// of its days; that it is not reached only where none of them says that it is.
  static func together(_ cells: [RungCell]) -> [RungCell] {
    guard let highest = cells.compactMap(\.rung).max() else { return cells }
    let first = cells.filter { $0.rung == highest }.compactMap(\.day).min()
    if highest == .installed { return [.reached(highest, on: first)] }
    return cells.compactMap { cell in
      switch cell {
      case .denied: nil
      case .reached(highest, _): .reached(highest, on: first)
      case .state(let state, _) where state.reached == highest: .state(state, on: first)
      default: cell
      }
    }
  }

  /// The day on which its rung was reached, where the cell has one.
  private var day: CalendarDay? {
    switch self {
    case .reached(_, let day), .state(_, let day): day
    case .blank, .denied, .open, .unreadable, .badDay: nil
    }
  }

  private static func looksLikeDay(_ text: String) -> Bool {
    !text.contains(where: \.isLetter) && text.contains(where: \.isNumber)
      && text.contains { "/-.".contains($0) }
  }
}
