import Foundation
import SchoolCampaign

extension RosterInput {
  /// A file on disk, kept open while it is read. Devices and pipes, which may never end, are not read.
  ///
  /// - Throws: ``RosterFileError/unreadable``, ``RosterFileError/folder``, ``RosterFileError/notAFile`` or ``RosterFileError/empty``.
  public init(path: String) throws {
    if Self.isLog(path) { throw RosterFileError.otherFormat("SQLite") }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.reason(path) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw RosterFileError.unreadable }
    try Self.refuseDatabase(descriptor)
    let file = OpenRoster(path, descriptor, facts)
    let name = URL(fileURLWithPath: path).lastPathComponent
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: throw RosterFileError.folder
    case S_IFREG:
      if facts.st_size == 0 { throw RosterFileError.empty }
      self.init(name: name, size: Int(facts.st_size)) { offset, buffer in
        try file.read(at: offset, into: buffer)
      }
    default: throw RosterFileError.notAFile
    }
  }

  /// Whether a file is the log beside a database. It is not opened: a process that closes any file of a database gives up
  /// the locks that SQLite holds on it, and the campaign may lie in a folder that is imported.
  private static func isLog(_ path: String) -> Bool {
    ["-wal", "-shm", "-journal"].contains { suffix in
      path.hasSuffix(suffix)
        && FileManager.default.fileExists(atPath: String(path.dropLast(suffix.count)))
    }
  }

  /// Refuses a database, and leaves it open as long as the process lives, for the same reason.
  private static func refuseDatabase(_ file: Int32) throws {
    var head = [UInt8](repeating: 0, count: 100)
    let count = pread(file, &head, head.count, 0)
    guard count > 15, head.starts(with: Array("SQLite format 3\0".utf8)) else { return }
    throw RosterFileError.otherFormat(FileHead(head).otherFormat ?? "SQLite")
  }

  /// Why a file cannot be opened: a socket or a device without a driver is none.
  private static func reason(_ path: String) -> RosterFileError {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return .unreadable }
    return [S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT) ? .unreadable : .notAFile
  }
}
