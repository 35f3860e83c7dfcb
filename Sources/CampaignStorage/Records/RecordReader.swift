import GRDB
import SchoolCampaign

/// Reads changes of settings, classes and schools as history entries.
enum RecordReader {
  static func entries(
    _ db: Database, of batch: Int64, _ reach: Reach = .everything
  ) throws -> [RecordEntry] {
    let changes = try RecordChange.fetchAll(db, of: batch).filter {
      try $0.owner.isWithin(reach, db)
    }
    return try changes.map { change in
      let isDay =
        change.owner == .campaign && CampaignSetting(rawValue: change.field)?.isDay == true
      func shown(_ value: String?) -> String? {
        guard isDay, let number = value.flatMap(Int32.init) else { return value }
        return CalendarDay(number: number).iso
      }
      return RecordEntry(
        of: try owner(db, change.owner), field: change.field, from: shown(change.before),
        to: shown(change.after))
    }
  }

  private static func owner(
    _ db: Database, _ owner: RecordChange.Owner
  ) throws -> RecordEntry.Owner {
    switch owner {
    case .campaign: .campaign
    case .schoolClass(let id):
      .schoolClass(
        try name(
          db,
          """
          SELECT c.name || ' ' || o.name FROM class c JOIN school o ON o.id = c.schoolID
          WHERE c.id = ?
          """, id))
    case .school(let id): .school(try name(db, "SELECT name FROM school WHERE id = ?", id))
    }
  }

  private static func name(_ db: Database, _ sql: String, _ id: Int64) throws -> String {
    try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) ?? ""
  }
}
