import Foundation
import SchoolCampaign
import Synchronization

/// A file on disk that is read piece by piece. The first ones stay open; where there are many, the others are opened anew
/// for each piece, since a process may have few files open at a time.
final class OpenRoster: Sendable {
  private static let most = 200
  private static let open = Mutex(0)

  private let path: String
  private let (device, number, size): (dev_t, ino_t, off_t)
  private let written: Int
  private let kept: FileHandle?

  /// - Parameters:
  ///   - descriptor: The open file, which this closes.
  ///   - facts: What the system says of it.
  init(_ path: String, _ descriptor: Int32, _ facts: stat) {
    // The working folder may change; what a file is does not.
    self.path = URL(fileURLWithPath: path).path
    (device, number, size) = (facts.st_dev, facts.st_ino, facts.st_size)
    written = facts.st_mtim.tv_sec
    let isKept = Self.open.withLock { count in
      if count < Self.most { count += 1 } else { return false }
      return true
    }
    kept = isKept ? FileHandle(fileDescriptor: descriptor, closeOnDealloc: true) : nil
    if !isKept { close(descriptor) }
  }

  deinit { if kept != nil { Self.open.withLock { $0 -= 1 } } }

  /// Fills the buffer from an offset on.
  ///
  /// - Returns: How many bytes were read; 0 at the end.
  /// - Throws: ``RosterFileError/unreadable``, ``RosterFileError/changedWhileReading``.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if let kept { return try Self.read(kept.fileDescriptor, offset, buffer) }
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw RosterFileError.unreadable }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_dev == device, facts.st_ino == number,
      facts.st_size == size, facts.st_mtim.tv_sec == written
    else { throw RosterFileError.changedWhileReading }
    return try Self.read(descriptor, offset, buffer)
  }

  private static func read(
    _ file: Int32, _ offset: Int, _ buffer: UnsafeMutableRawBufferPointer
  ) throws -> Int {
    let count = pread(file, buffer.baseAddress, buffer.count, off_t(offset))
    guard count >= 0 else { throw RosterFileError.unreadable }
    return count
  }
}
