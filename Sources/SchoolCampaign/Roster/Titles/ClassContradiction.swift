/// Two classes of one list: its titles name the one, and its sheet or file is called after the other.
public struct ClassContradiction: Hashable, Sendable {
  /// The class of the titles.
  public let titled: String
  /// The class of the sheet or file.
  public let called: String
}
