/// The columns of single rungs in a table of marks.
struct RungColumns {
  /// The columns of ticks, or of days that say as much, each with its rung.
  var ticks: [(column: Int, rung: InstallStatus)] = []
  /// The columns of days beside ticks of the same rung.
  private(set) var days: [(column: Int, rung: InstallStatus)] = []

  /// Takes `Đã đăng ký`, which is the app where nothing else is told, for the form where other columns tell rungs.
  mutating func takeRegistrations(from statuses: inout [Int], heading: (Int) -> String) {
    let registrations = statuses.filter { RungHeading.isOfRegistration(heading($0)) }
    if ticks.isEmpty, registrations.count == statuses.count { return }
    statuses.removeAll(where: registrations.contains)
    ticks += registrations.map { ($0, .submitted) }
  }

  /// Takes columns of days: those of a rung without ticks of its own say by themselves that it was reached.
  ///
  /// - Parameter hasStatuses: Whether other columns tell of the app.
  /// - Returns: Whether they are rather the days of all that a row says.
  mutating func takeDays(
    _ dated: [(column: Int, rung: InstallStatus)], hasStatuses: Bool
  ) -> Bool {
    if ticks.isEmpty, hasStatuses, dated.allSatisfy({ $0.rung == .installed }) { return true }
    let ticked = Set(ticks.map(\.rung) + (hasStatuses ? [.installed] : []))
    for column in dated {
      if ticked.contains(column.rung) { days.append(column) } else { ticks.append(column) }
    }
    return false
  }
}
