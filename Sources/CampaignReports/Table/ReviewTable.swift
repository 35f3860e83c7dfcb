import SchoolCampaign

/// What an import would do, for a terminal: a table a school with a line a class where something happens; what is
/// alike in many classes is said once.
public struct ReviewTable {
  /// The lines.
  public private(set) var lines: [String] = []
  private let wording: Wording
  private let width: Int
  /// Classes that hold new students only get a line each up to this number.
  private static let newClassesOneByOne = 12
  private let namesNewClasses: Bool

  /// A table of a review, as wide as a terminal at most.
  public init(_ review: PlanReview, _ wording: Wording, width: Int = 80) {
    self.wording = wording
    self.width = width
    let fresh = review.schools.reduce(0) { $0 + $1.classes.count(where: \.isOnlyNew) }
    namesNewClasses = fresh <= Self.newClassesOneByOne
    for school in review.schools where !school.isUnchanged { add(school) }
    let unchanged = review.schools.filter { $0.isUnchanged && !$0.classes.isEmpty }
    if !unchanged.isEmpty { add(wording.unchanged(unchanged)) }
    if review.rowsWithoutClass > 0 { add(wording.rowsWithoutClass(review.rowsWithoutClass)) }
  }

  private mutating func add(_ text: String, indent: String = "") {
    lines += TextWidth.wrapped(text, to: width - indent.count).map { indent + $0 }
  }

  private mutating func add(_ school: SchoolReview) {
    add(wording.title(school))
    let eventful = school.classes.filter { !$0.isUnchanged && !$0.isOnlyNew }
    if !eventful.isEmpty { add(eventful) }
    let fresh = school.classes.filter(\.isOnlyNew)
    if namesNewClasses {
      for schoolClass in fresh { add(wording.newClass(schoolClass), indent: "  ") }
    } else if !fresh.isEmpty {
      add(wording.newClasses(fresh), indent: "  ")
    }
    let same = school.classes.filter(\.isUnchanged)
    if !same.isEmpty { add(wording.unchanged(same), indent: "  ") }
  }

  private mutating func add(_ classes: [ClassReview]) {
    let columns = ReviewColumn.allCases.filter { column in
      classes.contains { column.count($0) > 0 }
    }
    var table = TextTable(
      [.left] + columns.map { _ in .right }, flexible: [0], width: width - 2)
    table.add([wording.classHeading] + columns.map(wording.heading))
    for schoolClass in classes {
      table.add(
        [wording.name(schoolClass)]
          + columns.map { column in
            let count = column.count(schoolClass)
            return count == 0 ? "" : wording.number(count)
          })
      for remark in wording.remarks(schoolClass) { table.add(remark: remark) }
    }
    lines += table.lines.map { "  " + $0 }
  }
}

/// A column of a review.
enum ReviewColumn: CaseIterable {
  case new, changed, arriving, held, departing, leaving, missing, refused, same

  /// What stands in the column for a class.
  func count(_ review: ClassReview) -> Int {
    switch self {
    case .new: review.count(.new)
    case .changed: review.count(.changed)
    case .arriving: review.arrivals.reduce(0) { $0 + ($1.isHeld ? 0 : $1.students) }
    case .held: review.arrivals.reduce(0) { $0 + ($1.isHeld ? $1.students : 0) }
    case .departing: review.departures.reduce(0) { $0 + $1.students }
    case .leaving: review.count(.leaving)
    case .missing: review.missing
    case .refused: review.count(.refused)
    case .same: review.unchangedRows
    }
  }
}

extension ClassReview {
  /// Whether the class is new and holds new students only.
  var isOnlyNew: Bool {
    isNew && counts.keys.allSatisfy { $0 == .new }
  }
}

extension SchoolReview {
  /// Whether nothing happens in the school.
  var isUnchanged: Bool { !isNew && classes.allSatisfy(\.isUnchanged) }
}
