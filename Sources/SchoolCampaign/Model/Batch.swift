import Foundation

/// One act of a person: an import, a mark of a whole class, an edit. What it changed can be taken back whole.
public struct Batch: Hashable, Sendable, Identifiable {
  /// What kind of act it was.
  public enum Kind: String, CaseIterable, Sendable {
    case `import`
    case mark
    case exempt
    case leave
    case confirm
    case add
    case edit
    case undo
    case receive
    case reconcile
    case redo
    /// Settings of the campaign.
    case set
    /// Homeroom teachers of classes.
    case teacher
    /// A report was issued.
    case issue
    /// An issued report was withdrawn.
    case withdraw
    case keepPlan = "keep-plan"
    case dropPlan = "drop-plan"
    /// All personal data was removed.
    case purge

    /// Whether `undo` can take such a batch back.
    public var canBeUndone: Bool {
      switch self {
      case .import, .mark, .exempt, .leave, .confirm, .add, .edit, .receive, .reconcile, .set,
        .teacher:
        true
      case .undo, .redo, .issue, .withdraw, .keepPlan, .dropPlan, .purge: false
      }
    }

    /// Whether such a batch takes back another one: an undo, or the redo of one.
    public var takesBack: Bool { self == .undo || self == .redo }

    /// Whether such a batch can enter students by the hundred.
    public var takesInRosters: Bool { self == .import || self == .receive }

    /// Whether such a batch says nothing about students.
    public var isPaperwork: Bool {
      switch self {
      case .set, .teacher, .issue, .withdraw, .keepPlan, .dropPlan, .purge: true
      case .import, .mark, .exempt, .leave, .confirm, .add, .edit, .undo, .receive, .reconcile,
        .redo:
        false
      }
    }
  }

  /// The store's number.
  public let id: Int64
  /// What kind it is.
  public let kind: Kind
  /// When it was recorded.
  public let moment: Date
  /// The day of the act, as ``Entry/today``.
  public let day: CalendarDay
  /// Whether the day was set by hand.
  public let isPractice: Bool
  /// Who recorded it.
  public let by: String
  /// How many students it created or changed.
  public package(set) var students: Int
  /// The classes that it concerned, `6/1 THCS Hoa Sen`, the first three; empty for imports and undos.
  public var classes: [String] = []
  /// What it was about besides: schools, files, a plan, a report.
  public var subjects: [BatchSubject] = []
  /// Which settings and values of classes it changed.
  public var records: [RecordEntry] = []
  /// The batch that this one took back.
  public let undoes: Int64?
  /// The batch that took this one back.
  public let undoneBy: Int64?
  /// The last batch that took this one back in whole or in part.
  public let partlyUndoneBy: Int64?

  /// A batch as the store kept it.
  public init(
    id: Int64, kind: Kind, moment: Date, day: CalendarDay, isPractice: Bool, by: String,
    students: Int, undoes: Int64?, undoneBy: Int64?, partlyUndoneBy: Int64?
  ) {
    self.id = id
    self.kind = kind
    self.moment = moment
    self.day = day
    self.isPractice = isPractice
    self.by = by
    self.students = students
    self.undoes = undoes
    self.undoneBy = undoneBy
    self.partlyUndoneBy = partlyUndoneBy
  }
}
