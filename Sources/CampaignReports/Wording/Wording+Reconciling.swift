import SchoolCampaign

extension Wording {
  /// What the office's list comes to.
  ///
  /// - Parameters:
  ///   - students: The students whom the reconciliation names.
  ///   - schools: All schools of the campaign.
  public func lines(
    _ found: Reconciliation, of list: ApprovalList, _ students: [Student.ID: PlacedStudent],
    schools: [School]
  ) -> [String] {
    var lines = [
      say(
        "Đối chiếu \(number(list.lines.count)) dòng:",
        "Reconciliation of \(number(list.lines.count)) rows:"),
      scope(found, schools),
    ]
    if let line = unknownSchools(found) { lines.append(line) }
    func add(_ name: String, where body: (Reconciliation.Decision) -> Bool, showsRows: Bool = true)
    {
      let places = found.places(where: body)
      if places.isEmpty { return }
      let where_ = self.places(places.map { list.lines[$0] }, of: list)
      lines.append("  \(name): \(number(places.count))" + (showsRows ? " (\(where_))" : ""))
    }
    add(say("ghi nhận đã duyệt", "approval to be recorded"), where: \.isRecord, showsRows: false)
    add(say("đổi ngày đã ghi", "day to be changed"), where: \.isChange)
    for place in found.places(where: \.isChange).prefix(limit(Self.shownStudents)) {
      guard case .change(let id, let from, let to) = found.decisions[place] else { continue }
      let line = list.lines[place]
      lines.append(
        "    \(self.place(line.row, line.sheet, of: list)): "
          + (students[id].map(label) ?? line.details.fullName) + ": " + change(from, to))
    }
    add(say("đã ghi từ trước", "recorded already"), where: \.isSame, showsRows: false)
    add(say("không có trong đợt này", "not in this campaign")) { $0 == .unknown }
    add(say("lặp lại dòng trên", "repeats a row above"), where: \.isRepeated)
    if found.places(where: { $0 == .unknown }).contains(where: {
      list.lines[$0].details.insuranceNumber == nil
    }) {
      lines.append("    " + nameSearch)
    }
    add(
      say(
        "đúng họ tên và ngày sinh, khác lớp, không có mã số nên không ghi",
        "name and birth date of a student of another class, without a number; not recorded"),
      where: \.isOtherClass)
    add(say("chỉ về hai em khác nhau", "points at two students")) { $0 == .ambiguous }
    add(
      say("cùng mã số, khác tên và ngày sinh", "same number, other name and birth date"),
      where: \.isOtherName)
    for place in found.places(where: \.isOtherName).prefix(limit(40)) {
      guard case .otherName(let id) = found.decisions[place] else { continue }
      let line = list.lines[place]
      lines.append(
        "    \(self.place(line.row, line.sheet, of: list)): " + say("tệp “", "file “")
          + line.details.fullName
          + say("” / trong đợt ", "” / here ") + (students[id].map(label) ?? ""))
    }
    lines += disagreements(found, list, students) + contradictions(found, list, students)
    lines += recordedAnyway(found, list)
    lines += difference(
      approvedByOfficeOnly, found.notMarked, students, figure: .officeOnly)
    lines += difference(
      approvedBySchoolOnly, found.notApproved, students, figure: .schoolOnly)
    lines += withdrawals(found, list, students)
    return lines
  }

  /// One day in place of another.
  func change(_ from: CalendarDay, _ to: CalendarDay) -> String { "\(day(from)) → \(day(to))" }

  /// The lines that give one student different days, each with its row.
  private func disagreements(
    _ found: Reconciliation, _ list: ApprovalList, _ students: [Student.ID: PlacedStudent]
  ) -> [String] {
    let groups = found.disagreeing.sorted { $0.value[0] < $1.value[0] }
    let shown = groups.prefix(limit(Self.shownStudents)).map { id, places in
      let rows = places.map { place in
        let line = list.lines[place]
        return self.place(line.row, line.sheet, of: list)
          + (line.day.map { " (\(day($0)))" } ?? "")
      }
      let name = students[id].map(label) ?? list.lines[places[0]].details.fullName
      return say("Lỗi – ", "Error – ") + rows.joined(separator: ", ") + ": "
        + say(
          "cùng một em (\(name)) nhưng ngày duyệt khác nhau. Hãy giữ một dòng.",
          "one student (\(name)), but different days of approval. Keep one row.")
    }
    let rest = groups.count - shown.count
    return shown + (rest > 0 ? [cut(groups.count, shown: shown.count, "  ")] : [])
  }

  /// Of students whom the office alone has as approved.
  var approvedByOfficeOnly: String {
    say("BHXH đã duyệt, trường chưa ghi", "Approved by the office, not marked by the school")
  }

  /// Of students whom the school alone has as approved.
  var approvedBySchoolOnly: String {
    say(
      "Trường ghi đã duyệt, danh sách BHXH không có",
      "Marked as approved by the school, not on the office's list")
  }

  private func difference(
    _ title: String, _ ids: [Student.ID], _ students: [Student.ID: PlacedStudent],
    figure: CountedFigure
  ) -> [String] {
    if ids.isEmpty { return [] }
    let shown = ids.prefix(limit(Self.shownStudents)).compactMap { students[$0] }
    return ["\(title): \(self.students(ids.count))"] + shown.map { "  " + label($0) }
      + (ids.count > shown.count
        ? [
          cut(ids.count, shown: shown.count, "  ")
            + say("; sau khi ghi: ", "; once recorded: ") + "vssid list --counted \(figure.code)"
        ] : [])
  }

  /// So many students of each difference are named.
  public static let shownStudents = 60

  func label(_ placed: PlacedStudent) -> String {
    let roll = placed.student.details.rollNumber.map { "\($0). " } ?? ""
    return
      "\(placed.school) \(placed.schoolClass.name.display) \(roll)\(placed.student.details.fullName)"
  }

  /// How a list with rows that cannot be used is recorded all the same.
  public var skipsBadApprovals: String {
    say(
      "Hãy sửa các dòng lỗi, hoặc thêm --skip-bad-rows để ghi các dòng còn lại.",
      "Mend the rows with errors, or add --skip-bad-rows to record the others.")
  }

  /// A row of the list that cannot be used.
  public func sentence(_ problem: ApprovalList.Problem, of list: ApprovalList) -> String {
    let text: String =
      switch problem.kind {
      case .noClue:
        say(
          "thiếu mã số BHXH, hoặc họ tên và ngày sinh.",
          "there is no BHXH number, nor name and birth date.")
      case .badNumber: say("mã số BHXH không đọc được.", "the BHXH number cannot be read.")
      case .badBirthDate: say("ngày sinh không đọc được.", "the birth date cannot be read.")
      case .badDay:
        say(
          "ngày duyệt trống hoặc không đọc được.", "the day of approval is blank or cannot be read."
        )
      case .dayTooEarly:
        say("ngày duyệt chưa có VssID.", "there was no VssID yet on the day of approval.")
      case .unclearAnswer:
        say(
          "không rõ hồ sơ đã được duyệt hay chưa. Hãy ghi “Đã duyệt”, “Chờ duyệt”, “Trả lại” hoặc “Từ chối”.",
          "it is not clear whether the application is approved. Write “Đã duyệt”, “Chờ duyệt”, “Trả lại” or “Từ chối”."
        )
      case .unclearRemark:
        say(
          "ghi chú có thể nói hồ sơ chưa được duyệt. Nếu đã duyệt, hãy thêm cột “Trạng thái” ghi “Đã duyệt” (hoặc bỏ cột bằng "
            + "--map \"Ghi chú=-\"); nếu chưa, hãy ghi “Trả lại”, “Từ chối” hoặc “Chờ duyệt”.",
          "the remark may say that the application is not approved. If it is, add a column “Trạng thái” with “Đã duyệt” (or leave "
            + "the column out with --map \"Ghi chú=-\"); if not, write “Trả lại”, “Từ chối” or “Chờ duyệt”."
        )
      case .dayInFuture: say("ngày duyệt ở tương lai.", "the day of approval lies in the future.")
      }
    return say("Lỗi – ", "Error – ") + place(problem.row, problem.sheet, of: list) + ": " + text
      + (problem.quote.map { " [\(VisibleText.shown($0, upTo: 60))]" } ?? "")
  }

  /// The rows that were taken for the end of the list; nil where there are none.
  public func footers(of list: ApprovalList) -> String? {
    if list.footers.isEmpty { return nil }
    let shown = list.footers.prefix(limit(10)).map { footer in
      place(footer.row, footer.sheet, of: list)
        + " “\(VisibleText.shown(String(footer.words.prefix(40))))”"
    }
    return say(
      "Không phải học sinh (dòng cộng, ký tên hoặc ngày tháng), bỏ qua: ",
      "No students (sums, signatures or dates); passed over: ")
      + shown.joined(separator: "; ") + cut(list.footers.count, shown: shown.count, "; ") + "."
  }

  /// A row of the list, with its sheet where the list has several.
  func place(_ row: Int, _ sheet: String?, of list: ApprovalList) -> String {
    let text = say("dòng \(row)", "row \(row)")
    guard list.sheetCount > 1, let sheet else { return text }
    return "[\(VisibleText.shown(sheet))] " + text
  }

  /// Rows of the list, sheet by sheet.
  func places(_ lines: [ApprovalList.Line], of list: ApprovalList) -> String {
    var rows: [(sheet: String?, rows: RowSet)] = []
    for line in lines {
      if rows.last?.sheet != line.sheet || rows.isEmpty { rows.append((line.sheet, RowSet())) }
      rows[rows.count - 1].rows.insert(line.row)
    }
    return rows.map { sheet, rows in
      let text = say("dòng ", "rows ") + self.text(rows)
      guard list.sheetCount > 1, let sheet else { return text }
      return "[\(VisibleText.shown(sheet))] " + text
    }.joined(separator: "; ")
  }

  /// Said where neither file nor command names the days of approval.
  public var approvalDayNeeded: String {
    say(
      "Tệp không có cột “Ngày duyệt”: hãy nêu ngày bằng --on, hoặc chỉ ra cột bằng --map, ví dụ --map \"Ngày cấp=Ngày duyệt\".",
      "The file has no column “Ngày duyệt”: name the day with --on, or the column with --map, such as --map \"Ngày cấp=day\"."
    )
  }

  /// What was recorded.
  ///
  /// - Parameter corrects: Whether approvals were taken back.
  public func reconciled(
    _ found: Reconciliation, batch: Int64?, corrects: Bool = false
  ) -> String {
    let count = found.records.count
    let taken = corrects ? found.withdrawals.count : 0
    if let batch, taken > 0 {
      return say(
        "Đã ghi \(number(count)) em được BHXH duyệt, bỏ ghi nhận đã duyệt của \(number(taken)) em (lần \(batch); vssid undo "
          + "\(batch) để hoàn tác).",
        "Recorded \(students(count)) as approved by the office, took back the approval of \(number(taken)) (batch \(batch); "
          + "vssid undo \(batch) undoes it).")
    }
    guard let batch else { return say("Không có gì để ghi.", "Nothing to record.") }
    if count == 0 {
      return say(
        "Không có em nào được ghi thêm; đã ghi là đã đối chiếu (lần \(batch); vssid undo để hoàn tác).",
        "Nobody more was recorded; it is kept that the schools are reconciled (batch \(batch); vssid undo takes it back)."
      )
    }
    return say(
      "Đã ghi \(number(count)) em được BHXH duyệt (lần \(batch); vssid undo \(batch) để hoàn tác).",
      "Recorded \(students(count)) as approved by the office (batch \(batch); vssid undo \(batch) takes it "
        + "back).")
  }
}

extension Reconciliation.Decision {
  fileprivate var isRecord: Bool { if case .record = self { true } else { false } }
  fileprivate var isChange: Bool { if case .change = self { true } else { false } }
  fileprivate var isSame: Bool { if case .same = self { true } else { false } }
  fileprivate var isRepeated: Bool { if case .repeated = self { true } else { false } }
  fileprivate var isOtherClass: Bool { if case .otherClass = self { true } else { false } }
  fileprivate var isOtherName: Bool { if case .otherName = self { true } else { false } }
}
