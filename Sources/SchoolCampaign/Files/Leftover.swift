import Foundation

/// What lies where a killed process of ours may have left something. Nothing is followed: a link is never ours.
public struct Leftover: Hashable, Sendable {
  /// The process that made it, by its name.
  public let process: Int32
  /// Whether that process is no more.
  public let isProcessGone: Bool
  /// Whether it is this user's.
  public let isOwn: Bool
  /// Whether it is a file with no other name, or a folder: nothing else is made by this program.
  public let isPlain: Bool
  /// How many seconds ago it was written.
  public let age: Int
  /// Whether the process may live on another machine.
  public let isShared: Bool

  /// What is known of a leftover.
  public init(
    process: Int32, isProcessGone: Bool, isOwn: Bool, isPlain: Bool, age: Int, isShared: Bool
  ) {
    (self.process, self.isProcessGone, self.isOwn) = (process, isProcessGone, isOwn)
    (self.isPlain, self.age, self.isShared) = (isPlain, age, isShared)
  }

  /// Whether it goes: what a dead process of this user left; on a drive of several machines only what is a day old.
  public var goes: Bool { isProcessGone && isOwn && isPlain && (!isShared || age > 86_400) }
}

extension Leftover {
  /// What lies in a folder; nil for nothing.
  ///
  /// - Parameters:
  ///   - folder: The open folder.
  ///   - isShared: Whether it is one of several machines.
  init?(_ name: String, in folder: Int32, madeBy process: Int32, isShared: Bool) {
    var facts = stat()
    guard fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    let kind = facts.st_mode & S_IFMT
    self.init(
      process: process, isProcessGone: kill(process, 0) != 0 && errno == ESRCH,
      isOwn: facts.st_uid == geteuid(),
      isPlain: kind == S_IFDIR || kind == S_IFREG && facts.st_nlink == 1,
      age: max(0, time(nil) - facts.st_mtim.tv_sec), isShared: isShared)
  }

  /// Removes what dead processes left in a folder.
  ///
  /// - Parameters:
  ///   - beginning: What the names of ours begin with: a folder may hold thousands of others.
  ///   - process: The process that made what has a name; nil for what is none of ours.
  public static func remove(
    in folder: String, beginning: String, isShared: Bool = false, process: (String) -> Int32?
  ) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    for name in names(in: descriptor, beginning: beginning) {
      guard let maker = process(name),
        let left = Leftover(name, in: descriptor, madeBy: maker, isShared: isShared), left.goes
      else { continue }
      if unlinkat(descriptor, name, 0) != 0 { removeFolder(name, in: descriptor) }
    }
  }

  /// Removes what dead processes left among temporary files.
  public static func removeTemporary() {
    remove(
      in: FileManager.default.temporaryDirectory.path, beginning: LeftoverName.prefix,
      process: LeftoverName.process(ofTemporary:))
  }

  /// Removes a folder with its files; folders within it are none of ours.
  private static func removeFolder(_ name: String, in folder: Int32) {
    let descriptor = openat(
      folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    for file in names(in: descriptor) { unlinkat(descriptor, file, 0) }
    close(descriptor)
    unlinkat(folder, name, AT_REMOVEDIR)
  }

  private static func names(in folder: Int32, beginning: String = "") -> [String] {
    guard let listing = fdopendir(dup(folder)) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          strncmp(name, beginning, beginning.utf8.count) == 0 ? String(cString: name) : nil
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
