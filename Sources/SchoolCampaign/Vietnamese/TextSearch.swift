extension StringProtocol {
  /// Whether a text holds another, byte by byte: both are composed.
  ///
  /// `contains` of a literal is Foundation's search wherever one file of the module imports it, and takes a hundred times
  /// as long.
  func holds(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
