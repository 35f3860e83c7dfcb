/// By what kind of sign or word a cell of a column of installations speaks.
public enum InstallSign: Hashable, Sendable, CaseIterable {
  /// `✓`, `☑`.
  case tick
  /// The letter `v`.
  case letterV
  /// The letter `x`.
  case letterX
  /// `✗`.
  case cross
  /// `☒`: a box with a cross.
  case boxedCross
  /// `+`.
  case plus
  /// `-`.
  case dash
  /// The letter `o`.
  case letterO
  /// A word, a number or a truth value that says yes.
  case yesWord
  /// A word, a number, an empty box or a truth value that says no.
  case noWord

  /// The kind of a cell; nil for a blank one, and for one that says something else.
  init?(_ text: String) {
    if AnswerDoubt.isIn(text) { return nil }
    let plain = PlainText.normalized(text).filter { !$0.isWhitespace }
    if plain.unicodeScalars.contains(where: Self.boxedCrosses.contains) {
      self = .boxedCross
      return
    }
    switch InstallAnswer(text) {
    case .cross: self = .cross
    case .no: self = .noWord
    case .yes(isTick: true): self = .tick
    case .yes(isTick: false): self = Self.letter(plain) ?? .yesWord
    case .blank:
      guard plain.count == 1, let sign = plain.first, "-–—−".contains(sign) else { return nil }
      self = .dash
    case nil:
      if !plain.isEmpty, plain.allSatisfy({ $0 == "+" || $0 == "＋" }) {
        self = .plus
      } else if ["o", "○", "◯", "о", "ο"].contains(plain.lowercased()) {
        self = .letterO
      } else {
        return nil
      }
    }
  }

  private static let boxedCrosses = Set("☒⊠🗷❎".unicodeScalars)

  private static func letter(_ plain: String) -> InstallSign? {
    let letters = plain.lowercased().filter { $0.isLetter || $0 == "×" }
    if letters.isEmpty { return nil }
    if letters.allSatisfy({ "x×хχ".contains($0) }) { return .letterX }
    return letters.allSatisfy { "vν".contains($0) } ? .letterV : nil
  }
}
