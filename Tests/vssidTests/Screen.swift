import Foundation

/// What a person sees on a terminal of so many columns: lines as they stand there at the end, broken where the
/// terminal breaks them.
struct Screen {
  /// The lines, without the blanks at their ends.
  private(set) var lines: [String] = []
  /// Where the terminal itself had to break a line.
  private(set) var broken: [String] = []
  /// Each line's colours, `31` of red, with the text that has them.
  private(set) var painted: [(code: String, text: String)] = []

  private let columns: Int
  private var line: [Character] = []
  private var column = 0
  private var code = ""

  init(_ output: String, columns: Int) {
    self.columns = columns
    // To Swift a return and a new line together are one character.
    var rest = output.replacing("\r\n", with: "\n")[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "\r": column = 0
      case "\n": end()
      case "\u{1B}": escape(&rest)
      default: put(sign)
      }
    }
    if !line.isEmpty { end() }
  }

  private mutating func escape(_ rest: inout Substring) {
    let body = rest.dropFirst().prefix { $0.isNumber || $0 == ";" }
    let end = rest.dropFirst(body.count + 1).first
    rest = rest.dropFirst(body.count + 2)
    if end == "K", column < line.count { line.removeSubrange(column...) }
    if end == "m" { code = body == "0" ? "" : String(body) }
  }

  private mutating func put(_ sign: Character) {
    if column == columns {
      broken.append(String(line))
      end()
    }
    if column < line.count { line[column] = sign } else { line.append(sign) }
    column += 1
    guard !code.isEmpty else { return }
    if painted.last?.code == code, column > 1, line[column - 2] == painted.last?.text.last {
      painted[painted.count - 1].text.append(sign)
    } else {
      painted.append((code, String(sign)))
    }
  }

  private mutating func end() {
    while line.last == " " { line.removeLast() }
    lines.append(String(line))
    line = []
    column = 0
  }
}

extension Program {
  /// Which streams are a terminal.
  enum Attached { case both, output, messages }

  struct Shown {
    let code: Int32
    /// What went to the terminal, as it went.
    let raw: String
    let screen: Screen
    /// What went to the file, where one stream is none.
    let other: String
  }

  /// Runs the program on a terminal of its own, of so many columns.
  func show(
    _ arguments: [String], columns: Int = 80, attached: Attached = .both
  ) throws -> Shown {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(columns), 50)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(master) }
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    let file = folder.appendingPathComponent("output-" + UUID().uuidString)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let process = Process()
    process.executableURL = Self.built.appendingPathComponent("vssid")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let aside = try FileHandle(forWritingTo: file)
    process.standardOutput = attached == .messages ? aside : terminal
    process.standardError = attached == .output ? aside : terminal
    try process.run()
    close(slave)
    let raw = String(decoding: read(master), as: UTF8.self)
    process.waitUntilExit()
    return Shown(
      code: process.terminationStatus, raw: raw, screen: Screen(raw, columns: columns),
      other: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  /// All that comes out of a terminal, to the moment in which nobody holds it any more.
  private func read(_ master: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(master, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
    }
  }
}
