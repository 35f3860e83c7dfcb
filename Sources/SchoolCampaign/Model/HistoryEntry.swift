/// One change of one student, as the history shows it.
public struct HistoryEntry: Hashable, Sendable {
  /// What changed.
  public enum Fact: Hashable, Sendable {
    /// The student was made by an import or by hand.
    case created
    /// A field of the details, as the store's texts.
    case field(StudentField, from: String?, to: String?)
    /// To another class, by name.
    case moved(from: String, to: String)
    /// The office's list has the account approved on another day.
    case officeApproval(from: CalendarDay?, to: CalendarDay?)
    /// The standing after the change, with the rung before.
    case standing(
      from: InstallStatus, to: InstallStatus, day: CalendarDay, obstacle: Obstacle?,
      exemption: ExemptReason?, leftDay: CalendarDay?)
  }

  /// The batch that made the change.
  public let batch: Int64
  /// The student.
  public let student: Student.ID
  /// The student's name now.
  public let fullName: String
  /// What changed.
  public let fact: Fact

  /// Whose word it was, where it was received from another copy of the campaign.
  public let origin: ForeignBatch?

  /// A change of a student.
  public init(
    batch: Int64, student: Student.ID, fullName: String, fact: Fact, origin: ForeignBatch? = nil
  ) {
    self.batch = batch
    self.student = student
    self.fullName = fullName
    self.fact = fact
    self.origin = origin
  }
}
