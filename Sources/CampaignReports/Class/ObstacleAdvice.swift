import SchoolCampaign

/// What a family can do about what is in its way, in a sentence or two; never whose fault it is.
enum ObstacleAdvice {
  /// The advice for an obstacle; nil where only people can tell.
  ///
  /// Source: the attachment of letter 301/CV-BHXH, and what the office and parents reported in 2021.
  static func text(_ obstacle: Obstacle, _ campaign: Campaign) -> String? {
    let agency = agency(campaign)
    return switch obstacle {
    case .parentNoAccount:
      "Cha, mẹ hoặc người giám hộ cần có tài khoản trước: làm các bước dưới đây, rồi đăng ký cho em."
    case .accountElsewhere:
      "Tài khoản của phụ huynh ở quận, tỉnh khác: khi đăng ký cho em, vẫn chọn cơ quan \(agency). Nếu không gửi "
        + "được, xin gọi số hỗ trợ."
    case .numberUnknown: nil
    case .dataMismatch:
      "Thông tin chưa khớp dữ liệu của BHXH: xem lại họ tên có dấu, ngày sinh và mã số theo thẻ BHYT và giấy khai sinh, "
        + "rồi gửi lại. Nếu thẻ ghi khác giấy khai sinh, xin gọi số hỗ trợ để được điều chỉnh."
    case .twoNumbers:
      "Em đang có hai mã số BHXH: xin gọi số hỗ trợ, báo cả hai mã số để cơ quan BHXH gộp lại và cho biết dùng mã số nào."
    case .photoRejected:
      "Ảnh gửi lần trước chưa đạt: chụp lại ảnh chân dung 3x4 và giấy khai sinh, đủ khung, rõ nét, không lóa, rồi gửi lại."
    case .noBirthCertificate:
      "Nếu chưa tìm thấy giấy khai sinh, gia đình có thể xin bản sao (trích lục) tại UBND phường, xã."
    case .noSMS:
      "Chưa có tin nhắn: kiểm tra số điện thoại đã đăng ký và mục tin nhắn bị chặn. Quá 3 ngày, xin gọi số hỗ trợ để được "
        + "cấp lại mật khẩu."
    case .phoneInUse:
      "Số điện thoại đã dùng cho tài khoản khác: nhập số khác của cha, mẹ hoặc người giám hộ để nhận mật khẩu, hoặc gọi "
        + "số hỗ trợ."
    case .systemOverloaded:
      "Hệ thống có lúc quá tải: xin thử lại vào sáng sớm hoặc buổi tối."
    case .noSmartphone:
      "Không cần điện thoại thông minh: đăng ký trên trang web; điện thoại thường vẫn nhận được mật khẩu qua tin nhắn SMS."
    case .wrongAgency:
      "Tờ khai đã chọn cơ quan BHXH khác: đăng ký lại và chọn đúng cơ quan \(agency)."
    case .awaitingApproval:
      "Tờ khai đang chờ BHXH duyệt; gia đình chưa phải làm gì thêm. Quá 3 ngày, xin gọi số hỗ trợ."
    case .guardianAway:
      "Cha, mẹ ở xa vẫn đăng ký cho em được trên trang web; người giám hộ đang chăm sóc em cũng có thể đăng ký bằng tài "
        + "khoản của mình."
    case .refused:
      "Nếu gia đình còn điều cần hỏi về VssID, xin trao đổi với giáo viên chủ nhiệm hoặc gọi số hỗ trợ."
    case .returned:
      "Tờ khai được trả lại để bổ sung: xem lý do BHXH đã báo; thường cần sửa họ tên có dấu, mã số BHXH, ảnh chân dung, "
        + "ảnh giấy khai sinh hoặc cơ quan tiếp nhận. Sửa xong, gửi lại theo các bước dưới đây."
    case .other: nil
    }
  }

  /// The office to choose, by code and name.
  static func agency(_ campaign: Campaign) -> String {
    "[\(campaign.parentOfficeCode)] \(campaign.parentOfficeName) → [\(campaign.officeCode)] "
      + campaign.officeName
  }
}

extension Obstacle {
  /// Whether a registration that was sent must be sent again.
  var asksToSendAgain: Bool {
    [.returned, .wrongAgency, .photoRejected, .dataMismatch].contains(self)
  }

  /// Whether the advice itself says what a family waits for, so that the steps need not.
  var isWaiting: Bool { self == .awaitingApproval || self == .noSMS }
}
