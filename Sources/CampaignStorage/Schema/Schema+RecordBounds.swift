extension Schema {
  private static let day = "BETWEEN -25567 AND 47481"
  private static let moment = "BETWEEN 0 AND 4102444800000"
  private static let number = "BETWEEN 1 AND 4294967295"
  private static let count = "BETWEEN 0 AND 2000000000"
  /// Days of tallies: those of the campaign, and ±1000000 for "ever".
  private static let span = "BETWEEN -1000000 AND 1000000"
  private static let name = "<= 1000"
  /// JSON of a whole report or plan.
  private static let document = "<= 16000000"

  /// The bounds that the first ones left out: every number and every text of every table has an end.
  static let recordBounds: [(table: String, checks: [String])] = [
    ("batch", ["id \(number)", "kept \(count)"]),
    (
      "batch_subject", ["place \(count)", "length(text) <= 10000"]
    ),
    (
      "campaign",
      ["rosterRevision BETWEEN 0 AND 9007199254740992", "length(recipients) <= 10000"]
        + [
          "name", "officeName", "officeCode", "parentOfficeName", "parentOfficeCode", "letter",
          "parentLetter", "hotline", "place", "addressee", "signerPost", "signerName",
          "letterIssuer", "parentLetterIssuer",
        ].map { "length(\($0)) \(name)" }
    ),
    (
      "class",
      [
        "id \(number)", "edition \(count)", "lastEdition \(count)", "editionDay \(day)",
        "length(name) \(name)", "length(key) \(name)", "length(schoolYear) \(name)",
        "length(teacherName) \(name)", "length(teacherPhone) \(name)",
      ]
    ),
    (
      "class_tally", ["length(measure) <= 100", "day \(span)", "until \(span)", "count \(count)"]
    ),
    (
      "issued_report",
      [
        "id \(number)", "moment \(moment)", "day \(day)", "asOf \(day)", "length(number) \(name)",
        "length(by) \(name)", "length(school) \(name)", "length(digest) \(name)",
        "length(remarks) <= 100000", "length(withdrawnReason) <= 10000",
        "length(settings) \(document)", "length(units) \(document)",
      ]
    ),
    (
      "kept_plan",
      [
        "id \(number)", "moment BETWEEN 0 AND 4102444800", "day \(day)", "length(by) \(name)",
        "length(options) \(document)", "length(choices) \(document)", "length(counts) \(document)",
      ]
    ),
    (
      "kept_table",
      [
        "place \(count)", "start BETWEEN 0 AND 9007199254740992", "length(file) \(name)",
        "length(sheet) \(name)",
      ]
    ),
    ("origin_batch", ["id \(number)", "length(kind) <= 100"]),
    ("past_roll", ["edition \(count)", "rollNumber BETWEEN 1 AND 9999"]),
    (
      "record_change",
      [
        "id \(number)", "classID \(number)", "length(field) <= 100", "length(before) <= 10000",
        "length(after) <= 10000",
      ]
    ),
    (
      "school",
      [
        "id \(number)", "length(name) \(name)", "length(key) \(name)", "length(levels) <= 100",
        "length(code) \(name)",
      ]
    ),
    (
      "school_tally",
      [
        "length(level) <= 100", "length(measure) <= 100", "day \(span)", "until \(span)",
        "count \(count)",
      ]
    ),
    ("shown_edition", ["classID \(number)", "edition \(count)"]),
    (
      "status_event",
      [
        "id BETWEEN 1 AND 9007199254740992", "approvedDay \(day)", "length(obstacle) <= 100",
      ]
    ),
    (
      "student",
      [
        "length(sortKey) <= 10000", "length(parentName) \(name)", "length(parentPhone) \(name)",
        "length(note) <= 10000",
      ]
    ),
    (
      "student_change",
      [
        "id BETWEEN 1 AND 9007199254740992", "length(field) <= 100", "length(before) <= 10000",
        "length(after) <= 10000",
      ]
    ),
    ("student_origin", ["number \(number)", "schoolID BETWEEN 0 AND 4294967295"]),
    (
      "undone",
      [
        "id BETWEEN 1 AND 9007199254740992", "length(kind) <= 100", "studentID \(number)",
        "unitID \(number)", "length(row) <= 1000000",
      ]
    ),
  ]
}
