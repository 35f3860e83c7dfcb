/// What a column of a file of marks means.
public enum MarkColumn: Hashable, Sendable {
  /// Something about the student, as in a roster.
  case student(RosterField)
  /// The rung reached, or a tick for the app.
  case status
  /// Ticks or days of one rung below that, such as `Đã duyệt`.
  case rung(InstallStatus)
  /// The days on which one rung was reached, such as `Ngày duyệt`.
  case days(of: InstallStatus)
  /// The day on which it was reached.
  case day
  /// What is in the way.
  case obstacle
  /// The edition of the class list that the roll numbers are from.
  case edition

  /// The meaning that a person names for a column (`--map`): by its code or by a heading.
  public init?(named text: String) {
    switch text {
    case "status": self = .status
    case "day": self = .day
    case "obstacle": self = .obstacle
    case "edition": self = .edition
    default:
      if let rung = InstallStatus(rawValue: text), rung != .notStarted {
        self = Self.ticks(of: rung)
        return
      }
      let field = RosterField(rawValue: text).map(Self.init)
      guard let found = field ?? MarkColumn(heading: text) else { return nil }
      self = found
    }
  }

  /// The meaning of a heading; nil if it has none.
  init?(heading: String) {
    switch RosterField.folded(heading) {
    case "trang thai", "tinh trang", "status", "bac", "buoc": self = .status
    case "ngay", "day", "date", "ngay ghi nhan", "ngay danh dau": self = .day
    case "vuong mac", "obstacle", "ly do": self = .obstacle
    case "danh sach lan", "lan danh sach", "sheet", "edition": self = .edition
    default:
      if RosterField(heading: heading) == nil, let found = RungHeading(heading) {
        self = found.holdsDays ? .days(of: found.rung) : Self.ticks(of: found.rung)
        return
      }
      if let mark = Self.mark(besides: HeadingDevice(heading)?.rest) {
        self = mark
      } else if let field = RosterField(wordsOf: heading) {
        self = MarkColumn(field)
      } else if let mark = Self.mark(besides: HeadingDay(heading)?.rest) {
        self = mark
      } else {
        return nil
      }
    }
  }

  /// The rung that is left of a heading without the telephone or the day that it names too.
  private static func mark(besides rest: String?) -> MarkColumn? {
    guard let rest, let meaning = MarkColumn(heading: rest) else { return nil }
    switch meaning {
    case .status, .rung: return meaning
    case .student, .days, .day, .obstacle, .edition: return nil
    }
  }

  private static func ticks(of rung: InstallStatus) -> MarkColumn {
    rung == .installed ? .status : .rung(rung)
  }

  /// A roster's column of installations is one of rungs.
  init(_ field: RosterField) { self = field.rung.map(Self.ticks) ?? .student(field) }

  /// Whether the column neither says who is meant nor what became of the student: a mark takes in nothing of it.
  var tellsNothing: Bool {
    guard case .student(let field) = self else { return false }
    return [.gender, .parentName, .parentPhone, .enrolment, .schoolCode].contains(field)
  }

  /// Whether a heading says status and not of what: beside one that says it, such a column is about something else.
  static func isVague(_ heading: String) -> Bool {
    ["trang thai", "tinh trang", "status"]
      .contains(RosterField.folded(HeadingDay(heading)?.rest ?? heading))
  }
}
