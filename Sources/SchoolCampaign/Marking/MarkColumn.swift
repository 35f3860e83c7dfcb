/// What a column of a file of marks means.
public enum MarkColumn: Hashable, Sendable {
  /// Something about the student, as in a roster.
  case student(RosterField)
  /// The rung reached, or a tick.
  case status
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
      let field = RosterField(rawValue: text).map(Self.init)
      guard let found = field ?? MarkColumn(heading: text) else { return nil }
      self = found
    }
  }

  /// The meaning of a heading; nil if it has none.
  init?(heading: String) {
    switch RosterField.folded(heading) {
    case "trang thai", "tinh trang", "status", "bac", "buoc": self = .status
    case "ngay", "day", "date", "ngay cai", "ngay cai dat", "ngay cai vssid", "ngay cai dat vssid",
      "ngay dang nhap", "ngay ghi nhan", "ngay danh dau":
      self = .day
    case "vuong mac", "obstacle", "ly do": self = .obstacle
    case "danh sach lan", "lan danh sach", "sheet", "edition": self = .edition
    default:
      guard let field = RosterField(wordsOf: heading) else { return nil }
      self = MarkColumn(field)
    }
  }

  /// A roster's column of installations is one of rungs.
  private init(_ field: RosterField) { self = field == .installed ? .status : .student(field) }

  /// Whether a heading says status and not of what: beside one that says it, such a column is about something else.
  static func isVague(_ heading: String) -> Bool {
    ["trang thai", "tinh trang", "status"].contains(RosterField.folded(heading))
  }
}
