import Foundation
import Testing

/// What `--json` prints, against the published schemas. Here they allow no key that they do not name, so that none
/// goes undocumented.
struct SchemaTests {
  private static let validate = """
    import json, sys, jsonschema
    def close(part):
        if isinstance(part, dict):
            if 'properties' in part: part.setdefault('additionalProperties', False)
            for value in part.values(): close(value)
        elif isinstance(part, list):
            for value in part: close(value)
    schema = json.load(open(sys.argv[1]))
    close(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.load(sys.stdin), schema, format_checker=jsonschema.FormatChecker())
    """

  private func fits(_ text: String, _ name: String, in program: Program) throws -> Bool {
    let (script, input) = (
      program.folder.appendingPathComponent("validate.py"),
      program.folder.appendingPathComponent("output.json")
    )
    try Self.validate.write(to: script, atomically: true, encoding: .utf8)
    try text.write(to: input, atomically: true, encoding: .utf8)
    let schema = Program.package.appendingPathComponent("docs/schema/\(name).schema.json").path
    return try program.shell("python3 validate.py '\(schema)' <output.json 2>errors.txt") == 0
  }

  @Test func `every JSON output fits its schema`() throws {
    let program = try Program()
    let samples = Program.package.appendingPathComponent("SampleData").path
    try program.run("init")
    let roster = "\(samples)/rosters/th-hoa-sen.csv"
    let planned = try program.run("import", roster, "--dry-run", "--json").out
    try program.run("import", roster, "--yes")
    try program.run("import", "\(samples)/rosters/thpt-cay-dau-some-without-number.csv", "--yes")
    try program.run("mark", "1/1:1-9", "--on", "26/5")
    try program.run("mark", "1/1:10", "--obstacle", "no-sms")
    try program.run("exempt", "1/1:11", "--reason", "other")
    try program.run("leave", "1/1:12")
    try program.run("edit", "1/1:13", "--phone", "0907654321")
    let reconciled = try program.run(
      "reconcile", "\(samples)/approvals.csv", "--yes", "--json"
    ).out
    try program.run("send", "--school", "TH Hoa Sen", "-o", "part.vssid")
    try program.run("undo", "--yes")
    try program.run("redo", "--yes")
    try program.run("undo", "--yes")
    try program.run("campaign", "set", "--deadline", "15/6/2021")
    try program.run("class", "1/1", "--teacher", "Nguyễn Thị Hồng")
    try program.run("import", roster, "--plan")
    let received = try program.run("receive", "part.vssid", "--dry-run", "--json").out
    let outputs = [
      ("plan", planned), ("reconcile", reconciled), ("plan", received),
      ("campaign", try program.run("campaign", "--json").out),
      ("list", try program.run("list", "--json").out),
      ("history", try program.run("history", "--json").out),
      ("history", try program.run("history", "--student", "1/1:10", "--json").out),
      ("report", try program.run("report", "--json").out),
      ("report", try program.run("report", "--by", "class", "--json").out),
      ("report", try program.run("report", "--by", "grade", "--json").out),
    ]
    for (name, text) in outputs {
      #expect(!text.isEmpty)
      #expect(try fits(text, name, in: program), "\(name): \(text.prefix(300))")
    }
    let wrong = try program.run("campaign", "--json").out.replacing("startDay", with: "firstDay")
    #expect(try !fits(wrong, "campaign", in: program))
  }
}
