extension RosterField {
  /// The heading under which this program writes a column: one that is read for sure, marks and all.
  public var heading: String {
    switch self {
    case .rollNumber: "STT"
    case .fullName: "Họ và tên"
    case .familyName: "Họ và tên đệm"
    case .givenName: "Tên"
    case .birthDate: "Ngày sinh"
    case .birthDay: "Ngày"
    case .birthMonth: "Tháng"
    case .birthYear: "Năm"
    case .gender: "Giới tính"
    case .male: "Nam"
    case .female: "Nữ"
    case .className: "Lớp"
    case .grade: "Khối"
    case .schoolName: "Trường"
    case .schoolCode: "Mã trường"
    case .insuranceNumber: "Mã số BHXH"
    case .ministryID: "Mã định danh Bộ GD&ĐT"
    case .personalID: "Số định danh cá nhân"
    case .anyID: "Mã định danh"
    case .parentName: "Họ tên phụ huynh"
    case .parentPhone: "SĐT phụ huynh"
    case .note: "Ghi chú"
    case .enrolment: "Trạng thái học"
    case .installed: "Đã cài VssID"
    case .parentReady: "Phụ huynh có tài khoản"
    case .submitted: "Đã gửi tờ khai"
    case .approved: "BHXH đã duyệt"
    case .choice: "Quyết định"
    case .ownColumn: "Dòng gốc"
    }
  }

  /// The heading over birth dates as they were read when an error file was written: whoever compares finds what a
  /// spreadsheet made of them since.
  public static let readBirthDateHeading = "Ngày sinh đã đọc"

  /// The heading over classes as they were read when an error file was written.
  public static let readClassHeading = "Lớp đã đọc"

  /// The heading over the children who have rows of their own beside a row.
  public static let besideHeading = "Em khác có dòng riêng"

  /// The heading over what the import was told by options.
  public static let optionsHeading = "Đã chọn khi nhập"

  /// The heading of a column about one of several parents, such as `Họ tên mẹ`.
  static func heading(_ field: RosterField, of parent: ParentPerson) -> String {
    (field == .parentName ? "Họ tên " : "SĐT ") + parent.word
  }

  /// What stands behind a heading that would be read as something else than it was.
  static let unusedMark = "(không dùng)"
}
