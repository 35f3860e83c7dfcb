/// A stored student who might be the one that a row means, with the school.
public struct Candidate: Hashable, Sendable {
  /// The student.
  public var student: Student
  /// The school.
  public var schoolID: School.ID
  /// What the student was before each hand edit of name, birth date or numbers, the newest first. A roster that
  /// still says so means this student.
  public var former: [StudentDetails]
  /// Whether a person moved the student to the present class: a roster does not move it back.
  public var isPlacedByHand: Bool
  /// Which of the student's days are not to be believed, where a roster may mark.
  public var doubts = DayDoubts()

  /// A student of a school.
  public init(
    student: Student, schoolID: School.ID, former: [StudentDetails] = [],
    isPlacedByHand: Bool = false
  ) {
    self.student = student
    self.schoolID = schoolID
    self.former = former
    self.isPlacedByHand = isPlacedByHand
  }
}
