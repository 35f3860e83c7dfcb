import Foundation
import Testing

/// Files that somebody changed with a tool for databases: refused in a sentence, nothing of them run, nobody named.
struct HostileFileTests {
  private static let tamper = """
    import shutil, sqlite3, sys
    shutil.copy(sys.argv[1], sys.argv[2])
    file = sqlite3.connect(sys.argv[2], isolation_level=None)
    file.execute('PRAGMA ignore_check_constraints = ON')
    file.execute('PRAGMA writable_schema = ON')
    tables = dict(file.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"))
    def loosen(change):
        for name, sql in tables.items():
            if sql: file.execute('UPDATE sqlite_schema SET sql = ? WHERE name = ?', (change(sql), name))
    if '--loose' in sys.argv:
        # For a moment every column takes every kind of value.
        loosen(lambda sql: sql.replace('STRICT, ', '').replace(' STRICT', ''))
        file.close()
        file = sqlite3.connect(sys.argv[2], isolation_level=None)
        file.execute('PRAGMA ignore_check_constraints = ON')
    file.execute(sys.argv[3])
    if '--loose' in sys.argv:
        file.execute('PRAGMA writable_schema = ON')
        loosen(lambda sql: sql)
    file.close()
    """

  private static let dump = """
    import sqlite3
    file = sqlite3.connect('office.sqlite')
    open('dump.txt', 'w').write('\\n'.join(file.iterdump()))
    """

  private func prepared() throws -> Program {
    let program = try Program()
    try program.write("tamper.py", Self.tamper)
    try program.write("dump.py", Self.dump)
    try program.write("roster.csv", roster(count: 4))
    try program.run("init", "--db", "school.sqlite")
    try program.run("import", "roster.csv", "--yes", "--db", "school.sqlite")
    try program.run("mark", "6/1:1-2", "--db", "school.sqlite")
    try program.run("send", "-o", "part.vssid", "--db", "school.sqlite")
    try program.run("init", "--db", "office.sqlite")
    return program
  }

  private func dump(_ program: Program) throws -> String {
    #expect(try program.shell("python3 dump.py") == 0)
    return try String(
      contentsOf: program.folder.appendingPathComponent("dump.txt"), encoding: .utf8)
  }

  private static let beyond = 1 << 62

  /// What cannot be in any file of ours.
  private static let values = [
    "UPDATE status_event SET day = \(beyond)", "UPDATE student SET birthDate = \(beyond)",
    "UPDATE student SET birthDate = -\(beyond)", "UPDATE student SET id = \(beyond) WHERE id = 3",
    "UPDATE student SET id = -5 WHERE id = 3", "UPDATE student SET officeApprovedDay = 4000000",
    "UPDATE student SET editedByHand = \(beyond)", "UPDATE batch SET moment = \(beyond)",
    "UPDATE batch SET uid = x'00' WHERE id = 1", "UPDATE batch SET day = -\(beyond)",
    "UPDATE class_report SET day = \(beyond)", "UPDATE status_event SET leftDay = \(beyond)",
    "UPDATE campaign SET startDay = -\(beyond), deadline = \(beyond)",
  ]

  /// Values of another kind than their columns'.
  private static let kinds = [
    "UPDATE campaign SET startDay = 'x'", "UPDATE campaign SET name = x'00ff'",
    "UPDATE campaign SET role = 3", "UPDATE student SET birthDate = 'x'",
    "UPDATE student SET fullName = x'00ff'", "UPDATE student SET rollNumber = 1.5 WHERE id = 1",
    "UPDATE student SET classID = 'x'", "UPDATE class SET edition = 'x'",
    "UPDATE class SET name = x'00'", "UPDATE school SET name = x'00'",
    "UPDATE school SET key = x'00'",
    "UPDATE batch SET day = 'x'", "UPDATE batch SET by = x'00'",
    "UPDATE batch SET uid = 'x' WHERE id = 1",
    "UPDATE status_event SET day = 'x'", "UPDATE status_event SET installedDay = x'00'",
    "UPDATE class_tally SET count = 'x'",
    "UPDATE school_tally SET day = x'00' WHERE measure = 'students'",
    "UPDATE school_tally SET count = 9223372036854775807",
  ]

  /// What a part could be made to do, were it run.
  private static let schemas = [
    "CREATE TRIGGER t AFTER INSERT ON student BEGIN DELETE FROM student; END",
    "CREATE VIEW v AS SELECT * FROM student", "CREATE TABLE x (a)",
    "CREATE INDEX e ON student(length(fullName))", "CREATE VIRTUAL TABLE f USING fts5(a)",
    "ALTER TABLE student ADD COLUMN g GENERATED ALWAYS AS (1)",
    "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (rollNumber BETWEEN 1 AND 9999)', '') "
      + "WHERE name = 'student'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'fullName TEXT NOT NULL', 'fullName TEXT') "
      + "WHERE name = 'student'",
    "DROP TABLE class_tally", "DROP INDEX student_roll",
  ]

  /// What nobody can have typed.
  private static let texts = [
    "UPDATE student SET note = 'a' || char(0x202E) || 'b'", "UPDATE student SET note = char(27)",
    "UPDATE student SET fullName = printf('%.500c', 'a')",
    "UPDATE student SET note = printf('%.600c', 'a')",
    "UPDATE student SET note = zeroblob(3000000) || 'a'",
    "UPDATE class SET teacherName = 'a' || char(27) || '[31m'",
    "UPDATE class SET teacherPhone = printf('%.200c', '1')",
    "UPDATE class SET name = char(10) || '6/1'", "UPDATE school SET name = printf('%.300c', 'a')",
    "UPDATE school SET levels = printf('%.3000000c', 'a')", "UPDATE batch SET by = char(0x2066)",
    "UPDATE status_event SET day = -20000, parentReadyDay = NULL, submittedDay = -20000, "
      + "approvedDay = -20000, installedDay = -20000 WHERE installedDay NOT NULL",
    "UPDATE class_report SET day = 30000",
  ]

  @Test(arguments: [values, kinds.filter { !$0.contains("tally") }, schemas, texts])
  func `a part that cannot be ours is refused whole and names nobody`(changes: [String]) throws {
    let program = try prepared()
    let before = try dump(program)
    for change in changes {
      let loose = Self.kinds.contains(change) ? "--loose" : ""
      #expect(
        try program.shell("python3 tamper.py part.vssid bad.vssid \"\(change)\" \(loose)") == 0)
      let result = try program.run("receive", "bad.vssid", "--yes", "--db", "office.sqlite")
      #expect(result.code == 1, "\(change): \(result.code) \(result.err)")
      #expect(result.err.hasSuffix("Chưa có gì thay đổi.\n"), "\(change): \(result.err)")
      #expect(!result.err.contains("Trần Văn Số") && !result.err.contains("79000"))
      #expect(result.err.split(separator: "\n").count == 2, "\(change): \(result.err)")
    }
    #expect(try dump(program) == before)
  }

  @Test func `a campaign with values that cannot be is told by check, and nothing prints a row`()
    throws
  {
    let program = try prepared()
    let commands = [
      ["list"], ["history"], ["mark", "6/1:4"], ["report", "--by", "class", "--json"],
      ["receive", "part.vssid", "--dry-run"],
    ]
    for change in Self.values + Self.kinds {
      let loose = Self.kinds.contains(change) ? "--loose" : ""
      #expect(
        try program.shell("python3 tamper.py school.sqlite bad.sqlite \"\(change)\" \(loose)") == 0)
      let check = try program.run("check", "--db", "bad.sqlite")
      #expect(check.code == 1 && !check.err.contains("Row"), "\(change): \(check.err)")
      for command in commands {
        let result = try program.run(command + ["--db", "bad.sqlite"])
        #expect([0, 1].contains(result.code), "\(change) \(command): \(result.err)")
        #expect(!result.err.contains("Row"), "\(change) \(command): \(result.err)")
        #expect(!result.err.contains("lưu trữ"), "\(change) \(command): \(result.err)")
      }
      try program.shell("rm -f bad.sqlite*")
    }
  }

  @Test func `a campaign with other tables than ours is not opened`() throws {
    let program = try prepared()
    for change in Self.schemas {
      #expect(try program.shell("python3 tamper.py school.sqlite bad.sqlite \"\(change)\"") == 0)
      let result = try program.run("report", "--db", "bad.sqlite")
      #expect(result.code == 1 && result.err.split(separator: "\n").count == 1, "\(result.err)")
      try program.shell("rm -f bad.sqlite*")
    }
  }

  @Test func `the list of migrations is a table, and has no gap`() throws {
    let program = try prepared()
    let changes = [
      "DELETE FROM grdb_migrations WHERE rowid = 3",
      "DELETE FROM grdb_migrations WHERE rowid BETWEEN 2 AND 9",
    ]
    let endless = """
      import sqlite3
      f = sqlite3.connect('bad.sqlite', isolation_level=None)
      f.execute('DROP TABLE grdb_migrations')
      f.execute('CREATE VIEW grdb_migrations AS WITH RECURSIVE x(a) AS '
        '(SELECT 1 UNION ALL SELECT a FROM x) SELECT count(*) AS identifier FROM x')
      """
    try program.write("endless.py", endless)
    for change in changes + [""] {
      #expect(
        try program.shell(
          change.isEmpty
            ? "cp school.sqlite bad.sqlite; cp school.sqlite-wal bad.sqlite-wal; python3 endless.py"
            : "python3 tamper.py school.sqlite bad.sqlite \"\(change)\"") == 0)
      let command = "timeout 30 '\(Program.built.path)/vssid' report --db bad.sqlite >out 2>said"
      #expect(try program.shell(command) == 1, "\(change)")
      let said = try String(
        contentsOf: program.folder.appendingPathComponent("said"), encoding: .utf8)
      #expect(said.contains("bảng"), "\(change): \(said)")
      try program.shell("rm -f bad.sqlite*")
    }
  }

  private static let nobody =
    "rollNumber = NULL, birthDate = NULL, insuranceNumber = NULL"

  @Test(arguments: [
    (
      "INSERT INTO sqlite_sequence WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        + "WHERE i < 1100) SELECT 'x' || i, 1 FROM n", "lớn"
    ),
    ("UPDATE student SET \(nobody), fullName = 'Ngày 5 tháng 6 năm 2021' WHERE id = 2", "1 em"),
    ("UPDATE student SET \(nobody), fullName = 'Hiệu trưởng' WHERE id = 2", "1 em"),
    ("UPDATE student SET fullName = char(160) WHERE id > 2", "2 em"),
  ])
  func `a part with more rows than any school's, or with a row that no roster has, is refused`(
    change: String, word: String
  ) throws {
    let program = try prepared()
    let before = try dump(program)
    #expect(try program.shell("python3 tamper.py part.vssid bad.vssid \"\(change)\"") == 0)
    let result = try program.run("receive", "bad.vssid", "--yes", "--db", "office.sqlite")
    #expect(result.code == 1 && result.err.contains(word), "\(result.out) \(result.err)")
    #expect(try dump(program) == before)
  }

  @Test func `a backup with other tables than ours is not put in place`() throws {
    let program = try prepared()
    let before = try dump(program)
    for change in Self.schemas {
      #expect(try program.shell("python3 tamper.py school.sqlite bad.sqlite \"\(change)\"") == 0)
      let result = try program.run("restore", "bad.sqlite", "--yes", "--db", "office.sqlite")
      #expect(result.code == 1 && result.out.isEmpty, "\(change): \(result.out) \(result.err)")
      #expect(!result.err.contains("Row"), "\(result.err)")
      try program.shell("rm -f bad.sqlite*")
    }
    #expect(try dump(program) == before)
  }

  @Test func `an older campaign is looked at before anything runs on it`() throws {
    let trigger = "CREATE TRIGGER t AFTER INSERT ON student BEGIN DELETE FROM class; END"
    #expect(try Program.withOldCampaign(trigger).run("check").code == 1)
    let wrong = try Program.withOldCampaign(
      "UPDATE student SET birthDate = \(Self.beyond)"
    ).run("check")
    #expect(wrong.code == 1 && wrong.err.contains("giá trị không thể có"), "\(wrong.err)")
    for change in [
      "startDay = -719528", "startDay = -5877641", "startDay = 4611686018427387904",
      "deadline = 9223372036854775807",
    ] {
      let program = try Program.withOldCampaign("UPDATE campaign SET \(change)")
      let dump = "import sqlite3; print(*sqlite3.connect('campaign.sqlite').iterdump(), sep='\\n')"
      try program.write("dump.py", dump)
      #expect(try program.shell("python3 dump.py >before.txt") == 0)
      let result = try program.run("campaign")
      #expect(result.code == 1 && result.err.contains("Tệp bị hỏng"), "\(change): \(result.err)")
      #expect(try program.shell("python3 dump.py >after.txt; cmp before.txt after.txt") == 0)
    }
    #expect(try Program.withOldCampaign().run("check").code == 0)
  }
}
