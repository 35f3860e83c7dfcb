/// Whether rows stand in a part of the list with those who are taken off it: below `II. Giảm`, which form D03-TS may part
/// into classes, or below `Chuyển đi` in the list of one class, which ends with it.
struct RemovalsPart {
  /// Whether they do.
  private(set) var isOpen: Bool
  /// Whether children stand below the heading of the part before any heading of a class.
  private var hasStudents = false
  /// Whether classes stand within the part.
  private var hasSections = false

  init(isOpen: Bool) { self.isOpen = isOpen }

  /// Begins a part of those who are taken off, or of others.
  mutating func begin(_ isRemoval: Bool) {
    (isOpen, hasStudents, hasSections) = (isRemoval, false, false)
  }

  /// Notes the heading of a class.
  mutating func noteSection() {
    if hasStudents && !hasSections { isOpen = false }
    hasSections = true
  }

  /// Notes a child's row.
  mutating func noteStudent() { hasStudents = true }
}
