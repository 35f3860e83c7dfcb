/// A stored student who might be the one that a row means, with the school.
public struct Candidate: Hashable, Sendable {
  /// The student.
  public var student: Student
  /// The school.
  public var schoolID: School.ID

  /// A student of a school.
  public init(student: Student, schoolID: School.ID) {
    self.student = student
    self.schoolID = schoolID
  }
}
