import SchoolCampaign

extension Wording {
  /// The plan: how it was read, counts, and what needs a look.
  public func lines(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    var lines: [String] = []
    for source in sources {
      lines += remarks(of: source) + classReadings(of: source)
      if let line = unusualDateOrder(of: source) { lines.append(line) }
      lines += settledColumns(of: source)
      if !plan.options.withStatus, !source.layout.columns(of: .installed).isEmpty {
        lines.append(
          say(
            "\(source.name): cột đã cài VssID chỉ được dùng khi có --with-status.",
            "\(source.name): the column of installations is used with --with-status only."))
      }
      let ignored = source.layout.ignoredHeadings
      if !ignored.isEmpty {
        lines.append(
          say("\(source.name): cột không dùng: ", "\(source.name): columns not used: ")
            + ignored.prefix(60).map { PlainText.normalized(String($0.prefix(40))) }
            .joined(separator: ", ")
            + (ignored.count > 60 ? " … (\(number(ignored.count)))" : ""))
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
    if let received = plan.received { lines += self.lines(received) }
    if plan.marks > 0 {
      lines.append(
        say(
          "\(number(plan.marks)) em được đánh dấu đã cài theo tệp.",
          "\(number(plan.marks)) are marked as installed by the file."))
    }
    if plan.keptInClass > 0 {
      lines.append(
        say(
          "\(number(plan.keptInClass)) em được giữ ở lớp đã sửa tay, dù tệp ghi lớp khác "
            + "(--prefer file để theo tệp).",
          "\(number(plan.keptInClass)) stay in the class set by hand, though the file has another "
            + "(--prefer file follows it)."))
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
          "\(number(plan.withoutNumber)) em chưa có mã số BHXH",
          "\(number(plan.withoutNumber)) have no BHXH number") + rowsWithoutNumber(plan, sources)
          + ".")
    }
    return lines + missing(plan)
  }

  /// How a file's letters were read, where that was not plain UTF-8; nil where it was.
  public func encoding(of source: RosterSource) throws -> String? {
    let how: String
    switch source.encoding {
    case .utf8: return nil
    case .utf16:
      how = say("đã đọc theo bảng mã UTF-16 (Unicode Text)", "read as UTF-16 (Unicode Text)")
    case .misreadUTF8:
      how = say(
        "chữ bị lưu sai bảng mã đã được sửa lại", "letters saved in a wrong encoding were mended")
    case .windows1258: how = say("đã đọc theo bảng mã Windows-1258", "read as Windows-1258")
    case .tcvn3: how = say("đã đọc theo bảng mã TCVN3 (ABC)", "read as TCVN3 (ABC)")
    case .vni: how = say("đã đọc theo bảng mã VNI", "read as VNI")
    }
    let samples = try source.sampleNames().joined(separator: "; ")
    return "\(source.name): \(how), " + say("ví dụ: ", "such as: ") + samples
  }

  /// Where the students without number stand, file by file.
  private func rowsWithoutNumber(_ plan: RosterPlan, _ sources: [RosterSource]) -> String {
    var files: [(file: UInt16, rows: RowSet)] = []
    for row in plan.rowsWithoutNumber {
      if files.last?.file != row.file { files.append((row.file, RowSet())) }
      files[files.count - 1].rows.insert(Int(row.row))
    }
    let texts = files.prefix(20).map { file, rows in
      (sources.count > 1 ? sources[Int(file)].name + ", " : "")
        + say("dòng \(rows.text(20))", "rows \(rows.text(20))")
    }
    return texts.isEmpty ? "" : " (" + texts.joined(separator: "; ") + ")"
  }

  private func newUnits(_ plan: RosterPlan) -> [String] {
    let schools = plan.units.schools.compactMap { school -> String? in
      if case .new(let name, _) = school { name.display } else { nil }
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
      plan.options.removesMissing
        ? say(
          "\(number(plan.missing.count)) em không có trong tệp sẽ được ghi rời trường:",
          "\(number(plan.missing.count)) are not in the file and will be recorded as having left:")
        : say(
          "\(number(plan.missing.count)) em có trong lớp nhưng không có trong tệp (vẫn giữ; --remove-missing "
            + "để ghi rời trường):",
          "\(number(plan.missing.count)) of these classes are not in the file (kept; --remove-missing records "
            + "that they left):")
    ]
    var byClass: [(className: String, names: [String])] = []
    for student in plan.missing.prefix(100) {
      if byClass.last?.className != student.className.display {
        byClass.append((student.className.display, []))
      }
      byClass[byClass.count - 1].names.append(
        student.fullName
          + (student.losesRollNumber
            ? say(
              " (số thứ tự \(student.rollNumber ?? 0) nay của em khác)",
              " (roll number \(student.rollNumber ?? 0) goes to another)") : ""))
    }
    lines += byClass.map { "  \($0.className): " + $0.names.joined(separator: "; ") }
    if plan.missing.count > 100 { lines.append("  …") }
    return lines
  }

  /// Said of a plan that would write nothing.
  public func nothingToImport(_ plan: RosterPlan) -> String {
    if plan.received != nil, !plan.repeatsCampaign {
      return say(
        "Không có gì mới để nhận; những chỗ nêu trên còn chờ quyết định.",
        "Nothing new to take in; what is listed above waits for a decision.")
    }
    return plan.repeatsCampaign
      ? say(
        "\(number(plan.rowCount)) học sinh, không có gì thay đổi.",
        "\(students(plan.rowCount)), nothing changes.")
      : say(
        "Không có dòng nào để nhập; chưa có gì thay đổi.", "No row to import; nothing has changed.")
  }

  /// What an import, or a receipt of parts, wrote.
  public func sentence(_ outcome: ImportOutcome, isReceipt: Bool = false) -> String {
    guard let batch = outcome.batch else { return say("Không có gì thay đổi.", "Nothing changed.") }
    return say(
      (isReceipt ? "Đã nhận" : "Đã nhập")
        + ": \(number(outcome.created)) em mới, \(number(outcome.updated)) em cập nhật (lần "
        + "\(batch); vssid undo để hoàn tác).",
      (isReceipt ? "Received" : "Imported")
        + ": \(number(outcome.created)) new, \(number(outcome.updated)) updated (batch "
        + "\(batch); vssid undo takes it back)."
    )
  }

  /// Said when a person declines or nothing was confirmed.
  public var nothingWritten: String { say("Chưa có gì thay đổi.", "Nothing has changed.") }
  /// Said of a roster whose names were read in a wrong encoding.
  public var garbledFile: String {
    say(
      "Nhiều họ tên có chữ lạ: có lẽ tệp dùng bảng mã cũ (TCVN3, VNI) hoặc đã bị lưu sai. Hãy mở "
        + "tệp gốc và lưu lại dạng “CSV UTF-8”.",
      "Many names have odd letters: the file is probably in an old encoding (TCVN3, VNI) or was "
        + "saved wrongly. Open the original and save it as “CSV UTF-8”.")
  }
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

  /// The heading of the error file's column for decisions.
  public var choiceColumn: String { say("Quyết định", "Decision") }

  /// What a person may decide about a row, and how to write it.
  public func question(about row: RosterPlan.OpenRow) -> String {
    if row.kept.isEmpty {
      return say(
        "Em đang ở trường khác. Ghi “nhận” vào cột Quyết định để nhận em, hoặc “bỏ qua”.",
        "The student is in another school. Write “accept” or “skip” into the column Decision.")
    }
    let fields = row.kept.map {
      say(
        "\(name($0.field)): tệp “\(value($0.field, $0.file))” / đang lưu “\(value($0.field, $0.stored))”",
        "\(name($0.field)): file “\(value($0.field, $0.file))” / stored “\(value($0.field, $0.stored))”"
      )
    }
    return fields.joined(separator: "; ")
      + say(
        ". Ghi “theo tệp” hoặc “giữ” vào cột Quyết định.",
        ". Write “file” or “keep” into the column Decision.")
  }

  /// Where the bad rows are.
  public func errorsWritten(_ count: Int, path: String) -> String {
    say(
      "\(number(count)) dòng lỗi đã ghi vào \(path): sửa rồi nhập tệp đó.",
      "\(number(count)) bad rows are in \(path): mend them and import that file.")
  }
}
