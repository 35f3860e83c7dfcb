/// What a person settled about cells of the class column: for a text, and for all other spellings of the same class.
struct ClassChoices {
  private let byText: [String: String]
  private let byKey: [String: String]

  /// - Parameter choices: The meanings, by texts in ``PlainText`` form.
  init(_ choices: [String: String]) {
    byText = choices
    byKey = Dictionary(
      choices.compactMap { text, meaning in ClassName(text).map { ($0.key, meaning) } }
    ) { first, _ in first }
  }

  /// The meaning of a cell; nil if nobody settled one.
  subscript(cell: String) -> String? {
    if byText.isEmpty { return nil }
    if let meaning = byText[cell] { return meaning }
    // A day is no spelling of another one.
    guard SpoiledClass(cell) == nil, let key = ClassName(cell)?.key else { return nil }
    return byKey[key]
  }
}
