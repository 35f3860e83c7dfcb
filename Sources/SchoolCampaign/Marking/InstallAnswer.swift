/// What a cell of a column of installations says: the one reading of ticks, check boxes and words, for rosters and
/// for files of marks.
public enum InstallAnswer: Hashable, Sendable {
  /// Nothing, or a dash.
  case blank
  /// Installed; `isTick` where a sign such as `✓` says so.
  case yes(isTick: Bool)
  /// Not installed.
  case no
  /// A cross such as `✗`, which is a tick to some people and its contrary to others.
  case cross

  /// Reads a cell as its file has it; nil if it says something else.
  public init?(_ text: String) {
    let sign = Self.sign(text)
    guard sign.isClear, !AnswerDoubt.isIn(text) else { return nil }
    if text.unicodeScalars.contains(where: Self.isOfWord) {
      guard let said = Self.word(SearchKey(text).text) else { return nil }
      // `☐ Đã cài` is a box that nobody ticked beside its label.
      if let answer = sign.answer, answer != .cross, answer.isYes != said.isYes { return nil }
      self = said
    } else if let answer = sign.answer {
      self = answer
    } else {
      guard text.unicodeScalars.allSatisfy(Self.saysNothing) else { return nil }
      self = .blank
    }
  }

  /// Whether the app is installed, as far as one cell tells.
  var isYes: Bool { if case .yes = self { true } else { false } }
}

extension InstallAnswer {
  /// The one sign of a text; not clear where there are several of different meaning, such as two boxes.
  private static func sign(_ text: String) -> (answer: InstallAnswer?, isClear: Bool) {
    var found: InstallAnswer?
    for scalar in text.unicodeScalars {
      guard let answer = signs[scalar] else { continue }
      if let found, found != answer { return (nil, false) }
      found = answer
    }
    return (found, true)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    signs[scalar] == nil && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// Spaces, dashes, dots, empty brackets, and what is not seen.
  private static func saysNothing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .control, .format, .dashPunctuation, .openPunctuation, .closePunctuation,
      .connectorPunctuation, .nonspacingMark:
      true
    default: ".…·,/'".unicodeScalars.contains(scalar)
    }
  }

  /// Ticks, boxes and crosses, and what stands for them in fonts of signs (Wingdings: `ü`, `þ`, `¨`, `û`).
  private static let signs: [Unicode.Scalar: InstallAnswer] = {
    var signs: [Unicode.Scalar: InstallAnswer] = [:]
    for scalar in "✓✔☑√✅🗸🗹☒⊠🗷üþ\u{F0FC}\u{F0FE}\u{F0FD}\u{F052}\u{F050}".unicodeScalars {
      signs[scalar] = .yes(isTick: true)
    }
    for scalar in "☐□▢◻⬜❏❑❒❌¨\u{F0A8}\u{F06F}\u{F071}".unicodeScalars { signs[scalar] = .no }
    for scalar in "✗✘✕✖\u{F0FB}".unicodeScalars { signs[scalar] = .cross }
    // Letters of other scripts, and the sign of multiplication, that were typed for an x or a v.
    for scalar in "×хХχΧν".unicodeScalars { signs[scalar] = .yes(isTick: false) }
    return signs
  }()

  private static func word(_ word: String) -> InstallAnswer? {
    if yesWords.contains(word) { return .yes(isTick: false) }
    return noWords.contains(word) ? .no : nil
  }

  private static let yesWords: Set<String> = [
    "x", "xx", "xxx", "v", "vv", "1", "1 0", "co", "co roi", "roi", "roi a", "da", "da roi",
    "ok", "oke", "okay", "yes", "y", "true", "dung", "on", "xong", "xong roi", "da xong", "dat",
    "da dat", "hoan thanh", "da hoan thanh", "hoan tat", "da hoan tat", "cai", "cai roi", "da cai",
    "da cai roi", "cai xong", "da cai xong", "da cai duoc", "cai duoc", "co cai", "da cai dat",
    "da cai dat xong", "da cai dat roi", "cai dat xong", "cai dat roi", "cai dat thanh cong",
    "da cai thanh cong", "da cai dat thanh cong", "thanh cong", "da cai vssid", "da cai dat vssid",
    "co vssid", "da co vssid", "da co", "da cai app", "da cai dat app", "da cai ung dung",
    "da cai dat ung dung", "da dang nhap", "da dang nhap vssid", "installed", "done", "checked",
  ]

  private static let noWords: Set<String> = [
    "0", "0 0", "chua", "chua a", "khong", "khong co", "ko", "k", "no", "n", "false", "sai",
    "off", "chua cai", "chua cai dat", "chua cai duoc", "chua cai dat duoc", "chua cai xong",
    "chua co", "chua xong", "chua dat", "chua hoan thanh", "chua hoan tat", "chua lam",
    "chua thuc hien", "chua duoc", "khong cai", "khong cai duoc", "khong cai dat",
    "khong cai dat duoc", "chua cai vssid", "chua cai dat vssid", "chua co vssid", "khong co vssid",
    "chua cai app", "chua cai dat app", "chua cai ung dung", "chua cai dat ung dung",
    "chua dang nhap", "chua dang nhap vssid", "not installed", "not yet", "unchecked",
  ]
}
