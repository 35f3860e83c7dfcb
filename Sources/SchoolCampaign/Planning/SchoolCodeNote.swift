/// A code that the files give a stored school which has none, or another one: it is told, and the school stays as it is. The
/// name is what a school is known by, and another code may mean another school of the name.
public struct SchoolCodeNote: Hashable, Sendable {
  /// The school.
  public let school: SchoolName
  /// The code that the campaign has; nil for none.
  public let stored: String?
  /// The files' code.
  public let file: String

  /// What the files say about a school's code; nil where that is nothing new.
  init?(_ planned: PlannedSchool, _ code: String?) {
    guard case .stored(let known) = planned, let code, code != known.code else { return nil }
    (school, stored, file) = (known.name, known.code, code)
  }
}
