/// Headings as schools write them, and what they must mean. A line begins with the meaning; headings are parted by ` | `.
///
/// `taken F`: the column is the field F by its words alone; `suggested`: its values decide; `never`: it is left out,
/// whatever it holds.
enum HeadingTable {
  static let text = """
    taken parentPhone: Số điện thoại cha/mẹ | Số ĐT mẹ | Số ĐT cha | Điện thoại liên lạc
    taken parentPhone: Điện thoại liên hệ | SĐT Zalo | SĐT ba | SĐT ba/mẹ | SĐT bố mẹ
    taken parentPhone: SĐT cha mẹ | Số điện thoại bố | Số điện thoại mẹ | Số điện thoại cha
    taken parentPhone: Số điện thoại của phụ huynh | SĐT của phụ huynh | SĐT của ba
    taken parentPhone: Điện thoại cha | Điện thoại mẹ | Điện thoại bố/mẹ | Điện thoại di động
    taken parentPhone: ĐT di động | Di động | ĐTDĐ phụ huynh | ĐT PH | ĐT PHHS | ĐT liên hệ
    taken parentPhone: ĐT liên lạc | SĐT liên lạc | SĐT gia đình | SĐT người giám hộ
    taken parentPhone: Số điện thoại người giám hộ | Số điện thoại CMHS | SĐT CMHS
    taken parentPhone: SĐT phụ huynh học sinh | SĐT 1 | SĐT 2 | SĐT1 | SĐT_2 | Số điện thoại (2)
    taken parentPhone: Số điện thoại 1 | Số ĐT phụ huynh | Số ĐT liên hệ | Số ĐT liên lạc
    taken parentPhone: Số di động | Số Zalo | Zalo phụ huynh | Zalo PH | Số Zalo của mẹ | SĐTcha
    taken parentPhone: SDT_me | DT.Cha | SdtMe | sdtphuhuynh | SoDienThoai | so dien thoai me
    taken parentPhone: SO DIEN THOAI PHU HUYNH | Số điện thoại (Zalo) | SĐT (cha hoặc mẹ)
    taken parentPhone: Số điện thoại phụ huynh (bắt buộc) * | Phone number | Mobile
    taken parentPhone: Mobile phone | Parent phone number | Father's phone | Mother phone
    taken parentPhone: Guardian phone | SĐT phụ huynh 2 | SĐT khẩn cấp
    taken parentPhone: Số điện thoại đang dùng Zalo | ĐT nhà | Số phone | Số điện thoại/Zalo
    taken parentPhone: Tel. | Số điện thoại cha, mẹ | Số điện thoại của cha hoặc mẹ
    taken parentPhone: Vui lòng nhập số điện thoại phụ huynh | SĐT bố (nếu có) | SDT PH/ZALO
    taken parentPhone: điện thoại của ba mẹ | Số điện thoại di động của phụ huynh
    taken parentPhone: Số ĐT liên lạc với gia đình | Số đt nhận tin nhắn | SĐT nhận tin nhắn của trường
    taken parentPhone: Số ĐT cha, mẹ hoặc người giám hộ hợp pháp | SĐT nhận thông báo từ nhà trường
    taken parentPhone: Số điện thoại đăng ký Zalo nhóm lớp | SĐT tham gia nhóm Zalo
    taken parentPhone: Số điện thoại để liên lạc | SĐT phụ huynh thường dùng | SĐT đăng ký nhận OTP
    taken parentPhone: Số Zalo trong nhóm lớp | Số điện thoại bắt buộc | SĐT kết bạn Zalo
    taken parentPhone: Điện thoại gia đình có thể liên lạc | Số ĐT gửi tin nhắn cho phụ huynh
    taken parentPhone: Điện thoại PH | SĐT của anh/chị phụ huynh | SĐT đăng ký tài khoản VssID
    suggested: SĐT anh/chị | Số điện thoại của anh/chị | SĐT anh chị
    never: Hotline | Hotline trường | Đường dây nóng | SĐT tổng đài | Anh/chị | SĐT anh chị em
    never: SĐT nhóm trưởng | SĐT văn phòng nhà trường | SĐT anh ruột | Nhóm Zalo lớp
    taken fullName: Họ và tên con | Họ tên con | Họ tên em | Họ và tên học sinh (*)
    taken fullName: Họ và tên bé | Họ tên của trẻ | Họ và tên của con | HọTên | HoTen | HOTENHS
    taken fullName: Ho_va_ten | Họ-tên | HovaTen | Ho ten hoc sinh | Họ tên cháu
    taken fullName: Name of student | Child's name | Họ, tên | HỌ VÀ TÊN HỌC SINH
    taken fullName: Họ và tên (có dấu) | Họ và tên khai sinh của học sinh | Họ tên đầy đủ
    taken fullName: Họ tên người học
    taken givenName: Tên con | Tên em | Tên của con | Tên bé | Tên của học sinh
    taken birthDate: Ngày sinh HS | Ngày sinh con | Ngày sinh của con
    taken birthDate: Ngày sinh học sinh (dd/mm/yyyy) | Năm sinh HS | NgàySinh | ngaysinh
    taken birthDate: NgaySinhHS | NTNS HS | Ngày, tháng, năm sinh
    taken birthDate: Ngày tháng năm sinh của học sinh | Ngày sanh | Sinh ngày (HS) | Birthday
    taken birthDate: Student date of birth | Ngày/tháng/năm sinh | D.O.B
    taken birthDate: Ngày sinh (ngày/tháng/năm) | Ngày sinh của bé
    taken className: Con học lớp | Tên lớp học | Lớp của con | Học lớp | Lớp HS | Lớp học sinh
    taken className: HS lớp | Con đang học lớp | Em học lớp nào | Lớp đang học | Tên lớp của con
    taken className: TenLop | Class name | Lớp: | Lớp * | Lớp (ví dụ 6/1) | Con học lớp mấy?
    taken className: Lớp hiện nay | Học sinh lớp | Lớp sinh hoạt | Lớp SH | Lớp chính khóa
    taken parentPhone: Số ĐT liên hệ khi cần | SĐT nhận OTP | SĐT chính chủ của PH
    taken insuranceNumber: Mười số cuối thẻ BHYT
    taken insuranceNumber: 10 số cuối thẻ BHYT | 10 số BHXH | Mã số BHXH học sinh
    taken insuranceNumber: Mã số BHXH của con | Số BHXH HS | Số thẻ BHYT học sinh
    taken insuranceNumber: Mã thẻ BHYT HS | Số thẻ BHYT của con | MaSoBHXH | SoBHXH
    taken insuranceNumber: Mã BHXH (10 số) | Số sổ/mã số BHXH | Mã số BHXH/BHYT
    taken insuranceNumber: Mã số thẻ BHYT (10 số cuối) | Số bảo hiểm xã hội | Mã bảo hiểm y tế
    taken insuranceNumber: Mã định danh y tế | MÃ SỐ BHXH (*) | Health insurance number
    taken insuranceNumber: Social insurance no | 10 chữ số cuối BHYT
    taken ministryID: Mã học sinh (*) | Mã của học sinh | Student ID | Mã định danh Bộ GD-ĐT
    taken ministryID: Mã số học sinh (SMAS) | Mã HS trên CSDL
    taken personalID: CCCD học sinh | Số CCCD HS | Số định danh cá nhân của học sinh
    taken personalID: Số CCCD/CMND của con | CCCD/ĐDCN | Số căn cước công dân | Số ĐDCN/CCCD
    taken anyID: Mã định danh học sinh | Mã định danh HS | Số định danh của con
    taken parentName: Họ tên cha/mẹ | Họ và tên cha (mẹ) | Họ tên ba | Tên ba | Tên mẹ HS
    taken parentName: Họ tên cha mẹ | Họ tên bố/mẹ | Họ và tên PH | Họ tên PHHS
    taken parentName: Tên phụ huynh học sinh | Họ tên người liên hệ
    taken parentName: Họ tên người giám hộ (nếu có) | HoTenCha
    taken parentName: Họ và tên phụ huynh của học sinh | Mother's name | Father name
    taken parentName: Guardian name | Họ tên phụ huynh 2 | Họ và tên (cha) | Họ và tên (mẹ)
    taken parentName: Tên CMHS | Họ tên phụ huynh HS
    taken rollNumber: STT HS | STT lớp | STT trong lớp | Stt | S T T | Số TT lớp
    taken gender: Giới tính HS | Giới tính của con
    taken schoolName: Tên trường học | Trường đang học | Con học trường | Trường của con
    taken schoolName: School name
    taken grade: Khối đang học | Học khối
    taken note: Ghi chú HS | Ghi chú 2
    suggested: Mã số thẻ | NS | NS HS | Sinh | Liên hệ | Liên lạc | Số liên lạc | Người liên hệ | Cha | Mẹ | Bố
    suggested: Ba/mẹ | Học sinh | HS | BHYT học sinh | Số thẻ bảo hiểm | Mã bảo hiểm | Số của mẹ
    suggested: Thông tin liên hệ | Phụ huynh HS | Họ tên, SĐT phụ huynh | Họ tên - SĐT cha
    suggested: Contact | Guardian
    never: Tên ở nhà | Tên gọi ở nhà | Tên thường gọi | Biệt danh | Tên thánh | Tên tiếng Anh
    never: Lớp cũ | Lớp mới | Lớp năm trước | Lớp (cũ) | Tên lớp trưởng | Lớp trưởng
    never: SĐT giáo viên | SĐT GVCN | SĐT (GVCN) | Số điện thoại (giáo viên) | Họ tên GVCN
    never: Họ tên giáo viên | Tên GVCN | GVCN | Giáo viên chủ nhiệm | Điện thoại cô giáo
    never: SĐT cô | SĐT trường | Số điện thoại nhà trường | Điện thoại trường | SĐT lớp trưởng
    never: Ngày sinh cha | Ngày sinh của mẹ | Ngày sinh (cha) | Năm sinh cha | Năm sinh mẹ
    never: Năm sinh của mẹ | NS cha | Nghề nghiệp cha | Nghề nghiệp mẹ | Nơi sinh
    never: Nơi sinh chi tiết | Ngày cấp | Nơi cấp | Ngày cấp CCCD | Nơi cấp CMND
    never: Ngày vào trường | Ngày vào lớp | Ngày vào Đoàn | Hạn thẻ BHYT | Hạn sử dụng thẻ BHYT
    never: Ngày hết hạn BHYT | Nơi KCB | Nơi đăng ký KCB ban đầu | Mã nơi KCB | Số nhà
    never: Số thứ tự nhà | Ngày tiêm | Mũi tiêm | Email | Email phụ huynh | CCCD cha
    never: Số CCCD mẹ | CMND cha | CCCD (cha) | Số định danh cá nhân mẹ | Mã số BHXH mẹ
    never: Số BHXH cha | BHYT cha | Trường cũ | Trường mầm non | Địa chỉ | Địa chỉ liên hệ
    never: Số con | Con thứ | Số anh chị em | Họ tên chủ hộ | Mã số hộ gia đình | Họ tên anh chị
    never: Dân tộc | Tôn giáo | Quốc tịch | Tham gia BHYT | Loại BHYT | Số tiền BHYT
    never: Ngày nộp BHYT | Điểm | Học lực | Hạnh kiểm | Sĩ số lớp | SĐT học sinh | SĐT HS
    never: Số điện thoại của con | Mã số thuế | Số tài khoản | Ngày chuyển đến
    never: Chữ ký phụ huynh | Ký tên | Tổ | Lớp học thêm | Mã lớp cũ | Họ tên HS - PH
    never: Tên ngân hàng | Năm học | SĐT bác | SĐT ông nội | SĐT bảo vệ | Số điện thoại công ty
    never: Quê quán mẹ | Nghề | Facebook mẹ | Trình độ cha | Giới tính mẹ | Cân nặng | Thứ
    never: Tên đường | Họ tên người nhận | Danh sách lớp 6/1 | Trường THCS Hoa Sen
    never: Lớp chủ nhiệm | Số thẻ học sinh | Mã đơn vị KCB
    """

  /// What a heading must mean.
  struct Expectation: Sendable, CustomStringConvertible {
    let heading: String
    let kind: String
    var description: String { "\(heading) (\(kind))" }
  }

  static let all: [Expectation] = text.split(separator: "\n").flatMap { line -> [Expectation] in
    let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
    return halves[1].split(separator: " | ").map { heading in
      Expectation(heading: heading.trimmed, kind: halves[0])
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
