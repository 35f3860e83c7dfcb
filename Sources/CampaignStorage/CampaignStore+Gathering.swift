import Foundation
import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Writes a school's part of the campaign into one file of its own: roster, statuses, and what happened, for
  /// another copy to receive.
  ///
  /// - Parameter path: Where to write it; an older part of any school that lies there is replaced.
  /// - Throws: ``CampaignError/fileExists`` if anything else lies there, ``CampaignError/badPath``,
  ///   ``CampaignError/diskFull``. After any error there is no new file, and the old one is as it was.
  public func send(_ school: School.ID, to path: String) async throws {
    if let day = try await read(Self.purgedDay) { throw CampaignError.purged(day) }
    switch try FileSignature(path: path) {
    case .missing, .empty, .part: break
    case .folder: throw CampaignError.badPath
    case .campaign, .other: throw CampaignError.fileExists
    }
    try NewFile.make(at: path, replacesParts: true) { aside in
      guard isOnNetwork else {
        return try SchoolPartFile.write(school, of: database.path, to: aside)
      }
      // This process alone has the file; a second connection reads a copy.
      let copy = FileManager.default.temporaryDirectory
        .appendingPathComponent("vssid-\(UUID().uuidString).sqlite").path
      defer { unlink(copy) }
      let queue = try DatabaseQueue(path: copy)
      try database.backup(to: queue)
      try queue.close()
      try SchoolPartFile.write(school, of: copy, to: aside)
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
