/// What the office says of an application in its list.
public enum ApprovalAnswer: String, Hashable, Sendable, CaseIterable {
  /// The account is approved.
  case approved
  /// It was refused.
  case refused
  /// It went back, to be mended.
  case returned
  /// It is not decided yet.
  case waiting

  /// Reads a cell of a column of such answers; nil for words that say none of them, or two.
  init?(_ text: String) {
    if AnswerDoubt.isIn(text) { return nil }
    let key = SearchKey(text).text
    // `Chưa cài` tells of the app, not of the application.
    let phrases = Self.isOfInstallation(key) ? Self.phrases.filter(\.inRemarks) : Self.phrases
    if let other = Self.other(key, phrases) {
      self = other
    } else if Self.approvedWords.contains(key) || Self.saysApproved(key) {
      self = .approved
    } else if case .yes = InstallAnswer(text), !Self.isOfInstallation(key) {
      self = .approved
    } else if InstallAnswer(text) == .no, !Self.isOfInstallation(key) {
      self = .waiting
    } else {
      return nil
    }
  }

  /// What a heading in ``SearchKey`` form says of those rows that have something below it: `Từ chối`, `Ngày trả lại`.
  init?(headingOf key: String) {
    let answer = Self.phrases.first { phrase in
      phrase.answer != .approved && Self.denied.contains(phrase.words)
        && (" " + key + " ").contains(" " + phrase.words + " ")
    }?.answer
    guard let answer else { return nil }
    self = answer
  }

  private static let denied: Set<String> = [
    "tu choi", "khong duyet", "khong phe duyet", "khong duoc duyet", "khong dat", "tra lai",
    "tra ve", "cho duyet", "chua duyet", "chua duoc duyet", "yeu cau bo sung", "rejected",
    "refused",
    "returned", "pending",
  ]

  /// Reads a remark beside a row; nil where it says nothing against the approval.
  init?(remark text: String) {
    let key = SearchKey(text).text
    // `Trả lại 22/5`; `trả lại thẻ cũ` is about something else.
    if key.hasPrefix("tra lai "), key.dropFirst(8).first?.isNumber == true {
      self = .returned
      return
    }
    guard let other = Self.other(key, Self.phrases.filter(\.inRemarks)) else { return nil }
    self = other
  }

  /// What words say other than that an account is approved; nil where they say that, too.
  private static func other(_ key: String, _ phrases: [Phrase]) -> ApprovalAnswer? {
    let padded = " " + key + " "
    if saysApproved(key) { return nil }
    return phrases.first { padded.holds(" " + $0.words + " ") }?.answer
  }

  private static func saysApproved(_ key: String) -> Bool {
    ["da duyet", "da duoc duyet", "da phe duyet", "da duoc phe duyet"].contains(
      where: key.hasPrefix)
      || key.hasSuffix("nay da duyet")
  }

  /// That an app is installed says nothing of an approval.
  private static func isOfInstallation(_ key: String) -> Bool {
    key.holds("cai") || key.holds("dang nhap") || key.holds("vssid")
  }

  private struct Phrase {
    let words: String
    let answer: ApprovalAnswer
    /// Whether the words say so in a remark, too.
    let inRemarks: Bool
  }

  private static let phrases: [Phrase] = {
    func all(_ answer: ApprovalAnswer, _ words: [String], inRemarks: Bool) -> [Phrase] {
      words.map { Phrase(words: $0, answer: answer, inRemarks: inRemarks) }
    }
    return all(
      .refused,
      [
        "tu choi", "khong duyet", "khong phe duyet", "khong duoc duyet", "khong duoc phe duyet",
        "khong dat", "khong dong y", "khong chap nhan", "khong hop le", "rejected", "refused",
        "huy duyet", "huy phe duyet", "huy ket qua", "da huy", "khoa tai khoan",
      ], inRemarks: true)
      + all(
        .refused, ["huy", "bi loai", "that bai", "khong thanh cong", "denied"], inRemarks: false)
      + all(
        .returned,
        [
          "tra lai ho so", "ho so tra lai", "ho so bi tra lai", "bi tra lai", "tra ho so",
          "yeu cau bo sung", "can bo sung ho so", "cho bo sung", "returned",
          "tra lai do", "tra lai vi", "tra lai ngay", "bi tra ve",
        ], inRemarks: true)
      + all(
        .returned,
        ["tra lai", "tra ve", "bo sung", "yeu cau sua", "sua lai", "dieu chinh", "chinh sua"],
        inRemarks: false)
      + all(
        .waiting,
        [
          "cho duyet", "cho phe duyet", "chua duyet", "chua duoc duyet", "chua phe duyet",
          "chua duoc phe duyet", "cho xu ly", "dang xu ly", "pending",
        ], inRemarks: true)
      + all(
        .waiting,
        [
          "cho", "dang cho", "dang duyet", "chua", "chua xu ly", "tiep nhan", "moi nop", "moi gui",
          "da gui", "da nop", "waiting",
        ], inRemarks: false)
  }()

  private static let approvedWords: Set<String> = [
    "duyet", "duoc duyet", "phe duyet", "duoc phe duyet", "dong y", "chap nhan", "dat",
    "thanh cong", "hoan thanh", "da hoan thanh", "da kich hoat", "kich hoat", "hoat dong",
    "dang hoat dong", "da cap", "da cap tai khoan", "da co tai khoan", "hop le", "approved",
    "active", "accepted",
  ]
}
