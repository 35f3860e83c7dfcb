/// What the office's list comes to beside what the schools say: every line decided, nothing written yet.
public struct Reconciliation: Hashable, Sendable {
  /// What one line means.
  public enum Decision: Hashable, Sendable {
    /// A student of whom the office had said nothing.
    case record(Student.ID, CalendarDay)
    /// A student of whom the office had said another day.
    case change(Student.ID, from: CalendarDay, to: CalendarDay)
    /// The office's word is known already.
    case same(Student.ID)
    /// Nobody of the campaign.
    case unknown
    /// The number is of somebody with another name and birth date.
    case otherName(Student.ID)
    /// The clues point at two students.
    case ambiguous
    /// A line above means the same student and says the same day.
    case repeated(Student.ID)
    /// Lines give this student different days: which one holds is for people to say.
    case daysDisagree(Student.ID)
    /// Another row of the list says that this student is not approved.
    case answersDisagree(Student.ID, ApprovalAnswer, row: Int)
    /// A line without a number, with name and birth date of a student of another class.
    case otherClass(Student.ID)
  }

  /// A student whose approval is recorded and whom the list does not approve any more.
  public struct Withdrawal: Hashable, Sendable {
    /// The student.
    public let student: Student.ID
    /// The day that is recorded.
    public let approved: CalendarDay
    /// The place of the row among ``ApprovalList/withheld``.
    public let place: Int
    /// What the list says.
    public let answer: ApprovalAnswer
  }

  /// One for each line of the list.
  public let decisions: [Decision]
  /// The places of lines that are matched by number and birth date, and have another name.
  public let renamed: [Int]
  /// The places of lines that are matched by number and name, and have another birth date.
  public internal(set) var redated: [Int] = []
  /// Students whom the office has approved and the school has not marked so, in the order of the list.
  public let notMarked: [Student.ID]
  /// Students of the schools in ``scope`` whom the school has marked as approved and the office's word does not have.
  public let notApproved: [Student.ID]

  /// Of which schools the list speaks.
  public let scope: ApprovalScope
  /// The places of lines whose student is at another school than title, column or command say.
  public internal(set) var elsewhere: [Int] = []
  /// The places of lines without a number, matched by name and birth date.
  public internal(set) var byName: [Int] = []
  /// Whose approval the list takes back; nothing is taken back unless a person says so.
  public internal(set) var withdrawals: [Withdrawal] = []
  /// Those of them of which no list has spoken before.
  public internal(set) var newlyCovered: Set<School.ID> = []

  /// A reconciliation as the store found it.
  public init(
    decisions: [Decision], renamed: [Int], notMarked: [Student.ID], notApproved: [Student.ID],
    scope: ApprovalScope
  ) {
    self.scope = scope
    self.decisions = decisions
    self.renamed = renamed
    self.notMarked = notMarked
    self.notApproved = notApproved
  }

  /// The days to be recorded.
  public var records: [(student: Student.ID, day: CalendarDay)] {
    decisions.compactMap {
      switch $0 {
      case .record(let student, let day), .change(let student, _, to: let day): (student, day)
      default: nil
      }
    }
  }

  /// The days to be written, nil for an approval that is taken back.
  ///
  /// - Parameter corrects: Whether approvals are taken back.
  public func changes(corrects: Bool) -> [(student: Student.ID, day: CalendarDay?)] {
    records.map { ($0.student, $0.day) } + (corrects ? withdrawals.map { ($0.student, nil) } : [])
  }

  /// The places of the lines that give one student different days, by student.
  public var disagreeing: [Student.ID: [Int]] {
    decisions.indices.reduce(into: [:]) { places, place in
      guard case .daysDisagree(let id) = decisions[place] else { return }
      places[id, default: []].append(place)
    }
  }

  /// The places of lines that another row of the same student contradicts.
  public var contradicted: [Int] {
    places { if case .answersDisagree = $0 { true } else { false } }
  }

  /// The places of the lines with a decision.
  public func places(where body: (Decision) -> Bool) -> [Int] {
    decisions.indices.filter { body(decisions[$0]) }
  }
}
