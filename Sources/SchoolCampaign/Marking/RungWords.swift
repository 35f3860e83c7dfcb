/// What words in a column of one rung say: `đã gửi`, `chưa nộp`, `chờ duyệt`.
enum RungWords {
  /// Whether the rung is reached; nil for words that do not tell.
  static func saysReached(_ text: String, _ rung: InstallStatus) -> Bool? {
    if AnswerDoubt.isIn(text) { return nil }
    let key = SearchKey(text).text
    if rung == .approved, let answer = ApprovalAnswer(text), !isOfTick(text) {
      return answer == .approved ? true : answer == .waiting ? false : nil
    }
    let words = key.split(separator: " ").map(String.init)
    let verb = words.drop { ["da", "chua", "duoc"].contains($0) }.joined(separator: " ")
    guard verbs[rung]?.contains(verb) ?? false, verb != key || words.count > 1 else { return nil }
    return !words.contains("chua")
  }

  /// Whether a cell says so of the app, whatever its column is about.
  static func isOfApp(_ text: String) -> Bool {
    let words = SearchKey(text).text.split(separator: " ")
    return words.contains { ["cai", "vssid", "app", "installed"].contains($0) }
      || words.starts(with: ["da", "dang", "nhap"]) || words.starts(with: ["chua", "dang", "nhap"])
  }

  /// Whether a cell says no in words, where an empty box or a 0 only says that nobody ticked it.
  static func isDenial(_ text: String) -> Bool {
    let first = SearchKey(text).text.split(separator: " ").first
    return first.map { ["chua", "khong", "ko", "k", "no", "n", "not"].contains($0) } ?? false
  }

  private static func isOfTick(_ text: String) -> Bool { InstallAnswer(text) != nil }

  private static let verbs: [InstallStatus: Set<String>] = [
    .parentReady: ["co tai khoan", "co tk", "tao tai khoan", "dang ky", "dang ky tai khoan", "co"],
    .submitted: [
      "gui", "nop", "khai", "gui to khai", "nop to khai", "gui ho so", "nop ho so", "dang ky",
      "gui roi", "nop roi", "lam", "gui xong", "nop xong",
    ],
    .approved: ["co mat khau", "nhan mat khau", "kich hoat"],
  ]
}
