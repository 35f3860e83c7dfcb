/// The headings of a list, in their order.
enum Heading {
  static let all = [
    "Trường", "Lớp", "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Mã số BHXH",
    "Mã định danh Bộ GD&ĐT", "Họ tên phụ huynh", "SĐT phụ huynh",
  ]

  static let withoutMarks = [
    "Truong", "Lop", "STT", "Ho va ten", "Ngay sinh", "Gioi tinh", "Ma so BHXH",
    "Ma dinh danh Bo GDDT", "Ho ten phu huynh", "SDT phu huynh",
  ]
}

/// The list of one school, in the form in which that school sends it.
struct Roster {
  let school: School
  let seats: [Seat]

  func write(to path: String) throws {
    var file = try ByteFile(path: path)
    file.append("\u{FEFF}")
    for row in titles + [headings] + seats.map(cells) {
      file.append(row.joined(separator: delimiter) + "\r\n")
    }
    try file.close()
  }

  private var delimiter: String {
    switch school.form {
    case .semicolon: ";"
    case .tab: "\t"
    default: ","
    }
  }

  private var titles: [[String]] {
    guard school.form == .titleRows else { return [] }
    let lines = [
      "PHÒNG GD&ĐT QUẬN 7", "TRƯỜNG " + school.name.uppercased(), "DANH SÁCH HỌC SINH",
      "Năm học 2020 - 2021", "",
    ]
    return lines.map { [$0] + Array(repeating: "", count: headings.count - 1) }
  }

  private var headings: [String] {
    switch school.form {
    case .titleRows: Array(Heading.all.dropFirst())
    case .noMarksInHeader: Heading.withoutMarks
    case .cards: Heading.all.map { $0 == "Mã số BHXH" ? "Số thẻ BHYT" : $0 }
    case .nameInTwoColumns:
      Heading.all.flatMap { $0 == "Họ và tên" ? ["Họ và tên đệm", "Tên"] : [$0] }
    default: Heading.all
    }
  }

  private func cells(_ seat: Seat) -> [String] {
    let student = seat.student
    let splits = school.form == .nameInTwoColumns
    return (school.form == .titleRows ? [] : [school.name])
      + [seat.className, String(seat.roll)]
      + (splits ? [student.familyAndMiddle, student.given] : [student.fullName])
      + [student.birthDate, student.gender, number(seat), String(student.ministryID)]
      + [student.parentName, student.phoneText]
  }

  private func number(_ seat: Seat) -> String {
    guard seat.hasNumber else { return "" }
    return (school.form == .cards ? "HS479" : "") + String(seat.student.number)
  }
}
