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
  /// - Parameter replaces: Whether a file that lies there gives way; the new one has its owner, group and mode. Others are
  ///   their owner's alone.
  static func make(
    at path: String, replaces: Bool = false, sparing inputs: [String] = [],
    _ body: (_ aside: String) throws -> Void
  ) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else { throw CampaignError.badPath }
    Leftovers.remove(beside: path, sparing: inputs)
    let aside = path + ".new-\(getpid())"
    defer {
      for rest in ["", "-journal", "-wal", "-shm"] { unlink(aside + rest) }
    }
    try makePrivate(aside)
    try mappingErrors { try body(aside) }
    if replaces, FileState(path) != nil {
      guard access(path, W_OK) == 0 else { throw CampaignError.readOnly }
      try giveRights(of: path, to: aside)
      guard rename(aside, path) == 0 else { throw CampaignError.readOnly }
      return
    }
    // An empty file, as some dialogs make it, may be in the place.
    if case .empty = try FileSignature(path: path) { unlink(path) }
    if link(aside, path) == 0 { return }
    if errno == EEXIST { throw CampaignError.campaignExists }
    // Some file systems of memory sticks know no second names.
    guard rename(aside, path) == 0 else { throw CampaignError.readOnly }
  }

  /// Makes an empty file that nobody else can open, before anything is in it; SQLite gives its log the same mode.
  private static func makePrivate(_ path: String) throws {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == ENOSPC ? CampaignError.diskFull : CampaignError.readOnly
    }
    close(file)
  }

  private static func giveRights(of path: String, to aside: String) throws {
    let file = open(aside, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw CampaignError.readOnly }
    FileRights(of: path).give(to: file)
    close(file)
  }
}
