import Foundation
import SchoolCampaign

/// What a process that was killed left: it may hold children's data.
public enum Leftovers {
  /// Removes what was left beside a file, and among temporary files, where that process is no more.
  ///
  /// - Parameter inputs: Files that somebody named to be read: whatever they are called, they stay.
  public static func remove(beside path: String, sparing inputs: [String] = []) {
    let place = URL(fileURLWithPath: path)
    let (folder, name) = (place.deletingLastPathComponent(), place.lastPathComponent)
    let spared = inputs.compactMap(FileState.init)
    Leftover.remove(in: folder.path, beginning: name, isShared: FileSystem.isNetwork(path)) {
      other in
      guard let process = LeftoverName.process(other, of: name) else { return nil }
      let state = FileState(folder.appendingPathComponent(other).path)
      return spared.contains { $0.isSameFile(as: state) } ? nil : process
    }
    Leftover.removeTemporary()
  }
}
