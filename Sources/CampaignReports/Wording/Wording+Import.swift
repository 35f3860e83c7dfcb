import SchoolCampaign

extension Wording {
  /// So many findings are told one by one; of more, each cause is told once with its rows.
  private static let toldOneByOne = 200

  /// Everything found, by row; grouped by cause when there is much of it.
  public func lines(_ findings: RosterFindings, _ sources: [RosterSource]) -> [String] {
    let names = sources.map(\.input.name)
    let order = findings.all.indices.sorted { findings.all[$0].cell < findings.all[$1].cell }
    guard findings.count <= Self.toldOneByOne else { return grouped(findings, order, names) }
    return order.map { index in
      let finding = findings.all[index]
      let headings = sources[Int(finding.cell.file)].layout.headings
      let heading = finding.cell.column.flatMap {
        Int($0) < headings.count ? headings[Int($0)] : nil
      }
      return sentence(
        finding, heading: heading.map(PlainText.normalized),
        quote: findings.quote(ofFindingAt: index),
        fileNames: names)
    }
  }

  private func grouped(
    _ findings: RosterFindings, _ order: [Int], _ names: [String]
  ) -> [String] {
    struct Group: Hashable {
      let file: UInt16
      let code: String
    }
    var groups: [Group: [Int]] = [:]
    for index in order {
      let finding = findings.all[index]
      let group = Group(file: finding.cell.file, code: finding.kind.code)
      groups[group, default: []].append(index)
    }
    return groups.sorted { $0.value[0] < $1.value[0] }.map { group, indexes in
      let first = findings.all[indexes[0]]
      let rows = ranges(indexes.map { Int(findings.all[$0].cell.row) })
      let count =
        names.count == 1 ? findings.counts[group.code] ?? indexes.count : indexes.count
      let sign = first.kind.isError ? say("Lỗi", "Error") : say("Lưu ý", "Note")
      let place = names.count == 1 ? "" : names[Int(group.file)] + ", "
      return say(
        "\(sign) – \(place)\(number(count)) dòng: \(explanation(first.kind, names)) (dòng \(rows))",
        "\(sign) – \(place)\(number(count)) rows: \(explanation(first.kind, names)) (rows \(rows))")
    }
  }

  /// Row numbers with runs drawn together, the first sixty runs.
  private func ranges(_ rows: [Int]) -> String {
    var runs: [(Int, Int)] = []
    for row in rows {
      if let last = runs.last, row <= last.1 + 1 {
        runs[runs.count - 1].1 = max(row, last.1)
      } else {
        if runs.count == 60 { return text(runs) + "…" }
        runs.append((row, row))
      }
    }
    return text(runs)
  }

  private func text(_ runs: [(Int, Int)]) -> String {
    runs.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)–\($0.1)" }.joined(separator: ", ")
  }

  /// The plan: how it was read, counts, and what needs a look.
  public func lines(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    var lines: [String] = []
    for source in sources {
      let ignored = source.layout.ignoredHeadings
      if !ignored.isEmpty {
        lines.append(
          say("\(source.input.name): cột không dùng: ", "\(source.input.name): columns not used: ")
            + ignored.map { PlainText.normalized(String($0.prefix(40))) }.joined(separator: ", "))
      }
    }
    if !plan.repeatsCampaign {
      lines.append(
        say(
          "Kế hoạch cho \(number(plan.rowCount)) dòng:", "Plan for \(number(plan.rowCount)) rows:"))
      for decision in RowDecision.allCases where plan.count(decision) > 0 {
        lines.append("  \(name(decision)): \(number(plan.count(decision)))")
      }
    }
    lines += newUnits(plan) + changes(plan)
    if plan.numbersLeftOut > 0 {
      lines.append(
        say(
          "Danh sách bổ sung: \(number(plan.numbersLeftOut)) số thứ tự đang là của em khác nên để "
            + "trống.",
          "The list adds to a class: \(number(plan.numbersLeftOut)) roll numbers are another's "
            + "and are left out."))
    }
    if plan.keptInClass > 0 {
      lines.append(
        say(
          "\(number(plan.keptInClass)) em được giữ ở lớp đã sửa tay, dù tệp ghi lớp khác "
            + "(--overwrite để theo tệp).",
          "\(number(plan.keptInClass)) stay in the class set by hand, though the file has another "
            + "(--overwrite follows the file)."))
    }
    if let wished = plan.options.school {
      let named = plan.units.schools.compactMap(\.name).filter { $0.key != wished.key }
      if !named.isEmpty {
        lines.append(
          say(
            "Tệp ghi trường \(named.prefix(5).map(\.display).joined(separator: "; ")), khác "
              + "--school \(wished.display): dùng tên trong tệp.",
            "The file names \(named.prefix(5).map(\.display).joined(separator: "; ")), not "
              + "--school \(wished.display): the file's name is used."))
      }
    }
    if plan.withoutNumber > 0 {
      lines.append(
        say(
          "\(number(plan.withoutNumber)) em chưa có mã số BHXH.",
          "\(number(plan.withoutNumber)) have no BHXH number."))
    }
    return lines + missing(plan)
  }

  private func newUnits(_ plan: RosterPlan) -> [String] {
    let schools = plan.units.schools.compactMap { school -> String? in
      if case .new(let name) = school { name.display } else { nil }
    }
    let classes = plan.units.classes.count { if case .new = $0 { true } else { false } }
    var lines: [String] = []
    if !schools.isEmpty {
      let shown = schools.prefix(10).joined(separator: "; ") + (schools.count > 10 ? " …" : "")
      lines.append(
        say(
          "  trường mới: \(number(schools.count)) (\(shown))",
          "  new schools: \(number(schools.count)) (\(shown))"))
    }
    if classes > 0 {
      lines.append(say("  lớp mới: \(number(classes))", "  new classes: \(number(classes))"))
    }
    return lines
  }

  private func changes(_ plan: RosterPlan) -> [String] {
    let shown = plan.changes.filter {
      $0.decision != .filled && $0.decision != .renumbered || !$0.revision.kept.isEmpty
    }
    var lines = shown.prefix(40).map { change -> String in
      let fields =
        change.revision.changed.map { difference($0) }
        + change.revision.kept.map {
          difference($0) + say(" (giữ bản sửa tay)", " (hand edit kept)")
        }
      return say(
        "  dòng \(change.cell.row): \(change.fullName) – \(name(change.decision))",
        "  row \(change.cell.row): \(change.fullName) – \(name(change.decision))")
        + (fields.isEmpty ? "" : ": " + fields.joined(separator: "; "))
    }
    if shown.count > 40 { lines.append("  … \(number(shown.count - 40))") }
    if plan.count(.held) > 0 {
      lines.append(
        say(
          "Thêm --accept-moves để nhận các em đang ở trường khác.",
          "Add --accept-moves to take over those in another school."))
    }
    return lines
  }

  private func difference(_ change: StudentRevision.FieldChange) -> String {
    "\(name(change.field)): \(value(change.field, change.stored)) → \(value(change.field, change.file))"
  }

  private func missing(_ plan: RosterPlan) -> [String] {
    guard !plan.missing.isEmpty else { return [] }
    var lines = [
      say(
        "\(number(plan.missing.count)) em có trong lớp nhưng không có trong tệp (vẫn giữ):",
        "\(number(plan.missing.count)) of these classes are not in the file (kept):")
    ]
    lines += plan.missing.prefix(100).map { student in
      "  \(student.className.display): \(student.fullName)"
        + (student.losesRollNumber
          ? say(
            " (số thứ tự \(student.rollNumber ?? 0) nay của em khác)",
            " (roll number \(student.rollNumber ?? 0) goes to another)") : "")
    }
    if plan.missing.count > 100 { lines.append("  …") }
    return lines
  }

  /// Said of a plan that would write nothing.
  public func nothingToImport(_ plan: RosterPlan) -> String {
    plan.repeatsCampaign
      ? say(
        "\(number(plan.rowCount)) học sinh, không có gì thay đổi.",
        "\(students(plan.rowCount)), nothing changes.")
      : say(
        "Không có dòng nào để nhập; chưa có gì thay đổi.", "No row to import; nothing has changed.")
  }

  /// What an import wrote.
  public func sentence(_ outcome: ImportOutcome) -> String {
    guard let batch = outcome.batch else { return say("Không có gì thay đổi.", "Nothing changed.") }
    return say(
      "Đã nhập: \(number(outcome.created)) em mới, \(number(outcome.updated)) em cập nhật (lần "
        + "\(batch); vssid undo để hoàn tác).",
      "Imported: \(number(outcome.created)) new, \(number(outcome.updated)) updated (batch "
        + "\(batch); vssid undo takes it back)."
    )
  }

  /// Said when a person declines or nothing was confirmed.
  public var nothingWritten: String { say("Chưa có gì thay đổi.", "Nothing has changed.") }
  /// Said after a dry run.
  public var onlyShown: String {
    say(
      "Chỉ xem, chưa ghi gì. Bỏ --dry-run để nhập.",
      "Nothing was written. Leave out --dry-run to import.")
  }
  /// Said before a plan that differs from the one shown.
  public var planChanged: String {
    say("Dữ liệu vừa thay đổi; kế hoạch mới:", "The campaign changed meanwhile; the new plan:")
  }
  /// Said without a terminal, where nobody can be asked.
  public var needsYes: String {
    say("Thêm --yes để thực hiện kế hoạch này.", "Add --yes to carry out this plan.")
  }
  /// Asked before a plan is applied.
  public var applyQuestion: String {
    say("Thực hiện? Gõ c (có) hoặc k (không):", "Carry it out? Type y or n:")
  }
  /// The heading of the error file's first column.
  public var errorColumn: String { say(Self.errorColumns[0], Self.errorColumns[1]) }
  /// That heading in each language, by which an error file is known.
  public static let errorColumns = ["Lỗi cần sửa", "Error to mend"]
  /// The heading of the error file's second column.
  public var rowColumn: String { say("Dòng gốc", "Original row") }

  /// Where the bad rows are.
  public func errorsWritten(_ count: Int, path: String) -> String {
    say(
      "\(number(count)) dòng lỗi đã ghi vào \(path): sửa rồi nhập tệp đó.",
      "\(number(count)) bad rows are in \(path): mend them and import that file.")
  }
}
