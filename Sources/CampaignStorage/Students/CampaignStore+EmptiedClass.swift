import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Whether a class has no pupil at the end of a day, or now, so that reports leave it out.
  public func isEmptied(
    _ schoolClass: SchoolClass.ID, on day: CalendarDay? = nil
  ) async throws -> Bool {
    let reach = try reach(of: .listClasses)
    return try await read { db in
      try reach.require([schoolClass], db)
      return try !ClassPresence.fetch(db, of: schoolClass).holds(on: day)
    }
  }

  /// Makes sure that a class has a pupil on a day, or now.
  ///
  /// - Throws: ``CampaignError/emptiedClass(_:)``.
  public func requirePupils(
    in schoolClass: SchoolClass, on day: CalendarDay? = nil
  ) async throws {
    _ = try reach(of: .listClasses)
    if try await isEmptied(schoolClass.id, on: day) {
      throw CampaignError.emptiedClass(schoolClass.name.display)
    }
  }
}
