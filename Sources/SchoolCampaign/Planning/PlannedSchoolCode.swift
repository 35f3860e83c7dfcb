/// What an import does about a stored school's code that the files tell.
public struct PlannedSchoolCode: Hashable, Sendable {
  /// What comes of it.
  public enum Outcome: Hashable, Sendable {
    /// It is recorded, in place of the one that the campaign had.
    case written
    /// The campaign's stays: the user prefers it, or a part of another copy tells the code.
    case kept
    /// Another school has it, so that it is nobody's until that is settled.
    case ofOther(SchoolName)
  }

  /// The school.
  public let school: School
  /// The files' code.
  public let file: String
  /// What comes of it.
  public let outcome: Outcome

  /// The code that the campaign has; nil for none.
  public var stored: String? { school.code }
  /// Whether anything is written.
  public var isWritten: Bool { outcome == .written }

  /// Decides about a school's code; nil where the files tell nothing new.
  ///
  /// - Parameters:
  ///   - holder: The other school of the campaign or of the files that has the files' code.
  ///   - isReceipt: Whether a part of another copy tells it: that may be an older one, so it only fills a blank.
  init?(
    _ planned: PlannedSchool, _ code: String?, holder: (String, SchoolName) -> SchoolName?,
    preference: ValuePreference, isReceipt: Bool
  ) {
    guard case .stored(let known) = planned, let code, code != known.code else { return nil }
    (school, file) = (known, code)
    if let other = holder(code, known.name) {
      outcome = .ofOther(other)
    } else {
      let isFree = known.code == nil || preference != .stored && !isReceipt
      outcome = isFree ? .written : .kept
    }
  }
}
