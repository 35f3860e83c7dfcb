import SchoolCampaign

extension Wording {
  /// The rows of applications that are not approved, and so are not recorded; nil where there are none.
  public func withheld(of list: ApprovalList) -> String? {
    if list.withheld.isEmpty { return nil }
    let parts = ApprovalAnswer.allCases.compactMap { answer -> String? in
      let rows = list.withheld.filter { $0.answer == answer }
      if rows.isEmpty { return nil }
      let shown = rows.prefix(limit(10)).map { place($0.row, $0.sheet, of: list) }
      return name(answer) + " \(number(rows.count)) (" + shown.joined(separator: ", ")
        + cut(rows.count, shown: shown.count) + ")"
    }
    return say("Chưa được duyệt nên không ghi: ", "Not approved, and so not recorded: ")
      + parts.joined(separator: "; ") + "."
  }

  /// The columns of days that are taken for those of the approval and do not say so; nil where there are none.
  public func supposedDays(of list: ApprovalList) -> String? {
    guard let first = list.supposedDays.first else { return nil }
    let names = list.supposedDays.map { "“\(VisibleText.shown($0, upTo: 40))”" }
      .joined(separator: ", ")
    let map = ShellWord.inQuotes("\(first)=-")
    return say(
      "Ngày duyệt lấy ở cột \(names). Nếu không phải: --map \(map) và nêu ngày bằng --on.",
      "The days of approval are those of the column \(names). If they are not: --map \(map), and --on with the day."
    )
  }

  /// The remarks beside rows that are recorded all the same; nil where there are none.
  public func remarks(of list: ApprovalList) -> String? {
    if list.remarks.isEmpty { return nil }
    let shown = list.remarks.prefix(limit(10)).map {
      place($0.row, $0.sheet, of: list) + " “\(VisibleText.shown($0.text, upTo: 40))”"
    }
    return say(
      "Ghi chú bên cạnh không đổi việc ghi là đã duyệt; xin xem lại: ",
      "Remarks that change nothing about the approval; please look: ")
      + shown.joined(separator: "; ") + cut(list.remarks.count, shown: shown.count, "; ") + "."
  }

  /// The columns of a list of approvals that hold something and are not used; nil where there are none.
  public func unusedColumns(of list: ApprovalList) -> String? { unusedColumns(list.unusedHeadings) }

  /// The same of a list of teachers.
  public func unusedColumns(of list: TeacherList) -> String? { unusedColumns(list.unusedHeadings) }

  private func unusedColumns(_ headings: [String]) -> String? {
    if headings.isEmpty { return nil }
    let shown = headings.prefix(20).map { VisibleText.shown($0, upTo: 40) }
    return say("Cột không dùng: ", "Columns not used: ") + shown.joined(separator: ", ")
      + more(headings.count, shown: 20) + "."
  }

  /// The name of an answer.
  func name(_ answer: ApprovalAnswer) -> String {
    switch answer {
    case .approved: say("đã duyệt", "approved")
    case .refused: say("từ chối", "refused")
    case .returned: say("trả lại", "returned")
    case .waiting: say("chờ duyệt", "waiting")
    }
  }
}
