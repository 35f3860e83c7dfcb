import Foundation
import GRDB
import SchoolCampaign

/// Under what a batch can be found again by who sent it.
struct BatchKey {
  /// Made by the sender; the batch's name in every copy of the campaign.
  let uid: UUID
  /// What was sent, as a number; see ``SentMark/content(by:)``.
  let content: Int64

  /// The batch that was recorded under the key; nil if there is none.
  ///
  /// - Throws: ``CampaignError/keyTaken`` if something else was.
  func batch(_ db: Database) throws -> Int64? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, content FROM batch WHERE uid = ?"), arguments: [uid])
    guard let row else { return nil }
    guard try row.at(1) == content else { throw CampaignError.keyTaken }
    return try row.at(0)
  }
}
