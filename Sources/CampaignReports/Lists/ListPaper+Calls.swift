import SchoolCampaign

extension ListPaper {
  /// Students to take to the phone, a section a class.
  ///
  /// - Parameters:
  ///   - classes: The students, class by class.
  ///   - isCallList: Whether they are those who have not installed.
  ///   - year: The year of the campaign, which days leave out.
  public init(
    _ classes: [[PlacedStudent]], isCallList: Bool, day: CalendarDay, year: Int, words: Wording
  ) {
    self.init(
      title: isCallList
        ? words.say("DANH SÁCH CẦN GỌI – CÀI ĐẶT VSSID", "CALL LIST – VSSID INSTALLATION")
        : words.say("DANH SÁCH HỌC SINH – CÀI ĐẶT VSSID", "STUDENTS – VSSID INSTALLATION"),
      facts: words.say("Ngày lập: ", "Made on ") + words.day(day),
      columns: [
        Column(heading: words.say("Trường", "School"), millimetres: nil, characters: 22),
        Column(heading: words.say("Lớp", "Class"), millimetres: nil, characters: 8),
        Column(heading: words.say("STT", "No"), millimetres: 9, characters: 6, isCentred: true),
        Column(heading: words.say("Họ và tên", "Name"), millimetres: 32, characters: 28),
        Column(heading: words.say("Ngày sinh", "Birth date"), millimetres: nil, characters: 12),
        Column(heading: words.say("Mã số BHXH", "BHXH number"), millimetres: 21, characters: 14),
        Column(heading: words.say("Phụ huynh", "Parent"), millimetres: 30, characters: 28),
        Column(heading: words.say("Điện thoại", "Phone"), millimetres: 22, characters: 14),
        Column(heading: words.say("Tình trạng", "Status"), millimetres: 25, characters: 26),
        Column(
          heading: words.say("Vướng mắc, ghi chú", "Obstacle, notes"), millimetres: 26,
          characters: 34),
        Column(heading: words.say("Kết quả gọi", "Outcome"), millimetres: 25, characters: 20),
      ], blanks: 1)
    for students in classes {
      guard let first = students.first else { continue }
      append(
        Section(
          title: words.title(first), facts: words.found(students.count), school: first.school,
          rows: students.map { Self.row($0, year, words) }))
    }
  }

  private static func row(_ placed: PlacedStudent, _ year: Int, _ words: Wording) -> [String] {
    let cells = CallCells(student: placed.student, words: words, year: year)
    let why = ([cells.obstacle] + cells.notes).filter { !$0.isEmpty }
    return [
      placed.school, placed.schoolClass.name.display, cells.roll, cells.name, cells.birthDate,
      cells.number, cells.parent, cells.phone, cells.step, why.joined(separator: "; "), "",
    ]
  }
}
