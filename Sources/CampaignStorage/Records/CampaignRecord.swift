import GRDB
import SchoolCampaign

/// The one row of `campaign`.
enum CampaignRecord {
  /// The settings, each a column of its name.
  static let columns = [
    "name", "officeName", "officeCode", "parentOfficeName", "parentOfficeCode", "letter",
    "parentLetter", "hotline", "startDay", "deadline", "useFromDay", "place", "addressee",
    "signerPost", "signerName", "recipients", "letterIssuer", "parentLetterIssuer",
    "appSinceDay", "namesInTitleCase", "role", "schoolParentName", "schoolSignerPost",
    "schoolSignerName",
  ]

  static func insert(_ db: Database, _ campaign: Campaign) throws {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO campaign (id, \(columns.joined(separator: ", "))) VALUES (1, \(marks))",
      arguments: arguments(campaign))
  }

  /// Replaces the settings, and keeps each old value for history and undo.
  ///
  /// - Returns: The batch; nil if nothing differed.
  static func update(_ db: Database, _ campaign: Campaign, entry: Entry) throws -> Int64? {
    let before = try texts(db)
    let settings = columns.map { "\($0) = ?" }.joined(separator: ", ")
    try db.execute(sql: "UPDATE campaign SET \(settings)", arguments: arguments(campaign))
    let after = try texts(db)
    let changed = columns.indices.filter { before[$0] != after[$0] }
    if changed.isEmpty { return nil }
    let batch = try BatchRecord.insert(db, .set, entry)
    for place in changed {
      let change = RecordChange(
        owner: .campaign, field: columns[place], before: before[place], after: after[place])
      try RecordChange.insert(db, change, batch: batch)
    }
    return batch
  }

  /// The one row, every setting as text, in the order of ``columns``.
  private static func texts(_ db: Database) throws -> [String?] {
    let texts = columns.map { "CAST(\($0) AS TEXT) AS \($0)" }.joined(separator: ", ")
    guard let row = try Row.fetchOne(db, sql: "SELECT \(texts) FROM campaign") else {
      throw CampaignError.noCampaign
    }
    return try columns.indices.map { try row.at($0) }
  }

  static func fetch(_ db: Database) throws -> Campaign {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM campaign") else {
      throw CampaignError.noCampaign
    }
    return try campaign(row)
  }

  /// The settings of a whole row.
  static func campaign(_ row: Row) throws -> Campaign {
    let days: [CalendarDay] = [
      try row.at("startDay"), try row.at("deadline"), try row.at("useFromDay"),
    ]
    guard var campaign = Campaign(startDay: days[0], deadline: days[1], useFromDay: days[2]) else {
      throw CampaignError.corrupt
    }
    campaign.name = try PlainText.normalized(row.at("name"))
    campaign.officeName = try PlainText.normalized(row.at("officeName"))
    campaign.officeCode = try PlainText.normalized(row.at("officeCode"))
    campaign.parentOfficeName = try PlainText.normalized(row.at("parentOfficeName"))
    campaign.parentOfficeCode = try PlainText.normalized(row.at("parentOfficeCode"))
    campaign.letter = try PlainText.normalized(row.at("letter"))
    campaign.parentLetter = try PlainText.normalized(row.at("parentLetter"))
    campaign.appSinceDay = try row.at("appSinceDay")
    campaign.letterIssuer = try PlainText.normalized(row.at("letterIssuer"))
    campaign.parentLetterIssuer = try PlainText.normalized(row.at("parentLetterIssuer"))
    campaign.namesInTitleCase = try row.at("namesInTitleCase")
    campaign.hotline = try PlainText.normalized(row.at("hotline"))
    campaign.place = try PlainText.normalized(row.at("place"))
    campaign.addressee = try PlainText.normalized(row.at("addressee"))
    campaign.signerPost = try PlainText.normalized(row.at("signerPost"))
    campaign.signerName = try PlainText.normalized(row.at("signerName"))
    campaign.schoolParentName = try PlainText.normalized(row.at("schoolParentName"))
    campaign.schoolSignerPost = try PlainText.normalized(row.at("schoolSignerPost"))
    campaign.schoolSignerName = try PlainText.normalized(row.at("schoolSignerName"))
    campaign.role = try (row.at("role") as String?).map { try CampaignRole(code: $0) }
    let recipients: String = try row.at("recipients")
    campaign.recipients = recipients.split(separator: "\n").map { PlainText.normalized(String($0)) }
    return campaign
  }

  /// The state of the rosters: counted up by every change that a plan could rest on.
  static func rosterRevision(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT rosterRevision FROM campaign") ?? 0
  }

  static func countUpRosterRevision(_ db: Database) throws {
    try db.execute(sql: "UPDATE campaign SET rosterRevision = rosterRevision + 1")
  }

  private static func arguments(_ campaign: Campaign) -> StatementArguments {
    [
      campaign.name, campaign.officeName, campaign.officeCode, campaign.parentOfficeName,
      campaign.parentOfficeCode, campaign.letter, campaign.parentLetter, campaign.hotline,
      campaign.startDay.number, campaign.deadline.number, campaign.useFromDay.number,
      campaign.place, campaign.addressee, campaign.signerPost, campaign.signerName,
      campaign.recipients.joined(separator: "\n"), campaign.letterIssuer,
      campaign.parentLetterIssuer, campaign.appSinceDay.number, campaign.namesInTitleCase,
      campaign.role?.rawValue, campaign.schoolParentName, campaign.schoolSignerPost,
      campaign.schoolSignerName,
    ]
  }
}
