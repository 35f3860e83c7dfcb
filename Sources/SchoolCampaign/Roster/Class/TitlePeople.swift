/// The people whom a title names behind `GVCN:`; `Lan và Hùng` are two.
enum TitlePeople {
  /// Their names, the first as it is read alone.
  ///
  /// - Parameter name: Reads one name at the beginning of a text.
  static func names(_ text: Substring, _ name: (Substring) -> String?) -> [String] {
    var names: [String] = []
    var isBehindName = true
    for (piece, isJoined) in pieces(text) {
      let words = piece.split(separator: " ")
      // A phone, or what stands in brackets, parts no names.
      guard piece.contains(where: \.isLetter), let first = words.first else { continue }
      if TitleLabel.isOfPhone(first, before: piece.dropFirst(first.count), isFirst: false) {
        continue
      }
      let found = isBehindName ? name(piece[...]) : nil
      let isPerson =
        names.isEmpty || isJoined || HomeroomTeacher.isTitleOfPerson(first)
        || PersonName.isLikely(found ?? "") && !isSchool(words)
      isBehindName = found != nil && isPerson
      if let found, isPerson, !names.contains(found) { names.append(found) }
    }
    return names
  }

  /// The parts of a text, and whether words or signs for "and" stand before each.
  private static func pieces(_ text: Substring) -> [(text: String, isJoined: Bool)] {
    var plain = ""
    var depth = 0
    for sign in text {
      if sign == "(" { depth += 1 }
      if depth == 0 { plain.append(sign) }
      if sign == ")", depth > 0 { depth -= 1 }
    }
    for and in [" và ", " Và ", " VÀ ", " va ", "+"] { plain = plain.replacing(and, with: "&") }
    plain = plain.replacing(" - ", with: ",")
    return plain.split { ",;/|–—\n".contains($0) }.flatMap { part in
      part.split(separator: "&").enumerated().map { place, piece in
        (PlainText.normalized(String(piece)), place > 0)
      }
    }
  }

  private static func isSchool(_ words: [Substring]) -> Bool {
    words.first?.lowercased() == "trường"
      || words.contains { ["th", "thcs", "thpt", "tiểu", "tieu"].contains($0.lowercased()) }
  }
}
