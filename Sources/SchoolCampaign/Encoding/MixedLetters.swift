/// A name in a column of which some cells are in an old encoding and some in Unicode, where the cell's letters are Vietnamese
/// as they are: `Hoà Thò Lan` is Hồ Thị Lan in VNI, and `Cao Hoàng Nam` may be Cao Hồng Nam.
enum MixedLetters {
  /// What such a cell is.
  enum Reading {
    case asItIs, old
    /// Both readings are names.
    case either
  }

  /// Reads a cell whose letters are Vietnamese as they are.
  static func reading(of text: String, _ encoding: RosterEncoding) -> Reading {
    guard text.utf8.contains(where: { $0 >= 0x80 }), !LegacyLook.isUnicode(text),
      LegacyLook.isPlain(text), LegacyLook.fits(text, encoding)
    else { return .asItIs }
    let plain = text.precomposedStringWithCanonicalMapping
    let old = LegacyText.decodedLook(plain, from: encoding)
    // A letter that stays as it is stands for none in the old encoding.
    let letters = Set(plain.unicodeScalars.filter { $0.value >= 0x80 })
    guard old != plain, letters.isDisjoint(with: old.unicodeScalars) else { return .asItIs }
    switch (hasFamilyName(plain), hasFamilyName(old)) {
    case (true, false): return .asItIs
    case (false, true): return .old
    default: return .either
    }
  }

  private static func hasFamilyName(_ name: String) -> Bool {
    name.split(separator: " ").first.map { LegacyLook.isFamilyName(String($0)) } ?? false
  }
}
