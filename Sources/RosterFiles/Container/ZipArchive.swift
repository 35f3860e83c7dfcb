import CZip
import Foundation
import SchoolCampaign

/// A zip archive, read entry by entry from wherever it lies. Nothing is ever written to disk under a name from inside it.
final class ZipArchive {
  /// An archive may hold so many bytes itself.
  private static let largestArchive = 256 << 20
  /// Beyond this size an entry must not be more than ``mostTimes`` its packed size: such archives are made to
  /// fill a disk.
  private static let alwaysInflated = 64 << 20
  private static let mostTimes = 400

  /// One file of the archive.
  struct Entry {
    /// The path as the archive has it.
    let path: String
    fileprivate let index: UInt64
    fileprivate let packed: Int
    /// The size that the archive claims.
    let size: Int
    /// Whether a password is needed.
    let isEncrypted: Bool
  }

  /// The files, in the archive's order; folders left out.
  private(set) var entries: [Entry] = []
  /// For each ``PartName`` the first entry that has it.
  private var byName: [String: Int] = [:]
  private let archive: OpaquePointer
  /// How many bytes the archive has itself.
  let size: Int
  /// What it and other files may take together.
  let allowance: ReadingAllowance

  /// Opens an archive.
  ///
  /// - Throws: ``RosterFileError/damaged`` if it cannot be read, ``RosterFileError/tooLarge``, and
  ///   ``RosterFileError/inflatesTooFar`` if its entries lie one over the other.
  init(_ input: RosterInput, _ allowance: ReadingAllowance) throws {
    if input.size > Self.largestArchive { throw RosterFileError.tooLarge }
    try ZipDirectory(input)?.check()
    guard let archive = ZipSource.open(input) else { throw RosterFileError.damaged }
    (self.archive, self.allowance, size) = (archive, allowance, input.size)
    readDirectory()
  }

  deinit { zip_discard(archive) }

  private func readDirectory() {
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var facts = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &facts) == 0, let title = facts.name else { continue }
      let path = String(cString: title)
      if path.hasSuffix("/") || path.hasSuffix("\\") { continue }
      let name = PartName.canonical(path)
      if byName[name] == nil { byName[name] = entries.count }
      entries.append(
        Entry(
          path: path, index: index, packed: Int(clamping: facts.comp_size),
          size: Int(clamping: facts.size), isEncrypted: facts.encryption_method != 0))
    }
  }

  /// The entry of a path, however the archive or the caller spells it; nil if there is none.
  func entry(_ path: String) -> Entry? { byName[PartName.canonical(path)].map { entries[$0] } }

  /// Hands over an entry's bytes piece by piece.
  ///
  /// - Throws: ``RosterFileError/password``, ``RosterFileError/inflatesTooFar`` for an entry made to overfill,
  ///   ``RosterFileError/importTooLarge``, ``RosterFileError/damaged``, and what `body` throws.
  func read(_ entry: Entry, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    if entry.isEncrypted { throw RosterFileError.password }
    guard let file = zip_fopen_index(archive, entry.index, 0) else { throw RosterFileError.damaged }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw RosterFileError.damaged }
      if count == 0 { return }
      total += count
      if total > Self.alwaysInflated && total / Self.mostTimes > entry.packed {
        throw RosterFileError.inflatesTooFar
      }
      try allowance.unpack(count)
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// An entry's bytes, at most so many.
  func bytes(of entry: Entry, upTo limit: Int) throws -> [UInt8] {
    var all: [UInt8] = []
    try read(entry) { piece in
      if all.count + piece.count > limit { throw RosterFileError.tooLarge }
      all.append(contentsOf: piece)
    }
    return all
  }

  /// An entry as a file of its own.
  ///
  /// - Throws: as ``read(_:_:)``, and ``RosterFileError/tooLarge``.
  func input(of entry: Entry, name: String) throws -> RosterInput {
    var spool = Spool(allowance)
    try read(entry) { piece in
      if spool.count + piece.count > Self.largestArchive { throw RosterFileError.tooLarge }
      try spool.append(piece)
    }
    return try spool.finished(name: name)
  }
}
