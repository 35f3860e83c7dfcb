import CFiles
import Foundation

/// A file that has no name until it is given one, so that a killed process leaves nothing of it.
public struct NamelessFile: Sendable {
  /// Reads and writes it.
  public let handle: FileHandle

  /// A new file in a folder; nil where the file system has no files without names.
  ///
  /// - Parameter isPrivate: Whether it is its owner's alone; else it follows the umask.
  public init?(in folder: String, isPrivate: Bool = true) {
    let descriptor = vs_nameless(folder, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { return nil }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Gives it a name.
  ///
  /// - Returns: 0, or `errno`: `EEXIST` where something has the name.
  public func name(_ path: String) -> Int32 {
    vs_name(handle.fileDescriptor, path) == 0 ? 0 : errno
  }
}

/// What is noted beside a file's content, where the file system keeps such notes: it goes when the file is written anew
/// by another program, and stays where it is changed in its place.
public enum FileNote {
  private static let name = "user.vssid"

  /// Notes a text; where the file system keeps none, nothing is noted.
  public static func set(_ text: String, on file: Int32) {
    _ = Array(text.utf8).withUnsafeBytes { vs_set_mark(file, name, $0.baseAddress, $0.count) }
  }

  /// The note of an open file; nil for none.
  public static func read(_ file: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = bytes.withUnsafeMutableBytes { vs_mark(file, name, $0.baseAddress, $0.count) }
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
