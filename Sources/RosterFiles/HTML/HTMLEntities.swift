/// The text of a page with its `&…;` put right and its white space drawn together.
enum HTMLEntities {
  /// What a browser shows of a cell.
  static func decoded(_ raw: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var place = 0
    while place < raw.count {
      if raw[place] == 0x26, let (scalar, end) = entity(raw, at: place) {
        result.append(contentsOf: String(Character(scalar)).utf8)
        place = end
      } else if raw[place] <= 0x20 {
        if let last = result.last, last != 0x20 { result.append(0x20) }
        place += 1
      } else {
        result.append(raw[place])
        place += 1
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return result
  }

  private static func entity(_ raw: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    guard let end = raw[start..<min(start + 12, raw.count)].firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: raw[start + 1..<end], as: UTF8.self)
    let scalar: Unicode.Scalar?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    } else {
      scalar = named[name]
    }
    return scalar.map { ($0, end + 1) }
  }

  /// The names for signs and for the Western letters that Vietnamese has too.
  private static let named: [String: Unicode.Scalar] = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–",
    "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Egrave": "È", "Eacute": "É",
    "Ecirc": "Ê", "Igrave": "Ì", "Iacute": "Í", "ETH": "Đ", "Ograve": "Ò", "Oacute": "Ó",
    "Ocirc": "Ô", "Otilde": "Õ", "Ugrave": "Ù", "Uacute": "Ú", "Yacute": "Ý", "agrave": "à",
    "aacute": "á", "acirc": "â", "atilde": "ã", "egrave": "è", "eacute": "é", "ecirc": "ê",
    "igrave": "ì", "iacute": "í", "eth": "đ", "ograve": "ò", "oacute": "ó", "ocirc": "ô",
    "otilde": "õ", "ugrave": "ù", "uacute": "ú", "yacute": "ý", "abreve": "ă", "Abreve": "Ă",
    "dstrok": "đ", "Dstrok": "Đ",
  ]
}
