extension [HistoryEntry] {
  /// The entries with what one batch did to one value of a student in several steps as one change: a number that was first
  /// freed and then given is one renumbering. A value that came back to what it was is no change.
  public var joined: [HistoryEntry] {
    var joined: [HistoryEntry] = []
    var places: [Key: Int] = [:]
    for entry in self {
      let key = Key(entry)
      if let key, let place = places[key], let one = joined[place].followed(by: entry) {
        joined[place] = one
        continue
      }
      if let key { places[key] = joined.count }
      joined.append(entry)
    }
    return joined.filter(\.saysSomething)
  }
}

/// What two steps must share to be one change.
private struct Key: Hashable {
  let batch: Int64
  let student: Student.ID
  let field: StudentField
  let origin: ForeignBatch?

  init?(_ entry: HistoryEntry) {
    guard case .field(let field, _, _) = entry.fact else { return nil }
    (batch, student, self.field, origin) = (entry.batch, entry.student, field, entry.origin)
  }
}

extension HistoryEntry {
  /// This step and the next one of the same value as one.
  fileprivate func followed(by next: HistoryEntry) -> HistoryEntry? {
    guard case .field(let field, let from, _) = fact, case .field(_, _, let to) = next.fact else {
      return nil
    }
    return HistoryEntry(
      batch: batch, student: student, fullName: fullName, fact: .field(field, from: from, to: to),
      origin: origin)
  }

  /// Whether anything differs after it.
  fileprivate var saysSomething: Bool {
    guard case .field(_, let from, let to) = fact else { return true }
    return from != to
  }
}
