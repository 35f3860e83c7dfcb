import Foundation
import Testing

struct DocumentTests {
  @Test func `the command reference is what the commands say`() throws {
    let process = Process()
    process.executableURL = Program.package.appendingPathComponent("script/commands")
    process.arguments = [Program.built.appendingPathComponent("vssid").path]
    let pipe = Pipe()
    process.standardOutput = pipe
    var environment = ProcessInfo.processInfo.environment
    environment["COLUMNS"] = nil
    process.environment = environment
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let kept = try Data(contentsOf: Program.package.appendingPathComponent("docs/commands.md"))
    #expect(said == kept, "script/commands >docs/commands.md")
  }

  @Test func `the commands of the README work as they stand`() throws {
    let program = try Program()
    let samples = Program.package.appendingPathComponent("SampleData")
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("SampleData"), withDestinationURL: samples)
    let readme = try String(
      contentsOf: Program.package.appendingPathComponent("README.md"), encoding: .utf8)
    let commands = readme.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("vssid ") }
    #expect(commands.count > 8)
    for command in commands {
      let result = try program.run(command.split(separator: " ").dropFirst().map(String.init))
      #expect(result.code == 0, "\(command)")
    }
  }

  @Test func `the commands of the Vietnamese guide work as they stand`() throws {
    var program = try Program()
    program.environment["VSSID_SCHOOL"] = "TH Hoa Sen"
    program.environment["PATH"] = Program.built.path + ":/usr/bin:/bin"
    let samples = Program.package.appendingPathComponent("SampleData")
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("SampleData"), withDestinationURL: samples)
    try program.run("init")
    try program.run("import", "SampleData/rosters/th-hoa-sen.csv", "--yes")
    let guide = try String(
      contentsOf: Program.package.appendingPathComponent("docs/vi/huong-dan.md"), encoding: .utf8)
    let commands = guide.split(separator: "\n").filter { $0.hasPrefix("    vssid ") }
      .map { line in line.dropFirst(4).split(separator: "   ").first.map(String.init) ?? "" }
    #expect(commands.count > 18)
    for command in commands { #expect(try program.shell(command) == 0, "\(command)") }
  }
}
