import Testing

@testable import SchoolCampaign

struct ApplicationStateTests {
  @Test(arguments: [
    "Chờ duyệt", "Đang chờ duyệt", "ĐANG CHỜ PHÊ DUYỆT", "dang cho duyet", "Chờ BHXH duyệt",
    "Đang xử lý", "Hồ sơ đang xử lý", "Chờ xử lý", "Đã tiếp nhận", "Đã gửi", "Mới nộp hồ sơ",
    "Đã gửi lại", "Chờ mật khẩu", "Đã gửi, chờ duyệt", "Đã gửi tờ khai (chờ duyệt)",
    "Đã nộp đang chờ duyệt", "đã gửi chưa duyệt", "Đã bổ sung hồ sơ", "pending",
  ]) func `who waits has sent the form`(text: String) {
    let state = ApplicationState(text)
    #expect(state?.reached == .submitted && state?.obstacle == nil)
  }

  @Test(arguments: [
    "Bị trả lại", "BHXH trả lại", "Hồ sơ bị BHXH trả lại", "Yêu cầu bổ sung", "Cần bổ sung hồ sơ",
    "BHXH từ chối", "Bị từ chối", "Hồ sơ bị từ chối", "Không được duyệt", "Đã gửi nhưng bị trả lại",
  ]) func `what came back was sent`(text: String) {
    let state = ApplicationState(text)
    #expect(state?.reached == .submitted && state?.obstacle == .returned)
  }

  @Test(arguments: [
    ("Đã duyệt", InstallStatus.approved), ("Hồ sơ đã được duyệt", .approved),
    ("Đã kích hoạt", .approved), ("Đã có mật khẩu", .approved), ("Đã duyệt, chưa cài", .approved),
    ("đã duyệt chưa cài đặt", .approved), ("PH đã có tài khoản", .parentReady),
    ("Mới có tài khoản", .parentReady), ("Có tài khoản, chưa gửi", .parentReady),
  ]) func `words name the highest rung`(text: String, rung: InstallStatus) {
    #expect(ApplicationState(text)?.reached == rung)
  }

  @Test(arguments: [
    ("Chưa duyệt", InstallStatus.approved), ("Chưa gửi", .submitted),
    ("Phụ huynh chưa có tài khoản", .parentReady),
  ]) func `words name the rung that is not reached`(text: String, rung: InstallStatus) {
    let state = ApplicationState(text)
    #expect(state?.reached == nil && state?.denied == rung)
  }

  @Test func `parents who refuse have sent nothing`() {
    let state = ApplicationState("Phụ huynh từ chối")
    #expect(state?.reached == nil && state?.obstacle == .refused)
    #expect(ApplicationState("Từ chối") == nil && ApplicationState.isOpenRefusal("TỪ CHỐI"))
    #expect(!ApplicationState.isOpenRefusal("Bị từ chối"))
  }

  @Test(arguments: [
    "Đã xử lý", "Đang làm", "Chờ", "Con đã có tài khoản", "Đang chờ duyệt?", "(chờ duyệt)",
    "Đã gửi cho cô", "Chưa gửi, đã duyệt", "Đang học", "x", "", "Nguyễn Văn Chờ",
  ]) func `what is not clear is no state`(text: String) { #expect(ApplicationState(text) == nil) }
}
