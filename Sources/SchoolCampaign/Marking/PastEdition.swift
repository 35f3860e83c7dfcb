/// An edition of a class's list that is no longer in force.
public struct PastEdition: Hashable, Sendable {
  /// Its number; a later edition has a higher one.
  public let number: Int
  /// Whom its roll numbers meant.
  public let students: [Int: Student.ID]
  /// Whether it was printed, exported or shown, so that somebody may hold it.
  public let isShown: Bool
  /// Whether the renumbering that made it was taken back.
  public let isTakenBack: Bool

  /// An edition as it was.
  public init(
    number: Int, students: [Int: Student.ID], isShown: Bool, isTakenBack: Bool = false
  ) {
    self.number = number
    self.students = students
    self.isShown = isShown
    self.isTakenBack = isTakenBack
  }
}

/// Whether roll numbers that come without an edition may be taken from the list in force.
public struct EditionDoubt: Hashable, Sendable {
  /// The numbers that mean somebody else on an older list, in the order in which they were typed.
  public let numbers: [Int]
  /// Those older lists, oldest first.
  public let editions: [Int]

  /// What is doubtful about typed numbers; nil where every list that somebody may hold says the same.
  ///
  /// A list that nobody saw raises no doubt, however new; one that was shown does, however old. A renumbering that was
  /// taken back is as if it had never been, where the numbers mean again whom they meant before it.
  ///
  /// - Parameters:
  ///   - numbers: What was typed.
  ///   - current: Whom the numbers mean in the edition in force.
  ///   - past: The editions that are no longer in force.
  public init?(_ numbers: [Int], current: [Int: Student.ID], past: [PastEdition]) {
    func others(in edition: PastEdition) -> [Int] {
      numbers.filter { number in
        guard let student = edition.students[number] else { return false }
        return student != current[number]
      }
    }
    func isAsBefore(_ number: Int, _ edition: PastEdition) -> Bool {
      edition.isTakenBack
        && past.contains {
          $0.number < edition.number && $0.students[number] == current[number]
        }
    }
    var doubtful: Set<Int> = []
    var editions: [Int] = []
    for edition in past where edition.isShown {
      let found = others(in: edition).filter { !isAsBefore($0, edition) }
      if found.isEmpty { continue }
      doubtful.formUnion(found)
      editions.append(edition.number)
    }
    if editions.isEmpty { return nil }
    self.numbers = numbers.filter(doubtful.contains)
    self.editions = editions.sorted()
  }
}
