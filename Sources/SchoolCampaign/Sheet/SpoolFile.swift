import Foundation
import Synchronization

/// A temporary file that has no name and is gone with the process, since rosters must not be left lying about.
final class SpoolFile: Sendable {
  private let file: FileHandle
  private let written = Mutex(0)

  /// How many bytes were written.
  var count: Int { written.withLock { $0 } }

  /// - Throws: ``RosterFileError/noRoom``.
  init() throws { file = try Self.namelessFile() }

  /// Appends bytes.
  ///
  /// - Throws: ``RosterFileError/noRoom`` if the disk for temporary files is full.
  func append(_ bytes: [UInt8]) throws {
    do { try file.write(contentsOf: bytes) } catch { throw RosterFileError.noRoom }
    written.withLock { $0 += bytes.count }
  }

  /// So many of its bytes from a place on, to be read.
  func input(name: String, from place: Int, count: Int) -> RosterInput {
    RosterInput(name: name, size: count) { offset, buffer in
      let count = pread(
        self.file.fileDescriptor, buffer.baseAddress, min(buffer.count, max(0, count - offset)),
        off_t(place + offset))
      guard count >= 0 else { throw RosterFileError.unreadable }
      return count
    }
  }

  /// An open file without a name.
  ///
  /// - Throws: ``RosterFileError/noRoom``.
  static func namelessFile() throws -> FileHandle {
    let folder = FileManager.default.temporaryDirectory
    if let file = NamelessFile(in: folder.path) { return file.handle }
    let name = LeftoverName.temporary(of: getpid(), unique: UUID().uuidString)
    let path = folder.appendingPathComponent(name).path
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RosterFileError.noRoom }
    unlink(path)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
