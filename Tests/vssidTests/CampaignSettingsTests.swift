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
    let program = try Program.withOldCampaign(
      "UPDATE campaign SET officeName = '\(office)', parentLetter = '\(letter)'")
    let shown = try program.run("campaign")
    #expect(shown.out.contains("301/CV-BHXH ngày 24/5/2021 của \(office); \(letter) \(issuer)"))
  }
}

extension Program {
  /// A folder with a campaign that an older version made, with a change of its rows.
  static func withOldCampaign(_ change: String = "SELECT 1") throws -> Program {
    let program = try Program()
    let dump = package.appendingPathComponent("Tests/vssidTests/Snapshots/old-campaign.sql")
    try program.write(
      "restore.py",
      """
      import sqlite3, sys
      campaign = sqlite3.connect('campaign.sqlite', isolation_level=None)
      for name in sys.argv[1:]: campaign.executescript(open(name, encoding='utf-8').read())
      """)
    try program.write("change.sql", "PRAGMA ignore_check_constraints = ON; " + change)
    #expect(try program.shell("python3 restore.py '\(dump.path)' change.sql") == 0)
    return program
  }
}
