/// How a file's bytes stand for letters.
public enum RosterEncoding: String, CaseIterable, Sendable, Hashable, Codable {
  /// UTF-8, with or without byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16 of either byte order: what Excel calls "Unicode Text".
  case utf16 = "utf-16"
  /// UTF-8 that was read as Windows-1252 and saved again, `Nguyá»…n`: its letters are put back.
  case misreadUTF8 = "misread-utf-8"

  /// The encoding that a file's first bytes show.
  init(_ input: RosterInput) throws {
    let head = try input.bytes(upTo: 1 << 16)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    // A letter may be cut at the end of the first bytes, a line is not.
    let end = head.count < 1 << 16 ? head.count : head.lastIndex(of: 0x0A) ?? head.count
    let text = String(validating: head[..<end], as: UTF8.self)
    self = text.flatMap(MisreadUTF8.mended) == nil ? .utf8 : .misreadUTF8
  }
}

extension RosterInput {
  /// Files in other encodings are turned into UTF-8 in memory, up to this many bytes.
  private static var largestInMemory: Int { 64 << 20 }

  /// The same file in UTF-8.
  ///
  /// - Throws: ``RosterFileError/tooLargeForEncoding`` for such a file of more than 64 MB,
  ///   ``RosterFileError/notText(line:)`` for half letters.
  func inUTF8(from encoding: RosterEncoding) throws -> RosterInput {
    if encoding == .utf8 { return self }
    let raw = try bytes(upTo: Self.largestInMemory + 1)
    if raw.count > Self.largestInMemory { throw RosterFileError.tooLargeForEncoding }
    let text = try encoding == .utf16 ? Self.utf16Text(raw) : Self.mendedText(raw)
    return RosterInput(name: name, bytes: Array(text.utf8))
  }

  /// Misread text put right, as often as it was misread.
  private static func mendedText(_ raw: [UInt8]) throws -> String {
    guard var text = String(validating: raw, as: UTF8.self) else {
      throw RosterFileError.notUTF8(line: 1)
    }
    while let mended = MisreadUTF8.mended(text) { text = mended }
    return text
  }

  private static func utf16Text(_ raw: [UInt8]) throws -> String {
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
    return text
  }

  /// The first bytes of the file.
  public func bytes(upTo limit: Int) throws -> [UInt8] {
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
