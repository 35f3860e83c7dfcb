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

  /// The texts that a person settled and no cell of the column has, nor another spelling of their class.
  func unused(_ cells: some Sequence<String>) -> Set<String> {
    var unused = Set(byText.keys)
    for cell in cells where !unused.isEmpty {
      unused.remove(cell)
      guard SpoiledClass(cell) == nil, let key = ClassName(cell)?.key else { continue }
      unused = unused.filter { ClassName($0)?.key != key }
    }
    return unused
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
