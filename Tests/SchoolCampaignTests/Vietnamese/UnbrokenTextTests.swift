import SchoolCampaign
import Testing

struct UnbrokenTextTests {
  @Test(arguments: [
    ("theo Công văn số 301/CV-BHXH ngày 24/5/2021 của", ["số 301/CV-BHXH", "ngày 24/5/2021"]),
    ("Quận 7, ngày 05 tháng 6 năm 2021", ["Quận 7,", "ngày 05 tháng 6 năm 2021"]),
    ("còn 1.649 học sinh chưa", ["1.649 học sinh"]), ("qua 3 ngày:", ["3 ngày:"]),
    ("đạt 28,21%; tăng 0,15 điểm phần trăm", ["28,21%;", "0,15 điểm"]),
    ("129,60 học sinh/ngày là", ["129,60 học sinh/ngày"]),
    ("Phòng GD-ĐT (16 học sinh), lớp 6/1", ["GD-ĐT", "(16 học sinh),", "lớp 6/1"]),
    ("số 7 của", ["số 7"]), ("không có gì", []), ("", []), ("  hai  ô  ", []),
    ("năm 2021. Ngày mai", ["năm 2021."]), ("chỉ đạo./.", ["đạo./."]), ("ở TP. Hồ Chí", ["TP. Hồ"]),
    ("Hỗ trợ: (028) 37850110, gọi", ["(028) 37850110,"]),
    ("số \u{A0}/BC-BHXH ngày", ["số \u{A0}/BC-BHXH"]), ("xong. Còn", []), ("7, ngày mai", []),
  ]) func `numbers, days and what is counted stay together`(text: String, kept: [String]) {
    #expect(UnbrokenText.ranges(in: text).map { String(text[$0]) } == kept)
  }

  @Test func `a chain is not kept on one line for ever`() {
    let text = Array(repeating: "ngày 1", count: 40).joined(separator: " ")
    #expect(UnbrokenText.ranges(in: text).isEmpty)
  }
}
