import SchoolCampaign

extension Wording {
  /// What is wrong with a roster file and what to do.
  public func sentence(_ error: RosterFileError) -> String {
    switch error {
    case .unreadable:
      say("Không mở được tệp. Hãy kiểm tra tên tệp.", "The file cannot be opened. Check its name.")
    case .folder: say("Đây là thư mục, không phải tệp.", "This is a folder, not a file.")
    case .empty: say("Tệp trống.", "The file is empty.")
    case .spreadsheet:
      say(
        "Đây là tệp Excel. Hãy mở ra và lưu dạng “CSV UTF-8 (*.csv)”.",
        "This is an Excel workbook. Open it and save it as “CSV UTF-8 (*.csv)”.")
    case .tooLargeForEncoding:
      say(
        "Tệp UTF-16 quá lớn. Hãy lưu dạng “CSV UTF-8 (*.csv)”.",
        "The UTF-16 file is too large. Save it as “CSV UTF-8 (*.csv)”.")
    case .notUTF8(let line):
      say(
        "Dòng văn bản \(line) không phải UTF-8. Hãy lưu lại dạng “CSV UTF-8 (*.csv)”.",
        "Text line \(line) is not UTF-8. Save the file as “CSV UTF-8 (*.csv)”.")
    case .notText(let line):
      say("Không phải tệp văn bản (dòng \(line)).", "This is not a text file (line \(line)).")
    case .unclosedQuote(let line):
      say(
        "Dấu nháy kép mở ở dòng văn bản \(line) không được đóng. Hãy sửa rồi nhập lại.",
        "A quote opened on text line \(line) is never closed. Mend it and import again.")
    case .textAfterQuote(let line):
      say(
        "Dòng văn bản \(line) có chữ sau dấu nháy kép đóng. Hãy sửa dấu nháy rồi nhập lại.",
        "Text line \(line) has text after a closing quote. Mend the quotes and import again.")
    case .cellTooLong(let line):
      say("Ô ở dòng \(line) quá dài.", "A cell on line \(line) is too long.")
    case .tooManyColumns(let line):
      say(
        "Dòng \(line) có hơn 16.384 ô; đây không phải danh sách lớp.",
        "Line \(line) has more than 16,384 cells; this is no class list.")
    case .tooManyRows: say("Tệp quá lớn, hãy chia nhỏ.", "The file is too large; split it.")
    case .noHeader(let found):
      say(
        "Không thấy dòng tiêu đề có “Họ và tên” và một cột khác như “Lớp”.",
        "There is no header row with “Họ và tên” and another column such as “Lớp”.")
        + foundHeadings(found)
    case .noRows:
      say("Tệp có tiêu đề nhưng không có học sinh nào.", "The file has a header and no student.")
    case .otherHeader(let line):
      say(
        "Dòng văn bản \(line) là một tiêu đề khác với tiêu đề đầu tệp. Hãy tách thành hai tệp.",
        "Text line \(line) is a header unlike the first one. Split the file in two.")
    case .noMarkHeader(let found):
      say(
        "Tệp đánh dấu cần cột “Mã số BHXH” (hoặc “Lớp” và “STT”, hoặc “Họ và tên” và “Ngày sinh”) "
          + "và cột “Trạng thái VssID” hoặc “Vướng mắc”.",
        "A file of marks needs a column “Mã số BHXH” (or “Lớp” and “STT”, or “Họ và tên” and "
          + "“Ngày sinh”) and a column “Trạng thái VssID” or “Vướng mắc”.") + foundHeadings(found)
    case .changedWhileReading:
      say(
        "Tệp bị thay đổi trong khi đọc. Hãy nhập lại.",
        "The file changed while it was read. Import it again.")
    }
  }

  private func foundHeadings(_ found: [String]) -> String {
    if found.isEmpty { return "" }
    if found.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
      return say(
        " Chữ trong tệp bị hỏng, có lẽ tệp không phải UTF-8. Hãy lưu lại dạng “CSV UTF-8 (*.csv)”.",
        " Letters are broken; the file is probably not UTF-8. Save it as “CSV UTF-8 (*.csv)”.")
    }
    return say(" Đã đọc: ", " Found: ")
      + found.map { String($0.prefix(40)) }.joined(separator: " | ")
  }

  /// Why a roster file cannot be read, with its name.
  public func sentence(_ error: RosterReadError) -> String {
    "\(error.file): \(sentence(error.reason))"
  }
}
