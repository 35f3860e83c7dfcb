import CampaignStorage
import Foundation
import SchoolCampaign

/// The bytes of a file before it has its name: without any name where the system knows such files, else beside its
/// place.
final class DraftFile {
  let handle: FileHandle
  /// Where it lies; nil where it has no name.
  private var aside: String?
  private let nameless: NamelessFile?

  struct Failure: Error {
    /// What the system said; 0 where it said nothing.
    var code = errno
  }

  /// - Parameters:
  ///   - isPrivate: Whether it is its owner's alone; else it follows the umask.
  ///   - isElsewhere: Whether it lies in the folder for temporary files, since it never gets a name.
  ///   - inputs: The files that the command reads, which are nobody's leftovers.
  init(
    for target: String, isPrivate: Bool, isElsewhere: Bool, inputs: [String] = []
  ) throws {
    let folder =
      isElsewhere
      ? FileManager.default.temporaryDirectory.path
      : URL(fileURLWithPath: target).deletingLastPathComponent().path
    if !isElsewhere { Leftovers.remove(beside: target, sparing: inputs) }
    if let file = NamelessFile(in: folder, isPrivate: isPrivate) {
      (nameless, handle) = (file, file.handle)
      return
    }
    let aside =
      isElsewhere
      ? folder + "/" + LeftoverName.temporary(of: getpid(), unique: UUID().uuidString)
      : Self.aside(target)
    let flags = O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC
    let descriptor = open(aside, flags, mode_t(isPrivate ? 0o600 : 0o666))
    guard descriptor >= 0 else { throw Failure() }
    nameless = nil
    self.aside = aside
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit { if let aside { unlink(aside) } }

  private static func aside(_ target: String) -> String { target + ".part-\(getpid())" }

  /// Gives it a name that nothing has.
  func name(_ target: String) throws {
    try handle.synchronize()
    if let nameless {
      guard nameless.name(target) == 0 else { throw Failure() }
    } else if let aside, link(aside, target) != 0 {
      // Some file systems of memory sticks know no second names.
      guard errno != EEXIST, rename(aside, target) == 0 else { throw Failure() }
      self.aside = nil
    }
    Self.keep(folderOf: target)
  }

  /// Takes the place of a file, with its owner, group and mode.
  func replace(_ target: String) throws {
    guard access(target, W_OK) == 0 else { throw Failure() }
    FileRights(of: target).give(to: handle.fileDescriptor)
    try handle.synchronize()
    if let nameless {
      let aside = Self.aside(target)
      guard nameless.name(aside) == 0 else { throw Failure() }
      self.aside = aside
    }
    guard let aside, rename(aside, target) == 0 else { throw Failure() }
    self.aside = nil
    Self.keep(folderOf: target)
  }

  /// Writes the bytes to what is there, if it is still the stream that somebody looked at.
  func pour(into path: String, looked identity: FileIdentity?) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure() }
    let there = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    // Somebody may have put a link to a file, or to another device, in its place meanwhile.
    guard let now = FileIdentity(descriptor), now.isStream, identity?.isSameFile(as: now) ?? false
    else { throw Failure(code: 0) }
    try handle.seek(toOffset: 0)
    while let piece = try handle.read(upToCount: 1 << 18), !piece.isEmpty {
      try there.write(contentsOf: piece)
    }
  }

  /// Lets a name survive a power cut.
  private static func keep(folderOf target: String) {
    let folder = open(
      URL(fileURLWithPath: target).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }
}
