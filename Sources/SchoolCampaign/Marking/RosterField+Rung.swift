extension RosterField {
  /// The rung of which a column holds ticks or days; nil for any other column.
  public var rung: InstallStatus? {
    switch self {
    case .parentReady: .parentReady
    case .submitted: .submitted
    case .approved: .approved
    case .installed: .installed
    default: nil
    }
  }

  /// The columns of a rung.
  init?(_ rung: InstallStatus) {
    switch rung {
    case .notStarted: return nil
    case .parentReady: self = .parentReady
    case .submitted: self = .submitted
    case .approved: self = .approved
    case .installed: self = .installed
    }
  }
}

extension RosterLayout {
  /// The columns of rungs, each with its own; `Đã đăng ký` is the form where another column tells a rung.
  var rungColumns: [(column: Int, rung: InstallStatus)] {
    let told = fields.indices.compactMap { column in fields[column]?.rung.map { (column, $0) } }
    func isRegistration(_ column: Int) -> Bool {
      RungHeading.isOfRegistration(headings[column]) && origins[column] != .user
    }
    if told.allSatisfy({ isRegistration($0.0) }) { return told }
    return told.map { ($0.0, isRegistration($0.0) ? .submitted : $0.1) }
  }
}
