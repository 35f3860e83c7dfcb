import SchoolCampaign

extension Wording {
  /// The words by which rungs, obstacles and reasons can be typed: their codes and their names in each language.
  public static let terms: MarkTerms = {
    var terms = MarkTerms()
    for wording in Language.allCases.map({ Wording($0) }) {
      for status in InstallStatus.allCases { terms.add(wording.name(status), status) }
      for obstacle in Obstacle.allCases { terms.add(wording.name(obstacle), obstacle) }
      for reason in ExemptReason.allCases { terms.add(wording.name(reason), reason) }
    }
    return terms
  }()

  /// What is wrong with a row of marks and what to do.
  public func sentence(_ problem: MarkSheet.Problem) -> String {
    let quote = problem.quote.map { " [\($0)]" } ?? ""
    return say("Lỗi – dòng \(problem.row): ", "Error – row \(problem.row): ")
      + explanation(problem.kind) + quote
  }

  private func explanation(_ kind: MarkSheet.Problem.Kind) -> String {
    switch kind {
    case .noClue:
      say(
        "không đủ để biết em nào. Hãy ghi mã số BHXH, hoặc lớp và STT.",
        "too little to tell who is meant. Write the BHXH number, or class and roll number.")
    case .unreadableNumber:
      say(
        "số không đọc được (có thể Excel đã bỏ số 0 ở đầu). Hãy sửa hoặc để trống ô.",
        "a number cannot be read (Excel may have dropped a leading 0). Mend the cell or clear it.")
    case .noStudent:
      say("không có học sinh này. Hãy kiểm tra lại.", "there is no such student. Check the row.")
    case .severalStudents:
      say(
        "nhiều em trùng. Hãy ghi mã số BHXH.", "several students fit. Write the BHXH number.")
    case .otherStudent:
      say(
        "mã số hoặc STT là của em khác với họ tên ghi trong dòng. Hãy kiểm tra lại.",
        "the number belongs to another student than the row names. Check the row.")
    case .unknownSchool:
      say("chưa có trường này. Hãy sửa tên trường.", "there is no such school. Mend its name.")
    case .unknownClass:
      say("không có lớp này. Hãy sửa tên lớp.", "there is no such class. Mend its name.")
    case .classInSeveralSchools:
      say(
        "nhiều trường có lớp này. Hãy thêm cột Trường hoặc --school.",
        "several schools have this class. Add a column Trường, or --school.")
    case .editionNeeded:
      say(
        "số thứ tự của lớp vừa đổi. Hãy thêm cột Họ và tên, cột “Danh sách lần”, hoặc --sheet.",
        "the class was renumbered lately. Add a column Họ và tên or “Danh sách lần”, or --sheet.")
    case .unknownEdition:
      say(
        "lớp không có danh sách lần này. Hãy sửa “Danh sách lần” hoặc --sheet.",
        "the class has no such edition of its list. Mend “Danh sách lần” or --sheet.")
    case .studentLeft:
      say(
        "em này đã rời trường. Nếu nhầm: vssid leave … --back.",
        "the student has left. If that is wrong: vssid leave … --back.")
    case .badStatus:
      say(
        "trạng thái không rõ. Hãy ghi như “đã cài đặt”, “đã gửi tờ khai” hoặc x.",
        "the status cannot be read. Write installed, submitted … or x.")
    case .badDay:
      say("ngày không đọc được. Hãy ghi như 28/5.", "the day cannot be read. Write it like 28/5.")
    case .dayInFuture: say("ngày chưa tới.", "the day is still to come.")
    case .dayTooEarly:
      say("ngày quá sớm so với đợt cài đặt.", "the day lies long before the campaign.")
    case .badObstacle:
      say(
        "vướng mắc không có trong danh mục (xem vssid mark --help).",
        "the obstacle is not in the list (see vssid mark --help).")
    case .saidOtherwise:
      say(
        "em này đã có ở một dòng trên với nội dung khác. Hãy giữ một dòng.",
        "a row above says something else about this student. Keep one of them.")
    case .installedAlready:
      say(
        "em đã cài đặt, không còn vướng mắc. Nếu nhầm, hãy hạ bước bằng --correct trước.",
        "the student has installed and has no obstacle. If wrong, lower the rung with --correct.")
    }
  }

  /// The problems of a sheet: those of one kind in one line where they are many.
  public func lines(_ problems: [MarkSheet.Problem]) -> [String] {
    var byKind: [MarkSheet.Problem.Kind: [MarkSheet.Problem]] = [:]
    for problem in problems { byKind[problem.kind, default: []].append(problem) }
    let groups = byKind.values.sorted { $0[0].row < $1[0].row }
    return groups.flatMap { group -> [String] in
      if group.count <= 10 { return group.map(sentence) }
      var rows = RowSet()
      for problem in group { rows.insert(problem.row) }
      return [
        say("Lỗi – \(number(group.count)) dòng: ", "Error – \(number(group.count)) rows: ")
          + explanation(group[0].kind) + say(" (dòng ", " (rows ") + rows.text(20) + ")"
      ]
    }
  }

  /// What a sheet of marks said besides its marks; nil if nothing.
  public func remark(_ sheet: MarkSheet) -> String? {
    var parts: [String] = []
    if sheet.blankRows > 0 {
      parts.append(
        say(
          "\(number(sheet.blankRows)) dòng để trống, bỏ qua.",
          "\(number(sheet.blankRows)) rows say nothing and are passed over."))
    }
    if !sheet.unsaidRows.isEmpty {
      var rows = RowSet()
      for row in sheet.unsaidRows { rows.insert(row) }
      parts.append(
        say(
          "Trong đó \(number(rows.count)) dòng có ghi chú hoặc ngày nhưng không có trạng thái hay vướng mắc nên chưa ghi gì "
            + "(dòng \(rows.text(20))).",
          "\(number(rows.count)) of them have a note or a day, but neither status nor obstacle, so that nothing is "
            + "recorded (rows \(rows.text(20)))."))
    }
    if sheet.looseNotes > 0 {
      parts.append(
        say(
          "\(number(sheet.looseNotes)) ghi chú không đi với vướng mắc nên không lưu.",
          "\(number(sheet.looseNotes)) notes go with no obstacle and are not kept."))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
