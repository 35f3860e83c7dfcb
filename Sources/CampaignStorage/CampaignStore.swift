import Foundation
import GRDB
import SchoolCampaign

/// A campaign in one SQLite file: the only way to read and write it.
///
/// Each method is one whole operation of the campaign and one transaction. After any error nothing has changed.
/// A change that was confirmed survives a power cut (`synchronous=FULL`).
public struct CampaignStore: Sendable {
  let database: DatabasePool

  /// Opens a campaign, and brings an older file up to this version.
  ///
  /// - Throws: ``CampaignError/noCampaign``, ``CampaignError/badPath``, ``CampaignError/notACampaign``,
  ///   ``CampaignError/newerCampaign``, ``CampaignError/locked``, ``CampaignError/readOnly``,
  ///   ``CampaignError/corrupt`` or ``CampaignError/storage(_:)``.
  public static func open(path: String) throws -> CampaignStore {
    switch try FileSignature(path: path) {
    case .missing, .empty: throw CampaignError.noCampaign
    case .folder: throw CampaignError.badPath
    case .other: throw CampaignError.notACampaign
    case .campaign: break
    }
    return try mappingErrors {
      let pool = try DatabasePool(path: path, configuration: configuration())
      try pool.writeWithoutTransaction { db in
        // GRDB opens WAL files with NORMAL, under which a confirmed mark could be lost with the power.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      try Schema.bringUpToDate(pool)
      return CampaignStore(database: pool)
    }
  }

  /// Makes a new campaign file and opens it.
  ///
  /// - Throws: ``CampaignError/campaignExists`` if a campaign is there, ``CampaignError/notACampaign`` if
  ///   another file is, ``CampaignError/badPath``, ``CampaignError/readOnly``, ``CampaignError/diskFull``.
  public static func create(path: String, _ campaign: Campaign) throws -> CampaignStore {
    switch try FileSignature(path: path) {
    case .folder: throw CampaignError.badPath
    case .campaign: throw CampaignError.campaignExists
    case .other: throw CampaignError.notACampaign
    case .missing, .empty: break
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else { throw CampaignError.badPath }
    try mappingErrors {
      // Made in rollback mode, so that the file's head names it a campaign from its first commit on.
      let queue = try DatabaseQueue(path: path, configuration: configuration())
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
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await mappingErrors { try await database.write(body) }
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
