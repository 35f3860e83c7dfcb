/// What a heading says about one rung of the ladder: `Gửi tờ khai`, `Con đã cài VssID chưa?`, `Ngày duyệt`.
public struct RungHeading: Hashable, Sendable {
  /// The rung.
  public let rung: InstallStatus
  /// Whether the column holds the days on which it was reached.
  let holdsDays: Bool

  /// Reads a heading by its words; nil where they name no rung, or its contrary (`Chưa cài`).
  public init?(_ heading: String) {
    guard heading.utf8.count <= 160 else { return nil }
    var words = RosterField.folded(heading).split(separator: " ").map(String.init)[...]
    words = words.drop { $0.allSatisfy(\.isNumber) || Self.leading.contains($0) }
    let isDays = words.first == "ngay" || words.starts(with: ["thoi", "gian"])
    if isDays { words = words.dropFirst(words.first == "ngay" ? 1 : 2) }
    var asks = false
    while let last = words.last, Self.closing.contains(last) {
      asks = asks || last == "chua"
      words.removeLast()
    }
    if words.starts(with: ["xac", "nhan"]) { words = words.dropFirst(2) }
    let people = RungPeople(of: words)
    let core = people.rest.filter { !Self.fillers.contains($0) }.joined(separator: " ")
    let isOfApp = people.rest.contains { $0 == "vssid" || $0 == "app" }
    // `Có VssID`, `VssID chưa?`
    let isOwned = isOfApp && (core == "co" || core.isEmpty && asks)
    guard let rung = Self.rung(isOwned ? "co app" : core, people) else { return nil }
    self.rung = rung
    holdsDays = isDays
  }

  /// Whether a heading says only that somebody registered: with the app, or where other columns tell rungs, for it.
  static func isOfRegistration(_ heading: String) -> Bool {
    let words = RosterField.folded(heading).split(separator: " ").map(String.init)
    return words.filter { !fillers.contains($0) && !closing.contains($0) } == ["dang", "ky"]
  }

  /// Whether a heading says account, and not whose: `Tài khoản`, `TK VssID`.
  static func isOfAccount(_ heading: String) -> Bool {
    guard heading.utf8.count <= 60 else { return false }
    let words = RosterField.folded(heading).split(separator: " ").map(String.init)
      .drop { $0.allSatisfy(\.isNumber) || leading.contains($0) }
    let core = words.filter { !fillers.contains($0) && !closing.contains($0) && $0 != "co" }
    return [["tai", "khoan"], ["tk"], ["account"]].contains(core)
  }

  private static func rung(_ core: String, _ people: RungPeople) -> InstallStatus? {
    if let plain = plain[core] {
      // A parent's own app is no news of the child.
      let isOwn = people.areParents && !people.areChildren
      return plain > .submitted && isOwn ? nil : plain
    }
    if people.areChildren, ofChildren.contains(core) { return .submitted }
    if people.areParents, ofParents.contains(core) { return .parentReady }
    // Of a child that has an account nobody knows which rung that is.
    return accounts.contains(core) && (people.areParents || !people.areChildren)
      ? .parentReady : nil
  }

  private static let leading: Set<String> = ["buoc", "b1", "b2", "b3", "b4", "cot", "muc"]
  private static let closing: Set<String> = [
    "chua", "roi", "khong", "ko", "hay", "a", "vay", "nhi", "nha",
  ]
  private static let fillers: Set<String> = [
    "da", "duoc", "vssid", "app", "ung", "dung", "bhxh", "thanh", "cong", "xong", "tren", "dien",
    "thoai", "may", "cho", "cua", "tinh", "trang", "thai", "ket", "qua", "online",
  ]

  private static let accounts: Set<String> = [
    "co tai khoan", "co tk", "tao tai khoan", "lap tai khoan", "mo tai khoan", "tao tk",
    "co account",
  ]
  private static let ofParents: Set<String> = [
    "tai khoan", "tk", "dang ky", "dang ky tai khoan", "dang ky tk", "ready", "account",
  ]
  private static let ofChildren: Set<String> = [
    "dang ky", "dang ky tai khoan", "dang ky tk", "tao tai khoan", "lap tai khoan", "tao tk",
  ]

  private static let plain: [String: InstallStatus] = {
    let rungs: [(InstallStatus, [String])] = [
      (.parentReady, ["parentready"]),
      (
        .submitted,
        [
          "gui", "gui tk", "nop tk", "gui to khai", "nop to khai", "to khai", "gui ho so",
          "nop ho so", "ke khai",
          "lam to khai", "lap to khai", "gui dang ky", "gui don", "nop don", "gui mau", "nop mau",
          "ghi nhan", "gui to khai dang ky", "nop to khai dang ky", "dang ky to khai",
          "gui ho so dang ky", "nop ho so dang ky", "gui to khai tai khoan", "gui yeu cau",
          "submitted",
        ]
      ),
      (
        .approved,
        [
          "duyet", "phe duyet", "xet duyet", "kich hoat", "kich hoat tai khoan", "duyet ho so",
          "duyet to khai", "duyet tai khoan", "duyet tk", "phe duyet ho so", "phe duyet tai khoan",
          "ho so duyet", "to khai duyet", "tai khoan duyet", "ho so phe duyet",
          "tai khoan kich hoat",
          "co mat khau", "cap mat khau", "nhan mat khau", "nhan tin nhan mat khau", "approved",
        ]
      ),
      (
        .installed,
        [
          "cai", "cai dat", "dang nhap", "cai dat dang nhap", "cai va dang nhap",
          "dang nhap lan dau",
          "cai dat va dang nhap", "tai va cai", "tai va cai dat", "tai cai dat", "co app",
          "installed",
          "cai phan mem", "cai dat phan mem",
        ]
      ),
    ]
    var table: [String: InstallStatus] = [:]
    for (rung, cores) in rungs { for core in cores { table[core] = rung } }
    return table
  }()
}
