/// The parts that invented names are put together from.
enum Names {
  static let family = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    "Ngô", "Dương", "Lý", "Đinh", "Mai", "Trương", "Lâm",
  ]

  static let boysMiddle = [
    "Văn", "Minh", "Đức", "Gia", "Quốc", "Thành", "Hữu", "Anh", "Tuấn", "Hoàng", "Nhật", "Bảo",
  ]

  static let girlsMiddle = [
    "Thị", "Ngọc", "Thanh", "Thu", "Bảo", "Khánh", "Phương", "Minh", "Mỹ", "Kim", "Hoài", "Tường",
  ]

  static let boysGiven = [
    "An", "Bách", "Bình", "Chiến", "Cường", "Danh", "Duy", "Dũng", "Đạt", "Đăng", "Giang", "Hải",
    "Hào", "Hiếu", "Hòa", "Huy", "Hùng", "Hưng", "Khang", "Khánh", "Khoa", "Khôi", "Kiên", "Lâm",
    "Long", "Lộc", "Mạnh", "Nam", "Nghĩa", "Nhân", "Phát", "Phong", "Phúc", "Quang", "Quân", "Sơn",
    "Tài", "Thắng", "Thịnh", "Tiến", "Toàn", "Trí", "Trung", "Vinh",
  ]

  static let girlsGiven = [
    "An", "Anh", "Ánh", "Châu", "Chi", "Diễm", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hân",
    "Hiền", "Hoa", "Hương", "Khuê", "Lan", "Lệ", "Linh", "Loan", "Ly", "Mai", "My", "Nga", "Ngân",
    "Nghi", "Ngọc", "Nhi", "Nhung", "Như", "Oanh", "Phương", "Quyên", "Quỳnh", "Tâm", "Thảo", "Thơ",
    "Thư", "Trang", "Trâm", "Uyên", "Vân", "Yến",
  ]
}
