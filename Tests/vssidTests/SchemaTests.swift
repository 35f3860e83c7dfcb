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

  @Test func `every key of the schemas is documented`() throws {
    let docs = Program.package.appendingPathComponent("docs")
    let text = try String(contentsOf: docs.appendingPathComponent("json.md"), encoding: .utf8)
    let sections = text.components(separatedBy: "\n## ")
    let names = ["campaign", "history", "list", "import", "reconcile", "report"]
    for name in names {
      let section = try #require(sections.first { $0.hasPrefix("`vssid \(name) --json`") })
      let file = "schema/\(name == "import" ? "plan" : name).schema.json"
      let schema = try JSONSerialization.jsonObject(
        with: Data(contentsOf: docs.appendingPathComponent(file)))
      for key in Self.keys(schema).sorted() {
        #expect(section.contains("`\(key)`"), "\(name): \(key)")
      }
    }
  }

  private static func keys(_ part: Any) -> Set<String> {
    if let list = part as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1)) } }
    guard let object = part as? [String: Any] else { return [] }
    var found: Set<String> = []
    for (name, value) in object {
      guard name == "properties", let properties = value as? [String: Any] else {
        found.formUnion(keys(value))
        continue
      }
      found.formUnion(properties.keys)
      for property in properties.values { found.formUnion(keys(property)) }
    }
    return found
  }

  @Test func `what is seldom in the lists of a plan or a reconciliation fits too`() throws {
    let program = try Program()
    try program.run("init")
    let header = "Trường,Mã trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH\n"
    let school = "THCS Hoa Sen,"
    try program.write(
      "a.csv",
      header
        + "\(school)A1,6/1,Lê An,13/01/2009,7900000001\n\(school)A1,6/1,Hồ Bình,14/01/2009,7900000002\n"
        + "\(school)A1,6/1,Vũ Chi,15/01/2009,7900000003\n\(school)A1,6/1,Đỗ Dũng,16/01/2009,7900000004\n"
        + "\(school)A1,6/1,Ngô Giang,16/01/2009,\n")
    try program.run("import", "a.csv", "--yes")
    try program.write(
      "b.csv",
      header
        + "\(school)B2,6/1,Lê An,13/01/2009,7900000002\n\(school)B2,6/1,Hồ Bình,14/01/2009,7900000001\n"
        + "\(school)B2,6/1,Phan Lạ,15/01/2010,7900000003\n\(school)B2,6/1,Đỗ Dũng,16/01/2009,\n"
        + "\(school)B2,6/2,Trần Mới,16/01/2009,\n")
    for (file, teacher) in [("c.csv", "Lê Thị Hoa"), ("d.csv", "Đỗ Văn Tư")] {
      try program.write(
        file,
        "LỚP 6/3,,,\nGVCN: \(teacher),,,\nHọ và tên,Ngày sinh,Trường,Lớp\n"
          + "Bùi \(file == "c.csv" ? "Ân" : "Ơn"),01/02/2009,THCS Hoa Sen,6/3\n")
    }
    try program.write(
      "e.csv",
      "LỚP 6/4,,,\nGVCN: Phan Thị Lan,,,\nHọ và tên,Ngày sinh,Trường,Lớp\n"
        + "Bùi Ích,01/02/2009,THCS Hoa Sen,6/4\n")
    let plan = try program.run(
      "import", "b.csv", "c.csv", "d.csv", "e.csv", "--json", "--dry-run"
    ).out
    #expect(try fits(plan, "plan", in: program), "\(plan.prefix(600))")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(plan.utf8)) as? [String: Any])
    let lists = [
      "corrections", "numberHolders", "teacherConflicts", "teachers", "schoolCodes", "findings",
      "missingStudents", "numberings", "schools", "students", "files",
    ]
    for list in lists {
      #expect((object[list] as? [Any])?.isEmpty == false, "\(list)")
    }
    try program.write(
      "duyet.csv",
      "Mã số BHXH,Họ và tên,Ngày duyệt\n79,Lê An,31/02/2021\n7900000001,Lê An,27/5/2021\n")
    let reconciled = try program.run("reconcile", "duyet.csv", "--dry-run", "--json").out
    #expect(try fits(reconciled, "reconcile", in: program), "\(reconciled)")
    #expect(reconciled.contains("\"problems\":[{"))
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
