/// What an undo took back, or would take back.
public struct UndoOutcome: Hashable, Sendable {
  /// The batch that stands in the history for the undo; nil for a dry run.
  public let batch: Int64?
  /// The batch that was taken back.
  public let undone: Batch
  /// The students who are, or would be, as they were before.
  public let students: [Student.ID]
  /// Students who changed since and stay as they are.
  public let kept: [Student.ID]

  /// The outcome of an undo.
  public init(batch: Int64?, undone: Batch, students: [Student.ID], kept: [Student.ID]) {
    self.batch = batch
    self.undone = undone
    self.students = students
    self.kept = kept
  }
}
