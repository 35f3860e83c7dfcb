import Foundation
import Testing

/// Runs the built program as people do: a process with arguments, environment, files and exit code.
struct Program {
  let folder: URL
  var environment: [String: String] = [
    "VSSID_TODAY": "2021-05-28", "VSSID_USER": "test", "LANG": "vi_VN.UTF-8", "TZ": "UTC",
    "PATH": "/usr/bin:/bin",
  ]

  struct Result {
    let code: Int32
    let out: String
    let err: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder into which the tests were built, and the program with them.
  static var built: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  func run(_ arguments: [String]) throws -> Result {
    let (process, out, err) = try start(arguments)
    process.waitUntilExit()
    return Result(code: process.terminationStatus, out: try text(out), err: try text(err))
  }

  /// Starts the program and does not wait.
  func start(_ arguments: [String]) throws -> (Process, out: URL, err: URL) {
    let process = Process()
    process.executableURL = Self.built.appendingPathComponent("vssid")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let (out, err) = (newFile(), newFile())
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    return (process, out, err)
  }

  /// Runs a line of the shell in the folder; gives its exit code.
  @discardableResult
  func shell(_ line: String) throws -> Int32 { try runSilently("/bin/sh", ["-c", line]) }

  /// Runs another program in the folder, whose words nobody reads; gives its exit code.
  func runSilently(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Writes a file into the folder.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return name
  }

  private func newFile() -> URL {
    let file = folder.appendingPathComponent("output-" + UUID().uuidString)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    return file
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

/// A school of `count` students in classes of forty.
func roster(school: String = "THCS Hoa Sen", count: Int, from first: Int = 0) -> String {
  var text = "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
  for index in 0..<count {
    let number = String(7_900_000_000 + first + index)
    let day = String(index % 28 + 1)
    text += "\(school),6/\(index / 40 + 1),\(index % 40 + 1),Trần Văn Số,\(day)/3/2009,\(number)\n"
  }
  return text
}
