import Foundation
import GRDB
import SchoolCampaign

extension RecordReading {
  /// All other tables: settings, plans, reports, counts.
  static func ofRest(_ table: RecordTable) -> RecordReading {
    switch table {
    case .campaign:
      RecordReading("*", "campaign") { _, row in
        _ = try CampaignRecord.campaign(row)
        _ = try (row.at("rosterRevision") as Int64, row.at("purgedDay") as CalendarDay?)
        _ = try row.at("id") as RowNumber
      }
    case .issuedReport:
      RecordReading(
        "r.*, b.moment AS withdrawnMoment, b.day AS withdrawnDay, b.isPractice AS withdrawnInPractice, "
          + "b.by AS withdrawnBy, typeof(r.document) AS kind",
        "issued_report r LEFT JOIN batch b ON b.id = r.withdrawnIn"
      ) { _, row in
        _ = try CampaignStore.issuedReport(row)
        guard try row.at("kind") == "blob" else { throw CampaignError.corrupt }
      }
    case .keptPlan:
      RecordReading("*", "kept_plan") { db, row in
        _ = try CampaignStore.keptPlan(db, row)
      }
    case .keptTable:
      RecordReading("planID, place, start, file, sheet, typeof(bytes)", "kept_table") { _, row in
        _ = try (row.at(0) as RowNumber, row.at(1) as Int, row.at(2) as Int64)
        _ = try (row.at(3) as String, row.at(4) as String?)
        guard try row.at(5) == "blob" else { throw CampaignError.corrupt }
      }
    case .classTally:
      RecordReading("measure, day, until, count, classID", "class_tally") { _, row in
        try readTally(row)
        _ = try row.at(4) as SchoolClass.ID
      }
    case .schoolTally:
      RecordReading("measure, day, until, count, schoolID, level", "school_tally") { _, row in
        try readTally(row)
        _ = try (row.at(4) as School.ID, row.code(5) as Level)
      }
    case .lastNumbers:
      RecordReading("name, seq", "sqlite_sequence") { _, row in
        _ = try row.at(0) as String
        guard try (0...Int64(UInt32.max)).contains(row.at(1)) else { throw CampaignError.corrupt }
      }
    default:
      RecordReading("identifier", "\(table.rawValue)") { _, row in _ = try row.at(0) as String }
    }
  }

  private static func readTally(_ row: Row) throws {
    _ = try row.code(0) as TallyMeasure
    let (day, until): (Int, Int) = (try row.at(1), try row.at(2))
    _ = try row.at(3) as Int
    for day in [day, until] where abs(day) != TallySpan.ever {
      guard CalendarDay(stored: Int64(day)) != nil else { throw CampaignError.corrupt }
    }
  }
}
