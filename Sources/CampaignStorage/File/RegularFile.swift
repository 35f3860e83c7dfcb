import Foundation
import SchoolCampaign

/// A regular file, opened once: what is asked of it is asked of what is open, whatever lies at its path meanwhile.
struct RegularFile {
  /// The open file.
  let handle: FileHandle
  /// How many bytes it has.
  let size: Int

  /// Opens what a path leads to, and waits for nobody; nil for nothing.
  ///
  /// - Throws: ``CampaignError/notAFile`` for a device, a pipe or a socket, ``CampaignError/readOnly`` for what may not be
  ///   read.
  init?(path: String) throws(CampaignError) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .readOnly
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile
    }
    size = Int(facts.st_size)
  }

  /// Writes all of it into a new file that nobody else can read.
  ///
  /// - Parameter most: So many bytes at most.
  /// - Throws: ``CampaignError/diskFull``, ``CampaignError/changedMeanwhile`` for a file that grew beyond them.
  func copy(to place: String, atMost most: Int = .max) throws(CampaignError) {
    let target = open(place, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw .diskFull }
    let copy = FileHandle(fileDescriptor: target, closeOnDealloc: true)
    var left = most
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        left -= piece.count
        if left < 0 { break }
        try copy.write(contentsOf: piece)
      }
    } catch { throw .diskFull }
    if left < 0 { throw .changedMeanwhile }
  }
}
