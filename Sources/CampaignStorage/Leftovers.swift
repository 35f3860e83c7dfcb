import Foundation
import SchoolCampaign

/// What a process that was killed left: it may hold children's data.
public enum Leftovers {
  /// Removes what was left beside a file, and among temporary files, where that process is no more.
  public static func remove(beside path: String) {
    let place = URL(fileURLWithPath: path)
    let name = place.lastPathComponent
    Leftover.remove(
      in: place.deletingLastPathComponent().path, isShared: FileSystem.isNetwork(path)
    ) { LeftoverName.process($0, of: name) }
    Leftover.removeTemporary()
  }
}
