import CampaignStorage
import Foundation
import SchoolCampaign

extension RosterInput {
  /// A file on disk, kept open while it is read; what is no regular file is copied into memory first.
  init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RosterFileError.unreadable }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw RosterFileError.unreadable }
    let name = URL(fileURLWithPath: path).lastPathComponent
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: throw RosterFileError.folder
    case S_IFREG:
      if facts.st_size == 0 { throw RosterFileError.empty }
      self.init(name: name, size: Int(facts.st_size)) { offset, buffer in
        let count = pread(handle.fileDescriptor, buffer.baseAddress, buffer.count, off_t(offset))
        guard count >= 0 else { throw RosterFileError.unreadable }
        return count
      }
    default:
      guard let data = try handle.readToEnd(), !data.isEmpty else { throw RosterFileError.empty }
      self.init(name: name, bytes: Array(data))
    }
  }
}

/// A file that is written aside and put in its place only when it is whole.
struct WholeFile {
  private let path: String
  private let aside: String
  private let handle: FileHandle

  init(path: String) throws {
    self.path = path
    aside = path + ".part-\(getpid())"
    guard FileManager.default.createFile(atPath: aside, contents: nil),
      let handle = FileHandle(forWritingAtPath: aside)
    else { throw OutputError(path: path) }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws {
    do { try handle.write(contentsOf: bytes) } catch { throw OutputError(path: path) }
  }

  /// Puts the file in its place.
  func finish() throws {
    do { try handle.synchronize() } catch { throw OutputError(path: path) }
    guard rename(aside, path) == 0 else { throw OutputError(path: path) }
  }

  /// Removes what was written.
  func discard() { unlink(aside) }
}
