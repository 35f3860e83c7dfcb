import Foundation

/// Text with marks, case, signs and spacing folded, đ as d: what a search and a header comparison look at.
public struct SearchKey: Hashable, Sendable {
  /// Lower-case ASCII words with one space between them; other scripts as they are.
  public let text: String

  /// The folded form of any text.
  public init(_ text: String) {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in PlainText.normalized(text).unicodeScalars {
      guard let plain = Self.fold(scalar) else {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace { folded.append(" ") }
      pendingSpace = false
      folded.append(plain)
    }
    self.text = String(folded)
  }

  /// Whether every word of `query` begins a word of this text, in the same order: `dang huong` finds
  /// `Đặng Thị Hường`.
  public func matches(_ query: SearchKey) -> Bool {
    var words = text.split(separator: " ")[...]
    for wanted in query.text.split(separator: " ") {
      guard let found = words.firstIndex(where: { $0.hasPrefix(wanted) }) else { return false }
      words = words[(found + 1)...]
    }
    return true
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let letter = VietnameseLetter(scalar) { return Unicode.Scalar(letter.ascii) }
    if scalar.value < 0x80 {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    let base = String(scalar).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.first
    return base.flatMap { VietnameseLetter($0).map { Unicode.Scalar($0.ascii) } ?? $0 }
  }
}
