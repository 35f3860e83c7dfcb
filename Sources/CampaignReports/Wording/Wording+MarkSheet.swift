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
  ///
  /// - Parameter namesFile: Whether the file is named too, where there are several.
  public func sentence(_ problem: MarkSheet.Problem, namesFile: Bool = false) -> String {
    let quote = problem.quote.map { " [\($0)]" } ?? ""
    let file = namesFile ? "\(problem.place.file), " : ""
    return say("Lỗi – \(file)dòng \(problem.row): ", "Error – \(file)row \(problem.row): ")
      + explanation(problem, namesFile) + quote
  }

  private func explanation(_ problem: MarkSheet.Problem, _ namesFile: Bool) -> String {
    if problem.kind == .badDay, let quote = problem.quote { return unreadDay(quote) }
    guard problem.kind == .saidOtherwise, let other = problem.other else {
      return explanation(problem.kind)
    }
    let file = namesFile ? "\(other.file), " : ""
    return say(
      "em này đã có ở \(file)dòng \(other.row) với nội dung khác. Hãy giữ một dòng.",
      "\(file)row \(other.row) says something else about this student. Keep one of them.")
  }

  private func unreadDay(_ text: String) -> String {
    switch DayFault(text) {
    case .notInCalendar: say("không có ngày này trong lịch.", "the calendar has no such day.")
    case .order(let order):
      say(
        "ngày chỉ đọc được theo thứ tự khác. Nếu cả tệp ghi như vậy: --dates \(order.rawValue).",
        "the day can be read in another order only. If the whole file is like that: --dates \(order.rawValue)."
      )
    case .unreadable: explanation(.badDay)
    }
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
    case .numbersDisagree:
      say(
        "hai ô cùng loại mã số khác nhau. Hãy giữ số đúng.",
        "two cells give different numbers of one kind. Keep the right one.")
    case .obstaclesDisagree:
      say(
        "hai cột vướng mắc nói khác nhau. Hãy sửa, hoặc bỏ một cột bằng --map \"Tiêu đề=-\".",
        "two columns of obstacles contradict each other. Mend them, or leave one out with --map \"HEADING=-\"."
      )
    case .textsDisagree:
      say(
        "hai cột cùng ý nghĩa (họ tên, lớp hoặc trường) ghi khác nhau. Hãy sửa, hoặc bỏ một cột bằng --map \"Tiêu đề=-\".",
        "two columns of one meaning (name, class or school) differ. Mend them, or leave one out with --map \"HEADING=-\"."
      )
    case .otherSchool:
      say(
        "em này học ở trường khác với trường ghi trong dòng hoặc --school (VSSID_SCHOOL). Hãy kiểm tra lại; trường của em:",
        "the student is at another school than the row or --school (VSSID_SCHOOL) says. Check it; the student's school is:"
      )
    case .spoiledClass:
      say(
        "Excel đã đổi tên lớp thành ngày hoặc số, không rõ lớp nào. Hãy sửa ô, hoặc nêu bằng --class-name \"Ô=LỚP\".",
        "a spreadsheet made a day or a number of the class. Mend the cell, or say what it is with --class-name \"CELL=CLASS\"."
      )
    case .statusesDisagree:
      say(
        "hai cột trạng thái nói khác nhau. Hãy sửa, hoặc bỏ một cột bằng --map \"Tiêu đề=-\".",
        "two columns of the status contradict each other. Mend them, or leave one out with --map \"HEADING=-\"."
      )
    case .noStudent:
      say("không có học sinh này. Hãy kiểm tra lại.", "there is no such student. Check the row.")
    case .severalStudents:
      say(
        "nhiều em trùng. Hãy ghi mã số BHXH.", "several students fit. Write the BHXH number.")
    case .otherStudent:
      say(
        "mã số hoặc STT không khớp với phần còn lại của dòng (họ tên, ngày sinh, lớp, STT hoặc mã số khác). Hãy kiểm tra lại; "
          + "nếu STT là của danh sách cũ: --sheet với lần của danh sách đó.",
        "the number does not agree with the rest of the row (name, birth date, class, numbers). Check the row; if the "
          + "roll number is from an older list: --sheet with its edition."
      )
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
        "số thứ tự này chỉ em khác trong một danh sách cũ đã in, xuất hoặc xem. Hãy thêm cột Họ và "
          + "tên, cột “Danh sách lần”, hoặc --sheet.",
        "this roll number means somebody else in an older list that was printed, exported or "
          + "shown. Add a column Họ và tên or “Danh sách lần”, or --sheet.")
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
        "trạng thái không rõ. Hãy ghi như “đã cài đặt”, “đã duyệt”, “chờ duyệt”, “bị trả lại”, “chưa”, x hoặc ✓.",
        "the status cannot be read. Write installed, approved, submitted, returned, no, x or ✓.")
    case .titleAgainstName:
      say(
        "tiêu đề và tên trang tính (hoặc tên tệp) nêu hai lớp khác nhau nên không rõ danh sách của lớp nào. Hãy sửa cho khớp, "
          + "hoặc thêm cột Lớp.",
        "the title and the sheet's (or file's) name tell two classes, so that nobody knows whose list it is. Make them "
          + "agree, or add a column Lớp."
      )
    case .openRefusal:
      say(
        "không rõ ai từ chối. Hãy ghi “BHXH từ chối” hoặc “phụ huynh từ chối”.",
        "it is not clear who refuses. Write “BHXH từ chối” (the office) or “phụ huynh từ chối” (the parents)."
      )
    case .unclearTick:
      say(
        "dấu này đứng cạnh dấu khác (✓, v, +, o) nên không rõ là đã cài hay chưa. Hãy thêm --tick \"x=chưa\" hoặc "
          + "--tick \"x=đã cài\" (thay x bằng dấu trong ô); mỗi dấu nói một lần cho cả tệp.",
        "beside another sign (✓, v, +, o) this one may mean installed or not. Add --tick \"x=no\" or "
          + "--tick \"x=yes\" (with the cell's sign for x); once for each sign settles the file.")
    case .badDay:
      say("ngày không đọc được. Hãy ghi như 28/5.", "the day cannot be read. Write it like 28/5.")
    case .dayInFuture: say("ngày chưa tới.", "the day is still to come.")
    case .dayTooEarly:
      say("ngày này chưa có VssID.", "there was no VssID yet on this day.")
    case .dayBeforeLowerRung:
      say(
        "ngày sớm hơn ngày của bước thấp hơn mà em đã qua. Hãy kiểm tra lại, hoặc thêm --correct.",
        "the day lies before that of a lower rung of the student. Check it, or add --correct.")
    case .daysDisagree:
      say(
        "hai ô của dòng ghi hai ngày khác nhau cho cùng một bước. Hãy giữ ngày đúng.",
        "two cells of the row give different days for one rung. Keep the right one.")
    case .daysOutOfOrder:
      say(
        "ngày của bước thấp lại sau ngày của bước cao hơn. Hãy kiểm tra các ngày của dòng.",
        "a lower rung has a later day than a higher one. Check the days of the row.")
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

  /// The problems of sheets: those of one kind in one line where a sheet has many of them.
  public func lines(_ problems: [MarkSheet.Problem], of sheets: [MarkSheet]) -> [String] {
    let namesFile = sheets.count > 1
    // A file that was given twice is told once.
    var told: Set<String> = []
    return sheets.map(\.name).filter { told.insert($0).inserted }.flatMap { name in
      lines(problems.filter { $0.place.file == name }.sorted { $0.row < $1.row }, namesFile)
    }
  }

  private func lines(_ problems: [MarkSheet.Problem], _ namesFile: Bool) -> [String] {
    let byKind = Dictionary(grouping: problems, by: \.kind)
    let groups = byKind.values.sorted { $0[0].row < $1[0].row }
    return groups.flatMap { group -> [String] in
      // Which row says otherwise is of no use without the other; one word settles all signs, and one the class.
      let isOfFile = [.unclearTick, .titleAgainstName].contains(group[0].kind)
      let isApart = group.count <= 10 && !isOfFile || group.count == 1
      if isApart || group[0].kind == .saidOtherwise {
        return group.map { sentence($0, namesFile: namesFile) }
      }
      var rows = RowSet()
      for problem in group { rows.insert(problem.row) }
      let file = namesFile ? "\(group[0].place.file), " : ""
      let count = number(group.count)
      return [
        say("Lỗi – \(file)\(count) dòng: ", "Error – \(file)\(count) rows: ")
          + explanation(group[0].kind) + signs(group) + say(" (dòng ", " (rows ") + text(rows)
          + ")"
      ]
    }
  }

  /// What sheets of marks said besides their marks, a line for each sheet that said anything.
  public func remarks(_ sheets: [MarkSheet], _ found: FoundMarks) -> [String] {
    var told: Set<String> = []
    return sheets.filter { told.insert($0.name).inserted }.compactMap { sheet in
      let repeated = found.repeated.filter { $0.file == sheet.name }.map(\.row)
      let parts = remarks(sheet) + (repeated.isEmpty ? [] : [repeats(repeated)])
      if parts.isEmpty { return nil }
      return (sheets.count > 1 ? "\(sheet.name): " : "") + parts.joined(separator: " ")
    }
  }

  private func repeats(_ rows: [Int]) -> String {
    say(
      "\(number(rows.count)) dòng lặp lại dòng trước (cùng em, cùng nội dung), tính một lần (dòng \(list(rows))).",
      "\(number(rows.count)) rows repeat an earlier one (same student, same mark) and count once (rows "
        + "\(list(rows))).")
  }

  private func list(_ numbers: [Int]) -> String {
    var rows = RowSet()
    for number in numbers { rows.insert(number) }
    return text(rows)
  }

  private func remarks(_ sheet: MarkSheet) -> [String] {
    var parts: [String] = []
    if sheet.blankRows > 0 {
      parts.append(
        say(
          "\(number(sheet.blankRows)) dòng để trống, bỏ qua.",
          "\(number(sheet.blankRows)) rows say nothing and are passed over."))
    }
    if !sheet.unsaidRows.isEmpty {
      let count = number(sheet.unsaidRows.count)
      parts.append(
        say(
          "Trong đó \(count) dòng có ghi chú hoặc ngày nhưng không có trạng thái hay vướng mắc nên chưa ghi gì "
            + "(dòng \(list(sheet.unsaidRows))).",
          "\(count) of them have a note or a day, but neither status nor obstacle, so that nothing is "
            + "recorded (rows \(list(sheet.unsaidRows)))."))
    }
    if !sheet.looseNotes.isEmpty {
      let count = number(sheet.looseNotes.count)
      parts.append(
        say(
          "\(count) ghi chú không đi với vướng mắc nên không lưu (dòng \(list(sheet.looseNotes))).",
          "\(count) notes go with no obstacle and are not kept (rows \(list(sheet.looseNotes)))."))
    }
    if !sheet.unusedHeadings.isEmpty {
      let shown = sheet.unusedHeadings.prefix(limit(20)).map { VisibleText.shown($0, upTo: 40) }
      let more = cut(sheet.unusedHeadings.count, shown: shown.count)
      parts.append(
        say("Cột không dùng: ", "Columns not used: ") + shown.joined(separator: ", ") + more + ".")
    }
    for (heading, rung) in sheet.supposedHeadings {
      let shown = VisibleText.shown(heading, upTo: 40)
      parts.append(
        say(
          "Cột “\(shown)” được hiểu là “\(name(rung))”.",
          "Column “\(shown)” is read as “\(name(rung))”."))
    }
    parts += datedHeadings(sheet)
    if sheet.deviceColumns > 1 {
      parts.append(
        say(
          "\(sheet.deviceColumns) cột theo từng máy được tính chung: có ở một máy là đạt.",
          "\(sheet.deviceColumns) columns tell of one telephone each: reached on one of them is reached."
        ))
    }
    for remark in InstallRemark.allCases {
      guard let rows = sheet.signRows[remark] else { continue }
      parts.append(
        sentence(remark, count: rows.count, hasRungs: sheet.hasRungs) + say(" (dòng ", " (rows ")
          + list(rows) + ").")
    }
    return parts
  }

  /// The headings whose day is that of the list, and how to take it for that of the marks.
  private func datedHeadings(_ sheet: MarkSheet) -> [String] {
    sheet.datedHeadings.map { heading, rung, day in
      let shown = VisibleText.shown(heading, upTo: 40)
      let option = day.map {
        say(", ví dụ: --on \(self.day($0))", ", such as --on \(self.day($0))")
      }
      return say(
        "Cột “\(shown)” được hiểu là “\(name(rung))”; ngày trong tiêu đề không phải ngày của từng em: em không có ngày riêng "
          + "ghi theo hôm nay, hoặc theo --on\(option ?? "").",
        "Column “\(shown)” is read as “\(name(rung))”; the day in it is not that of each student: rows without a day of "
          + "their own take today, or --on\(option ?? "").")
    }
  }

  /// The signs of which a person must say what they mean.
  private func signs(_ problems: [MarkSheet.Problem]) -> String {
    guard [.unclearTick, .titleAgainstName].contains(problems[0].kind) else { return "" }
    let signs = Set(
      problems.compactMap(\.quote).map { problems[0].kind == .unclearTick ? $0.lowercased() : $0 }
    ).sorted()
    return " [" + signs.joined(separator: ", ") + "]"
  }
}
