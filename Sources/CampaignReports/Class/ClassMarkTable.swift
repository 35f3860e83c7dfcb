import SchoolCampaign

/// Class lists to be filled in on a computer and read back by `vssid mark --file`.
///
/// Each row says by itself who is meant, so that it may be sorted, filtered and saved by any program; the columns to
/// fill in are blank, so that a row that nobody touched says nothing.
public struct ClassMarkTable: Sendable {
  /// A column.
  public enum Column: Int, CaseIterable, Sendable {
    case school, className, edition, rollNumber, fullName, birthDate, insuranceNumber, phone
    case present, status, day, obstacle, note

    /// What stands above it; `vssid mark --file` knows the columns by it.
    public var heading: String {
      switch self {
      case .school: "Trường"
      case .className: "Lớp"
      case .edition: "Danh sách lần"
      case .rollNumber: "STT"
      case .fullName: "Họ và tên"
      case .birthDate: "Ngày sinh"
      case .insuranceNumber: "Mã số BHXH"
      case .phone: "Điện thoại"
      case .present: "Hiện nay"
      case .status: "Trạng thái VssID"
      case .day: "Ngày"
      case .obstacle: "Vướng mắc"
      case .note: "Ghi chú"
      }
    }

    /// Whether it is to be filled in.
    public var isBlank: Bool { [.status, .day, .obstacle, .note].contains(self) }
  }

  /// How many columns are to be filled in; they are the last ones.
  public static var blanks: Int { Column.allCases.count { $0.isBlank } }

  /// A row's cells, one for each column.
  public private(set) var rows: [[String]] = []

  /// No students.
  public init() {}

  /// Adds the students of a class who have not left, in the order of the class list.
  public mutating func add(_ students: [PlacedStudent]) {
    let words = Wording(.vietnamese)
    for placed in students where placed.student.standing.leftDay == nil {
      let details = placed.student.details
      rows.append(
        Column.allCases.map { column in
          switch column {
          case .school: placed.school
          case .className: placed.schoolClass.name.display
          case .edition: String(placed.schoolClass.edition)
          case .rollNumber: details.rollNumber.map(String.init) ?? ""
          case .fullName: details.fullName
          case .birthDate: details.birthDate.map(words.day) ?? ""
          case .insuranceNumber: details.insuranceNumber?.text ?? ""
          case .phone: details.parentPhone ?? ""
          case .present: Self.present(placed.student, words)
          case .status, .day, .obstacle, .note: ""
          }
        })
    }
  }

  private static func present(_ student: Student, _ words: Wording) -> String {
    var text = words.name(student.standing.status)
    if let day = student.standing.statusDay { text += " " + words.day(day) }
    if case .exempt(let reason, _) = student.standing.eligibility {
      return text + "; không thuộc diện: " + words.name(reason)
    }
    if let obstacle = student.obstacle, student.standing.status < .installed {
      text += "; " + words.name(obstacle)
    }
    return text
  }

  /// The words that may stand in the column of rungs.
  public static var statuses: [String] {
    InstallStatus.rungs.map(Wording(.vietnamese).name)
  }

  /// The words that may stand in the column of obstacles.
  public static var obstacles: [String] { Obstacle.allCases.map(Wording(.vietnamese).name) }

  /// The table as CSV for spreadsheets.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.write(Column.allCases.map(\.heading))
    for row in rows {
      writer.write(
        zip(Column.allCases, row).map { column, cell in
          column == .className
            ? SpreadsheetCell.text(ofClass: cell) : SpreadsheetCell.text(cell)
        })
    }
    return writer.bytes
  }
}
