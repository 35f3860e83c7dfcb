import SchoolCampaign

/// A page as UTF-8, whatever its bytes are: by what they show, else by what the page says of itself.
enum HTMLPage {
  /// A page may have so many bytes: it is in memory as a whole.
  static let largest = 64 << 20

  /// The page's text.
  ///
  /// - Parameter charset: What an archive says of the page; nil for what the page says.
  /// - Throws: ``RosterFileError/tooLarge``, and what `RosterInput/inUTF8()` throws.
  static func text(_ input: RosterInput, charset: String? = nil) throws -> [UInt8] {
    let bytes = try input.bytes(upTo: largest + 1)
    if bytes.count > largest { throw RosterFileError.tooLarge }
    if String(validating: bytes, as: UTF8.self) != nil || isWide(bytes) {
      return try input.inUTF8().bytes(upTo: .max)
    }
    switch charset?.lowercased() ?? self.charset(bytes) {
    case "windows-1258", "cp1258", "x-cp1258":
      return try input.inUTF8(from: .windows1258).bytes(upTo: .max)
    case "x-viet-tcvn5712", "tcvn", "tcvn-5712", "tcvn5712", "tcvn3":
      return try input.inUTF8(from: .tcvn3).bytes(upTo: .max)
    case "x-viet-vni", "vni": return try input.inUTF8(from: .vni).bytes(upTo: .max)
    default:
      // As Western letters: what fonts of old encodings make of them, the table's reading finds out.
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 4)
      for byte in bytes {
        if let scalar = UTF8.encode(Windows1252.scalar(byte)) { text.append(contentsOf: scalar) }
      }
      return text
    }
  }

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(200).count { $0 == 0 } > 20
  }

  /// The `charset` of a `<meta>` in the page's head, in lower case.
  static func charset(_ page: [UInt8]) -> String? {
    let head = String(decoding: page.prefix(4096), as: UTF8.self).lowercased()
    guard let place = head.firstRange(of: "charset") else { return nil }
    let value = head[place.upperBound...].drop { " =\"'\n\r\t".contains($0) }
    return String(value.prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) })
  }
}
