import Foundation
import SchoolCampaign

/// A file that gets its name only when it is whole, and that takes no other's place where the file system can
/// promise so.
enum NewFile {
  /// Makes a file beside its place and then names it.
  ///
  /// - Throws: ``CampaignError/badPath`` without a folder for it, ``CampaignError/campaignExists`` if something
  ///   is there meanwhile, and what making it throws, in the campaign's words. Then nothing is left behind.
  ///
  /// - Parameter replacesParts: Whether a school's part that lies there gives way.
  static func make(
    at path: String, replacesParts: Bool = false, _ body: (_ aside: String) throws -> Void
  ) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else { throw CampaignError.badPath }
    removeLeftovers(of: path)
    let aside = path + ".new-\(getpid())"
    defer {
      for rest in ["", "-journal", "-wal", "-shm"] { unlink(aside + rest) }
    }
    try mappingErrors { try body(aside) }
    // An empty file, as some dialogs make it, may be in the place.
    if case .empty = try FileSignature(path: path) { unlink(path) }
    if replacesParts, case .part = try FileSignature(path: path) {
      guard rename(aside, path) == 0 else { throw CampaignError.readOnly }
      return
    }
    if link(aside, path) == 0 { return }
    if errno == EEXIST { throw CampaignError.campaignExists }
    // Some file systems of memory sticks know no second names.
    guard rename(aside, path) == 0 else { throw CampaignError.readOnly }
  }

  /// Removes what a process that was killed left beside a file: it may hold children's data.
  private static func removeLeftovers(of path: String) {
    let place = URL(fileURLWithPath: path)
    let folder = place.deletingLastPathComponent()
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder.path) } catch {
      // A folder that may be written and not listed: nothing is known to be left in it.
      return
    }
    for name in names where name.hasPrefix(place.lastPathComponent + ".new-") {
      let number = name.dropFirst(place.lastPathComponent.count + 5).prefix { $0.isNumber }
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      unlink(folder.appendingPathComponent(name).path)
    }
  }
}
