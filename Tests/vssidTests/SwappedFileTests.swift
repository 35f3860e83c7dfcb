import Foundation
import Testing

/// A shared folder, where somebody swaps a file for a device, a pipe or another file again and again, between every look at
/// it and its opening.
struct SwappedFileTests {
  private static let swapping = """
    mv -T good.vssid kept.vssid; mv -T good.csv kept.csv
    while test -e kept.csv; do
      for name in csv vssid; do
        ln -sfn /dev/zero zero.tmp && mv -T zero.tmp x.$name
        ln kept.$name good.tmp && mv -T good.tmp x.$name
        mkfifo pipe.tmp && mv -T pipe.tmp x.$name
        ln kept.$name good.tmp && mv -T good.tmp x.$name
      done
    done
    """

  private func prepared() throws -> Program {
    let program = try Program()
    try program.write("good.csv", roster(count: 4))
    try program.write("swap.sh", Self.swapping)
    try program.expect("init", "--db", "school.sqlite")
    try program.expect("import", "good.csv", "--yes", "--db", "school.sqlite")
    try program.expect("send", "-o", "good.vssid", "--db", "school.sqlite")
    try program.expect("init")
    return program
  }

  @Test func `whatever stands there when it is opened, no command hangs, or reads without end`()
    throws
  {
    let program = try prepared()
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/bin/sh")
    other.arguments = ["swap.sh"]
    other.currentDirectoryURL = program.folder
    other.standardError = FileHandle.nullDevice
    try other.run()
    defer { other.waitUntilExit() }
    defer { _ = try? program.shell("rm kept.csv") }
    let vssid = Program.built.appendingPathComponent("vssid").path
    let commands = [
      "receive x.vssid --dry-run", "import x.csv --dry-run", "mark --file x.csv --dry-run",
      "restore x.vssid --yes",
    ]
    for _ in 0..<(isLong ? 60 : 6) {
      for command in commands {
        // No more memory than a computer has, and no more patience than a person.
        let code = try program.shell("ulimit -v 4000000; timeout 20 '\(vssid)' \(command)")
        #expect([0, 1].contains(code), "\(command): \(code)")
      }
    }
    #expect(try program.run("check").code == 0)
  }
}
