/// How a file's bytes stand for letters.
public enum RosterEncoding: String, CaseIterable, Sendable, Hashable, Codable {
  /// UTF-8, with or without byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16 of either byte order: what Excel calls "Unicode Text".
  case utf16 = "utf-16"
  /// UTF-8 that was read as Windows-1252 and saved again, `Nguyá»…n`, once or twice: its letters are put back.
  case misreadUTF8 = "misread-utf-8"
  /// Windows-1258, Vietnamese of Windows: as bytes, or read as Western and saved as Unicode.
  case windows1258 = "windows-1258"
  /// TCVN 5712 with the fonts .VnTime (ABC), `NguyÔn ThÞ`: as bytes or as that look.
  case tcvn3
  /// VNI with the fonts VNI-Times, `Nguyeãn Thò`: as bytes or as that look.
  case vni

  /// The old encodings of one byte a letter or mark.
  static let legacy: [RosterEncoding] = [.tcvn3, .vni, .windows1258]

  /// The encoding that a file's first bytes show.
  ///
  /// - Throws: ``RosterFileError/encodingUnknown(_:)`` where letters can only be from an old encoding, and the header
  ///   does not prove from which.
  init(_ input: RosterInput) throws {
    let head = try input.bytes(upTo: Self.headSize)
    if UTF16Text.isLikely(head) {
      self = .utf16
      return
    }
    // A letter may be cut at the end of the first bytes, a line is not.
    let end = head.count < Self.headSize ? head.count : head.lastIndex(of: 0x0A) ?? head.count
    let text = String(validating: head[..<end], as: UTF8.self)
    if let text, MisreadUTF8.mended(text) != nil {
      self = .misreadUTF8
    } else if let text, !Self.looksLegacy(text) {
      self = .utf8
    } else {
      self = try Self.proven(Array(head[..<end]), plain: text)
    }
  }

  private static let headSize = 1 << 16

  /// Whether a text has several words with Western letters that are no Vietnamese ones, and none with letters that
  /// only Vietnamese has.
  private static func looksLegacy(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    var odd = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar.value >= 0x1E00 || "ĂăĐđƠơƯư".unicodeScalars.contains(scalar) { return false }
      if (0xA1..<0x250).contains(scalar.value), VietnameseLetter(scalar) == nil { odd += 1 }
    }
    return odd >= 3
  }

  /// The encoding under which the header is recognised best, if it is just one.
  private static func proven(_ head: [UInt8], plain: String?) throws -> RosterEncoding {
    let candidates = (plain == nil ? [] : [RosterEncoding.utf8]) + legacy
    let found = try candidates.map { encoding in
      let text =
        plain.map { encoding == .utf8 ? $0 : LegacyText.decodedLook($0, from: encoding) }
        ?? LegacyText.decoded(head, from: encoding)
      return (encoding: encoding, reading: try HeadReading(text))
    }
    let most = found.map(\.reading.markedHeadings).max() ?? 0
    let best = found.filter { $0.reading.markedHeadings == most }
    if most > 0, best.count == 1 { return best[0].encoding }
    let readable = found.filter { $0.encoding != .utf8 && $0.reading.knownColumns > 0 }
    // Without a header of ours the file is refused for that.
    guard !readable.isEmpty else { return .utf8 }
    throw RosterFileError.encodingUnknown(
      readable.map { EncodingSample(encoding: $0.encoding, names: $0.reading.names) })
  }
}

/// An encoding that a file may have, and names as they read under it.
public struct EncodingSample: Hashable, Sendable {
  /// The encoding.
  public let encoding: RosterEncoding
  /// Up to three names, for the user's eyes only.
  public let names: [String]
}

/// What the first rows of a file show under one encoding.
private struct HeadReading {
  /// How many columns are recognised.
  let knownColumns: Int
  /// How many of their headings have Vietnamese marks: those prove the encoding.
  let markedHeadings: Int
  /// The first names.
  let names: [String]

  init(_ text: String) throws {
    guard let (table, layout) = try Self.recognised(text) else {
      (knownColumns, markedHeadings, names) = (0, 0, [])
      return
    }
    let known = zip(layout.headings, layout.fields).filter { $1 != nil }.map(\.0)
    knownColumns = known.count
    markedHeadings = known.count { heading in
      heading.unicodeScalars.contains { $0.value >= 0x80 && VietnameseLetter($0) != nil }
        && RosterField.isSpelled(heading)
    }
    let columns = RosterColumns(layout)
    names = try table.head().filter { $0.number > layout.headerRow && $0.hasDigit }.prefix(3).map {
      row in
      let parts = [columns.fullName, columns.familyName, columns.givenName].compactMap(\.self)
      return PlainText.normalized(parts.map { row[$0] }.joined(separator: " "))
    }.filter { !$0.isEmpty }
  }

  private static func recognised(_ text: String) throws -> (RosterTable, RosterLayout)? {
    let input = RosterInput(name: "", bytes: Array(text.utf8))
    do {
      return try RosterLayout.recognised(in: TextTables(input).candidates, ReadingChoices())
    } catch is RosterFileError { return nil }
  }
}

extension RosterInput {
  /// Files in other encodings are turned into UTF-8 in memory, up to this many bytes.
  private static var largestInMemory: Int { 64 << 20 }

  /// The same file in UTF-8.
  ///
  /// - Throws: ``RosterFileError/tooLargeForEncoding`` for such a file of more than 64 MB,
  ///   ``RosterFileError/notText(line:)`` for half letters.
  public func inUTF8(from encoding: RosterEncoding) throws -> RosterInput {
    if encoding == .utf8 { return self }
    let raw = try bytes(upTo: Self.largestInMemory + 1)
    if raw.count > Self.largestInMemory { throw RosterFileError.tooLargeForEncoding }
    let text =
      switch encoding {
      case .utf8, .misreadUTF8: try Self.mendedText(raw)
      case .utf16: try UTF16Text.text(raw)
      case .windows1258, .tcvn3, .vni:
        String(validating: raw, as: UTF8.self).map { LegacyText.decodedLook($0, from: encoding) }
          ?? LegacyText.decoded(raw, from: encoding)
      }
    return RosterInput(name: name, bytes: Array(text.utf8))
  }

  /// The same file in UTF-8, whatever its first bytes show.
  ///
  /// - Throws: ``RosterFileError`` if they do not show it.
  public func inUTF8() throws -> RosterInput { try inUTF8(from: RosterEncoding(self)) }

  /// Misread text put right, as often as it was misread.
  private static func mendedText(_ raw: [UInt8]) throws -> String {
    guard var text = String(validating: raw, as: UTF8.self) else {
      throw RosterFileError.notUTF8(line: 1)
    }
    while let mended = MisreadUTF8.mended(text) { text = mended }
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
