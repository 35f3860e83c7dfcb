/// What a remark beside a row of the office's list says, where it is no plain answer.
enum ApprovalRemark {
  /// Whether a heading is that of remarks: `Ghi chú`, `Lý do`, `Ý kiến`; a column without one may hold them, too.
  static func isHeading(_ heading: String) -> Bool {
    let key = SearchKey(heading).text
    if key.isEmpty { return true }
    let padded = " " + key + " "
    return headings.contains { padded.holds(" " + $0 + " ") }
  }

  /// Whether a remark has a word that may speak against an approval: `bổ sung`, `sai ảnh`, `xem lại`, `trùng`.
  static func isDoubtful(_ text: String) -> Bool {
    if AnswerDoubt.isIn(text) { return true }
    let plain = PlainText.normalized(text).lowercased()
    let isMarked = plain.utf8.contains { $0 >= 0x80 }
    let words = (isMarked ? plain : SearchKey(text).text)
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    let padded = " " + words + " "
    return (isMarked ? marked : folded).contains(where: padded.contains)
  }

  private static let headings = [
    "ghi chu", "ly do", "noi dung", "y kien", "nhan xet", "phan hoi", "thong bao", "luu y",
    "dien giai", "chu thich", "nguyen nhan", "note", "notes", "remark", "remarks", "comment",
  ]
  private static let words = [
    "bổ sung", "điều chỉnh", "chỉnh sửa", "chỉnh lại", "sửa", "sai", "thiếu", "không", "ko", "chưa",
    "chờ", "hủy", "huỷ", "khóa", "khoá", "trùng", "trả", "lỗi", "mờ", "từ chối", "xem lại",
    "làm lại", "nộp lại", "gửi lại", "cần", "yêu cầu", "kiểm tra", "dừng", "tạm", "hết hiệu lực",
    "hết hạn", "thu hồi", "ngưng", "vô hiệu", "nhầm", "loại", "đang xử lý", "tiếp nhận",
  ]
  private static let marked = words.map { " \($0) " }
  private static let folded = words.map { " \(SearchKey($0).text) " }
}
