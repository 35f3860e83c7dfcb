/// What the columns of rungs in one row say together: the highest rung that is reached, and on which days.
///
/// Where a lower one is not ticked that is a gap, as lists have it; only words (`chưa`) contradict a rung above them.
struct RowRungs: Hashable, Sendable {
  /// The highest rung that is reached; nil where none is.
  private(set) var reached: InstallStatus?
  /// The days of rungs, where cells tell them.
  private(set) var days: [InstallStatus: CalendarDay] = [:]
  /// The lowest rung of which the row says that it is not reached, above the highest one that is.
  private(set) var denied: InstallStatus?

  /// What is in the way, where words for the state of an application tell it.
  private(set) var obstacle: Obstacle?

  /// The rungs that are denied, and those denied in words, a bit for each: no memory for the many rows of a roster.
  private var (denials, words): (UInt8, UInt8) = (0, 0)

  /// The columns of a row in which nothing stands.
  init() {}

  /// What the cells of a row said that was packed.
  ///
  /// - Throws: ``RosterFileError/changedWhileReading``.
  init(from unpacker: inout ValueUnpacker) throws {
    reached = try unpacker.text().flatMap(InstallStatus.init(rawValue:))
    denied = try unpacker.text().flatMap(InstallStatus.init(rawValue:))
    for rung in InstallStatus.rungs { days[rung] = try unpacker.day() }
    let bits = try unpacker.number()
    (denials, words) = (UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits))
  }

  /// Takes in a cell; whether it contradicts the cells before it.
  mutating func add(_ cell: RungCell, of rung: InstallStatus) -> Bool {
    switch cell {
    case .reached(let rung, let day):
      reached = max(reached ?? rung, rung)
      if let day {
        if let known = days[rung], known != day { return true }
        days[rung] = day
      }
    case .denied(let inWords):
      denials |= Self.bit(rung)
      if inWords { words |= Self.bit(rung) }
    case .state(let state, let day):
      if let denied = state.denied {
        (denials, words) = (denials | Self.bit(denied), words | Self.bit(denied))
      }
      obstacle = obstacle ?? state.obstacle
      guard let rung = state.reached else { break }
      return add(.reached(rung, on: day), of: rung)
    case .blank, .open, .unreadable, .badDay: break
    }
    let highest = reached ?? .notStarted
    denied = InstallStatus.rungs.first { $0 > highest && denials & Self.bit($0) != 0 }
    if highest == .notStarted { return false }
    return denials & Self.bit(highest) != 0 || words & (Self.bit(highest) - 1) != 0
  }

  /// Appends all that the cells said.
  func pack(into packer: inout ValuePacker) {
    packer.add(reached?.rawValue)
    packer.add(denied?.rawValue)
    for rung in InstallStatus.rungs { packer.add(days[rung].map { Int($0.number) }) }
    packer.add(Int(denials) << 8 | Int(words))
  }

  private static func bit(_ rung: InstallStatus) -> UInt8 { 1 << UInt8(rung.rank) }

  /// The first of two days that stand in the wrong order, a higher rung's before a lower one's; nil where none do.
  var misplaced: InstallStatus? {
    let dated = InstallStatus.rungs.compactMap { rung in days[rung].map { (rung, $0) } }
    return zip(dated, dated.dropFirst()).first { $0.1 > $1.1 }?.0.0
  }
}

extension RosterRow {
  /// Whether the student has installed, as the roster says; nil where it says nothing of any rung.
  public var installed: Bool? { rungs.map { $0.reached == .installed } }

  /// What a row's columns of rungs come to as a mark; nil where they name no rung that is reached.
  ///
  /// - Parameter today: The day of rungs that have none.
  public func mark(today: CalendarDay) -> MarkRequest? {
    guard let rungs, let reached = rungs.reached else { return nil }
    let (own, below) = (rungs.days[reached], rungs.days.filter { $0.key != reached })
    var mark = MarkRequest(status: reached, day: own ?? max(today, below.values.max() ?? today))
    mark.days = below
    return mark
  }
}

extension ImportOptions {
  /// The mark that a row makes of a student: a rung above those that are believed; nil if it makes none.
  ///
  /// - Parameters:
  ///   - doubts: Which of the student's days are not to be believed.
  ///   - today: The day of rungs that have none, after which every day is still to come.
  public func mark(
    _ row: RosterRow, on standing: Standing, doubts: DayDoubts = DayDoubts(), today: CalendarDay
  ) -> MarkRequest? {
    guard withStatus, standing.leftDay == nil, var mark = row.mark(today: today) else { return nil }
    (mark.today, mark.doubts) = (today, doubts)
    guard let rung = mark.status, rung > standing.believed(against: mark).status,
      !isEarly(row, on: standing, doubts: doubts, today: today)
    else { return nil }
    return mark
  }

  /// Whether a row dates a rung before one below it that is recorded and believed: a roster corrects nothing.
  func isEarly(
    _ row: RosterRow, on standing: Standing, doubts: DayDoubts, today: CalendarDay
  ) -> Bool {
    guard withStatus, let rungs = row.rungs, let reached = rungs.reached,
      rungs.days[reached] != nil, var mark = row.mark(today: today)
    else { return false }
    (mark.today, mark.doubts) = (today, doubts)
    return standing.isLater(than: mark)
  }
}
