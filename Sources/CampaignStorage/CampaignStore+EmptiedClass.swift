import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Whether a class has no student at all, not even one who left: reports leave it out.
  public func isEmptied(_ schoolClass: SchoolClass.ID) async throws -> Bool {
    try await read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT NOT EXISTS (SELECT 1 FROM class_tally WHERE classID = ? AND measure = 'students')
          """, arguments: [schoolClass.rawValue]) ?? false
    }
  }
}
