import Foundation

/// A file that is written aside and put in its place only when it is whole.
struct WholeFile {
  private let path: String
  /// Where it lies until it is whole.
  let aside: String
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

  /// Writes a whole file at once.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try WholeFile(path: path)
    do {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    do { try handle.synchronize() } catch { throw OutputError(path: path) }
    guard rename(aside, path) == 0 else { throw OutputError(path: path) }
  }

  /// Removes what was written.
  func discard() { unlink(aside) }
}
