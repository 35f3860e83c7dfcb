import Foundation

/// Text in VNI or TCVN3 that a program took for Western letters and saved as Unicode: `Nguyeãn Thò`, `NguyÔn ThÞ`.
enum LegacyLook {
  /// The encodings that such text can be in.
  static let encodings: [RosterEncoding] = [.tcvn3, .vni]

  /// Whether letters stand together as they never do in Vietnamese, or stand for sounds that it has not; a quick look
  /// at bytes that passes over nearly every cell.
  static func isOdd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    var before: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        before = byte
        place += 1
        continue
      }
      // Letters that only Unicode has: the text was never in an old encoding.
      guard byte == 0xC2 || byte == 0xC3, place + 1 < bytes.count else { return false }
      let letter = byte == 0xC2 ? bytes[place + 1] : bytes[place + 1] &+ 0x40
      if isOdd(letter, after: before) { return !hasUnicodeOnly(bytes[place...]) }
      before = letter
      place += 2
    }
    return false
  }

  private static func isOdd(_ letter: UInt8, after before: UInt8) -> Bool {
    if letter < 0xC0 { return letter != 0xA0 }
    if VietnameseLetter(Unicode.Scalar(letter)) == nil { return true }
    if before >= 0x80 { return true }
    if letter < 0xE0, (0x61...0x7A).contains(before) { return true }
    switch before | 0x20 {
    case 0x61, 0x65: return true  // a, e
    case 0x6F: return ![0xE0, 0xE1, 0xE3, 0xE8, 0xE9].contains(letter | 0x20)
    case 0x75:
      return ![0xE0, 0xE1, 0xE2, 0xE3, 0xE8, 0xE9, 0xEA, 0xEC, 0xED, 0xF4, 0xFD]
        .contains(letter | 0x20)
    case 0x79: return letter | 0x20 != 0xEA
    default: return false
    }
  }

  private static func hasUnicodeOnly(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.contains { $0 > 0xC3 }
  }

  /// Whether a text has letters that no such text has.
  static func isUnicode(_ text: String) -> Bool { hasUnicodeOnly(text.utf8) }

  /// Whether a text with letters beyond ASCII reads as Vietnamese as it is.
  static func isPlain(_ text: String) -> Bool {
    words(text).allSatisfy { word in
      word.allSatisfy { $0.value < 0x80 } || VietnameseSyllable.isPossible(word)
    }
  }

  /// Whether every word of a text is Vietnamese once it is read in an encoding.
  static func fits(_ text: String, _ encoding: RosterEncoding) -> Bool {
    let words = words(LegacyText.decodedLook(text, from: encoding))
    return !words.isEmpty && words.allSatisfy { VietnameseSyllable.isPossible($0) }
  }

  /// The words of a text that are beyond ASCII and no Vietnamese.
  static func oddWords(_ text: String) -> [String] {
    words(text).filter { word in
      word.contains { $0.value >= 0x80 } && !VietnameseSyllable.isPossible(word)
    }.map { String(String.UnicodeScalarView($0)) }
  }

  /// Whether a name was surely read in a wrong encoding, though all its signs are letters; one odd word may be a
  /// foreigner's, as in `Maï Tran`.
  static func isGarbled(_ name: String) -> Bool {
    var name = name
    guard name.withUTF8(isOdd) else { return false }
    let odd = oddWords(name)
    guard odd.count > 1 || odd.contains(where: { !isWestern($0) }) else { return false }
    return encodings.contains { fits(name, $0) }
  }

  /// What is to be said of a name's letters; a single look for nearly every name.
  static func finding(_ name: String) -> RosterFindingKind? {
    var name = name
    guard name.withUTF8(isOdd) else { return nil }
    return isGarbled(name) ? .garbledName : isDoubtful(name) ? .doubtfulLetters : nil
  }

  /// Whether one word of a name, which may be a foreigner's, is a Vietnamese family name in an old encoding, or is a
  /// syllable in it behind a Vietnamese family name: `Phaïm Minh`, `Tran Hieän`; not `Maï Tran`.
  static func isDoubtful(_ name: String) -> Bool {
    let words = words(name)
    guard words.count > 1, let first = words.first else { return false }
    let odd = oddWords(name)
    guard odd.count == 1, let word = odd.first, isWestern(word) else { return false }
    let isFirst = String(String.UnicodeScalarView(first)) == word
    return encodings.contains { encoding in
      guard fits(name, encoding), fits(word, encoding) else { return false }
      let read =
        isFirst
        ? LegacyText.decodedLook(word, from: encoding) : String(String.UnicodeScalarView(first))
      return familyNames.contains(SearchKey(read).text)
        && (!isFirst || SearchKey(read).text.count > 2)
    }
  }

  /// Whether a word is one of the commonest family names, marks apart.
  static func isFamilyName(_ word: String) -> Bool { familyNames.contains(SearchKey(word).text) }

  /// The commonest family names, as they are searched; nine of ten people have one of them.
  private static let familyNames: Set<String> = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho",
    "ngo", "duong", "ly",
    "dinh", "truong", "trinh", "doan", "luong", "thai", "cao", "chau", "to", "ta", "luu", "quach",
    "vuong", "lam", "tang",
    "dao", "kieu", "mai", "ha", "dam", "thach", "danh", "son", "kim", "phung", "nghiem", "khuat",
    "tong",
  ]

  /// Whether the letters of a word beyond ASCII are such as stand in names of Western Europe.
  private static func isWestern(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      $0.value < 0x80 || "äëïöüÿéèêçñÄËÏÖÜÉÈ".unicodeScalars.contains($0)
    }
  }

  private static func words(_ text: String) -> [ArraySlice<Unicode.Scalar>] {
    Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      .split { " .,-'/()\u{A0}".unicodeScalars.contains($0) }
  }
}
