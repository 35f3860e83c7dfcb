import Testing

@testable import SchoolCampaign

struct RungHeadingTests {
  @Test(arguments: [
    ("Có tài khoản", InstallStatus.parentReady), ("PH có TK", .parentReady),
    ("Phụ huynh đã có tài khoản chưa?", .parentReady), ("Tài khoản phụ huynh", .parentReady),
    ("Bước 1: Có tài khoản", .parentReady),
    ("Phụ huynh của con đã có tài khoản VssID chưa", .parentReady),
    ("Gửi tờ khai", .submitted), ("Đã gửi", .submitted), ("Nộp hồ sơ", .submitted),
    ("Đã đăng ký cho con", .submitted), ("PH đã gửi tờ khai chưa?", .submitted),
    ("2. Gửi tờ khai", .submitted), ("Phụ huynh đã đăng ký tài khoản cho con chưa?", .submitted),
    ("Đã duyệt", .approved), ("BHXH duyệt", .approved), ("Được phê duyệt", .approved),
    ("Đã duyệt chưa", .approved), ("Đã kích hoạt", .approved), ("Đã nhận mật khẩu", .approved),
    ("Con đã cài VssID chưa?", .installed), ("Đã cài VssID chưa?", .installed),
    ("Em đã cài đặt ứng dụng VssID chưa ạ?", .installed), ("Đã có VssID", .installed),
    ("Đã cài (x)", .installed), ("Đã đăng nhập", .installed), ("VssID chưa?", .installed),
    ("Gửi TK", .submitted),
  ]) func `a heading names its rung`(heading: String, rung: InstallStatus) {
    let found = RungHeading(heading)
    #expect(found?.rung == rung && found?.holdsDays == false)
  }

  @Test(arguments: [
    ("Ngày duyệt", InstallStatus.approved), ("Ngày gửi tờ khai", .submitted),
    ("Ngày cài đặt VssID", .installed), ("Thời gian duyệt", .approved),
  ]) func `a heading of days names the rung they are of`(heading: String, rung: InstallStatus) {
    let found = RungHeading(heading)
    #expect(found?.rung == rung && found?.holdsDays == true)
  }

  @Test(arguments: [
    "Chưa cài", "Không cài được", "Chưa duyệt", "Tài khoản VssID", "Mật khẩu", "Số hồ sơ", "Đã nộp",
    "Ngày", "Có", "Không", "Điện thoại", "Con đã có tài khoản", "Phụ huynh đã cài VssID", "Lớp",
    "Tài khoản ngân hàng", "Người duyệt", "Giấy khai sinh", "Ngày sinh", "Còn chưa cài",
    "Trạng thái",
  ]) func `other headings name none`(heading: String) { #expect(RungHeading(heading) == nil) }
}
