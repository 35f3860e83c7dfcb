import GRDB
import SchoolCampaign

extension UndoneRow {
  private static let days: Set<String> = [
    "day", "birthDate", "officeApprovedDay", "editionDay", "parentReadyDay", "submittedDay",
    "approvedDay", "installedDay", "obstacleDay", "exemptDay", "leftDay",
  ]
  private static let numbers: Set<String> = [
    "id", "studentID", "classID", "schoolID", "batchID", "originID", "createdIn", "number",
    "edition",
    "lastEdition", "rollNumber",
  ]

  /// Reads what a redo would bring back.
  ///
  /// - Throws: ``CampaignError/corrupt`` if it could not be what the undo had removed.
  func check() throws {
    for (column, value) in values {
      if value.isNull { continue }
      let number = Int64.fromDatabaseValue(value)
      let isRight =
        if Self.days.contains(column) {
          number.flatMap { CalendarDay(stored: $0) } != nil
        } else if Self.numbers.contains(column) {
          number.map { (column == "schoolID" ? 0 : 1)...Int64(UInt32.max) ~= $0 } ?? false
        } else { true }
      guard isRight else { throw CampaignError.corrupt }
    }
    for column in kind.needed where values[column]?.isNull ?? true { throw CampaignError.corrupt }
  }
}

extension UndoneRows.Kind {
  /// Without what a row of the kind brings nothing back.
  fileprivate var needed: [String] {
    switch self {
    case .student: ["id", "classID", "fullName"]
    case .schoolClass: ["id", "schoolID", "key", "name"]
    case .school: ["id", "key", "name"]
    case .edition: ["edition"]
    case .pastRoll: ["classID", "edition", "rollNumber", "studentID"]
    case .statusEvent, .studentChange, .takenIn, .studentOrigin, .heard, .heardOrigin: ["studentID"]
    case .classReport, .report: ["classID", "day"]
    case .complete: []
    }
  }
}
