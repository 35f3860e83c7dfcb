import Foundation
import Testing

/// Cuts of power: what was synchronised is on the disk; of what was written since, some is and some is not.
struct PowerCutTests {
  static let hasStrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
  private static let cuts = 15

  @Test(.enabled(if: isLong && hasStrace), arguments: WritingCommand.all)
  func `a cut of power leaves the campaign as before or as after`(command: WritingCommand) throws {
    let begun = try command.folder()
    let before = try begun.campaignState()
    let traced = try begun.copied()
    let calls = try traced.systemCalls(of: command.arguments)
    try #require(
      calls.contains(.said) || calls.contains { if case .sync = $0 { true } else { false } })
    let after = try traced.campaignState()
    var random = SeededNumbers(state: 11)
    for _ in 0..<Self.cuts {
      let cut = Int.random(in: 0...calls.count, using: &random)
      let dark = try begun.copied()
      try PowerCut(calls.prefix(cut), &random).leave(in: dark.folder)
      try dark.expect("check")
      let found = try dark.campaignState()
      // The last word is that it is done; a plan comes before.
      let wasTold = !calls.dropFirst(cut).contains(.said)
      #expect(found == after || !wasTold && found == before, "cut \(cut) of \(calls.count)")
      try dark.remove()
    }
  }
}

/// What of some calls is on the disk after a cut.
struct PowerCut {
  private let calls: [SystemCallTrace.Call]

  init(_ calls: ArraySlice<SystemCallTrace.Call>, _ random: inout some RandomNumberGenerator) {
    var kept: [SystemCallTrace.Call] = []
    for (place, call) in calls.enumerated() {
      switch call {
      case .write(let name, let start, let bytes):
        if calls.dropFirst(place).contains(.sync(name)) {
          kept.append(call)
        } else if Bool.random(using: &random) {
          // A disk writes sectors.
          let whole = bytes.count / 512 * 512
          let count =
            bytes.count > 512 && Bool.random(using: &random)
            ? Int.random(in: 0...whole / 512, using: &random) * 512 : bytes.count
          kept.append(.write(name, at: start, Array(bytes.prefix(count))))
        }
      case .create, .truncate, .remove, .rename: kept.append(call)
      case .sync, .said: break
      }
    }
    self.calls = kept
  }

  /// Brings the files of a folder to that state.
  func leave(in folder: URL) throws {
    for call in calls {
      switch call {
      case .create(let name):
        let file = folder.appendingPathComponent(name)
        if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
      case .write(let name, let start, let bytes):
        // The map beside the log is made anew after a cut.
        if name.hasSuffix("-shm") { continue }
        let file = try FileHandle(forWritingTo: folder.appendingPathComponent(name))
        try file.seek(toOffset: UInt64(start))
        try file.write(contentsOf: Data(bytes))
        try file.close()
      case .truncate(let name, let size):
        if name.hasSuffix("-shm") { continue }
        truncate(folder.appendingPathComponent(name).path, size)
      case .remove(let name): unlink(folder.appendingPathComponent(name).path)
      case .rename(let name, let new):
        rename(
          folder.appendingPathComponent(name).path, folder.appendingPathComponent(new).path)
      case .sync, .said: break
      }
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix("-shm") { unlink(folder.appendingPathComponent(name).path) }
  }
}

extension Program {
  /// Runs a command that must succeed, and gives what it did to the files of the folder.
  func systemCalls(of arguments: [String]) throws -> [SystemCallTrace.Call] {
    let trace = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { unlink(trace.path) }
    let calls =
      "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,"
      + "link,linkat"
    let code = try runSilently(
      "/usr/bin/strace",
      [
        "-f", "-qq", "-xx", "-s", "1000000", "-e", "signal=none", "-e", "trace=" + calls,
        "-o", trace.path, Self.built.appendingPathComponent("vssid").path,
      ] + arguments)
    try #require(code == 0)
    let text = try String(decoding: Data(contentsOf: trace), as: UTF8.self)
    return SystemCallTrace(text, folder: folder.resolvingSymlinksInPath().path).calls
  }
}
