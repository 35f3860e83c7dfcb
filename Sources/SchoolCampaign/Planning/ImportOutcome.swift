/// What an import wrote.
public struct ImportOutcome: Hashable, Sendable {
  /// The batch under which the import stands in the history; nil if nothing changed.
  public let batch: Int64?
  /// New students.
  public let created: Int
  /// Students whose details or class changed.
  public let updated: Int

  /// The outcome of an import.
  public init(batch: Int64?, created: Int, updated: Int) {
    self.batch = batch
    self.created = created
    self.updated = updated
  }
}
