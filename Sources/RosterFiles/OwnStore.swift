import SchoolCampaign

/// Files that hold a campaign: it, its backups, what schools send, and the logs beside them. They lie in the folders that
/// people import, and are no rosters.
enum OwnStore {
  /// Whether a file could not be read because it is one.
  static func isOne(_ reason: RosterFileError, at path: String) -> Bool {
    guard case .otherFormat(let kind) = reason else { return false }
    let isLog = ["-wal", "-shm", "-journal"].contains { path.hasSuffix($0) }
    return ["campaign", "vssid"].contains(kind) || kind == "SQLite" && isLog
  }
}
