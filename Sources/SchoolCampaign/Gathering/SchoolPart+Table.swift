extension SchoolPart {
  /// The first row below the header; the student at place `n` of ``students`` stands `n` rows below.
  static let firstRow = 2

  /// The part's students as a table, so that all rules of an import hold for them too.
  ///
  /// - Throws: ``RosterFileError``.
  public func source() throws -> RosterSource {
    var writer = SheetWriter()
    func write(_ number: Int, _ cells: [String?]) throws {
      writer.beginRow(number)
      for (column, cell) in cells.enumerated() {
        if let cell { try writer.add(Array(cell.utf8), column: column) }
      }
      try writer.endRow()
    }
    try write(
      1,
      [
        "Mã trường", "Trường", "Khối", "Lớp", "STT", "Họ và tên", "Ngày sinh", "Giới tính",
        "Mã số BHXH", "Mã định danh Bộ GD&ĐT", "Số định danh cá nhân", "Phụ huynh", "SĐT",
        "Ghi chú",
      ])
    for (place, row) in students.enumerated() {
      let details = row.student.details
      let schoolClass = classes[row.student.classID]
      try write(
        place + Self.firstRow,
        [
          school.code, school.name.display, schoolClass?.grade.map(String.init),
          schoolClass?.name.display, details.rollNumber.map(String.init), details.fullName,
          details.birthDate?.iso, details.gender.map { $0 == .female ? "Nữ" : "Nam" },
          details.insuranceNumber?.text, details.ministryID?.text, details.personalID?.text,
          details.parentName, details.parentPhone, details.note,
        ])
    }
    var choices = ReadingChoices()
    choices.dateOrder = .dayFirst
    choices.levels = school.levels
    return try RosterSource(writer.table(file: file, sheet: nil), choices)
  }

  /// The student of a row of that table.
  public func student(at row: Int) -> PartStudent? { place(at: row).map { students[$0] } }

  /// The place in ``students`` of the student of a row of that table.
  public func place(at row: Int) -> Int? {
    let place = row - Self.firstRow
    return students.indices.contains(place) ? place : nil
  }
}
