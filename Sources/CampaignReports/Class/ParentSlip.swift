import SchoolCampaign

/// What one family still has to do, after the letter's attachment: by the rung that it has reached, by its route and by
/// what is in its way.
public struct ParentSlip: Hashable, Sendable {
  /// To whom it is.
  public let greeting: String
  /// The number to type in, or where to find it.
  public let number: String
  /// What to do about what is in the way; nil where nothing is known to be.
  public let advice: String?
  /// What is to be done, step by step.
  public let steps: [String]
  /// Where a parent finds the parent's own number; nil where it is not needed any more.
  public let ownNumber: String?
  /// The deadline and whom to call.
  public let ending: String
  /// Names within which no line should end.
  public let names: [String]
  /// The website, to be shown as a QR code.
  public var website: String { Portal.address }

  /// The slip of a student; nil for one who has installed, left, or is not expected to install.
  public init?(_ placed: PlacedStudent, campaign: Campaign) {
    let student = placed.student
    guard student.needsSlip else { return nil }
    let words = Wording(.vietnamese)
    greeting =
      "Kính gửi phụ huynh em \(student.details.fullName), lớp \(placed.schoolClass.name.display), \(placed.school)"
    names = [placed.school, campaign.officeName, campaign.hotline].filter { !$0.isEmpty }
    number =
      student.details.insuranceNumber.map { "Mã số BHXH của em (tên đăng nhập): \($0.text)" }
      ?? "Chưa có mã số BHXH của em: xem 10 số cuối trên thẻ BHYT của em, trên VssID của phụ huynh, hoặc hỏi nhà trường; "
      + "xin báo lại giáo viên chủ nhiệm."
    let obstacle = student.standing.obstacle?.obstacle
    let reached = max(student.standing.status, obstacle?.implied ?? .notStarted)
    advice = obstacle.flatMap { ObstacleAdvice.text($0, campaign) }
    steps = SlipSteps(student, reached, campaign).steps
    ownNumber =
      reached < .parentReady && student.details.route != .ownAccount
      ? "Mã số BHXH của phụ huynh: 10 số cuối trên thẻ BHYT, hoặc số sổ BHXH; người đang đi làm có thể hỏi công ty."
      : nil
    let teacher = [placed.schoolClass.teacherName, placed.schoolClass.teacherPhone]
      .compactMap(\.self)
    ending =
      "Hạn chót: \(words.day(campaign.deadline)). Hỗ trợ: \(campaign.officeName), \(campaign.hotline)."
      + (teacher.isEmpty
        ? "" : " Giáo viên chủ nhiệm: \(teacher.joined(separator: ", ")).")
      + " Trang web (mã QR): \(Portal.host)."
  }
}

extension Student {
  /// Whether the family has something left to do: a student who counts and has not installed.
  public var needsSlip: Bool {
    standing.eligibility == .eligible && standing.status != .installed
  }
}

/// The steps of a slip.
struct SlipSteps {
  /// In the order in which they are done.
  let steps: [String]

  /// - Parameter status: The rung that the family has reached, by the mark or by what is in its way.
  init(_ student: Student, _ status: InstallStatus, _ campaign: Campaign) {
    let route = student.details.route
    let obstacle = student.standing.obstacle?.obstacle
    let isOnWebsite = route == .website || obstacle == .noSmartphone
    let agency = "Chọn cơ quan BHXH: \(ObstacleAdvice.agency(campaign))."
    let signIn = Self.signIn(isOnWebsite)
    let wait = "Chờ BHXH duyệt; mật khẩu được gửi bằng tin nhắn SMS."
    let isSentAgain = status == .submitted && obstacle?.asksToSendAgain ?? false
    switch (isSentAgain ? .parentReady : status, route) {
    case (.approved, _): steps = signIn
    case (.submitted, _):
      let sent = [
        "Tờ khai của em đã gửi. \(wait)",
        "Nếu quá 3 ngày chưa có tin nhắn, hoặc hồ sơ bị trả lại, xin gọi số hỗ trợ.",
      ]
      steps = (obstacle?.isWaiting == true ? [] : sent) + signIn
    case (_, .ownAccount):
      steps = Self.own(isOnWebsite, agency, wait) + signIn
    case (.parentReady, _): steps = Self.child(agency) + [wait] + signIn
    default: steps = Self.parent(isOnWebsite, agency) + Self.child(agency) + [wait] + signIn
    }
  }

  private static func start(_ isOnWebsite: Bool) -> String {
    isOnWebsite
      ? "Vào trang \(Portal.host) (không cần điện thoại thông minh)."
      : "Cài ứng dụng VssID từ CH Play (Android) hoặc App Store (iPhone)."
  }

  private static func signIn(_ isOnWebsite: Bool) -> [String] {
    isOnWebsite
      ? [
        "Vào trang \(Portal.host), đăng nhập bằng mã số BHXH của em và mật khẩu trong tin nhắn SMS.",
        "Đổi mật khẩu. Sau đó báo giáo viên chủ nhiệm: đã xong.",
      ]
      : [
        "Mở VssID, đăng nhập bằng mã số BHXH của em và mật khẩu trong tin nhắn SMS.",
        "Đổi mật khẩu. Sau đó báo giáo viên chủ nhiệm: đã cài xong.",
      ]
  }

  private static func own(_ isOnWebsite: Bool, _ agency: String, _ wait: String) -> [String] {
    [
      start(isOnWebsite),
      "Chọn “Đăng ký ngay”, đối tượng: Cá nhân. Nhập họ tên có dấu, mã số BHXH của em.",
      "Chụp ảnh chân dung 3x4, mặt trước và mặt sau CMND/CCCD của em, rõ nét.", agency,
      "Bấm “Ghi nhận”, in tờ khai, ký tên và nộp cơ quan BHXH. \(wait)",
    ]
  }

  private static func parent(_ isOnWebsite: Bool, _ agency: String) -> [String] {
    [
      start(isOnWebsite),
      "Phụ huynh chọn “Đăng ký ngay”, đối tượng: Cá nhân; nhập họ tên có dấu, mã số BHXH của phụ huynh, số điện "
        + "thoại; chụp ảnh chân dung 3x4, mặt trước và mặt sau CMND/CCCD.",
      agency + " Bấm “Ghi nhận”, in tờ khai, ký tên và nộp (qua công ty, hoặc tại BHXH).",
      "Khi phụ huynh đã có mật khẩu qua SMS: đăng ký cho con như sau.",
    ]
  }

  private static func child(_ agency: String) -> [String] {
    [
      "Vào trang \(Portal.host), đăng nhập Cá nhân bằng tài khoản của phụ huynh, chọn “Đăng ký cho con”.",
      "Nhập họ tên có dấu và mã số BHXH của con; chụp ảnh chân dung 3x4 của con và GIẤY KHAI SINH, đầy đủ, rõ nét.",
      agency + " Nhập mã kiểm tra, bấm “Ghi nhận”.",
    ]
  }
}
