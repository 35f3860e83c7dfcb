/// What an undo took back, or would take back; or what a redo brought back.
public struct UndoOutcome: Hashable, Sendable {
  /// The batch that stands in the history for the undo; nil for a dry run.
  public let batch: Int64?
  /// The batch that was taken back.
  public let undone: Batch
  /// The students who are, or would be, as they were before.
  public let students: [Student.ID]
  /// Students who changed since and stay as they are, or who have the place of one that is to come back.
  public let kept: [Student.ID]
  /// How many settings, or values of classes, are, or would be, as they were before.
  public let values: Int
  /// How many of them changed since and stay as they are.
  public let keptValues: Int
  /// What others did since, newest first.
  public let newerByOthers: [Batch]

  /// Whether it was an undo that was taken back.
  public var isRedo: Bool { undone.kind == .undo }

  /// The outcome of an undo or a redo.
  public init(
    batch: Int64?, undone: Batch, students: [Student.ID], kept: [Student.ID], values: Int = 0,
    keptValues: Int = 0, newerByOthers: [Batch] = []
  ) {
    self.values = values
    self.keptValues = keptValues
    self.newerByOthers = newerByOthers
    self.batch = batch
    self.undone = undone
    self.students = students
    self.kept = kept
  }
}
