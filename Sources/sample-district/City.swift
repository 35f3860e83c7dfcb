/// A list as long as a whole city's: schools of 1,200 students in classes of 40.
struct City {
  static let schoolSize = 1200
  static let classSize = 40

  /// Whether every row gets a birth date that no calendar has.
  var isAllBad = false

  /// Writes `rows` students of as many schools as they need.
  func write(rows: Int, to path: String) throws {
    var file = try Self.begin(path)
    for row in 0..<rows {
      let (school, index) = row.quotientAndRemainder(dividingBy: Self.schoolSize)
      try append(to: &file, school: school + 1, index: index, size: Self.schoolSize, place: row)
    }
    try file.close()
  }

  /// Writes one more school, whose numbers no city has.
  func write(school: Int, size: Int, to path: String) throws {
    var file = try Self.begin(path)
    for index in 0..<size {
      let place = Numbering.place(ofExtraSchool: school) + index
      try append(to: &file, school: school, index: index, size: size, place: place)
    }
    try file.close()
  }

  private static func begin(_ path: String) throws -> ByteFile {
    var file = try ByteFile(path: path)
    file.append("\u{FEFF}" + Heading.all.joined(separator: ",") + "\r\n")
    return file
  }

  private func append(
    to file: inout ByteFile, school: Int, index: Int, size: Int, place: Int
  ) throws {
    let (prefix, firstGrade, grades) = Self.levels[school % Self.levels.count]
    let classes = (size + Self.classSize - 1) / Self.classSize
    let (unit, seat) = index.quotientAndRemainder(dividingBy: Self.classSize)
    let step = unit * grades / classes
    let grade = firstGrade + step
    let firstUnit = (step * classes + grades - 1) / grades
    let student = Student(school: school, index: index, grade: grade, place: place)
    file.append(prefix)
    file.append(" Hoa Sen ")
    file.append(UInt64(school))
    file.append(byte: 0x2C)
    file.append(UInt64(grade))
    file.append(byte: 0x2F)
    file.append(UInt64(unit - firstUnit + 1))
    file.append(byte: 0x2C)
    file.append(UInt64(seat + 1))
    append(student, to: &file)
    try file.flushIfFull()
  }

  /// The cells from the name on.
  private func append(_ student: Student, to file: inout ByteFile) {
    Self.append([student.family, student.middle, student.given], to: &file)
    file.append(byte: 0x2C)
    file.append(isAllBad ? "31/02/2010" : student.birthDate)
    file.append(byte: 0x2C)
    file.append(student.gender)
    file.append(byte: 0x2C)
    file.append(student.number)
    file.append(byte: 0x2C)
    file.append(student.ministryID)
    Self.append([student.parentFamily, student.parentMiddle, student.parentGiven], to: &file)
    file.append(",0")
    file.append(student.phone)
    file.append("\r\n")
  }

  private static func append(_ words: [String], to file: inout ByteFile) {
    for (index, word) in words.enumerated() {
      file.append(byte: index == 0 ? 0x2C : 0x20)
      file.append(word)
    }
  }

  private static let levels = [("TH", 1, 5), ("THCS", 6, 4), ("THPT", 10, 3)]
}
