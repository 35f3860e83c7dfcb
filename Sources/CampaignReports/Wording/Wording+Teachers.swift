import SchoolCampaign

extension Wording {
  /// A row of a list of homeroom teachers that cannot be used.
  public func sentence(_ problem: TeacherList.Problem, row: Int, sheet: String?) -> String {
    let text: String =
      switch problem {
      case .noClass:
        say("cột Lớp trống hoặc không phải tên lớp.", "the class is blank or no name of a class.")
      case .badName: say("họ tên giáo viên không đọc được.", "the teacher's name cannot be read.")
      case .badPhone: say("số điện thoại không đọc được.", "the phone cannot be read.")
      case .severalNames:
        say(
          "ô giáo viên có nhiều tên; mỗi lớp một giáo viên chủ nhiệm, hãy giữ một tên.",
          "the cell names several teachers; a class has one, so keep one name.")
      case .repeated(let first, let sheet):
        say(
          "lớp này đã có giáo viên khác ở \(place(first, sheet)).",
          "\(place(first, sheet)) gives this class another teacher.")
      case .unknown(let error): sentence(error)
      }
    return say("Lỗi – ", "Error – ") + place(row, sheet) + ": " + text
  }

  /// What stood beside a teacher's name or phone and is not kept.
  public func teacherLeftover(_ text: String, row: Int, sheet: String?) -> String {
    let shown = VisibleText.shown(String(text.prefix(60)))
    return say(
      "\(place(row, sheet)): ngoài họ tên và số điện thoại, không lưu “\(shown)”.",
      "\(place(row, sheet)): “\(shown)” beside the name and the phone is not kept.")
  }

  /// A row, with its sheet where the file has sheets.
  private func place(_ row: Int, _ sheet: String?) -> String {
    (sheet.map { "[\(VisibleText.shown($0))] " } ?? "") + say("dòng \(row)", "row \(row)")
  }

  /// What a list of homeroom teachers changed.
  public func teachersSet(_ classes: Int, same: Int, batch: Int64?) -> String {
    guard let batch else {
      return say(
        "\(number(same)) lớp đã có đúng giáo viên đó; không có gì thay đổi.",
        "\(number(same)) classes have just that teacher; nothing changes.")
    }
    return say(
      "Đã ghi giáo viên chủ nhiệm của \(number(classes)) lớp (lần \(batch); vssid undo \(batch) để hoàn tác); \(number(same)) "
        + "lớp không đổi.",
      "Recorded the homeroom teachers of \(number(classes)) classes (batch \(batch); vssid undo \(batch) takes it back); "
        + "\(number(same)) are as they were.")
  }

  /// Said where there is no class to list.
  public var noClasses: String {
    say("Chưa có lớp nào trong đợt.", "The campaign has no class yet.")
  }

  /// A class, or a file of classes.
  public var classOrFile: String {
    say(
      "Nêu một lớp (vssid class 6/1 --teacher …), hoặc dùng --file, không cả hai; vssid class không kèm gì liệt kê các lớp và giáo viên.",
      "Name a class (vssid class 6/1 --teacher …), or use --file, not both; vssid class alone lists classes and teachers."
    )
  }
}
