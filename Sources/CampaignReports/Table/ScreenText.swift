/// Text as a screen shows it: broken between words, never within one.
public enum ScreenText {
  /// The text in lines of at most `width` columns; a word that is longer, such as a file's path, stays whole. What goes on
  /// stands a little further in than its line began.
  public static func wrapped(_ text: String, to width: Int) -> String {
    if text.utf8.count <= width { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line($0, width) }.joined(separator: "\n")
  }

  private static func line(_ text: Substring, _ width: Int) -> String {
    if TextWidth.of(String(text)) <= width { return String(text) }
    let indent = String(text.prefix { $0 == " " })
    let further = indent + "  "
    var lines: [String] = []
    var current = indent
    var isEmpty = true
    for word in text.dropFirst(indent.count).split(separator: " ", omittingEmptySubsequences: false)
    {
      let longer = isEmpty ? current + word : current + " " + word
      if isEmpty || TextWidth.of(longer) <= width {
        current = longer
      } else {
        lines.append(current)
        current = further + word
      }
      isEmpty = false
    }
    return (lines + [current]).joined(separator: "\n")
  }
}
