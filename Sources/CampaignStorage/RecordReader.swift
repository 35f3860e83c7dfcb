import GRDB
import SchoolCampaign

/// Reads changes of settings and classes as history entries.
enum RecordReader {
  static func entries(_ db: Database, of batch: Int64) throws -> [RecordEntry] {
    try RecordChange.fetchAll(db, of: batch).map { change in
      let isDay = change.classID == nil && CampaignSetting(rawValue: change.field)?.isDay == true
      func shown(_ value: String?) -> String? {
        guard isDay, let number = value.flatMap(Int32.init) else { return value }
        return CalendarDay(number: number).iso
      }
      return RecordEntry(
        className: try change.classID.map { try className(db, $0) }, field: change.field,
        from: shown(change.before), to: shown(change.after))
    }
  }

  private static func className(_ db: Database, _ id: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT c.name || ' ' || o.name FROM class c JOIN school o ON o.id = c.schoolID
          WHERE c.id = ?
          """),
      arguments: [id]) ?? ""
  }
}
