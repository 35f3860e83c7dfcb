import Foundation
import SchoolCampaign

/// Where a workbook is made: a file that nobody but its owner can read, and that has no name where the system knows such
/// files, so that a killed run leaves none.
struct WorkbookPlace {
  /// A path by which the workbook's writer opens it.
  let path: String
  private let nameless: NamelessFile?

  init() throws {
    let folder = FileManager.default.temporaryDirectory
    nameless = NamelessFile(in: folder.path)
    if let nameless {
      path = "/proc/self/fd/\(nameless.handle.fileDescriptor)"
      return
    }
    Leftover.removeTemporary()
    let name = LeftoverName.temporary(of: getpid(), unique: UUID().uuidString)
    path = folder.appendingPathComponent(name + ".xlsx").path
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PrintError.drawing(0) }
    close(descriptor)
  }

  /// Takes its name away.
  func remove() { if nameless == nil { unlink(path) } }
}
