import Foundation
import Testing

/// A part with a value that fills a computer: told at once, and little of it is read.
struct LongValueTests {
  private static let lengthen = """
    import shutil, sqlite3, sys
    table, column, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
    shutil.copy('part.vssid', 'long.vssid')
    file = sqlite3.connect('long.vssid', isolation_level=None)
    file.execute('PRAGMA writable_schema = ON')
    tables = dict(file.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"))
    def change(how):
        for name, sql in tables.items():
            if sql: file.execute('UPDATE sqlite_schema SET sql = ? WHERE name = ?', (how(sql), name))
    change(lambda sql: sql.replace('STRICT, ', '').replace(' STRICT', ''))
    file.close()
    file = sqlite3.connect('long.vssid', isolation_level=None)
    file.execute('PRAGMA ignore_check_constraints = ON')
    file.execute(f'UPDATE {table} SET {column} = zeroblob({size}) WHERE rowid = 1')
    file.execute('PRAGMA writable_schema = ON')
    change(lambda sql: sql)
    file.close()
    """

  /// In a process of its own: a child's peak begins at what its parent holds.
  private static let measure = """
    import sys, subprocess, resource
    result = subprocess.run(
        [sys.argv[1], 'receive', 'long.vssid', '--yes', '--db', 'office.sqlite'], capture_output=True)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    open('result.txt', 'w').write(f'{result.returncode}\\n{memory}\\n{result.stderr.decode()}')
    """

  private func prepared() throws -> Program {
    let program = try Program()
    try program.write("lengthen.py", Self.lengthen)
    try program.write("measure.py", Self.measure)
    try program.write("roster.csv", roster(count: 4))
    try program.run("init", "--db", "school.sqlite")
    try program.run("import", "roster.csv", "--yes", "--db", "school.sqlite")
    try program.run("mark", "6/1:1-2", "--db", "school.sqlite")
    try program.run("edit", "6/1:3", "--phone", "0907654321", "--db", "school.sqlite")
    try program.run("send", "-o", "part.vssid", "--db", "school.sqlite")
    try program.run("init", "--db", "office.sqlite")
    return program
  }

  private func receive(
    _ program: Program, _ table: String, _ column: String, _ size: Int
  ) throws -> (code: String, megabytes: Int, text: String) {
    let vssid = Program.built.appendingPathComponent("vssid").path
    #expect(
      try program.shell(
        "python3 lengthen.py \(table) \(column) \(size) && python3 measure.py '\(vssid)'") == 0,
      "\(table).\(column)")
    let lines = try String(
      contentsOf: program.folder.appendingPathComponent("result.txt"), encoding: .utf8
    ).components(separatedBy: "\n")
    let memory = Int(lines[1]) ?? .max
    return (lines[0], memory / 1024, lines.dropFirst(2).joined(separator: "\n"))
  }

  private static let places = [
    ("student", "fullName"), ("student", "note"), ("student", "sortKey"), ("student", "birthDate"),
    ("student_change", "before"), ("status_event", "obstacleNote"), ("status_event", "day"),
    ("class", "teacherName"), ("class", "schoolYear"), ("school", "levels"), ("school", "code"),
    ("batch", "by"), ("batch", "kind"), ("campaign", "name"), ("campaign", "hotline"),
    ("grdb_migrations", "identifier"),
  ]

  @Test func `a value of three megabytes is refused and named, in any column`() throws {
    let program = try prepared()
    for (table, column) in Self.places {
      let found = try receive(program, table, column, 3_000_000)
      #expect(found.code == "1", "\(table).\(column): \(found.text)")
      #expect(found.text.hasSuffix("Chưa có gì thay đổi.\n"), "\(found.text)")
      #expect(
        table == "grdb_migrations" || found.text.contains("Bảng \(table) trong tệp có giá trị dài"),
        "\(table).\(column): \(found.text)")
      #expect(found.megabytes < 300, "\(table).\(column): \(found.megabytes) MB")
    }
  }

  @Test func `a part just below the largest takes little memory`() throws {
    let found = try receive(prepared(), "student", "note", 90 << 20)
    #expect(found.code == "1" && found.text.contains("Bảng student"), "\(found.text)")
    #expect(found.megabytes < 300, "\(found.megabytes) MB")
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["VSSID_LONG_TESTS"] != nil))
  func `a value of 900 megabytes is refused in little memory`() throws {
    let program = try prepared()
    for (table, column) in Self.places {
      let found = try receive(program, table, column, 900 << 20)
      #expect(found.code == "1" && found.megabytes < 300, "\(table).\(column): \(found)")
    }
  }

  @Test func `rows in a table that is empty in every part are named`() throws {
    let program = try prepared()
    let insert = "INSERT INTO shown_edition VALUES (1, 1)"
    try program.write(
      "insert.py",
      "import sqlite3; f = sqlite3.connect('part.vssid'); f.execute('\(insert)'); f.commit()")
    #expect(try program.shell("python3 insert.py") == 0)
    let result = try program.run("receive", "part.vssid", "--yes", "--db", "office.sqlite")
    #expect(result.code == 1 && result.err.contains("shown_edition"), "\(result.err)")
  }
}
