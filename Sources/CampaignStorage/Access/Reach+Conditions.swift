import SchoolCampaign

extension Reach {
  /// The numbers of the classes within, as a query that others hold. It is written out, so no statement that has it is worth
  /// keeping.
  var classIDs: String {
    switch self {
    case .everything: "SELECT id FROM class"
    case .school(let own): "SELECT id FROM class WHERE schoolID = \(own.rawValue)"
    case .classes(let ids):
      "SELECT id FROM class WHERE id IN (\(ids.sorted().map { String($0.rawValue) }.joined(separator: ", ")))"
    }
  }

  /// That a column names a class within.
  func holds(_ column: String) -> String {
    self == .everything ? "TRUE" : "\(column) IN (\(classIDs))"
  }

  /// Where the tallies within are summed, and which rows: of schools, or, for somebody of some classes, of those.
  func tallies(of school: School.ID?) -> (table: String, condition: String) {
    guard case .classes = self else {
      return ("school_tally", school.map { "AND schoolID = \($0.rawValue)" } ?? "")
    }
    let ofSchool = school.map {
      " AND classID IN (SELECT id FROM class WHERE schoolID = \($0.rawValue))"
    }
    return ("class_tally", "AND \(holds("classID"))\(ofSchool ?? "")")
  }
}
