import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Notes that lists with roll numbers were printed, exported or shown, so that a later renumbering asks from which
  /// list a number is.
  ///
  /// Nothing is written where all of them are noted.
  ///
  /// - Parameter editions: The editions that somebody may hold from here on.
  /// - Throws: ``CampaignError/storage(_:)`` if the file cannot be written; then none is noted.
  public func noteShown(_ editions: Set<ListEdition>) async throws {
    // Whoever may only read leaves no note.
    guard let reach = person.access.allows(.noteShown) else { return }
    if editions.isEmpty || reading != nil { return }
    let known = try await read { db in
      Set(
        try Row.fetchAll(db, sql: "SELECT classID, edition FROM shown_edition").map {
          try ListEdition(of: $0.at(0), number: $0.at(1))
        })
    }
    let new = editions.subtracting(known)
    if new.isEmpty { return }
    try await write { db in
      if reach != .everything { try reach.require(new.map(\.schoolClass), db) }
      let statement = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO shown_edition (classID, edition) VALUES (?, ?)")
      for edition in new {
        try statement.execute(arguments: [edition.schoolClass.rawValue, edition.number])
      }
    }
  }
}
