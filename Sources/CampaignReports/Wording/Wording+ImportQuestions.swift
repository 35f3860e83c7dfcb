import SchoolCampaign

extension Wording {
  /// What a question asks and which option settles it.
  public func sentence(_ question: ImportQuestion) -> String {
    switch question {
    case .schoolUnknown:
      say(
        "Không biết danh sách của trường nào. Hãy thêm --school \"Tên trường\".",
        "Which school is this? Add --school \"NAME\".")
    case .schoolNear(let name, let others):
      say(
        "Chưa có trường “\(name)”, nhưng có tên gần giống: \(others.joined(separator: "; ")). Hãy "
          + "sửa tên, hoặc thêm --new-school nếu là trường khác.",
        "There is no school “\(name)”, but nearly: \(others.joined(separator: "; ")). Mend the "
          + "name, or add --new-school if it is another school."
      )
    case .dateOrder(let file, let dates) where dates.timeOfAll != nil:
      say(
        "\(file): ngày sinh nào có giờ cũng kèm đúng một giờ, \(dates.timeOfAll ?? ""): có lẽ phần mềm đã ghi 0 giờ ở Việt "
          + "Nam theo giờ nơi khác, nên ngày sớm hơn một hôm. Hãy so vài em với giấy tờ rồi thêm \(answers(dates)).",
        "\(file): all times beside birth dates are the same, \(dates.timeOfAll ?? ""): a program has probably written "
          + "midnight in Viet Nam in the time of elsewhere, so that the days are one early. Compare a few students with their "
          + "papers, then add \(answers(dates)).")
    case .dateOrder(let file, let dates) where dates.looksSwapped:
      say(
        "\(file): có lẽ Excel (kiểu Mỹ) đã đảo ngày và tháng: \(number(dates.cellsToTwelfth)) ô ngày đều có ngày "
          + "từ 1 đến 12, còn \(number(dates.dayFirst)) ô sau ngày 12 vẫn là chữ. Hãy so vài em với giấy tờ rồi "
          + "thêm --dates swapped (đảo lại) hoặc --dates dmy (giữ nguyên).",
        "\(file): Excel (US) has probably exchanged day and month: all \(number(dates.cellsToTwelfth)) date cells "
          + "are of the days 1 to 12, while \(number(dates.dayFirst)) later ones stayed text. Compare a few "
          + "students with their papers, then add --dates swapped (exchange back) or --dates dmy (as they are)."
      )
    case .dateOrder(let file, let dates):
      say(
        "\(file): ngày sinh viết lẫn hai kiểu: \(number(dates.monthFirst)) ô tháng/ngày (đầu tiên ở dòng "
          + "\(dates.firstMonthFirst ?? 0)), \(number(dates.dayFirst)) ô ngày/tháng, "
          + "\(number(dates.either)) ô không rõ. Hãy thêm --dates dmy (ngày trước) hoặc --dates mdy (tháng trước).",
        "\(file): birth dates are written both ways: \(number(dates.monthFirst)) month first (the first in row "
          + "\(dates.firstMonthFirst ?? 0)), \(number(dates.dayFirst)) day first, "
          + "\(number(dates.either)) could be either. Add --dates dmy (day first) or --dates mdy.")
    case .returnedDays(let file, let days):
      say(
        "\(file): \(number(days.changed)) ngày sinh đã đổi khác so với khi ghi tệp lỗi (đầu tiên ở "
          + "dòng \(days.firstRow ?? 0)); có lẽ Excel kiểu Mỹ đã đổi chỗ ngày và tháng khi lưu. Hãy so cột "
          + "“\(RosterField.readBirthDateHeading)”, rồi thêm --dates \(days.choices.back.rawValue) (đổi lại) hoặc "
          + "--dates \(days.choices.asTheyAre.rawValue) (đúng như ô đang ghi).",
        "\(file): \(number(days.changed)) birth dates differ from what was written to the error file (the "
          + "first in row \(days.firstRow ?? 0)); Excel (US) has probably exchanged day and month. Compare the column "
          + "“\(RosterField.readBirthDateHeading)”, then add --dates \(days.choices.back.rawValue) (exchange back) or "
          + "--dates \(days.choices.asTheyAre.rawValue) (as the cells are).")
    case .spoiledClass(let file, let cell, let readings, _)
    where readings.count == 2 && readings[1] == readings[0] + "0":
      say(
        "\(file): lớp “\(cell)” có lẽ gồm cả \(readings[0]) và \(readings[1]) (Excel đã bỏ số 0 ở cuối). Hãy định dạng "
          + "cột Lớp là Text và ghi lại \(readings[1]); nếu chỉ là một lớp, hãy thêm --class-name "
          + "\(ShellWord.inQuotes("\(cell)=\(readings[0])")).",
        "\(file): the class “\(cell)” is probably both \(readings[0]) and \(readings[1]) (Excel dropped the last 0). "
          + "Format the column as Text and retype \(readings[1]); if it is one class, add --class-name "
          + "\(ShellWord.inQuotes("\(cell)=\(readings[0])")).")
    case .columnsDiffer(let file, let conflict): sentence(file, conflict)
    case .openColumn(let file, let column): sentence(file, column)
    case .spoiledClass(let file, let cell, let readings, let example) where readings.isEmpty:
      say(
        "\(file): lớp “\(cell)” là lớp nào? Hãy thêm --class-name \(ShellWord.inQuotes("\(cell)=TÊN LỚP")) (ví dụ: "
          + "\(ShellWord.inQuotes("\(cell)=\(example ?? "6/1")"))), hoặc \(ShellWord.inQuotes("\(cell)=\(cell)")) nếu lớp có tên như vậy.",
        "\(file): which class is “\(cell)”? Add --class-name \(ShellWord.inQuotes("\(cell)=CLASS")) (for example "
          + "\(ShellWord.inQuotes("\(cell)=\(example ?? "6/1")"))), or \(ShellWord.inQuotes("\(cell)=\(cell)")) if the class is called so."
      )
    case .spoiledClass(let file, let cell, let readings, _):
      say(
        "\(file): lớp “\(cell)” là \(readings.joined(separator: " hay "))? Hãy thêm --class-name "
          + "\(ShellWord.inQuotes("\(cell)=\(readings[0])")).",
        "\(file): which class is “\(cell)”: \(readings.joined(separator: " or "))? Add --class-name "
          + "\(ShellWord.inQuotes("\(cell)=\(readings[0])")).")
    case .openTitle(let file, let title, let example):
      say(
        "\(file): “\(VisibleText.shown(title))” không cho biết là lớp nào, và danh sách không có cột lớp. Nếu cả tệp là một "
          + "lớp, hãy thêm --class TÊN_LỚP (ví dụ: --class \(example)); nếu có nhiều lớp, hãy thêm cột Lớp.",
        "\(file): “\(VisibleText.shown(title))” tells no class, and the list has no column of classes. If the whole file is "
          + "one class, add --class CLASS (for example --class \(example)); if it has several, add a column “Lớp”."
      )
    case .titleAgainstName(let file, let classes):
      say(
        "\(file): tiêu đề ghi lớp \(classes.titled), còn tên trang tính hoặc tên tệp là lớp \(classes.called): danh sách này là "
          + "của lớp nào? Hãy sửa tiêu đề hoặc tên cho khớp nhau, hoặc ghi cột Lớp; nếu mọi danh sách được nhập là của một "
          + "lớp, hãy thêm --class \(classes.called) hoặc --class \(classes.titled).",
        "\(file): the title says class \(classes.titled), and the sheet or file is called \(classes.called): whose list is it? "
          + "Correct the title or the name, or add a column “Lớp”; if all lists of the import are of one class, add "
          + "--class \(classes.called) or --class \(classes.titled).")
    case .classWithoutGrade(let cell, let rows, let example):
      say(
        "Lớp “\(cell)” (\(number(rows)) dòng) không cho biết khối"
          + (example == nil ? "" : ", trong khi các lớp khác của trường có ghi khối")
          + ": đó là lớp nào? Hãy thêm --class-name \(ShellWord.inQuotes("\(cell)=TÊN LỚP")) (ví dụ: \(ShellWord.inQuotes("\(cell)=\(example ?? "6/1")"))), hoặc "
          + "\(ShellWord.inQuotes("\(cell)=\(cell)")) nếu lớp có tên như vậy.",
        "The class “\(cell)” (\(number(rows)) rows) tells no grade"
          + (example == nil ? "" : ", and other classes of the school do")
          + ": which one is it? Add --class-name \(ShellWord.inQuotes("\(cell)=CLASS")) (for example \(ShellWord.inQuotes("\(cell)=\(example ?? "6/1")"))), or "
          + "\(ShellWord.inQuotes("\(cell)=\(cell)")) if the class is called so."
      )
    case .classOfOtherLevel(let cell, let rows, let school, let level, let known):
      say(
        "Lớp “\(cell)” (\(number(rows)) dòng) thuộc cấp \(name(level)), còn \(school) là "
          + "\(known.sorted().map(name).joined(separator: ", ")): ghi nhầm lớp? Hãy thêm --class-name \(ShellWord.inQuotes("\(cell)=TÊN LỚP")) "
          + "(ví dụ: \(ShellWord.inQuotes("\(cell)=\(example(of: known))"))), hoặc "
          + "--level \(typed(level)) nếu trường có cả cấp này.",
        "The class “\(cell)” (\(number(rows)) rows) is of \(name(level)), and \(school) is "
          + "\(known.sorted().map(name).joined(separator: ", ")): is the class wrong? Add --class-name \(ShellWord.inQuotes("\(cell)=CLASS")) "
          + "(for example \(ShellWord.inQuotes("\(cell)=\(example(of: known))"))), or "
          + "--level \(typed(level)) if the school has this level too.")
    case .blankClasses(let file, let rows, let firstRow):
      say(
        "\(file): \(number(rows)) dòng để trống lớp ngay dưới một dòng có lớp (từ dòng \(firstRow)), như ô gộp được lưu "
          + "thành văn bản. Có phải các em này cùng lớp với dòng trên? Nếu phải, hãy thêm --fill-down; nếu không, hãy "
          + "ghi lớp vào từng ô.",
        "\(file): \(number(rows)) rows have no class right below one that has (from row \(firstRow)), as merged cells "
          + "saved as text. Are these students in the class above? If so, add --fill-down; if not, write each class."
      )
    case .unclearTicks(let file, let installs): sentence(file, installs)
    case .leaveDay(let students):
      say(
        "\(number(students)) em được ghi là chuyển đi hoặc thôi học: từ ngày nào? Hãy thêm --left-on 20/5.",
        "\(self.students(students)) are listed as having left: on which day? Add --left-on 20/5.")
    case .manyMissing(let missing, let all):
      say(
        "Tệp thiếu \(number(missing)) trên \(number(all)) em của các lớp này, có lẽ danh sách chưa đủ. Nếu đúng "
          + "là các em đã rời trường, hãy thêm --yes-remove \(missing).",
        "The file lacks \(number(missing)) of the \(number(all)) students of its classes; it may not be whole. "
          + "If they did leave, add --yes-remove \(missing).")
    case .rowNotAsked(let rows, let isSame, let open):
      say(
        "\(isSame ? "--same-student" : "--other-student") \(rows): không có dòng nào như vậy chờ trả lời. "
          + (open.isEmpty
            ? "Tệp không có dòng nào cần câu trả lời này; hãy bỏ lựa chọn ấy."
            : "Dòng có thể nêu: \(open.joined(separator: ", "))."),
        "\(isSame ? "--same-student" : "--other-student") \(rows): no such row waits for an answer. "
          + (open.isEmpty
            ? "No row of the files does; leave the option out."
            : "Rows that may be meant: \(open.joined(separator: ", ")).")
      )
    case .removalsBesideErrors:
      say(
        "Có dòng lỗi nên không biết em nào thật sự vắng trong tệp. Hãy sửa lỗi trước khi dùng --remove-missing.",
        "Rows have errors, so nobody knows who is really missing. Mend them before --remove-missing."
      )
    }
  }
}

extension Wording {
  /// What may be said of days that all have one time: their order, and which day is meant.
  private func answers(_ dates: DateOrderEvidence) -> String {
    let orders = dates.possibleOrders
    let answers = orders.flatMap { [$0.withNextDay, $0] }.map { order in
      "--dates \(order.rawValue) ("
        + (orders.count > 1 || order.isMonthFirst || order.isSwapped ? words(order) + ", " : "")
        + (order.isNextDay
          ? say("lấy ngày hôm sau", "the day after")
          : say("đúng như ô đang ghi", "as the cells are")) + ")"
    }
    return answers.dropLast().joined(separator: ", ") + say(" hoặc ", " or ") + (answers.last ?? "")
  }

  private func words(_ order: DateOrder) -> String {
    if order.isMonthFirst { return say("tháng viết trước", "month first") }
    return order.isSwapped
      ? say("đảo lại ngày và tháng", "day and month exchanged back")
      : say("ngày viết trước", "day first")
  }
}

/// A class as a school of these levels may have one.
private func example(of levels: Set<Level>) -> String {
  switch levels.min() {
  case .primary: "1/1"
  case .upperSecondary: "10/1"
  case .lowerSecondary, nil: "6/1"
  }
}
