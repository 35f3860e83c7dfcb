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

    /// Whether `undo` can take such a batch back.
    public var canBeUndone: Bool { self != .undo }

    /// Whether such a batch can enter students by the hundred.
    public var takesInRosters: Bool { self == .import || self == .receive }
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
  public let students: Int
  /// The classes that it concerned, `6/1 THCS Hoa Sen`, the first three; empty for imports and undos.
  public var classes: [String] = []
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
