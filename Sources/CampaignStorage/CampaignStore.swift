import Foundation
import GRDB
import SchoolCampaign

/// A campaign in one SQLite file: the only way to read and write it.
///
/// Each method is one whole operation of the campaign. After any error nothing has changed.
/// A change that was confirmed survives a power cut (`synchronous=FULL`).
public struct CampaignStore: Sendable {
  let database: any DatabaseWriter
  /// Whether the file lies on a network drive, where one machine at a time can have it open.
  public internal(set) var isOnNetwork = false
  /// The day on which personal data were removed, as of the opening; nil if they are there.
  public internal(set) var purgedDay: CalendarDay?

  /// Opens a campaign, and brings an older file up to this version.
  ///
  /// - Throws: ``CampaignError/noCampaign``, ``CampaignError/badPath``, ``CampaignError/notACampaign``,
  ///   ``CampaignError/newerCampaign``, ``CampaignError/locked``, ``CampaignError/readOnly``,
  ///   ``CampaignError/corrupt`` or ``CampaignError/storage(_:)``.
  public static func open(path: String) throws -> CampaignStore {
    try open(path: path, isOnNetwork: FileSystem.isNetwork(path))
  }

  static func open(path: String, isOnNetwork: Bool) throws -> CampaignStore {
    switch try FileSignature(path: path) {
    case .missing, .empty: throw CampaignError.noCampaign
    case .folder: throw CampaignError.badPath
    case .other: throw CampaignError.notACampaign
    case .part: throw CampaignError.isAPart
    case .campaign: break
    }
    if isOnReadOnlyMedium(path) { return try openForReading(path: path) }
    if isOnNetwork { return try openExclusively(path: path) }
    return try mappingErrors {
      let pool = try DatabasePool(path: path, configuration: configuration())
      try pool.writeWithoutTransaction { db in
        // GRDB opens WAL files with NORMAL, under which a confirmed mark could be lost with the power.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      try Schema.bringUpToDate(pool)
      return CampaignStore(database: pool, purgedDay: try pool.read(purgedDay))
    }
  }

  /// Opens a campaign on a network drive for this process alone, without the log in shared memory, which machines
  /// do not share.
  private static func openExclusively(path: String) throws -> CampaignStore {
    try mappingErrors {
      var configuration = configuration()
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      try Schema.bringUpToDate(queue)
      var store = CampaignStore(database: queue)
      store.isOnNetwork = true
      store.purgedDay = try queue.read(purgedDay)
      return store
    }
  }

  /// Opens a campaign on a medium that cannot be written, where SQLite has no room for its own files: nobody
  /// else can be writing there either.
  private static func openForReading(path: String) throws -> CampaignStore {
    try mappingErrors {
      var configuration = configuration()
      configuration.readonly = true
      let file = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      try Schema.requireCurrent(queue)
      return CampaignStore(database: queue, purgedDay: try queue.read(purgedDay))
    }
  }

  private static func isOnReadOnlyMedium(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let files = FileManager.default
    return !files.isWritableFile(atPath: folder) && !files.fileExists(atPath: path + "-wal")
  }

  /// Makes a new campaign file and opens it.
  ///
  /// - Throws: ``CampaignError/campaignExists`` if a campaign is there, ``CampaignError/notACampaign`` if
  ///   another file is, ``CampaignError/badPath``, ``CampaignError/readOnly``, ``CampaignError/diskFull`` or
  ///   ``CampaignError/storage(_:)``. After any error there is no new file.
  public static func create(path: String, _ campaign: Campaign) throws -> CampaignStore {
    switch try FileSignature(path: path) {
    case .folder: throw CampaignError.badPath
    case .campaign: throw CampaignError.campaignExists
    case .other, .part: throw CampaignError.notACampaign
    case .missing, .empty: break
    }
    try NewFile.make(at: path) { aside in
      // Made in rollback mode: one file, whole before it gets its name.
      let queue = try DatabaseQueue(path: aside, configuration: configuration())
      try Schema.make(queue, campaign)
      try queue.close()
    }
    return try open(path: path)
  }

  /// Reads in one snapshot; holds no lock that a writer would wait for.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await mappingErrors { try await database.read(body) }
  }

  /// Writes in one transaction that begins with the write lock.
  ///
  /// - Parameter isAllowedAfterPurge: Whether it says nothing about students.
  func write<Value: Sendable>(
    isAllowedAfterPurge: Bool = false, _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await mappingErrors {
      try await database.write { db in
        if !isAllowedAfterPurge, let day = try Self.purgedDay(db) {
          throw CampaignError.purged(day)
        }
        return try body(db)
      }
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    configuration.label = "campaign"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -16000")
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return configuration
  }
}
