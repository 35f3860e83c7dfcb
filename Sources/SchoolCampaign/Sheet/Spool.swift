import Foundation

/// Bytes that are written once and then read as often as needed: in memory while they are few, else in a
/// temporary file that has no name and is gone with the process, since rosters must not be left lying about.
public struct Spool {
  private static let mostInMemory = 16 << 20

  private var waiting: [UInt8] = []
  private var file: FileHandle?
  /// How many bytes were written.
  public private(set) var count = 0

  /// No bytes.
  public init() {}

  /// Appends bytes.
  ///
  /// - Throws: ``RosterFileError/noRoom`` if the disk for temporary files is full.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
    waiting.append(contentsOf: bytes)
    count += bytes.count
    if waiting.count > Self.mostInMemory { try flush() }
  }

  private mutating func flush() throws {
    let file = try self.file ?? Self.namelessFile()
    self.file = file
    do { try file.write(contentsOf: waiting) } catch { throw RosterFileError.noRoom }
    waiting.removeAll(keepingCapacity: true)
  }

  private static func namelessFile() throws -> FileHandle {
    let folder = FileManager.default.temporaryDirectory
    if let file = NamelessFile(in: folder.path) { return file.handle }
    let path = folder.appendingPathComponent("vssid-XXXXXX").path
    var template = Array(path.utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw RosterFileError.noRoom }
    unlink(template)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// A temporary file without a name that holds these bytes, at its start.
  ///
  /// - Throws: ``RosterFileError/noRoom``.
  public static func file(of bytes: [UInt8]) throws -> FileHandle {
    let file = try namelessFile()
    do {
      try file.write(contentsOf: bytes)
      try file.seek(toOffset: 0)
    } catch { throw RosterFileError.noRoom }
    return file
  }

  /// The bytes, to be read.
  ///
  /// - Throws: ``RosterFileError/noRoom``.
  public consuming func finished(name: String) throws -> RosterInput {
    guard file != nil else { return RosterInput(name: name, bytes: waiting) }
    try flush()
    let (file, count) = (file, count)
    return RosterInput(name: name, size: count) { offset, buffer in
      guard let file else { return 0 }
      let count = pread(file.fileDescriptor, buffer.baseAddress, buffer.count, off_t(offset))
      guard count >= 0 else { throw RosterFileError.unreadable }
      return count
    }
  }
}
