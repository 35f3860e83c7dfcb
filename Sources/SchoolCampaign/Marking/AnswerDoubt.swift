/// Signs by which somebody says that they are not sure of an answer: `x?`, `đã cài?`, `(x)`.
enum AnswerDoubt {
  /// Whether a text has such a sign; `( )` is an empty box.
  static func isIn(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    if scalars.contains(where: signs.contains) { return true }
    guard scalars.contains("(") || scalars.contains("（") else { return false }
    let inside = scalars.drop { !"(（".unicodeScalars.contains($0) }.dropFirst()
      .prefix { !")）".unicodeScalars.contains($0) }
    return inside.contains { !$0.properties.isWhitespace }
  }

  private static let signs = Set("?？¿!！¡*~≈".unicodeScalars)
}
