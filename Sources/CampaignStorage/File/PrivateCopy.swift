import Foundation
import GRDB
import SchoolCampaign

/// A copy of a campaign with its log that nobody else can read, and that loses its name as soon as it is open.
enum PrivateCopy {
  /// Opens a copy of a file as of this moment.
  ///
  /// - Throws: ``CampaignError/locked`` if the file is written all the while, ``CampaignError/diskFull``,
  ///   ``CampaignError/readOnly`` if the log may not be read, ``CampaignError/notAFile`` for what is no regular file any more.
  static func open(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    let folder = try newFolder()
    let place = folder + "/campaign.sqlite"
    defer {
      for log in [""] + OpeningWay.Facts.logs { unlink(place + log) }
      rmdir(folder)
    }
    try copy(path, to: place)
    return try mappingErrors {
      var configuration = configuration
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      }
      let queue = try DatabaseQueue(path: place, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        // One file, whose log is in memory: it can lose its name.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.execute(sql: "PRAGMA journal_mode = MEMORY")
        try db.execute(sql: "BEGIN IMMEDIATE; COMMIT")
      }
      return queue
    }
  }

  /// Gives a copy of one file, as it is now, to somebody who reads it; then the copy is gone.
  static func reading<Value>(
    _ file: RegularFile, atMost most: Int, _ body: (_ place: String) throws -> Value
  ) throws -> Value {
    let folder = try newFolder()
    let place = folder + "/file.sqlite"
    defer {
      unlink(place)
      rmdir(folder)
    }
    try file.copy(to: place, atMost: most)
    return try body(place)
  }

  /// A new folder among temporary files, for this user alone.
  static func newFolder() throws -> String {
    Leftover.removeTemporary()
    let name = LeftoverName.temporary(of: getpid(), unique: UUID().uuidString)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    guard mkdir(folder, 0o700) == 0 else {
      throw errno == ENOSPC ? CampaignError.diskFull : CampaignError.readOnly
    }
    return folder
  }

  private static func copy(_ path: String, to place: String) throws {
    for _ in 1...40 {
      let before = states(of: path)
      for log in [""] + OpeningWay.Facts.logs where log != "-shm" {
        try copyBytes(path + log, to: place + log)
      }
      if states(of: path) == before, before[0] != nil { return }
      usleep(50_000)
    }
    throw CampaignError.locked
  }

  private static func states(of path: String) -> [FileState?] {
    ["", "-wal", "-journal"].map { FileState(path + $0) }
  }

  private static func copyBytes(_ path: String, to place: String) throws {
    unlink(place)
    try RegularFile(path: path)?.copy(to: place)
  }
}
