import SchoolCampaign

extension Wording {
  /// A row of a list of homeroom teachers that cannot be used.
  public func sentence(_ problem: TeacherList.Problem, row: Int) -> String {
    let text: String =
      switch problem {
      case .noClass:
        say("cột Lớp trống hoặc không phải tên lớp.", "the class is blank or no name of a class.")
      case .badName: say("họ tên giáo viên không đọc được.", "the teacher's name cannot be read.")
      case .badPhone: say("số điện thoại không đọc được.", "the phone cannot be read.")
      case .repeated(let first):
        say(
          "lớp này đã có giáo viên khác ở dòng \(first).",
          "row \(first) gives this class another teacher.")
      case .unknown(let error): sentence(error)
      }
    return say("Lỗi – dòng \(row): ", "Error – row \(row): ") + text
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

  /// A class, or a file of classes.
  public var classOrFile: String {
    say(
      "Nêu một lớp (vssid class 6/1 --teacher …), hoặc dùng --file, không cả hai.",
      "Name a class (vssid class 6/1 --teacher …), or use --file, not both.")
  }
}
