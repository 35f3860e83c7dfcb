import GRDB
import SchoolCampaign

extension CampaignStore {
  /// The campaign's settings.
  public func campaign() async throws -> Campaign {
    try await read { db in try CampaignRecord.fetch(db) }
  }

  /// Replaces the campaign's settings, in one batch.
  ///
  /// - Returns: The batch; nil if nothing differed.
  /// - Throws: ``CampaignError/deadlineBeforeStart``.
  @discardableResult
  public func set(_ campaign: Campaign, entry: Entry) async throws -> Int64? {
    guard campaign.startDay <= campaign.deadline else { throw CampaignError.deadlineBeforeStart }
    return try await write(isAllowedAfterPurge: true) { db in
      try CampaignRecord.update(db, campaign, entry: entry)
    }
  }

  /// All schools, in the order of their names.
  public func schools() async throws -> [School] {
    try await read { db in
      try SchoolRecord.fetchAll(db).inNaturalOrder(of: \.name.display)
    }
  }

  /// The school of this name.
  ///
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)``.
  public func school(named text: String) async throws -> School {
    try await read { db in try Self.school(db, named: text) }
  }

  /// The classes of a school, or of all, each with its school, in natural order.
  public func classes(of school: School.ID? = nil) async throws -> [SchoolClass] {
    try await read { db in try ClassRecord.fetchAll(db, in: school).inNaturalOrder(of: \.name.key) }
  }

  static func school(_ db: Database, named text: String) throws -> School {
    guard let name = SchoolName(text) else {
      throw CampaignError.unknownSchool(text, nearest: [])
    }
    if let school = try SchoolRecord.fetch(db, key: name.key) { return school }
    return try name.only(among: SchoolRecord.fetchAll(db))
  }
}
