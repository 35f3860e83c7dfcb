import Foundation

/// Which file lies at a path, and as of when: by it the store knows that nobody took the file away under it.
struct FileState: Equatable, Sendable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// What a path leads to; nil for nothing.
  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = UInt64(facts.st_dev)
    number = UInt64(facts.st_ino)
    size = Int64(facts.st_size)
    (seconds, nanoseconds) = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
  }

  /// Whether it has no bytes.
  var isEmpty: Bool { size == 0 }

  /// Whether it is the same file, in whatever state.
  func isSameFile(as other: FileState?) -> Bool {
    device == other?.device && number == other?.number
  }
}
