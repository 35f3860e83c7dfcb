import SchoolCampaign

extension Wording {
  /// How rows without a number are looked for.
  var nameSearch: String {
    say(
      "Dòng không có mã số chỉ được tìm theo đúng họ tên, ngày sinh (và lớp, nếu có cột Lớp); hãy thêm mã số BHXH.",
      "Rows without a number are looked for by exact name and birth date (and class, where there is a column Lớp); add the "
        + "BHXH number.")
  }

  /// Whose recorded approval the list does not have any more, and how it is taken back.
  func withdrawals(
    _ found: Reconciliation, _ list: ApprovalList, _ students: [Student.ID: PlacedStudent]
  ) -> [String] {
    if found.withdrawals.isEmpty { return [] }
    let shown = found.withdrawals.prefix(limit(Self.shownStudents)).map { withdrawal in
      let row = list.withheld[withdrawal.place]
      return "  " + (students[withdrawal.student].map(label) ?? "") + " – "
        + place(row.row, row.sheet, of: list) + ": " + name(withdrawal.answer) + "; "
        + say("trước đã ghi duyệt ngày ", "recorded before as approved on ")
        + day(withdrawal.approved)
    }
    let count = found.withdrawals.count
    return [
      say(
        "Trước đã ghi BHXH duyệt, danh sách này ghi khác: \(number(count)) em. Giữ như cũ; nếu danh sách này đúng, thêm --correct "
          + "để bỏ ghi nhận đã duyệt.",
        "Recorded before as approved by the office, and not in this list: \(self.students(count)). They stay; if this list is right, "
          + "add --correct to take the approval back.")
    ] + shown + (count > shown.count ? [cut(count, shown: shown.count, "  ")] : [])
  }

  /// The lines of a student of whom another row says that the application is not approved.
  func contradictions(
    _ found: Reconciliation, _ list: ApprovalList, _ students: [Student.ID: PlacedStudent]
  ) -> [String] {
    let all = found.contradicted
    let shown = all.prefix(limit(Self.shownStudents)).compactMap { index -> String? in
      guard case .answersDisagree(let id, let answer, let other) = found.decisions[index] else {
        return nil
      }
      let line = list.lines[index]
      let name = students[id].map(label) ?? line.details.fullName
      return say("Lỗi – ", "Error – ") + place(line.row, line.sheet, of: list) + ": "
        + say(
          "em này (\(name)) đã duyệt ở dòng này nhưng \(self.name(answer)) ở dòng \(other). Hãy giữ một dòng.",
          "this student (\(name)) is approved in this row and \(self.name(answer)) in row \(other). Keep one row."
        )
    }
    return shown
      + (all.count > shown.count ? [cut(all.count, shown: shown.count, "  ")] : [])
  }
}
