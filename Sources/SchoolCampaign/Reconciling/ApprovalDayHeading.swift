/// What a heading of days says in the office's list: the day of approval, of a decision, or of something else.
///
/// Source: the office receives a form, compares it, then approves it (`docs/glossary.md`): the day of receipt is no day of
/// approval, the day on which an approved form was handled is.
public enum ApprovalDayHeading: Hashable, Sendable {
  /// `Ngày duyệt`, `Thời gian phê duyệt`, `Ngày kích hoạt`.
  case approval
  /// `Ngày xử lý`, `Ngày có kết quả`: where nothing else says it, that of the approval.
  case decision

  /// Reads a heading; nil for other days (`Ngày tiếp nhận`, `Ngày hẹn trả kết quả`), and for what is no day.
  init?(_ heading: String) {
    let key = SearchKey(heading).text
    if Self.known.contains(key) {
      self = .approval
      return
    }
    let words = RosterField.folded(heading).split(separator: " ")
    guard key.utf8.count <= 80,
      words.contains(where: { ["ngay", "gian", "diem", "luc"].contains($0) }),
      words.first.map({ ["ngay", "thoi", "tg", "gio", "luc"].contains($0) }) ?? false,
      !words.contains(where: Self.others.contains)
    else { return nil }
    let text = " " + words.joined(separator: " ") + " "
    if Self.approvals.contains(where: text.contains) {
      self = .approval
    } else if Self.decisions.contains(where: text.contains) {
      self = .decision
    } else {
      return nil
    }
  }

  private static let known: Set<String> = [
    "approval day", "approved on", "approved", "approval date",
  ]
  private static let approvals = [" duyet ", " kich hoat ", " cap tai khoan ", " chap thuan "]
  private static let decisions = [
    " xu ly ", " giai quyet ", " co ket qua ", " tra ket qua ", " ket qua ", " hoan thanh ",
    " hoan tat ",
  ]
  /// Words of what comes before a decision, or of its contrary.
  private static let others: Set<Substring> = [
    "gui", "nop", "trinh", "cho", "chua", "khong", "hen", "kien", "huy", "tu", "choi", "nhan",
    "dau", "han", "sinh", "lai", "het",
  ]
}
