import SchoolCampaign

extension Wording {
  /// The students of one class as lines for a terminal of so many columns.
  public func lines(_ students: [PlacedStudent], width: Int = 80) -> [String] {
    guard let first = students.first else { return [] }
    var table = TextTable(
      [.right, .left, .right, .left, .left, .left], flexible: [1, 5], width: width,
      isTopAligned: true)
    table.add([
      say("STT", "No"), say("Họ và tên", "Name"), say("Ngày sinh", "Birth date"),
      say("Mã số BHXH", "BHXH number"), say("Điện thoại", "Phone"), say("Tình trạng", "Status"),
    ])
    table.addRule()
    for student in students.map(\.student) {
      let details = student.details
      table.add([
        details.rollNumber.map(String.init) ?? "", details.fullName,
        details.birthDate.map { day($0) } ?? "", details.insuranceNumber?.text ?? "",
        details.parentPhone?.replacing(" / ", with: "\n") ?? "", rung(student.standing),
      ])
      let remarks = self.remarks(student)
      if !remarks.isEmpty { table.add(remark: remarks.joined(separator: "; ")) }
    }
    return TextWidth.wrapped(title(first), to: width)
      + (table.width <= width
        ? table.lines : CallList(students, words: self, year: 0).cards(width))
  }

  /// A class with its school and teacher.
  func title(_ placed: PlacedStudent) -> String {
    "\(placed.school) – \(say("lớp ", "class "))\(placed.schoolClass.name.display)"
      + teacher(placed.schoolClass)
  }

  private func teacher(_ schoolClass: SchoolClass) -> String {
    let facts = [schoolClass.teacherName, schoolClass.teacherPhone].compactMap(\.self)
    return facts.isEmpty
      ? "" : say(" – GVCN: ", " – teacher: ") + facts.joined(separator: ", ")
  }

  private func rung(_ standing: Standing) -> String {
    name(standing.status) + (standing.statusDay.map { " " + day($0) } ?? "")
  }

  /// What stands below a student: why it hangs, whether it counts, and notes.
  private func remarks(_ student: Student) -> [String] {
    var remarks: [String] = []
    if let obstacle = student.obstacle {
      remarks.append(
        say("vướng: ", "obstacle: ") + name(obstacle)
          + (note(of: student.standing).map { " (\($0))" } ?? ""))
    }
    switch student.standing.eligibility {
    case .eligible: break
    case .exempt(let reason, let since):
      remarks.append(say("không thuộc diện: ", "exempt: ") + "\(name(reason)), \(day(since))")
    case .left(let since): remarks.append(say("rời trường ", "left ") + day(since))
    }
    if let day = student.officeApprovedDay, student.standing.status < .approved {
      remarks.append(say("BHXH đã duyệt ", "approved by the office ") + self.day(day))
    }
    if let note = student.details.note { remarks.append(say("ghi chú: ", "note: ") + note) }
    return remarks
  }
}
