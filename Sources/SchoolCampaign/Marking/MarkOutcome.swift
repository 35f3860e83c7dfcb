/// What a mark changed, student by student.
public struct MarkOutcome: Hashable, Sendable {
  /// A student before and after.
  public struct Change: Hashable, Sendable {
    /// The student as it stands now.
    public let student: Student
    /// The student's class.
    public let schoolClass: SchoolClass
    /// Where the student stood before.
    public let before: Standing

    /// A student who stood at `before`.
    public init(student: Student, schoolClass: SchoolClass, before: Standing) {
      self.student = student
      self.schoolClass = schoolClass
      self.before = before
    }

    /// Whether anything differs.
    public var isChange: Bool { before != student.standing }
  }

  /// The batch under which the change stands in the history; nil if nothing changed.
  public let batch: Int64?
  /// All students of the selection, in the order of the selection.
  public let students: [Change]

  /// The outcome of a mark.
  public init(batch: Int64?, students: [Change]) {
    self.batch = batch
    self.students = students
  }

  /// Those who changed.
  public var changed: [Change] { students.filter(\.isChange) }
  /// Those already there or above.
  public var unchanged: [Change] { students.filter { !$0.isChange } }
}
