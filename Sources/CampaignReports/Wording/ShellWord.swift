/// Words of commands that people type as they are printed: one place knows what a shell takes apart.
enum ShellWord {
  /// A word as it is typed: in quotes where a shell would take it apart or change it.
  static func quoted(_ word: String) -> String {
    if !word.isEmpty, word.allSatisfy(isPlain) { return word }
    // Double quotes are understood by the command windows of every system.
    if !word.contains(where: "\"$`\\!%".contains) { return "\"\(word)\"" }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// A word that stands in quotes whatever it holds, as in `--class-name "6/O=6/10"`.
  static func inQuotes(_ word: String) -> String {
    let typed = quoted(word)
    return typed == word ? "\"\(word)\"" : typed
  }

  /// A command of this program with its words, to be typed.
  static func command(_ words: [String]) -> String {
    (["vssid"] + words).map(quoted).joined(separator: " ")
  }

  private static func isPlain(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || "-_./:,=+@".contains(sign)
  }
}
