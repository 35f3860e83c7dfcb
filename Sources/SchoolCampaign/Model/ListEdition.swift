/// One edition of a class's list: who shows it lets its numbers be used later.
public struct ListEdition: Hashable, Sendable {
  /// The class.
  public let schoolClass: SchoolClass.ID
  /// The edition of its list.
  public let number: Int

  /// An edition of a class's list.
  public init(of schoolClass: SchoolClass.ID, number: Int) {
    self.schoolClass = schoolClass
    self.number = number
  }

  /// The editions whose roll numbers stand in a list of these students.
  public static func shown(_ students: [PlacedStudent]) -> Set<ListEdition> {
    Set(
      students.lazy.filter { $0.student.details.rollNumber != nil }.map {
        ListEdition(of: $0.schoolClass.id, number: $0.schoolClass.edition)
      })
  }
}
