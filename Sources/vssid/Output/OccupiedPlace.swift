import CampaignPrint
import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign

/// What lies at a place, as it was looked at.
struct OccupiedPlace {
  let occupant: PlaceOccupant
  /// Which file it is, and when it was changed last; nil for nothing.
  let identity: FileIdentity?

  /// Looks.
  ///
  /// - Parameter digest: SHA-256 of what is to be written; nil if that is not known yet.
  init(_ place: OutputPlace, digest: String?) throws {
    identity = FileIdentity(path: place.target)
    occupant = Self.look(place, digest, identity)
  }

  private static func look(
    _ place: OutputPlace, _ digest: String?, _ identity: FileIdentity?
  ) -> PlaceOccupant {
    if isInput(place, identity) { return .input }
    if let base = FileSignature.owner(ofLog: place.target) {
      // The campaign itself is never opened: closing it would give up the locks that SQLite holds on it.
      let isInput = isInput(place.at(base), FileIdentity(path: base))
      if isInput || isDatabase(base) { return .campaign }
    }
    guard let identity else { return .nothing }
    if identity.isStream { return .stream }
    if !identity.isRegular { return .noFile }
    switch signature(place.target) {
    case .campaign: return .campaign
    case .part: return .part
    case .empty: return .empty
    default: return content(place, digest)
    }
  }

  private static func signature(_ path: String) -> FileSignature {
    // What cannot be opened is some file.
    do { return try FileSignature(path: path) } catch { return .other }
  }

  private static func isDatabase(_ path: String) -> Bool {
    [.campaign, .part].contains(signature(path))
  }

  /// Whether the place is a file that the command reads, or lies in a folder that it reads.
  private static func isInput(_ place: OutputPlace, _ identity: FileIdentity?) -> Bool {
    place.inputs.contains { input in
      let end = LinkedPath.end(of: input)
      if end == place.target { return true }
      if FileSignature.owner(ofLog: place.target) == end { return true }
      guard let identity else { return false }
      if identity.isStream { return false }
      if let other = FileIdentity(path: end), other.isSameFile(as: identity) { return true }
      return identity.isRegular && place.target.hasPrefix(end + "/")
    }
  }

  private static func content(_ place: OutputPlace, _ digest: String?) -> PlaceOccupant {
    guard let content = WrittenContent(path: place.target) else { return .other }
    if let digest, content.digest == digest { return .same }
    if let kind = content.pristine { return .written(isLike: kind == place.kind) }
    return content.claimed?.isToFillIn == true || isErrorFile(place.target) ? .filledIn : .other
  }

  /// Whether a file has the columns of an error file.
  private static func isErrorFile(_ path: String) -> Bool {
    let delivery = RosterDelivery(paths: [path])
    return !delivery.sources.isEmpty && delivery.sources.allSatisfy(\.isErrorFile)
  }
}
