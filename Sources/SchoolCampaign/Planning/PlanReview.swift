/// What an import would do, class by class: plain values, for a terminal, JSON and pages alike.
public struct PlanReview: Hashable, Sendable {
  /// The schools, in the order in which the roster names them.
  public let schools: [SchoolReview]
  /// Rows with errors of which not even the class can be told.
  public let rowsWithoutClass: Int

  /// A review; a plan makes its own, see ``RosterPlan/review``.
  public init(schools: [SchoolReview], rowsWithoutClass: Int) {
    self.schools = schools
    self.rowsWithoutClass = rowsWithoutClass
  }
}

/// What an import would do to one school.
public struct SchoolReview: Hashable, Sendable {
  /// The school; nil while nobody knows it.
  public let name: SchoolName?
  /// Whether the import makes it.
  public let isNew: Bool
  /// The classes of the roster, in the order of their names.
  public let classes: [ClassReview]
}

/// What an import would do to one class.
public struct ClassReview: Hashable, Sendable {
  /// The class.
  public let name: ClassName
  /// Whether the import makes it.
  public let isNew: Bool
  /// How many rows each decision has.
  public let counts: [RowDecision: Int]
  /// How many of its students the roster does not list.
  public let missing: Int
  /// Rows with errors of which nobody can tell which student they mean: some of the missing may be among them.
  public let unclear: Int
  /// The classes from which students come, also those who wait for a yes in another school.
  public let arrivals: [Move]
  /// The classes to which students go.
  public let departures: [Move]
  /// The first names of each group that is not a move.
  public let firstNames: [Group: [String]]

  /// Students who go from one class to another.
  public struct Move: Hashable, Sendable {
    /// The other class; nil where the campaign does not have it any more.
    public let other: PlacedClass?
    /// Whether they stay in another school until somebody accepts them.
    public let isHeld: Bool
    /// How many they are.
    public let students: Int
    /// The first names.
    public let firstNames: [String]
  }

  /// What rows of a class have in common, for whoever reads a review.
  public enum Group: Int, CaseIterable, Sendable {
    /// New students.
    case new
    /// Students of whom a value changes or a blank is filled.
    case changed
    /// Students who leave the school.
    case leaving
    /// Students whom the roster does not list.
    case missing
    /// Rows with errors.
    case refused
  }

  /// How many students or rows a group has.
  public func count(_ group: Group) -> Int {
    if group == .missing { return missing }
    return counts.reduce(0) { $1.key.group == group ? $0 + $1.value : $0 }
  }

  /// Whether anything happens in the class.
  public var isUnchanged: Bool {
    !isNew && Group.allCases.allSatisfy { count($0) == 0 } && arrivals.isEmpty && departures.isEmpty
  }

  /// How many rows leave their student as it is.
  public var unchangedRows: Int { counts[.same] ?? 0 }
}

/// A class and its school, by their names.
public struct PlacedClass: Hashable, Sendable {
  /// The school.
  public let school: SchoolName
  /// The class.
  public let className: ClassName

  /// A class of a school.
  public init(school: SchoolName, className: ClassName) {
    self.school = school
    self.className = className
  }
}

extension RowDecision {
  /// The group in which a review counts a row; nil for moves and for rows that change nothing.
  var group: ClassReview.Group? {
    switch self {
    case .refused: .refused
    case .new: .new
    case .filled, .changed, .renumbered, .marked: .changed
    case .leaving: .leaving
    case .same, .moved, .movedIn, .held, .skipped, .repeated, .elsewhere: nil
    }
  }
}
