import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Writes a school's part of the campaign into one file of its own: roster, statuses, and what happened, for
  /// another copy to receive.
  ///
  /// - Parameters:
  ///   - path: Where to write it.
  ///   - replaces: Whether a file that is there gives way, as an older part does anyway; a campaign never does.
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)``, ``CampaignError/fileExists`` if anything else lies there, ``CampaignError/badPath``,
  ///   ``CampaignError/diskFull``. After any error there is no new file, and the old one is as it was.
  public func send(_ school: School.ID, to path: String, replaces: Bool = false) async throws {
    let reach = try reach(of: .sendPart)
    if let day = try await read(Self.purgedDay) { throw CampaignError.purged(day) }
    try await read { db in try reach.require(school, db) }
    var isOlder = false
    switch try FileSignature(path: path) {
    case .missing, .empty: break
    case .folder: throw CampaignError.badPath
    case .part: isOlder = true
    case .other: if !replaces { throw CampaignError.fileExists }
    case .campaign, .special: throw CampaignError.fileExists
    }
    try NewFile.make(at: path, replaces: replaces || isOlder) { aside in
      guard isOnNetwork || reading != nil else {
        return try SchoolPartFile.write(school, of: database.path, to: aside)
      }
      // This process alone has the file; a second connection reads a copy.
      let folder = try PrivateCopy.newFolder()
      let copy = folder + "/campaign.sqlite"
      defer {
        unlink(copy)
        rmdir(folder)
      }
      let queue = try DatabaseQueue(path: copy)
      try database.backup(to: queue)
      try queue.close()
      try SchoolPartFile.write(school, of: copy, to: aside)
    }
  }

  /// Whether the file at a path is a part that tells nothing which this campaign does not hold, so that nothing is lost
  /// with it. False for anything else, and for a part that cannot be read.
  public func holdsAll(ofPartAt path: String) async throws -> Bool {
    let reach = try reach(of: .receivePart)
    guard case .part = try FileSignature(path: path) else { return false }
    let part: SchoolPart
    do { part = try Self.part(at: path) } catch { return false }
    let told = Set(part.batches.keys)
    return try await read { db in
      guard try reach == .everything || reach.holdsSchool(of: part, db) else { return false }
      let known = try Set(
        OriginRecord.fetchAll(db, from: "batch").map(\.1.uid)
          + OriginRecord.fetchAll(db, from: "origin_batch").map(\.1.uid))
      return told.isSubset(of: known)
    }
  }

  /// Reads a file that ``send(_:to:)`` wrote. Only this school's rows are read, and all of them are checked.
  ///
  /// - Throws: ``CampaignError/notAPart``, ``CampaignError/newerCampaign``, ``CampaignError/corrupt``,
  ///   ``CampaignError/badPath``.
  public static func part(at path: String) throws -> SchoolPart {
    try mappingErrors {
      try SchoolPartFile.read(
        path: path, name: URL(fileURLWithPath: path).lastPathComponent)
    }
  }
}
