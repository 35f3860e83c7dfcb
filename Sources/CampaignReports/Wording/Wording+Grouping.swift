import SchoolCampaign

extension Wording {
  /// What a report's rows stand for, from its code or its name in either language, with or without marks, in any case.
  public static func grouping(_ text: String) -> ProgressReport.Grouping? {
    var words = SearchKey(text).text.split(separator: " ")
    if words.count > 1, words.first == "theo" { words.removeFirst() }
    return switch words.joined(separator: " ") {
    case "school", "schools", "truong": .school
    case "class", "classes", "lop": .class
    case "level", "levels", "cap", "cap hoc", "bac hoc": .level
    case "grade", "grades", "khoi", "khoi lop": .grade
    default: nil
    }
  }
}
