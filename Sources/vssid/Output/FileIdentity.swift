import Foundation

/// Which file lies at a path, and in which state.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let number: UInt64
  private let kind: UInt32
  private let size: Int64
  private let changed: [Int]

  /// What a path leads to; nil for nothing.
  init?(path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    self.init(facts)
  }

  /// Which file is open; nil if the system does not say.
  init?(_ descriptor: Int32) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts)
  }

  private init(_ facts: stat) {
    device = UInt64(facts.st_dev)
    number = UInt64(facts.st_ino)
    kind = UInt32(facts.st_mode & S_IFMT)
    size = Int64(facts.st_size)
    changed = [facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
  }

  var isRegular: Bool { kind == UInt32(S_IFREG) }
  /// A device that takes bytes one after the other, or a pipe.
  var isStream: Bool { kind == UInt32(S_IFCHR) || kind == UInt32(S_IFIFO) }

  /// Whether it is the same file, perhaps under another name.
  func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && number == other.number
  }
}
