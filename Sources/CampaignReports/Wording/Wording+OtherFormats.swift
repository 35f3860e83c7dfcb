import SchoolCampaign

extension Wording {
  /// What a file without tables is, and what to do with it.
  func otherFormat(_ kind: String) -> String {
    switch kind {
    case "PDF", "PNG", "JPEG", "GIF", "TIFF", "HEIC", "WebP":
      say(
        "Đây là tệp \(kind) (ảnh hoặc bản in), không đọc được thành danh sách. Hãy xin tệp Excel gốc (*.xlsx).",
        "This is a \(kind) file (a picture or a print) and holds no list. Ask for the original Excel file (*.xlsx)."
      )
    case "Word", "RTF", "OpenDocument", "PowerPoint":
      say(
        "Đây là tệp \(kind), không phải bảng tính. Hãy chép bảng danh sách sang Excel rồi lưu dạng *.xlsx.",
        "This is a \(kind) file, not a workbook. Copy the table into Excel and save it as *.xlsx.")
    case "RAR", "7z", "gzip", "bzip2", "xz":
      say(
        "Đây là tệp nén \(kind). Hãy giải nén rồi nhập các tệp bên trong, hoặc nén lại dạng zip.",
        "This is a \(kind) archive. Unpack it and import what is inside, or pack it as zip.")
    case "zip":
      say(
        "Đây là tệp zip nằm trong tệp zip. Hãy giải nén trước.",
        "This is a zip archive inside another. Unpack it first.")
    case "Apple Numbers":
      say(
        "Đây là tệp Apple Numbers (hoặc Pages, Keynote). Trong Numbers chọn Tệp > Xuất sang > Excel rồi nhập tệp *.xlsx.",
        "This is an Apple Numbers file (or Pages, Keynote). In Numbers choose File > Export To > Excel and import the *.xlsx."
      )
    case "Google Sheets":
      say(
        "Đây chỉ là lối tắt đến Google Trang tính, bên trong không có danh sách. Hãy mở trên Google rồi chọn Tệp > Tải "
          + "xuống > Microsoft Excel (.xlsx).",
        "This is only a shortcut to Google Sheets and holds no list. Open it at Google and choose File > Download > "
          + "Microsoft Excel (.xlsx).")
    case "shortcut":
      say(
        "Đây chỉ là lối tắt, bên trong không có danh sách. Hãy lấy chính tệp danh sách.",
        "This is only a shortcut and holds no list. Take the list's own file.")
    case "vssid":
      say(
        "Đây là tệp trường gửi bằng vssid send, không phải danh sách lớp. Hãy nhận bằng: vssid receive.",
        "This is what a school sent with vssid send, not a class list. Take it in with: vssid receive."
      )
    case "campaign":
      say(
        "Đây là tệp dữ liệu của một đợt cài đặt (dùng với --db), không phải danh sách lớp. Nếu là dữ liệu của một trường, "
          + "hãy xin tệp do vssid send ghi ra rồi dùng vssid receive.",
        "This is a campaign's own file (for --db), not a class list. If it is a school's, ask for what vssid send wrote "
          + "and use vssid receive.")
    default:
      say(
        "Đây là tệp \(kind), không phải danh sách lớp. Hãy lưu danh sách dạng Excel (*.xlsx) hoặc “CSV UTF-8”.",
        "This is a \(kind) file, not a class list. Save the list as Excel (*.xlsx) or “CSV UTF-8”.")
    }
  }
}
