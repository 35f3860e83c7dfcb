import Foundation

/// What a process did to the files of one folder, in the order of its system calls.
struct SystemCallTrace {
  enum Call: Equatable {
    case create(String)
    case write(String, at: Int, [UInt8])
    case truncate(String, to: Int)
    case sync(String)
    case remove(String)
    case rename(String, to: String)
    /// The process said something to the person who waits.
    case said
  }

  private(set) var calls: [Call] = []
  private var open: [Int: (name: String, end: Int)] = [:]
  private let folder: String

  /// Reads what strace wrote with `-xx`, of calls that succeeded.
  init(_ text: String, folder: String) {
    self.folder = folder + "/"
    var unfinished: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let thread = line.prefix { $0 != " " }
      if line.hasSuffix(" <unfinished ...>") {
        unfinished[thread] = line.dropLast(17)
      } else if let end = line.firstMatch(of: /<\.\.\. \w+ resumed>/) {
        let begun = unfinished.removeValue(forKey: thread) ?? ""
        note(begun + line[end.range.upperBound...])
      } else {
        note(line)
      }
    }
  }

  private mutating func note(_ line: Substring) {
    guard let match = line.wholeMatch(of: /\d+ +(\w+)\((.*)\) += (\d+)/) else { return }
    let arguments = Self.arguments(match.2)
    switch match.1 {
    case "openat": opened(arguments, as: Int(match.3))
    case "close": open[Int(arguments[0]) ?? -1] = nil
    case "pwrite64": written(arguments, at: Int(arguments[3]))
    case "write" where arguments[0] == "1": calls.append(.said)
    case "write": written(arguments, at: nil)
    case "ftruncate":
      if let name = file(arguments[0]), let size = Int(arguments[1]) {
        calls.append(.truncate(name, to: size))
      }
    case "fsync", "fdatasync":
      if let name = file(arguments[0]) { calls.append(.sync(name)) }
    case "unlink", "unlinkat":
      if let name = arguments.lazy.compactMap(name).first { calls.append(.remove(name)) }
    case "rename", "renameat", "renameat2", "link", "linkat":
      let names = arguments.compactMap(name)
      if names.count == 2 { calls.append(.rename(names[0], to: names[1])) }
    default: break
    }
  }

  private mutating func opened(_ arguments: [String], as number: Int?) {
    guard let number, let name = name(arguments[1]) else { return }
    open[number] = (name, 0)
    if arguments[2].contains("O_CREAT") { calls.append(.create(name)) }
  }

  private mutating func written(_ arguments: [String], at place: Int?) {
    guard let number = Int(arguments[0]), let file = open[number] else { return }
    let bytes = Self.bytes(arguments[1])
    calls.append(.write(file.name, at: place ?? file.end, bytes))
    if place == nil { open[number]?.end += bytes.count }
  }

  private func file(_ number: String) -> String? { Int(number).flatMap { open[$0]?.name } }

  /// The name of a file that lies in the folder itself.
  private func name(_ argument: String) -> String? {
    guard argument.hasPrefix("\"") else { return nil }
    let path = String(decoding: Self.bytes(argument), as: UTF8.self)
    guard path.hasPrefix(folder) else { return nil }
    let name = path.dropFirst(folder.count)
    return name.isEmpty || name.contains("/") ? nil : String(name)
  }

  /// No argument has a comma in quotes: all its bytes are written in hexadecimals.
  private static func arguments(_ text: Substring) -> [String] {
    text.split(separator: ", ").map(String.init)
  }

  private static func bytes(_ argument: String) -> [UInt8] {
    argument.split(separator: "\\x").compactMap { UInt8($0.prefix(2), radix: 16) }
  }
}
