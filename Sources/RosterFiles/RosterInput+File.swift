import Foundation
import SchoolCampaign

extension RosterInput {
  /// A file on disk, kept open while it is read; what is no regular file is copied into memory first.
  ///
  /// - Throws: ``RosterFileError/unreadable``, ``RosterFileError/folder`` or ``RosterFileError/empty``.
  public init(path: String) throws {
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
