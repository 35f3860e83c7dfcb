/// What people write behind a name in its cell: `Lê Tám - nghỉ học`, `Lê Chín đã chuyển trường`, `Lê Thị Bảy – LT`.
enum NameExtras {
  /// Whether a name in ``PlainText`` form has such words behind it.
  static func follow(_ name: String) -> Bool {
    var name = name
    guard name.withUTF8(mayFollow) else { return false }
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
    return isPhrase || text.holds(" bảo lưu")
  }

  /// A look at the bytes: nearly no name has a sign in it, or a word that begins as one of these does.
  private static func mayFollow(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for (place, byte) in name.enumerated() {
      switch byte {
      // ( , / : ; [ and dashes
      case 0x28, 0x2C, 0x2F, 0x3A, 0x3B, 0x5B, 0xE2: return true
      case 0x20 where mayBegin(name, at: place + 1): return true
      default: break
      }
    }
    return false
  }

  /// Whether a dash stands at a place, or a word begins there, bytes in small letters, as one of "nghỉ", "chuyển",
  /// "thoi", "thôi", "bỏ", "lưu".
  @inline(__always)
  static func mayBegin(_ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place < name.count else { return false }
    if name[place] == 0x2D { return true }
    guard place + 3 < name.count else { return false }
    let fourth = name[place + 3] | 0x20
    switch (name[place] | 0x20, name[place + 1] | 0x20, name[place + 2] | 0x20) {
    case (0x6E, 0x67, 0x68):
      return fourth == 0xE1 || fourth == 0x69 && nghiSaysMore(name, at: place)
    case (0x63, 0x68, 0x75): return fourth == 0x79
    case (0x74, 0x68, 0x6F): return fourth == 0x69
    case (0x74, 0x68, 0xE3): return fourth == 0xB4
    case (0x62, 0xE1, 0xBB): return fourth == 0xAF || fourth == 0xAE
    case (0x6C, 0xE6, _): return fourth == 0x75
    default: return false
    }
  }

  /// Whether "nghi" at a place is not the end of a name, where it is one of the commonest; behind "đã" and "xin" it is
  /// none.
  private static func nghiSaysMore(_ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place > 1, place + 4 == name.count else { return true }
    // The last bytes of "da", "đã", "ĐÃ", "xin", and of other words.
    return [0x41, 0x61, 0x83, 0xA3, 0x4E, 0x6E].contains(name[place - 2])
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
