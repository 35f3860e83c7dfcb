import Testing

@testable import SchoolCampaign

struct ApprovalAnswerTests {
  @Test(arguments: [
    "Đã duyệt", "ĐÃ DUYỆT", "Được duyệt", "Đã phê duyệt", "duyệt", "Đồng ý", "Chấp nhận", "Đạt",
    "Hợp lệ", "Thành công", "Đã kích hoạt", "Đang hoạt động", "Đã cấp tài khoản", "x", "✓", "1",
    "TRUE", "Có", "Rồi", "Đã duyệt ngày 25/5", "Trước đây trả lại, nay đã duyệt", "Approved",
    "Đã duyệt, không đạt ảnh",
  ]) func `words and ticks of yes approve`(text: String) {
    #expect(ApprovalAnswer(text) == .approved)
  }

  @Test(arguments: [
    ("Từ chối", ApprovalAnswer.refused), ("Không duyệt", .refused), ("Không đạt", .refused),
    ("Không được phê duyệt", .refused), ("Hồ sơ không hợp lệ", .refused),
    ("Không chấp nhận", .refused),
    ("Hủy", .refused), ("Bị loại", .refused), ("Thất bại", .refused),
    ("Không thành công", .refused),
    ("Rejected", .refused), ("Trả lại", .returned), ("Trả về", .returned), ("Bổ sung", .returned),
    ("Yêu cầu bổ sung ảnh", .returned), ("Hồ sơ bị trả lại", .returned), ("Điều chỉnh", .returned),
    ("Chờ duyệt", .waiting), ("Chưa duyệt", .waiting), ("Đang xử lý", .waiting),
    ("Đang chờ", .waiting), ("Tiếp nhận", .waiting), ("Mới nộp", .waiting), ("Đã gửi", .waiting),
    ("Chưa", .waiting), ("0", .waiting), ("FALSE", .waiting), ("☐", .waiting),
    ("Pending", .waiting),
  ]) func `other words say what else became of it`(text: String, answer: ApprovalAnswer) {
    #expect(ApprovalAnswer(text) == answer)
  }

  @Test(arguments: [
    "xem lại", "Đã duyệt?", "(x)", "x?", "Đã cài", "Chưa cài", "Đã đăng nhập", "Có VssID", "✗", "2",
    "vâng", "", "-",
  ]) func `what says none of these is no answer`(text: String) {
    #expect(ApprovalAnswer(text) == nil)
  }

  @Test(arguments: [
    ("Từ chối do ảnh mờ", ApprovalAnswer.refused), ("hồ sơ bị trả lại", .returned),
    ("đang xử lý", .waiting), ("Hủy duyệt 21/5", .refused), ("đã khóa tài khoản", .refused),
    ("Trả lại 22/5 do sai ngày sinh", .returned), ("trả lại do ảnh mờ", .returned),
  ]) func `a remark speaks against an approval in plain words`(
    text: String, answer: ApprovalAnswer
  ) {
    #expect(ApprovalAnswer(remark: text) == answer)
  }

  @Test(arguments: [
    "đã gửi giấy", "bổ sung sau", "trả lại thẻ cũ cho phụ huynh", "chờ mẹ về", "Đã duyệt", "x",
    "trước bị từ chối, nay đã duyệt", "hủy thẻ cũ", "chưa có ảnh",
  ]) func `any other remark says nothing`(text: String) {
    #expect(ApprovalAnswer(remark: text) == nil)
  }
}
