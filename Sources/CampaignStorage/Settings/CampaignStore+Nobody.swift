import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Makes sure that there is somebody of whom a paper can speak.
  ///
  /// - Throws: ``CampaignError/nobodyYet`` in a campaign without students.
  public func requireStudents() async throws {
    let reach = try reach(of: .listStudents)
    let isEmpty = try await read { db in
      try Bool.fetchOne(
        db, sql: "SELECT NOT EXISTS (SELECT 1 FROM student WHERE \(reach.holds("classID")))")
        ?? true
    }
    if isEmpty { throw CampaignError.nobodyYet }
  }
}
