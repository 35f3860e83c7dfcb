/// What an import wrote.
public struct ImportOutcome: Hashable, Sendable {
  /// The batch under which the import stands in the history; nil if nothing changed.
  public let batch: Int64?
  /// New students.
  public var created: Int
  /// Students whose details or class changed.
  public var updated: Int
  /// Schools that got another code.
  public var schoolCodes = 0
  /// Classes that got another homeroom teacher, or a telephone of hers.
  public var teachers = 0

  /// The outcome of an import.
  public init(batch: Int64?, created: Int, updated: Int) {
    self.batch = batch
    self.created = created
    self.updated = updated
  }
}
