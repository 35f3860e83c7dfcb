import Testing

/// The campaign's settings, through the real program.
struct CampaignSettingsTests {
  @Test func `whose the letters are is shown and changed`() throws {
    let program = try Program()
    try program.run("init")
    #expect(
      try program.run("campaign").out.contains(
        "301/CV-BHXH ngày 24/5/2021 của BHXH Quận 7; 2236/UBND-BHXH ngày 17/5/2021 của UBND Quận 7"
      ))
    let changed = try program.run(
      "campaign", "set", "--parent-letter", "12/UBND ngày 3/6/2021", "--letter-issuer", "BHXH Q7")
    #expect(changed.out.contains("của BHXH Q7; 12/UBND ngày 3/6/2021 (chưa ghi cơ quan ban hành)"))
    try program.run("campaign", "set", "--parent-letter-issuer", "UBND Q7")
    let json = try program.run("campaign", "--json").out
    #expect(json.contains("\"letterIssuer\":\"BHXH Q7\""))
    #expect(json.contains("\"parentLetterIssuer\":\"UBND Q7\""))
  }

  @Test(arguments: [
    ("BHXH Quận 7", "2236/UBND-BHXH ngày 17/5/2021", "của UBND Quận 7"),
    ("BHXH Quận 4", "88/KH ngày 1/6/2021", "(chưa ghi cơ quan ban hành)"),
  ]) func `of the letters in an older file what is known is said`(
    office: String, letter: String, issuer: String
  ) throws {
    let program = try Program()
    try program.run("init", "--office", office, "--parent-letter", letter)
    try program.makeOlder(
      without: ["nameIssuersOfLetters"],
      """
      ALTER TABLE campaign DROP COLUMN letterIssuer;
      ALTER TABLE campaign DROP COLUMN parentLetterIssuer;
      """)
    let shown = try program.run("campaign")
    #expect(shown.out.contains("301/CV-BHXH ngày 24/5/2021 của \(office); \(letter) \(issuer)"))
  }
}

extension Program {
  /// Takes steps of the tables back, as if the campaign were of an earlier version.
  func makeOlder(without migrations: [String], _ sql: String) throws {
    let names = migrations.map { "'\($0)'" }.joined(separator: ", ")
    try write("older.sql", sql + "DELETE FROM grdb_migrations WHERE identifier IN (\(names));\n")
    let script = "import sqlite3; d = sqlite3.connect('campaign.sqlite'); "
    let done = try shell(
      "python3 -c \"\(script)d.executescript(open('older.sql').read()); d.commit()\"")
    #expect(done == 0)
  }
}
