import Foundation

/// Bytes that are written once and then read as often as needed: in memory while they are few, else in a temporary file
/// without a name.
public struct Spool {
  private static let mostInMemory = 1 << 20

  private var waiting: [UInt8] = []
  private var file: SpoolFile?
  private let allowance: ReadingAllowance?
  /// How many bytes were written.
  public private(set) var count = 0

  /// No bytes.
  ///
  /// - Parameter allowance: What they count for; nil for bytes of this program's own.
  public init(_ allowance: ReadingAllowance? = nil) { self.allowance = allowance }

  /// Appends bytes.
  ///
  /// - Throws: ``RosterFileError/noRoom`` if the disk for temporary files is full,
  ///   ``RosterFileError/importTooLarge``.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
    waiting.append(contentsOf: bytes)
    count += bytes.count
    if waiting.count > Self.mostInMemory { try flush() }
  }

  private mutating func flush() throws {
    try allowance?.spool(waiting.count)
    let file = try self.file ?? SpoolFile()
    self.file = file
    try file.append(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// An open file without a name that holds what an input does, at its start.
  ///
  /// - Throws: ``RosterFileError/noRoom``, and what the input throws.
  public static func file(of input: RosterInput) throws -> FileHandle {
    let file = try SpoolFile.namelessFile()
    var offset = 0
    while true {
      let piece = try [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = try input.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { break }
      offset += piece.count
      do { try file.write(contentsOf: piece) } catch { throw RosterFileError.noRoom }
    }
    do { try file.seek(toOffset: 0) } catch { throw RosterFileError.noRoom }
    return file
  }

  /// The bytes, to be read.
  ///
  /// - Throws: ``RosterFileError/noRoom``, ``RosterFileError/importTooLarge``.
  public consuming func finished(name: String) throws -> RosterInput {
    if let own = file {
      try flush()
      if let allowance, !allowance.keepsFile() {
        let (file, place) = try allowance.append(own.input(name: name, from: 0, count: count))
        return file.input(name: name, from: place, count: count)
      }
    } else {
      try allowance?.spool(waiting.count)
      if let allowance, !allowance.keepsInMemory(waiting.count) {
        let (file, place) = try allowance.append(waiting)
        return file.input(name: name, from: place, count: count)
      }
    }
    return file?.input(name: name, from: 0, count: count) ?? RosterInput(name: name, bytes: waiting)
  }
}
