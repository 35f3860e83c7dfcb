import Foundation
import SchoolCampaign

extension OpeningWay.Facts {
  /// The names of the files that SQLite keeps beside a database.
  static let logs = ["-wal", "-shm", "-journal"]

  /// What this user may do with a file.
  init(of path: String) {
    self.init()
    mayWriteFile = access(path, W_OK) == 0
    mayWriteFolder = access(Self.folder(of: path), W_OK | X_OK) == 0
    for log in Self.logs {
      var facts = stat()
      guard stat(path + log, &facts) == 0 else { continue }
      hasLog = true
      if log != "-shm", facts.st_size > 0 { hasWaiting = true }
      if access(path + log, R_OK | W_OK) != 0 { mayWriteLogs = false }
    }
  }

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }
}
