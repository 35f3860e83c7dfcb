import SchoolCampaign

/// The first bytes of a file, by which its kind is told.
struct FileHead {
  /// The bytes.
  let bytes: [UInt8]
  /// The same as text, also where each letter has two bytes.
  let text: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let isLittle =
      bytes.starts(with: [0xFF, 0xFE]) || bytes.count > 3 && bytes[1] == 0 && bytes[0] != 0
    let isBig =
      bytes.starts(with: [0xFE, 0xFF]) || bytes.count > 3 && bytes[0] == 0 && bytes[1] != 0
    if isLittle || isBig {
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      text = String(decoding: units.drop { $0 == 0xFEFF }, as: UTF16.self)
    } else {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      text = String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  /// The kind of a file that has no tables, as people hand it over by mistake; nil if it is none that is known.
  var otherFormat: String? {
    if bytes.starts(with: Array("SQLite format 3\0".utf8)) { return database }
    if let found = Self.starts.first(where: { bytes.starts(with: $0.start) }) { return found.name }
    if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "HEIC" }
    if bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return "WebP" }
    let start = text.drop(while: \.isWhitespace)
    if start.hasPrefix("{"), start.contains("docs.google.com") || start.contains("\"doc_id\"") {
      return "Google Sheets"
    }
    if start.hasPrefix("{\"") || start.hasPrefix("[{\"") { return "JSON" }
    return start.hasPrefix("[InternetShortcut]") ? "shortcut" : nil
  }

  /// Which of our own databases it is: what a school sends, or a campaign.
  private var database: String {
    switch bytes.dropFirst(68).prefix(4) {
    case [0x56, 0x53, 0x49, 0x50]: "vssid"
    case [0x56, 0x53, 0x49, 0x44]: "campaign"
    default: "SQLite"
    }
  }

  private static let starts: [(start: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), ([0x49, 0x49, 0x2A, 0], "TIFF"), ([0x4D, 0x4D, 0, 0x2A], "TIFF"),
    (Array("Rar!".utf8), "RAR"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x1F, 0x8B], "gzip"),
    (Array("BZh".utf8), "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
    (Array("{\\rtf".utf8), "RTF"), (Array("bplist0".utf8), "shortcut"),
    ([0x4C, 0, 0, 0, 1, 0x14, 2, 0], "shortcut"),
    ([0, 1, 0, 0] + Array("Standard ".utf8), "Access"), (Array("MZ".utf8) + [0x90, 0], "EXE"),
  ]
}
