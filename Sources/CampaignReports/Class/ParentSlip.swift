import SchoolCampaign

/// What one family still has to do, after the letter's attachment: by the rung that it has reached and by its route.
public struct ParentSlip: Hashable, Sendable {
  /// To whom it is.
  public let greeting: String
  /// The number to type in.
  public let number: String
  /// What is to be done, step by step.
  public let steps: [String]
  /// The deadline and whom to call.
  public let ending: String

  /// The slip of a student; nil for one who has installed, left, or is not expected to install.
  public init?(_ placed: PlacedStudent, campaign: Campaign) {
    let student = placed.student
    guard student.standing.eligibility == .eligible, student.standing.status != .installed else {
      return nil
    }
    let words = Wording(.vietnamese)
    greeting =
      "Kính gửi phụ huynh em \(student.details.fullName), lớp \(placed.schoolClass.name.display), \(placed.school)"
    number =
      student.details.insuranceNumber.map { "Mã số BHXH của em (tên đăng nhập): \($0.text)" }
      ?? "Chưa có mã số BHXH của em: là 10 số cuối của thẻ BHYT; xin báo lại giáo viên chủ nhiệm."
    steps = Self.steps(student, campaign)
    ending =
      "Hạn chót: \(words.day(campaign.deadline)). Hỗ trợ: \(campaign.officeName), \(campaign.hotline)."
  }

  private static func steps(_ student: Student, _ campaign: Campaign) -> [String] {
    let site = "dichvucong.baohiemxahoi.gov.vn"
    let agency =
      "Chọn cơ quan BHXH: [\(campaign.parentOfficeCode)] \(campaign.parentOfficeName) → "
      + "[\(campaign.officeCode)] \(campaign.officeName)."
    let signIn = [
      "Mở VssID, đăng nhập bằng mã số BHXH của em và mật khẩu trong tin nhắn SMS.",
      "Đổi mật khẩu. Sau đó báo giáo viên chủ nhiệm: đã cài xong.",
    ]
    let start =
      student.details.route == .website
      ? "Vào trang \(site) (không cần điện thoại thông minh)."
      : "Cài ứng dụng VssID từ CH Play (Android) hoặc App Store (iPhone)."
    let wait = "Chờ BHXH duyệt; mật khẩu được gửi bằng tin nhắn SMS."
    switch (student.standing.status, student.details.route) {
    case (.approved, .website):
      return [
        "Vào trang \(site), đăng nhập bằng mã số BHXH của em và mật khẩu trong tin nhắn SMS.",
        "Đổi mật khẩu. Sau đó báo giáo viên chủ nhiệm: đã xong.",
      ]
    case (.approved, _): return signIn
    case (.submitted, _):
      return [
        "Tờ khai của em đã gửi. \(wait)",
        "Nếu quá 3 ngày chưa có tin nhắn, hoặc hồ sơ bị trả lại, xin gọi số hỗ trợ.",
      ] + signIn
    case (_, .ownAccount):
      return [
        start, "Chọn “Đăng ký ngay”, đối tượng: Cá nhân. Nhập họ tên có dấu, mã số BHXH của em.",
        "Chụp ảnh chân dung 3x4, mặt trước và mặt sau CMND/CCCD của em, rõ nét.", agency,
        "Bấm “Ghi nhận”, in tờ khai, ký tên và nộp cơ quan BHXH. \(wait)",
      ] + signIn
    case (.parentReady, _): return child(site, agency) + [wait] + signIn
    default:
      return [
        start,
        "Phụ huynh chọn “Đăng ký ngay”, đối tượng: Cá nhân; nhập họ tên có dấu, mã số BHXH của phụ huynh, số điện "
          + "thoại; chụp ảnh chân dung 3x4, mặt trước và mặt sau CMND/CCCD.",
        agency + " Bấm “Ghi nhận”, in tờ khai, ký tên và nộp (qua công ty, hoặc tại BHXH).",
        "Khi phụ huynh đã có mật khẩu qua SMS: đăng ký cho con như sau.",
      ] + child(site, agency) + [wait] + signIn
    }
  }

  private static func child(_ site: String, _ agency: String) -> [String] {
    [
      "Vào trang \(site), đăng nhập Cá nhân bằng tài khoản của phụ huynh, chọn “Đăng ký cho con”.",
      "Nhập họ tên có dấu và mã số BHXH của con; chụp ảnh chân dung 3x4 của con và GIẤY KHAI SINH, đầy đủ, rõ nét.",
      agency + " Nhập mã kiểm tra, bấm “Ghi nhận”.",
    ]
  }
}
