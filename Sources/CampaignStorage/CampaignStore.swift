import Foundation
import GRDB
import SchoolCampaign

/// A campaign in one SQLite file: the only way to read and write it.
///
/// Each method is one whole operation of the campaign. After any error nothing has changed.
/// A change that was confirmed survives a power cut (`synchronous=FULL`).
public struct CampaignStore: Sendable {
  let database: any DatabaseWriter
  /// Who acts.
  public internal(set) var person = Person(name: "", .everything)
  /// The file, and which one it was when it was opened.
  let file: OpenedFile
  /// Where marks that are sent one by one wait for the disk.
  let queue = MarkQueue()
  /// Whether the file lies on a network drive, where one machine at a time can have it open.
  public internal(set) var isOnNetwork = false
  /// The day on which personal data were removed, as of the opening; nil if they are there.
  public internal(set) var purgedDay: CalendarDay?
  /// How the file is read; nil if it can be written, too.
  public internal(set) var reading: Reading?

  /// How a file is read that may not be written.
  public enum Reading: Hashable, Sendable {
    /// As it stands.
    case asItStands
    /// From a private copy of file and log.
    case copy
    /// From a private copy that was brought up to this version.
    case newerCopy
  }

  /// Called after every change that is in the history.
  public var onChange: @Sendable () -> Void = {}

  /// Opens a campaign, and brings an older file up to this version.
  ///
  /// A file that may not be written is read all the same, and nothing is made beside it.
  ///
  /// - Throws: ``CampaignError/noCampaign``, ``CampaignError/badPath``, ``CampaignError/notACampaign``,
  ///   ``CampaignError/notAFile``, ``CampaignError/newerCampaign``, ``CampaignError/locked``,
  ///   ``CampaignError/readOnly``, ``CampaignError/corrupt`` or ``CampaignError/storage(_:)``.
  /// - Parameter inputs: Files that somebody named to be read, which are no leftovers whatever they are called.
  public static func open(path: String, sparing inputs: [String] = []) throws -> CampaignStore {
    try open(path: path, isOnNetwork: FileSystem.isNetwork(path), sparing: inputs)
  }

  static func open(
    path: String, isOnNetwork: Bool, sparing inputs: [String] = []
  ) throws -> CampaignStore {
    switch try FileSignature(path: path) {
    case .missing, .empty: throw CampaignError.noCampaign
    case .folder: throw CampaignError.badPath
    case .special: throw CampaignError.notAFile
    case .other: throw CampaignError.notACampaign
    case .part: throw CampaignError.isAPart
    case .campaign: break
    }
    let facts = OpeningWay.Facts(of: path)
    let way = OpeningWay(facts)
    if way != .write { return try openForReading(path: path, way, facts) }
    Leftovers.remove(beside: path, sparing: inputs)
    if isOnNetwork { return try openExclusively(path: path) }
    return try mappingErrors {
      let file = try OpenedFile(path)
      let pool = try DatabasePool(path: path, configuration: configuration())
      try pool.writeWithoutTransaction { db in
        // GRDB opens WAL files with NORMAL, under which a confirmed mark could be lost with the power.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      try SchemaCheck.require(pool)
      try Schema.renew(pool)
      giveLogsRights(of: path)
      return CampaignStore(database: pool, file: file, purgedDay: try pool.read(purgedDay))
    }
  }

  /// Lets the log belong to whom the file belongs, so that nobody of a group is locked out. Nothing is opened for it: a
  /// process that closes any of these files loses the locks that SQLite holds on it.
  private static func giveLogsRights(of path: String) {
    let rights = FileRights(of: path)
    for log in OpeningWay.Facts.logs { rights.give(toFileAt: path + log) }
  }

  /// Opens a campaign on a network drive for this process alone, without the log in shared memory, which machines
  /// do not share.
  private static func openExclusively(path: String) throws -> CampaignStore {
    try mappingErrors {
      var configuration = configuration()
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      }
      let file = try OpenedFile(path)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try SchemaCheck.require(queue)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      try Schema.renew(queue)
      var store = CampaignStore(database: queue, file: file)
      store.isOnNetwork = true
      store.purgedDay = try queue.read(purgedDay)
      return store
    }
  }

  /// Opens a campaign that this user may not write.
  private static func openForReading(
    path: String, _ way: OpeningWay, _ facts: OpeningWay.Facts
  ) throws -> CampaignStore {
    try mappingErrors {
      let file = try OpenedFile(path)
      if way == .readAsItStands {
        var configuration = configuration()
        configuration.readonly = true
        let place = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
        let queue = try DatabaseQueue(path: place, configuration: configuration)
        try SchemaCheck.require(queue)
        if try Schema.isCurrent(queue) {
          try Schema.requireCampaign(queue)
          var store = CampaignStore(database: queue, file: file.asItStands)
          store.reading = .asItStands
          store.purgedDay = try queue.read(purgedDay)
          return store
        }
      }
      let queue = try PrivateCopy.open(path, configuration())
      try SchemaCheck.require(queue)
      let isCurrent = try Schema.isCurrent(queue)
      try Schema.bringUpToDate(queue)
      var store = CampaignStore(database: queue, file: file)
      store.reading = isCurrent ? .copy : .newerCopy
      store.purgedDay = try queue.read(purgedDay)
      return store
    }
  }

  /// Makes a new campaign file and opens it.
  ///
  /// - Throws: ``CampaignError/campaignExists`` if a campaign is there, ``CampaignError/notACampaign`` if
  ///   another file is, ``CampaignError/badPath``, ``CampaignError/readOnly``, ``CampaignError/diskFull`` or
  ///   ``CampaignError/storage(_:)``. After any error there is no new file.
  /// - Parameter group: The group that shares the file; nil for its owner alone.
  public static func create(
    path: String, _ campaign: Campaign, sharedWith group: GroupAccess? = nil
  ) throws -> CampaignStore {
    try campaign.requireShortTexts()
    switch try FileSignature(path: path) {
    case .folder: throw CampaignError.badPath
    case .special: throw CampaignError.notAFile
    case .campaign: throw CampaignError.campaignExists
    case .other, .part: throw CampaignError.notACampaign
    case .missing, .empty: break
    }
    try NewFile.make(at: path) { aside in
      // Made in rollback mode: one file, whole before it gets its name.
      let queue = try DatabaseQueue(path: aside, configuration: configuration())
      try Schema.make(queue, campaign)
      try queue.close()
      if let group, !group.give(aside) { throw CampaignError.readOnly }
    }
    return try open(path: path)
  }

  /// Reads in one snapshot; holds no lock that a writer would wait for.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    let value = try await mappingErrors { try await database.read(body) }
    try file.check()
    return value
  }

  /// Writes in one transaction that begins with the write lock.
  ///
  /// - Parameter isAllowedAfterPurge: Whether it says nothing about students.
  func write<Value: Sendable>(
    isAllowedAfterPurge: Bool = false, _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    guard reading == nil else { throw readingError }
    try file.check()
    let (value, isChanged) = try await mappingErrors {
      try await database.write { db in
        if !isAllowedAfterPurge, let day = try Self.purgedDay(db) {
          throw CampaignError.purged(day)
        }
        let lastBatch = try db.cachedStatement(sql: "SELECT max(id) FROM batch")
        let before = try Int64.fetchOne(lastBatch)
        let value = try body(db)
        return (value, try Int64.fetchOne(lastBatch) != before)
      }
    }
    // Nobody is told "done" of what was written to a file that is gone.
    try file.check()
    if isChanged { onChange() }
    return value
  }

  /// Why nothing can be written.
  private var readingError: CampaignError {
    let facts = OpeningWay.Facts(of: file.path)
    return facts.mayWriteFile && !facts.mayWriteLogs ? .foreignLog : .readOnly
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    configuration.label = "campaign"
    configuration.prepareDatabase { db in
      try Defence.prepare(db, longest: Defence.longestValue)
      try db.execute(sql: "PRAGMA cache_size = -16000")
    }
    return configuration
  }
}
