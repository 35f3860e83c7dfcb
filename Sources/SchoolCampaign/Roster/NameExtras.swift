/// What people write behind a name in its cell: `Lê Tám - nghỉ học`, `Lê Chín đã chuyển trường`, `Lê Thị Bảy – LT`.
enum NameExtras {
  /// Whether a name in ``PlainText`` form has such words behind it.
  static func follow(_ name: String) -> Bool {
    guard mayFollow(name.utf8) else { return false }
    let (head, rest) = parts(name)
    if hasPhrase(head, besideSign: false) { return true }
    guard let rest else { return false }
    return rest.isBehindDash && rest.text.contains(where: \.isLetter)
      || hasPhrase(rest.text, besideSign: true)
  }

  /// The name, and what stands behind the first sign that ends it.
  private static func parts(_ name: String) -> (
    head: String, rest: (text: String, isBehindDash: Bool)?
  ) {
    var before: Character?
    for index in name.indices.dropFirst() {
      let sign = name[index]
      defer { before = sign }
      let isDash = "-–—−".contains(sign) && before == " "
      guard isDash || "([,;:/".contains(sign) else { continue }
      return (String(name[..<index]), (String(name[name.index(after: index)...]), isDash))
    }
    return (name, nil)
  }

  /// - Parameter isBeside: Whether the words stand behind a sign, where fewer of them are clear.
  private static func hasPhrase(_ text: String, besideSign isBeside: Bool) -> Bool {
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    if isBeside { return words.contains(where: clear.contains) }
    let isPhrase = zip(words.dropFirst(), words.dropFirst(2)).contains {
      phrases.contains("\($0) \($1)")
    }
    return isPhrase || text.contains(" bảo lưu")
  }

  /// A look at the bytes: nearly no name has a sign in it, or a word that begins as one of these does.
  private static func mayFollow(_ name: String.UTF8View) -> Bool {
    var word: (UInt8, UInt8, UInt8) = (0, 0, 0)
    var place = -1
    for byte in name {
      switch byte {
      case 0x20: place = 0
      // ( , / : ; [ and dashes
      case 0x28, 0x2C, 0x2F, 0x3A, 0x3B, 0x5B, 0xE2: return true
      case 0x2D where place == 0: return true
      default:
        if place < 0 { continue }
        switch place {
        case 0: word.0 = byte | 0x20
        case 1: word.1 = byte | 0x20
        case 2: word.2 = byte | 0x20
        case 3: if isSuspect(word, byte | 0x20) { return true }
        default: break
        }
        place += 1
      }
    }
    return false
  }

  /// Whether a word begins, bytes in small letters, as one of "nghỉ", "chuyển", "thoi", "thôi", "bỏ", "lưu".
  private static func isSuspect(_ word: (UInt8, UInt8, UInt8), _ fourth: UInt8) -> Bool {
    switch word {
    case (0x6E, 0x67, 0x68): fourth == 0x69 || fourth == 0xE1
    case (0x63, 0x68, 0x75): fourth == 0x79
    case (0x74, 0x68, 0x6F): fourth == 0x69
    case (0x74, 0x68, 0xE3): fourth == 0xB4
    case (0x62, 0xE1, 0xBB): fourth == 0xAF || fourth == 0xAE
    case (0x6C, 0xE6, _): fourth == 0x75
    default: false
    }
  }

  private static let phrases: Set<String> = [
    "nghi hoc", "thoi hoc", "bo hoc", "chuyen truong", "chuyen di", "chuyen den", "chuyen lop",
    "chuyen ve", "chuyen sang", "da chuyen", "da nghi", "xin nghi", "xin chuyen", "nghi luon",
    "bo truong",
  ]
  private static let clear: Set<String> = [
    "nghi", "chuyen", "thoi", "bo", "luu", "roi", "left", "moved",
  ]
}
