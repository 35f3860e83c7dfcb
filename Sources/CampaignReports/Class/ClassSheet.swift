import SchoolCampaign

/// The sheet of a class on which a teacher ticks by hand, as plain values.
public struct ClassSheet: Hashable, Sendable {
  /// A line for a student.
  public struct Line: Hashable, Sendable {
    /// The roll number; nil for a student without one, who cannot be keyed in by number.
    public let rollNumber: Int?
    /// The name.
    public let name: String
    /// The birth date, as people write it.
    public let birthDate: String
    /// For each rung whether it is reached; nil where it does not apply.
    public let reached: [Bool?]
    /// Whom to call.
    public let phone: String
    /// What is in the way, or why the student is not expected to install.
    public let remark: String
  }

  /// The class and its school.
  public let title: String
  /// The same in few words, for the pages after the first: `Lớp 6/1 – THCS Hoa Sen`.
  public let shortTitle: String
  /// Which numbering the sheet has, teacher, day, and how many have installed.
  public let facts: String
  /// The headings.
  public let columns: [String]
  /// A line for each student who has not left, in the order of the class list.
  public let lines: [Line]
  /// How the ticks go back in.
  public let instructions: String

  /// The sheet of a class; nil without pupils.
  ///
  /// - Parameter namesSchool: Whether the campaign has several schools, so that a command must name the class's.
  public init?(_ students: [PlacedStudent], day: CalendarDay, namesSchool: Bool = false) {
    guard students.hasPupils, let first = students.first else { return nil }
    let words = Wording(.vietnamese)
    let enrolled = students.map(\.student).filter { $0.standing.leftDay == nil }
    let schoolClass = first.schoolClass
    let eligible = enrolled.filter { $0.standing.eligibility == .eligible }
    let installed = eligible.count { $0.standing.status == .installed }
    title = "PHIẾU THEO DÕI CÀI ĐẶT VSSID – LỚP \(schoolClass.name.display) – \(first.school)"
    shortTitle = "Lớp \(schoolClass.name.display) – \(first.school)"
    let teacher = schoolClass.teacherName.map { "GVCN: \($0). " } ?? ""
    facts =
      "\(teacher)Danh sách lần \(schoolClass.edition). Ngày in: \(words.day(day)). Đã cài đặt \(installed)/\(eligible.count)."
    columns = [
      "STT", "Họ và tên", "Ngày sinh", "PH có TK", "Đã gửi", "Đã duyệt", "Đã cài", "Điện thoại",
      "Vướng mắc, ghi chú",
    ]
    lines = enrolled.map { Self.line($0, words) }
    let command = ShellWord.command(
      ["mark", "\(schoolClass.name.display):1-12,15", "--sheet", String(schoolClass.edition)]
        + (namesSchool ? ["--school", first.school] : []))
    instructions =
      "Đánh dấu x vào ô, rồi ghi lại: \(command) (đã cài); "
      + "--as submitted (đã gửi), --as approved (đã duyệt), --as parentReady (phụ huynh có tài khoản)."
  }

  private static func line(_ student: Student, _ words: Wording) -> Line {
    let standing = student.standing
    let reached = InstallStatus.rungs.map { rung -> Bool? in
      if rung == .parentReady, student.details.route == .ownAccount { return nil }
      return standing.status >= rung
    }
    var remarks: [String] = []
    if let obstacle = student.obstacle, standing.status < .installed {
      remarks.append(words.name(obstacle))
    }
    if let note = words.note(of: standing) { remarks.append(note) }
    if case .exempt(let reason, _) = standing.eligibility {
      remarks.append("không thuộc diện: " + words.name(reason))
    }
    return Line(
      rollNumber: student.details.rollNumber, name: student.details.fullName,
      birthDate: student.details.birthDate.map(words.day) ?? "", reached: reached,
      phone: student.details.parentPhone ?? "", remark: remarks.joined(separator: "; "))
  }
}
