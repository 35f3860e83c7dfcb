/// What only the first reading of all rows tells about single rows. The next reading heeds it.
///
/// A roster is read once more only where rows repeat each other, or where a person said that a row means a stored
/// student in spite of what differs.
public struct RosterHindsight: Hashable, Sendable {
  /// The rows that say the same child twice.
  public internal(set) var repeats = RowRepeats()

  /// The stored students whom rows mean because a person said so.
  var known: [Int32: Student.ID] = [:]

  /// The rows by which numbers change hands, with the kinds of number that each gives to its student.
  var handing: [Int32: Set<StudentField>] = [:]

  /// Nothing is known yet.
  public init() {}

  /// Whether there is nothing to heed.
  var isEmpty: Bool { repeats.isEmpty && known.isEmpty }
}

extension RosterPlan {
  /// What another reading of the sources should heed; nil where this plan heeded all that there is.
  ///
  /// - Parameter comparesRows: Whether rows may repeat each other.
  /// - Throws: ``RosterReadError`` where a source can no longer be read.
  public func moreHindsight(
    _ sources: [RosterSource], comparesRows: Bool = true
  ) throws -> RosterHindsight? {
    var found = hindsight
    found.known.merge(corrected) { _, new in new }
    found.handing.merge(handing) { _, new in new }
    if comparesRows, !pairs.isEmpty {
      let rows = try RepeatingRows(pairs, in: sources, defaults)
      found.repeats.add(
        rows.groups, isOwnList: rows.isOwnList, chosen: options.repeats,
        comparesInstalls: options.withStatus)
    }
    return found == hindsight ? nil : found
  }
}
