import Foundation
import SchoolCampaign

/// What lies below a folder: the files, and what is there and is not read, so that nothing is left out in silence.
struct FolderListing {
  /// The files, in the order of their paths.
  private(set) var files: [String] = []
  /// What is not read, with the reason.
  private(set) var problems: [RosterReadError] = []

  private static let deepest = 60

  /// Lists a folder; nil if the path is none.
  init?(_ path: String, isPassedOver: (String) -> Bool) {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return nil }
    list(path, depth: 0, isPassedOver)
    files.sort()
  }

  private mutating func list(_ folder: String, depth: Int, _ isPassedOver: (String) -> Bool) {
    guard depth < Self.deepest, let entries = Self.names(in: folder) else {
      problems.append(RosterReadError(file: folder, .unreadable))
      return
    }
    for bytes in entries {
      let shown = String(decoding: bytes, as: UTF8.self)
      if isPassedOver(shown) { continue }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        problems.append(RosterReadError(file: folder + "/" + shown, .badName))
        continue
      }
      add(folder + "/" + name, depth: depth, isPassedOver)
    }
  }

  private mutating func add(_ path: String, depth: Int, _ isPassedOver: (String) -> Bool) {
    var (own, end) = (stat(), stat())
    guard lstat(path, &own) == 0, stat(path, &end) == 0 else {
      problems.append(RosterReadError(file: path, .unreadable))
      return
    }
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    switch end.st_mode & S_IFMT {
    case S_IFREG: files.append(path)
    case S_IFDIR where isLink: problems.append(RosterReadError(file: path, .linkedFolder))
    case S_IFDIR: list(path, depth: depth + 1, isPassedOver)
    default: problems.append(RosterReadError(file: path, .notAFile))
    }
  }

  /// The names in a folder, as bytes: they need not be text.
  private static func names(in folder: String) -> [[UInt8]]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          Array(
            UnsafeBufferPointer(
              start: bytes,
              count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }
}
