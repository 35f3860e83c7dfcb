/// What a column of a roster can mean.
public enum RosterField: String, CaseIterable, Sendable, Codable {
  case rollNumber
  case fullName
  case familyName
  case givenName
  case birthDate
  /// A birth date in three columns.
  case birthDay
  case birthMonth
  case birthYear
  case gender
  /// A column of ticks for boys.
  case male
  /// A column of ticks for girls.
  case female
  case className
  case grade
  case schoolName
  case schoolCode
  case insuranceNumber
  case ministryID
  case personalID
  /// "Mã định danh": a ministry id (10 digits) or a personal id (12); each value tells.
  case anyID
  case parentName
  case parentPhone
  case note
  case enrolment
  /// Whether the student has installed.
  case installed
  /// Whether a parent has an account.
  case parentReady
  /// Whether the form was sent.
  case submitted
  /// Whether the account is approved.
  case approved
  /// What a person decided about the row of an error file.
  case choice
  /// A column that this program wrote itself into an error file; not data.
  case ownColumn

  /// The field that a heading names, whatever its case, marks, signs and notes in brackets; nil if none.
  ///
  /// Source of the synonyms: headers of the ministry's, vnEdu's, SMAS's and other exports.
  public init?(heading: String) {
    if PlainText.normalized(heading) == "#" {
      self = .rollNumber
      return
    }
    if heading.hasSuffix(Self.unusedMark) { return nil }
    guard let field = Self.byHeading[Self.folded(heading)] else { return nil }
    // Without its mark the year is a boy.
    self = field == .male && heading.lowercased().holds("ă") ? .birthYear : field
  }

  /// Whether several columns of this meaning may stand side by side; the first that is not blank counts.
  var mayRepeat: Bool {
    switch self {
    case .insuranceNumber, .parentName, .parentPhone, .ownColumn, .note, .personalID, .ministryID:
      true
    default: false
    }
  }

  /// Whether of several columns of this meaning the first that is filled counts for the whole row.
  var mayFillIn: Bool {
    switch self {
    // A name in parts is joined; ticks that are missing in one column say something.
    case .familyName, .givenName, .male, .female, .choice: false
    case .installed, .parentReady, .submitted, .approved: false
    default: !mayRepeat
    }
  }

  /// A heading without case, marks, signs and what stands in brackets.
  public static func folded(_ heading: String) -> String {
    var depth = 0
    let outside = heading.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth == 0 && character != "*"
    }
    return SearchKey(outside).text
  }

  /// Whether a heading is spelled, marks and all, as one that is known.
  static func isSpelled(_ heading: String) -> Bool {
    spellings.contains(
      PlainText.normalized(String(heading.prefix { $0 != "(" && $0 != "*" })).lowercased())
  }

  private static let spellings = Set(
    synonyms.flatMap { $0.1.split(separator: ",") }.map { $0.lowercased() })

  private static let byHeading: [String: RosterField] = {
    var table: [String: RosterField] = [:]
    for (field, headings) in synonyms {
      for heading in headings.split(separator: ",") { table[folded(String(heading))] = field }
    }
    return table
  }()

  /// The known headings of each field, as `docs/roster-format.md` lists them.
  static let synonyms: [(RosterField, String)] = [
    (.rollNumber, "STT,TT,Số TT,Số thứ tự,S.T.T,No,Roll number,RollNumber"),
    (
      .fullName,
      "Họ và tên,Họ tên,Họ & tên,Họ và tên học sinh,Họ tên học sinh,Họ tên HS,Họ và tên HS,Tên "
        + "học sinh,"
        + "Họ chữ đệm và tên,Họ và tên trẻ,Họ và tên khai sinh,Họ và tên người tham gia,Họ và tên của học sinh,Full name,Name,Student "
        + "name,FullName"
    ),
    (
      .familyName,
      "Họ,Họ đệm,Họ và đệm,Họ và tên đệm,Họ và chữ đệm,Họ lót,Họ và lót,Họ và tên lót,Tên đệm,"
        + "Họ và chữ lót,Họ tên đệm,Họ tên lót"
    ),
    (.givenName, "Tên,Tên HS"),
    (
      .birthDate,
      "Ngày sinh,Ngày tháng năm sinh,NTNS,Sinh ngày,Ng sinh,Năm sinh,DOB,Ngày sinh học sinh,"
        + "Ngày tháng năm,Ngày sinh dương lịch,Birth date,Date of birth,BirthDate"
    ),
    (.birthDay, "Ngày"), (.birthMonth, "Tháng"),
    (.gender, "Giới tính,GT,Giới,Phái,Nam Nữ,Gender,Sex"), (.male, "Nam"), (.female, "Nữ"),
    (.className, "Lớp,Lớp học,Tên lớp,Mã lớp,Lớp hiện tại,Class"),
    (.grade, "Khối,Khối học,Khối lớp,Grade"),
    (.schoolCode, "Mã trường,Mã trường học,Mã đơn vị,School code"),
    (.schoolName, "Trường,Tên trường,Trường học,Tên đơn vị,Đơn vị,School,Tên cơ sở giáo dục"),
    (
      .insuranceNumber,
      "Mã số BHXH,Số sổ BHXH,Mã số BHXH BHYT,Số BHXH,Mã BHXH,Mã sổ BHXH,Mã số định danh y tế,Số thẻ BHYT,Mã thẻ "
        + "BHYT,"
        + "Mã thẻ,Số thẻ,Số BHYT,BHYT,BHXH,Mã BHYT,Mã số BHYT,Thẻ BHYT,Mã số bảo hiểm xã hội,"
        + "Số sổ bảo hiểm xã hội,Mã số thẻ BHYT,Số thẻ bảo hiểm y tế,Insurance "
        + "number,InsuranceNumber"
    ),
    (
      .ministryID,
      "Mã định danh Bộ GD&ĐT,Mã định danh Bộ GDĐT,Mã định danh Bộ GD ĐT,Mã MOET,Số định bộ,Mã "
        + "học sinh,"
        + "Mã vnEdu,Mã thống kê,Mã HS,Mã số HS,MSHS,Mã số học sinh,ID,Mã định danh trên CSDL ngành,Mã định danh "
        + "Bộ,MinistryID,"
        + "Ministry ID"
    ),
    (
      .personalID,
      "Số định danh cá nhân,Số ĐDCN,ĐDCN,CCCD,Số CCCD,Số CMND,CMND,CMND/CCCD,Số CMND/CCCD,Căn cước,"
        + "Căn cước công dân,Mã định danh công dân,Mã định danh cá nhân,Personal ID,PersonalID"
    ),
    (.anyID, "Mã định danh,Số định danh"),
    (
      .parentName,
      "Phụ huynh,Họ tên phụ huynh,Họ và tên phụ huynh,Tên phụ huynh,PHHS,CMHS,Họ tên cha,Họ tên thông tin cha,Họ tên thông tin mẹ,Tên cha,"
        + "Họ và tên cha,Họ tên bố,Họ và tên bố,Họ tên mẹ,Tên mẹ,Họ và tên mẹ,Họ và tên người "
        + "giám hộ,"
        + "Người giám hộ,Họ tên người giám hộ,Người đỡ đầu,Tên phụ huynh 1,Cha mẹ,Parent,Parent name,ParentName"
    ),
    (
      .parentPhone,
      "SĐT,SDT,Số ĐT,Số điện thoại,Điện thoại,ĐT,ĐTDĐ,SĐT liên hệ,Số điện thoại liên hệ,SĐT phụ "
        + "huynh,"
        + "SĐT PHHS,SĐT PH,Số điện thoại phụ huynh,Điện thoại phụ huynh,ĐT phụ huynh,ĐT cha,ĐT "
        + "mẹ,SĐT cha,"
        + "SĐT mẹ,SĐT bố,SĐT phụ huynh 1,Số điện thoại Zalo,Zalo,TEL,Phone,Parent phone,ParentPhone"
    ),
    (.note, "Ghi chú,Chú thích,Note"),
    (
      .enrolment,
      "Trạng thái,Tình trạng,Tình trạng học,Trạng thái học,Trạng thái học sinh,Tình trạng học tập"
    ),
    (
      .installed,
      "VssID,Cài VssID,Đã cài,Cài đặt,Đã đăng ký,Tình trạng cài đặt,Đã cài VssID,Đã cài đặt,"
        + "Trạng thái VssID,Cài đặt VssID,Đã cài đặt VssID,Tình trạng VssID,Installed"
    ),
    (.parentReady, "Có tài khoản,Phụ huynh có tài khoản,Parent ready,ParentReady"),
    (.submitted, "Gửi tờ khai,Đã gửi tờ khai,Submitted"),
    (.approved, "Đã duyệt,BHXH đã duyệt,Đã phê duyệt,Approved"),
    (.choice, "Quyết định,Decision"),
    (
      .ownColumn,
      "Lỗi cần sửa,Dòng gốc,Ngày sinh đã đọc,Lớp đã đọc,Em khác có dòng riêng,Đã chọn khi nhập,Error to mend,Original row"
    ),
  ]
}
