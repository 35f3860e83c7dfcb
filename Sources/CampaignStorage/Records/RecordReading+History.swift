import Foundation
import GRDB
import SchoolCampaign

extension RecordReading {
  /// Tables of who did what, here or in other copies; nil for others.
  static func ofHistory(_ table: RecordTable) -> RecordReading? {
    switch table {
    case .batch:
      RecordReading("*, NULL AS undoneBy, NULL AS partlyUndoneBy", "batch") { _, row in
        _ = try BatchRecord.batch(row)
        _ = try (row.at("uid") as UUID, row.at("kept") as Int, row.at("content") as Int64?)
      }
    case .batchSubject:
      RecordReading("batchID, place, kind, text", "batch_subject") { _, row in
        _ = try (row.at(0) as RowNumber, row.at(1) as Int)
        _ = try (row.code(2) as BatchSubject.Kind, row.at(3) as String)
      }
    case .recordChange:
      RecordReading(RecordChange.columns + ", id, batchID", "record_change") { _, row in
        _ = try (row.at(0) as SchoolClass.ID?, row.at(1) as School.ID?)
        _ = try (row.at(5) as RowNumber, row.at(6) as RowNumber)
        let change = try RecordChange(row)
        guard change.owner.columns.contains(change.field) else { throw CampaignError.corrupt }
      }
    case .undone:
      RecordReading("id, batchID, kind, row, studentID, unitID", "undone") { db, row in
        _ = try (row.at(4) as Student.ID?, row.at(5) as RowNumber?)
        try UndoneRow(db, row).check()
      }
    case .originBatch:
      RecordReading(OriginRecord.columns, "origin_batch") { _, row in
        _ = try (row.at(0) as RowNumber, OriginRecord.batch(row))
      }
    case .takenIn:
      RecordReading("studentID, originID, batchID", "taken_in") { _, row in
        _ = try (row.at(0) as Student.ID, row.at(1) as RowNumber, row.at(2) as RowNumber)
      }
    case .studentOrigin:
      // 0 where an older version did not say whose name it is.
      RecordReading("batchUID, number, schoolID, studentID, batchID", "student_origin") { _, row in
        _ = try (row.at(0) as UUID, row.at(1) as RowNumber, row.at(3) as Student.ID)
        _ = try row.at(4) as RowNumber
        if try row.at(2) as Int64 != 0 { _ = try row.at(2) as School.ID }
      }
    case .reconciledSchool:
      RecordReading("batchID, schoolID", "reconciled_school") { _, row in
        _ = try (row.at(0) as RowNumber, row.at(1) as School.ID)
      }
    default: nil
    }
  }
}
