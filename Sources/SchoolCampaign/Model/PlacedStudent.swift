/// A student with class and school, as lists show one.
public struct PlacedStudent: Hashable, Sendable {
  public let student: Student
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
