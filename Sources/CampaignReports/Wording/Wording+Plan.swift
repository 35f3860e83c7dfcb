import SchoolCampaign

extension Wording {
  /// A plan as a person reviews it: what it does in one line, errors, what happens class by class, what waits for a
  /// decision, what is worth a look, and how the files were read.
  ///
  /// - Parameter width: How many columns the terminal has.
  public func lines(_ plan: RosterPlan, _ sources: [RosterSource], width: Int = 80) -> [String] {
    var lines: [String] = []
    if !plan.repeatsCampaign { lines.append(headline(plan)) }
    lines += self.lines(plan.findings, sources, errors: true)
    if !plan.repeatsCampaign { lines += ReviewTable(plan.review, self, width: width).lines }
    lines += corrections(plan, sources) + differences(plan) + decisions(plan) + missing(plan)
    lines += schoolCodes(plan) + teachers(plan) + lacking(plan, sources) + carriedOptions(sources)
    lines += self.lines(plan.findings, sources, errors: false)
    return lines + readingRemarks(sources, plan.options)
  }

  /// What was chosen when the error files were written, and holds for them still.
  private func carriedOptions(_ sources: [RosterSource]) -> [String] {
    let words = RosterPlan.carriedWords(sources)
    if words.isEmpty { return [] }
    let shown = words.map { VisibleText.shown($0, upTo: 60) }.joined(separator: "; ")
    return [
      say(
        "Theo lựa chọn của lần nhập trước, ghi trong tệp lỗi: \(shown).",
        "As was chosen at the first import, kept in the error file: \(shown).")
    ]
  }

  /// Codes that the files give schools of the campaign.
  private func schoolCodes(_ plan: RosterPlan) -> [String] {
    plan.schoolCodes.map { planned in
      let (school, file) = (planned.school.name.display, planned.file)
      let known = planned.stored.map { say("dữ liệu có mã \($0)", "the campaign \($0)") }
      switch planned.outcome {
      case .ofOther(let other):
        return say(
          "\(school): tệp ghi mã trường \(file), nhưng đó là mã của \(other.display); không ghi. Hãy xem lại cột mã trường.",
          "\(school): the file has the school's code \(file), which is that of \(other.display); it is not recorded. Look at "
            + "the column of codes.")
      case .written:
        guard let known else {
          return say(
            "\(school): ghi mã trường \(file) theo tệp.",
            "\(school): the file's code \(file) is recorded.")
        }
        return say(
          "\(school): đổi mã trường thành \(file) theo tệp (\(known)). Nếu là trường khác cùng tên, đừng nhập: hãy ghi tên khác "
            + "trong tệp (ví dụ thêm tên phường). Giữ mã cũ: --prefer stored.",
          "\(school): the code becomes \(file) as in the file (\(known)). If it is another school of the same name, do not "
            + "import it: give it another name in the file (such as with its ward). --prefer stored keeps the old code."
        )
      case .kept:
        return say(
          "\(school): tệp ghi mã trường \(file), \(known ?? "–"); giữ mã đang có.",
          "\(school): the file has the school's code \(file), \(known ?? "–"), which stays.")
      }
    }
  }

  /// What a plan does, in one line.
  private func headline(_ plan: RosterPlan) -> String {
    let counts = Self.inOrderOfWeight.filter { plan.count($0) > 0 }
      .map { "\(number(plan.count($0))) \(name($0))" }.joined(separator: ", ")
    let missing =
      plan.missing.isEmpty
      ? ""
      : say(
        "; \(number(plan.missing.count)) em không có trong tệp",
        "; \(students(plan.missing.count)) not in the file")
    return say(
      "Kế hoạch cho \(number(plan.rowCount)) dòng: \(counts)\(missing).",
      "Plan for \(number(plan.rowCount)) rows: \(counts)\(missing).")
  }

  /// Decisions as a headline names them: what needs a person first, what changes nothing last.
  private static let inOrderOfWeight: [RowDecision] = [
    .refused, .held, .elsewhere, .new, .moved, .movedIn, .leaving, .changed, .filled, .renumbered,
    .marked,
    .skipped, .repeated, .same,
  ]

  /// So many changes are told value by value.
  private static let toldChanges = 40

  /// What changes about students, value by value.
  private func differences(_ plan: RosterPlan) -> [String] {
    let shown = plan.changes.filter { !$0.revision.changed.isEmpty || !$0.revision.kept.isEmpty }
    var lines = shown.prefix(limit(Self.toldChanges)).map { change -> String in
      let fields =
        change.revision.changed.map { difference($0) }
        + change.revision.kept.map {
          difference($0) + say(" (giữ bản sửa tay)", " (hand edit kept)")
        }
      return say(
        "  dòng \(change.cell.row): \(change.fullName) – \(name(change.decision))",
        "  row \(change.cell.row): \(change.fullName) – \(name(change.decision))")
        + ": " + fields.joined(separator: "; ")
    }
    if !lines.isEmpty { lines.insert(say("Thay đổi từng em:", "Changes of students:"), at: 0) }
    if shown.count > limit(Self.toldChanges) {
      lines.append(cut(shown.count, shown: Self.toldChanges, "  "))
    }
    return lines
  }

  private func difference(_ change: StudentRevision.FieldChange) -> String {
    "\(name(change.field)): \(value(change.field, change.stored)) → \(value(change.field, change.file))"
  }

  /// What a person may decide, and what the plan decided by itself.
  private func decisions(_ plan: RosterPlan) -> [String] {
    var lines: [String] = []
    if plan.count(.held) > 0 {
      lines.append(
        say(
          "Thêm --accept-moves để nhận các em đang ở trường khác.",
          "Add --accept-moves to take over those in another school."))
    }
    lines += numberings(plan)
    if plan.numbersLeftOut > 0 {
      lines.append(
        say(
          "Danh sách chỉ có một phần của lớp: không dùng \(number(plan.numbersLeftOut)) số thứ tự trong tệp; em đã có số "
            + "giữ số của mình, em mới đến được đánh số tiếp theo.",
          "The list has only a part of the class: \(number(plan.numbersLeftOut)) roll numbers of the file are not used; "
            + "who has a number keeps it, who comes is numbered at the end."))
    }
    if plan.earlyLeavings > 0, let lettersDay = plan.lettersDay {
      lines.append(beforeLetters(plan.earlyLeavings, lettersDay))
    }
    if let received = plan.received { lines += self.lines(received) }
    if plan.marks > 0 {
      lines.append(
        say(
          "\(number(plan.marks)) em được đánh dấu theo tệp.",
          "\(number(plan.marks)) are marked by the file."))
    }
    lines += WrongDay.allCases.compactMap { reason in
      plan.wrongDays[reason].map { replacedDays($0, reason) }
    }
    if plan.keptInClass > 0 {
      lines.append(
        say(
          "\(number(plan.keptInClass)) em được giữ ở lớp đã sửa tay, dù tệp ghi lớp khác "
            + "(--prefer file để theo tệp).",
          "\(number(plan.keptInClass)) stay in the class set by hand, though the file has another "
            + "(--prefer file follows it)."))
    }
    if let line = otherSchools(plan) { lines.append(line) }
    return lines
  }

  /// Schools that the file names although the command names one.
  private func otherSchools(_ plan: RosterPlan) -> String? {
    guard let wished = plan.options.school else { return nil }
    let named = plan.units.schools.compactMap(\.name).filter { $0.key != wished.key }
    if named.isEmpty { return nil }
    let list = named.prefix(5).map(\.display).joined(separator: "; ")
    return say(
      "Tệp ghi trường \(list), khác --school (VSSID_SCHOOL) \(wished.display): dùng tên trong tệp.",
      "The file names \(list), not --school (VSSID_SCHOOL) \(wished.display): the file's name is used."
    )
  }
}
