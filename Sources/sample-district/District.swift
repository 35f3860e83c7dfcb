/// A school of the invented district: how its list looks and how far its families have come.
struct School {
  /// What is special in a school's list.
  enum Form {
    case plain, semicolon, tab, titleRows, noMarksInHeader, cards
    case nameInTwoColumns, someWithoutNumber
  }

  let name: String
  let file: String
  let grades: [Int]
  let classesPerGrade: Int
  let form: Form
  /// The share of students in marked classes who have installed the app; nil for no mark at all.
  let installed: Double?
}

/// The invented district.
enum District {
  static let schools = [
    School(
      name: "TH Hoa Sen", file: "th-hoa-sen", grades: [1, 2, 3, 4, 5], classesPerGrade: 2,
      form: .plain, installed: 0.66),
    School(
      name: "TH Hoa Hướng Dương", file: "th-hoa-huong-duong-semicolon", grades: [1, 2, 3, 4, 5],
      classesPerGrade: 2, form: .semicolon, installed: 0.52),
    School(
      name: "TH Cây Bàng", file: "th-cay-bang-tab", grades: [1, 2, 3, 4, 5], classesPerGrade: 2,
      form: .tab, installed: 0.985),
    School(
      name: "THCS Hoa Phượng", file: "thcs-hoa-phuong-title-rows", grades: [6, 7, 8, 9],
      classesPerGrade: 2, form: .titleRows, installed: 0.74),
    School(
      name: "THCS Bằng Lăng", file: "thcs-bang-lang-header-without-marks", grades: [6, 7, 8, 9],
      classesPerGrade: 2, form: .noMarksInHeader, installed: 0.61),
    School(
      name: "THCS Cây Me", file: "thcs-cay-me-cards", grades: [6, 7, 8, 9], classesPerGrade: 2,
      form: .cards, installed: 0.43),
    School(
      name: "THPT Hoa Sữa", file: "thpt-hoa-sua-name-in-two-columns", grades: [10, 11, 12],
      classesPerGrade: 2, form: .nameInTwoColumns, installed: 0.83),
    School(
      name: "THPT Cây Dầu", file: "thpt-cay-dau-some-without-number", grades: [10, 11, 12],
      classesPerGrade: 2, form: .someWithoutNumber, installed: 0.57),
    School(
      name: "TH-THCS-THPT Hoa Mai", file: "th-thcs-thpt-hoa-mai", grades: [1, 3, 6, 8, 10, 12],
      classesPerGrade: 1, form: .plain, installed: nil),
  ]

  /// Writes every school's list, the marks, and the office's list for the first school.
  static func write(to folder: String) throws {
    var marks = try Marks(path: folder + "/marks.csv")
    var place = Numbering.districtPlace
    for (index, school) in schools.enumerated() {
      let seats = seats(of: school, number: index, firstPlace: place)
      place += seats.count
      try Roster(school: school, seats: seats).write(to: folder + "/rosters/\(school.file).csv")
      try marks.append(school, number: index, seats)
      if index == 0 {
        var approvals = try Approvals(path: folder + "/approvals.csv")
        try approvals.append(seats)
      }
    }
    try marks.close()
  }

  /// The students of a school, class by class.
  private static func seats(of school: School, number: Int, firstPlace: Int) -> [Seat] {
    var generator = SeededGenerator(seed: 7000 + UInt64(number))
    var seats: [Seat] = []
    for grade in school.grades {
      for unit in 1...school.classesPerGrade {
        for roll in 1...(29 + generator.below(7)) {
          let student = Student(
            school: 1_000_000 + number, index: seats.count, grade: grade,
            place: firstPlace + seats.count)
          let isKnown = school.form != .someWithoutNumber || !generator.happens(0.03)
          seats.append(
            Seat(className: "\(grade)/\(unit)", roll: roll, student: student, hasNumber: isKnown))
        }
      }
    }
    return seats
  }
}

/// A student in a class list.
struct Seat {
  let className: String
  let roll: Int
  let student: Student
  /// Whether the school knows the BHXH number.
  let hasNumber: Bool
}
