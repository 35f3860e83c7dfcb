/// What a person says that a column of the office's list means (`--map`).
public enum ApprovalColumn: Hashable, Sendable {
  /// Something about the student, as in a roster, or a note.
  case student(RosterField)
  /// The day of approval.
  case day
  /// What became of the application.
  case answer

  /// The meaning that a person names: by its code or by a heading.
  public init?(named text: String) {
    if text == "day" || ApprovalDayHeading(text) != nil {
      self = .day
    } else if text == "status" || ApprovalLayout.isAnswer(SearchKey(text).text) {
      self = .answer
    } else if let field = RosterField(rawValue: text) ?? RosterField(heading: text),
      field.rung == nil
    {
      self = .student(field)
    } else {
      return nil
    }
  }
}
