/// The tables of a campaign's file, each by its name there.
public enum RecordTable: String, CaseIterable, Comparable, Sendable {
  case campaign, batch
  case batchSubject = "batch_subject"
  case recordChange = "record_change"
  case undone, school
  case schoolClass = "class"
  case student
  case studentChange = "student_change"
  case statusEvent = "status_event"
  case classReport = "class_report"
  case originBatch = "origin_batch"
  case takenIn = "taken_in"
  case studentOrigin = "student_origin"
  case pastRoll = "past_roll"
  case shownEdition = "shown_edition"
  case issuedReport = "issued_report"
  case reconciledSchool = "reconciled_school"
  case keptPlan = "kept_plan"
  case keptTable = "kept_table"
  case classTally = "class_tally"
  case schoolTally = "school_tally"
  /// The numbers that were given last, which SQLite keeps.
  case lastNumbers = "sqlite_sequence"
  /// The versions that the file went through.
  case versions = "grdb_migrations"

  /// Orders tables as they are told: by their names.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
