import SchoolCampaign

/// The text of a page with its `&…;` put right and its white space drawn together.
enum HTMLEntities {
  /// What a browser shows of a cell.
  static func decoded(_ raw: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    func space() { if let last = result.last, last != 0x20 { result.append(0x20) } }
    var place = 0
    while place < raw.count {
      if raw[place] == 0x26, let (scalar, end) = entity(raw, at: place) {
        if scalar.properties.isWhitespace {
          space()
        } else {
          result.append(contentsOf: String(Character(scalar)).utf8)
        }
        place = end
      } else if raw[place] <= 0x20 {
        space()
        place += 1
      } else {
        result.append(raw[place])
        place += 1
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return result
  }

  /// The sign that an entity stands for, and where the text goes on; the `;` may be missing, as browsers have it.
  private static func entity(_ raw: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    var end = start + 1
    if end < raw.count, raw[end] == 0x23 { end += 1 }
    while end < raw.count, end - start < 12, raw[end].isEntityByte { end += 1 }
    let name = String(decoding: raw[start + 1..<end], as: UTF8.self)
    let isClosed = end < raw.count && raw[end] == 0x3B
    if let scalar = scalar(name) { return (scalar, isClosed ? end + 1 : end) }
    if isClosed || name.hasPrefix("#") { return nil }
    // `&nbsp79`: the longest name that it begins with.
    for count in stride(from: name.count - 1, to: 1, by: -1) {
      if let scalar = western[String(name.prefix(count))] { return (scalar, start + 1 + count) }
    }
    return nil
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return western[name] ?? named[name] }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
      return nil
    }
    // Numbers of Windows signs, as old programs wrote them.
    let isWindows = (0x80...0x9F).contains(value)
    return isWindows ? Windows1252.scalar(UInt8(value)) : Unicode.Scalar(value)
  }

  /// The Western letters and signs, U+00A0 to U+00FF in their order.
  private static let western: [String: Unicode.Scalar] = {
    let names =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
      + "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde "
      + "Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute "
      + "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde "
      + "auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute "
      + "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
    var table: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
    for (place, name) in names.split(separator: " ").enumerated() {
      table[String(name)] = Unicode.Scalar(UInt8(0xA0 + place))
    }
    return table
  }()

  /// Other names that lists have.
  private static let named: [String: Unicode.Scalar] = [
    "apos": "'", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "bull": "•",
    "check": "✓", "abreve": "ă", "Abreve": "Ă", "dstrok": "đ", "Dstrok": "Đ", "Itilde": "Ĩ",
    "itilde": "ĩ", "Utilde": "Ũ", "utilde": "ũ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜",
    "Yuml": "Ÿ", "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "sbquo": "‚",
    "bdquo": "„", "dagger": "†", "Dagger": "‡", "permil": "‰", "lsaquo": "‹", "rsaquo": "›",
    "euro": "€", "trade": "™", "sol": "/", "num": "#", "colon": ":", "period": ".", "comma": ",",
    "Tab": "\t", "NewLine": "\n", "lpar": "(", "rpar": ")", "lowbar": "_", "hyphen": "‐",
  ]
}

extension UInt8 {
  fileprivate var isEntityByte: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self)
  }
}
