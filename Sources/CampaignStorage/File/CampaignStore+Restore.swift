import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Puts a backup in a campaign's place. What was there is kept beside it, with its log, so that no log of another state
  /// is read with the backup.
  ///
  /// - Returns: Where the state before lies; nil if nothing was there.
  /// - Throws: ``CampaignError/noCampaign`` without a backup, ``CampaignError/notACampaign``, ``CampaignError/isAPart``,
  ///   ``CampaignError/corrupt`` if the backup is damaged, ``CampaignError/newerCampaign``, ``CampaignError/fileExists`` if
  ///   what is in the place is no campaign, ``CampaignError/locked`` while others have it open. After any error the place
  ///   is as it was.
  @discardableResult
  public static func restore(_ backup: String, to path: String) async throws -> String? {
    try await requireSound(backup)
    let place = try FileSignature(path: path)
    switch place {
    case .missing, .empty, .campaign: break
    case .folder: throw CampaignError.badPath
    case .special: throw CampaignError.notAFile
    case .part, .other: throw CampaignError.fileExists
    }
    let isThere = place == .campaign
    if isThere, FileState(path)?.isSameFile(as: FileState(backup)) == true {
      throw CampaignError.fileExists
    }
    let lock = isThere ? try emptiedLog(of: path) : nil
    var aside: String?
    try NewFile.make(at: path, replaces: true, sparing: [backup]) { new in
      try copy(backup, to: new)
      // A second name first: at no moment is there no campaign.
      if isThere { aside = try keepAside(path, withLog: lock == nil) }
    }
    for log in OpeningWay.Facts.logs { unlink(path + log) }
    try lock?.close()
    return aside
  }

  /// Refuses a backup that could not be worked with.
  private static func requireSound(_ backup: String) async throws {
    let store = try open(readingCopyOf: backup)
    if try await !store.check(rebuild: false).isStructureSound { throw CampaignError.corrupt }
  }

  /// Opens a private copy of a file, so that the file itself stays as it is.
  private static func open(readingCopyOf path: String) throws -> CampaignStore {
    switch try FileSignature(path: path) {
    case .missing, .empty: throw CampaignError.noCampaign
    case .folder: throw CampaignError.badPath
    case .special: throw CampaignError.notAFile
    case .other: throw CampaignError.notACampaign
    case .part: throw CampaignError.isAPart
    case .campaign: break
    }
    return try mappingErrors {
      let queue = try PrivateCopy.open(path, configuration())
      try SchemaCheck.require(queue)
      try Schema.bringUpToDate(queue)
      var store = CampaignStore(database: queue, file: try OpenedFile(path))
      store.reading = .copy
      return store
    }
  }

  /// Writes what a backup and its log hold into a new file.
  private static func copy(_ backup: String, to new: String) throws {
    let source = try PrivateCopy.open(backup, configuration())
    let target = try DatabaseQueue(path: new)
    try source.backup(to: target)
    try target.close()
  }

  /// Locks a campaign against everybody and brings its log into the file; nil if it is too damaged for that.
  ///
  /// - Throws: ``CampaignError/locked`` while others have it open.
  private static func emptiedLog(of path: String) throws -> DatabaseQueue? {
    do {
      var configuration = configuration()
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
      }
      return queue
    } catch let error as DatabaseError {
      let reason = CampaignError(error)
      if reason == .locked || reason == .readOnly { throw reason }
      return nil
    }
  }

  /// Gives a campaign a second name, and its log too if it could not be emptied.
  private static func keepAside(_ path: String, withLog: Bool) throws -> String {
    var number = 1
    while true {
      let aside = path + ".before-restore-\(number)"
      if link(path, aside) == 0 {
        for log in ["-wal", "-journal"] where withLog { link(path + log, aside + log) }
        return aside
      }
      guard errno == EEXIST, number < 1_000 else { throw CampaignError.readOnly }
      number += 1
    }
  }
}
