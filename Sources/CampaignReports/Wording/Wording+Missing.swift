import SchoolCampaign

extension Wording {
  /// So many students are named.
  private static let namedStudents = 100

  /// Whom the file does not list, and who loses a roll number by it.
  func missing(_ plan: RosterPlan) -> [String] {
    unlisted(plan) + displaced(plan)
  }

  /// Who loses a roll number to rows that were mended; and why such rows remove nobody.
  private func displaced(_ plan: RosterPlan) -> [String] {
    var lines: [String] = []
    if plan.isMending, plan.options.removesMissing {
      lines.append(
        say(
          "Tệp lỗi không phải danh sách cả lớp nên --remove-missing không ghi em nào rời trường.",
          "An error file is no list of whole classes, so --remove-missing records nobody as having left."
        ))
    }
    if !plan.displaced.isEmpty {
      lines.append(
        say(
          "\(number(plan.displaced.count)) em mất số thứ tự, nay là của em khác:",
          "\(number(plan.displaced.count)) lose their roll number to another:"))
      lines += byClass(plan.displaced, plan)
    }
    return lines
  }

  private func unlisted(_ plan: RosterPlan) -> [String] {
    guard !plan.missing.isEmpty else { return [] }
    let count = number(plan.missing.count)
    if plan.options.removesMissing {
      return [
        say(
          "\(count) em không có trong tệp sẽ được ghi rời trường:",
          "\(students(plan.missing.count)) not in the file will be recorded as having left:")
      ] + byClass(plan.missing, plan)
    }
    let kept = say(
      "\(count) em có trong lớp nhưng không có trong tệp vẫn được giữ; --remove-missing để ghi rời trường.",
      "\(students(plan.missing.count)) of these classes not in the file stay; --remove-missing records that they left."
    )
    let losing = plan.missing.filter(\.losesRollNumber)
    if losing.isEmpty { return [kept] }
    return [
      kept,
      say(
        "\(number(losing.count)) em trong số đó mất số thứ tự, nay là của em khác:",
        "\(number(losing.count)) of them lose their roll number to another:"),
    ] + byClass(losing, plan)
  }

  private func byClass(_ missing: [RosterPlan.MissingStudent], _ plan: RosterPlan) -> [String] {
    var classes: [(unit: Int, names: [String])] = []
    for student in missing.prefix(Self.namedStudents) {
      if classes.last?.unit != student.unit { classes.append((student.unit, [])) }
      classes[classes.count - 1].names.append(
        student.fullName
          + (student.losesRollNumber
            ? say(" (số \(student.rollNumber ?? 0))", " (\(student.rollNumber ?? 0))") : ""))
    }
    let isOneSchool = plan.units.schools.count < 2
    var lines = classes.map { unit, names in
      let school = isOneSchool ? nil : plan.units.schools[plan.units.schoolOfClass[unit]].name
      let place = (school.map { $0.display + ", " } ?? "") + plan.units.classes[unit].name.display
      return "  \(place): " + names.joined(separator: "; ")
    }
    if missing.count > Self.namedStudents {
      let more = number(missing.count - Self.namedStudents)
      lines.append(say("  … và \(more) em khác", "  … and \(more) more"))
    }
    return lines
  }

  /// Who lacks a number or a birth date, with the rows.
  func lacking(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    var lines: [String] = []
    if plan.lackingNumber.count > 0 {
      lines.append(
        say(
          "\(number(plan.lackingNumber.count)) em chưa có mã số BHXH",
          "\(number(plan.lackingNumber.count)) have no BHXH number")
          + rows(plan.lackingNumber.rows, sources) + ".")
    }
    if plan.lackingBirthDate.count > 0 {
      lines.append(
        say(
          "\(number(plan.lackingBirthDate.count)) em chưa có ngày sinh",
          "\(number(plan.lackingBirthDate.count)) have no birth date")
          + rows(plan.lackingBirthDate.rows, sources) + ".")
    }
    return lines
  }

  /// Where rows stand, file by file.
  private func rows(_ places: [RosterRowReference], _ sources: [RosterSource]) -> String {
    var files: [(file: UInt16, rows: RowSet)] = []
    for row in places {
      if files.last?.file != row.file { files.append((row.file, RowSet())) }
      files[files.count - 1].rows.insert(Int(row.row))
    }
    let texts = files.prefix(limit(20)).map { file, rows in
      (sources.count > 1 ? sources[Int(file)].name + ", " : "")
        + say("dòng ", "rows ") + text(rows)
    }
    let more = cut(files.count, shown: texts.count, "; ")
    return texts.isEmpty ? "" : " (" + texts.joined(separator: "; ") + more + ")"
  }
}
