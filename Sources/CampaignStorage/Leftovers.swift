import Foundation
import SchoolCampaign

/// What a process that was killed left beside a file: it may hold children's data.
public enum Leftovers {
  /// Removes it, where that process is no more.
  public static func remove(beside path: String) {
    let place = URL(fileURLWithPath: path)
    let folder = place.deletingLastPathComponent()
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder.path) } catch {
      // A folder that may be written and not listed: nothing is known to be left in it.
      return
    }
    let isShared = FileSystem.isNetwork(path)
    for name in names {
      guard let process = LeftoverName.process(name, of: place.lastPathComponent) else { continue }
      let leftover = folder.appendingPathComponent(name).path
      // On a drive of several machines the process may live on another.
      if isShared, !isOld(leftover) { continue }
      if kill(process, 0) != 0, errno == ESRCH { unlink(leftover) }
    }
  }

  private static func isOld(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mtim.tv_sec < time(nil) - 86_400
  }
}
