/// The office's list of approved accounts of one school, as of 28/5/2021: it differs from what the school says in the
/// ways in which such lists do.
struct Approvals {
  private var file: ByteFile

  init(path: String) throws {
    file = try ByteFile(path: path)
    file.append("\u{FEFF}STT,Mã số BHXH,Họ và tên,Ngày sinh,Ngày duyệt\r\n")
  }

  /// Appends the school's students whom the office has approved; two lines are none of its students, and one has
  /// another's number.
  mutating func append(_ seats: [Seat]) throws {
    var generator = SeededGenerator(seed: 28_05_2021)
    var count = 0
    func line(_ number: UInt64, _ name: String, _ birthDate: String, _ day: Int) -> String {
      count += 1
      return "\(count),\(number),\(name),\(birthDate),\(twoDigits(day))/05/2021\r\n"
    }
    for seat in seats where seat.hasNumber && generator.happens(0.6) {
      let student = seat.student
      file.append(
        line(student.number, student.fullName, student.birthDate, 24 + generator.below(5)))
    }
    file.append(line(7_900_000_301, "Phan Thị Khách", "01/02/2014", 27))
    file.append(line(7_900_000_302, "Cao Văn Lạ", "02/03/2013", 27))
    if let last = seats.last {
      file.append(line(last.student.number, "Tôn Nữ Người Khác", "09/09/2010", 26))
    }
    try file.close()
  }
}
