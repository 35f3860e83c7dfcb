import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Makes sure that there is somebody of whom a paper can speak.
  ///
  /// - Throws: ``CampaignError/nobodyYet`` in a campaign without students.
  public func requireStudents() async throws {
    let isEmpty = try await read { db in
      try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM student)") ?? true
    }
    if isEmpty { throw CampaignError.nobodyYet }
  }
}
