/// A student with class and school, as lists show one.
public struct PlacedStudent: Hashable, Sendable {
  /// The student.
  public let student: Student
  /// The student's class.
  public let schoolClass: SchoolClass
  /// The school's name.
  public let school: String

  /// A student of a class of a school.
  public init(student: Student, schoolClass: SchoolClass, school: String) {
    self.student = student
    self.schoolClass = schoolClass
    self.school = school
  }
}
