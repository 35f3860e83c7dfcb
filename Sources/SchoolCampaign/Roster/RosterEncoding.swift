/// How a file's bytes stand for letters.
public enum RosterEncoding: String, Sendable, Hashable {
  /// UTF-8, with or without byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16 of either byte order: what Excel calls "Unicode Text".
  case utf16 = "utf-16"

  /// The encoding that a file's byte-order mark names; UTF-8 without one.
  init(_ input: RosterInput) throws {
    let head = try input.bytes(upTo: 2)
    self = head == [0xFF, 0xFE] || head == [0xFE, 0xFF] ? .utf16 : .utf8
  }
}

extension RosterInput {
  /// Files in other encodings are turned into UTF-8 in memory, up to this many bytes.
  private static var largestInMemory: Int { 64 << 20 }

  /// The same file in UTF-8.
  ///
  /// - Throws: ``RosterFileError/tooLargeForEncoding`` for a UTF-16 file of more than 64 MB,
  ///   ``RosterFileError/notText(line:)`` for half letters.
  func inUTF8(from encoding: RosterEncoding) throws -> RosterInput {
    guard encoding == .utf16 else { return self }
    let raw = try bytes(upTo: Self.largestInMemory + 1)
    if raw.count > Self.largestInMemory { throw RosterFileError.tooLargeForEncoding }
    let isBigEndian = raw.first == 0xFE
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    for place in stride(from: 2, to: raw.count - 1, by: 2) {
      let (first, second) = (UInt16(raw[place]), UInt16(raw[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    guard raw.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw RosterFileError.notText(line: 1)
    }
    return RosterInput(name: name, bytes: Array(text.utf8))
  }

  /// The first bytes of the file.
  func bytes(upTo limit: Int) throws -> [UInt8] {
    var all: [UInt8] = []
    while all.count < limit {
      let (start, wanted) = (all.count, min(limit - all.count, 1 << 20))
      let piece = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        count = try read(start, UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { break }
      all += piece
    }
    return all
  }
}
