import SchoolCampaign

extension Wording {
  /// What is wrong with a roster file and what to do.
  public func sentence(_ error: RosterFileError) -> String {
    switch error {
    case .unreadable:
      say("Không mở được tệp. Hãy kiểm tra tên tệp.", "The file cannot be opened. Check its name.")
    case .folder: say("Đây là thư mục, không phải tệp.", "This is a folder, not a file.")
    case .notAFile:
      say(
        "Đây là thiết bị hoặc ống dẫn (hoặc liên kết đến đó), không phải tệp, nên không đọc. Hãy lưu danh sách thành tệp.",
        "This is a device or a pipe (or a link to one), not a file, and is not read. Save the list as a file."
      )
    case .badName:
      say(
        "Tên tệp không phải UTF-8 nên không đọc. Hãy đổi tên tệp.",
        "The file's name is not UTF-8 and the file is not read. Rename it.")
    case .linkedFolder:
      say(
        "Đây là liên kết đến một thư mục khác nên không đọc. Hãy nhập riêng thư mục đó, hoặc bỏ liên kết.",
        "This is a link to another folder and is not read. Import that folder by itself, or remove the link."
      )
    case .emptyFolder:
      say("Không có tệp nào trong đó.", "There is no file in it.")
    case .empty: say("Tệp trống.", "The file is empty.")
    case .otherFormat(let kind): otherFormat(kind)
    case .pageWithoutList(let found):
      say(
        "Đây là một trang web không có danh sách học sinh, có thể là trang đăng nhập hoặc trang báo lỗi được lưu nhầm. "
          + "Hãy đăng nhập rồi tải lại danh sách, hoặc lưu danh sách dạng Excel (*.xlsx).",
        "This is a web page without a list of students, perhaps a login or error page saved by mistake. "
          + "Log in and download the list again, or save it as Excel (*.xlsx).")
        + foundHeadings(found)
    case .damaged:
      say(
        "Tệp bị hỏng hoặc tải về chưa đủ. Hãy mở bằng Excel, lưu lại rồi nhập tệp mới.",
        "The file is damaged or incomplete. Open it in Excel, save it again and import the new file."
      )
    case .password:
      say(
        "Tệp được khóa bằng mật khẩu (hoặc được Excel mã hóa khi bảo vệ bảng tính). Hãy mở bằng Excel, bỏ mật khẩu "
          + "(Tệp > Thông tin > Bảo vệ) rồi lưu lại dạng *.xlsx; nếu Excel mở mà không hỏi mật khẩu thì chỉ cần lưu lại.",
        "A password locks the file (or Excel encrypted it when the workbook was protected). Open it in Excel, take the "
          + "password off (File > Info > Protect) and save it as *.xlsx; if Excel asks for none, saving it so is enough."
      )
    case .inflatesTooFar:
      say(
        "Tệp này phình to bất thường khi mở ra nên không được đọc. Hãy chép riêng danh sách lớp sang một tệp mới.",
        "The file unpacks to an unreasonable size and is not read. Copy the class list alone into a new file."
      )
    case .tooLarge:
      say(
        "Tệp quá lớn (sổ tính hoặc tệp nén trên 256 MB, trang web hoặc *.xls trên 64 MB). Hãy chia nhỏ.",
        "The file is too large (a workbook or archive over 256 MB, a web page or *.xls over 64 MB). Split it."
      )
    case .importTooLarge:
      say(
        "Các tệp này mở ra quá lớn (tất cả không được quá 4 GB, riêng các bảng không quá 2 GB) nên chưa đọc gì cả. Hãy "
          + "nhập từng phần, ví dụ từng trường.",
        "These files unpack to too much (4 GB at most altogether, 2 GB of tables), so nothing was read. Import them in "
          + "parts, such as school by school.")
    case .tooManyClasses:
      say(
        "Có hơn \(number(5_000)) trường hoặc \(number(100_000)) lớp khác nhau: cột trường hoặc cột lớp có lẽ chứa thứ "
          + "khác. Hãy xem bằng --explain rồi chỉ cột bằng --map.",
        "There are more than \(number(5_000)) schools or \(number(100_000)) classes: the column of schools or classes "
          + "seems to hold something else. Look with --explain, and name the column with --map.")
    case .noRoom:
      say(
        "Hết chỗ trên đĩa cho tệp tạm. Hãy dọn đĩa rồi nhập lại.",
        "The disk has no room for temporary files. Make room and import again.")
    case .takesTooLong:
      say(
        "Tệp này cần quá nhiều thời gian hoặc bộ nhớ. Hãy mở bằng Excel và lưu dạng *.xlsx.",
        "The file takes too much time or memory. Open it in Excel and save it as *.xlsx.")
    case .tooLargeForEncoding:
      say(
        "Tệp UTF-16 quá lớn. Hãy lưu dạng “CSV UTF-8 (*.csv)”.",
        "The UTF-16 file is too large. Save it as “CSV UTF-8 (*.csv)”.")
    case .encodingUnknown(let samples):
      say(
        "Tệp dùng bảng mã cũ và không rõ là bảng mã nào. Hãy chọn dòng có tên đọc đúng rồi thêm --encoding:",
        "The file is in an old encoding. Choose the line whose names read rightly and add --encoding:"
      )
        + samples.map {
          "\n  --encoding \($0.encoding.rawValue): \($0.names.joined(separator: "; "))"
        }
        .joined()
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
        "Dòng \(line) có chữ ở sau cột thứ 256 (cột IV); đây không phải danh sách lớp.",
        "Line \(line) holds something behind the 256th column (IV); this is no class list.")
    case .tooManyRows:
      say(
        "Có hơn \(number(2_000_000)) dòng học sinh trong một lần nhập. Hãy nhập từng phần.",
        "There are more than \(number(2_000_000)) rows of students in one import. Import them in parts."
      )
    case .repeatedRows(let line, let count):
      say(
        "Từ dòng \(line), một dòng có chữ được lặp lại \(number(count)) lần (thường do kéo ô xuống tận cuối trang tính). "
          + "Hãy xóa các dòng thừa rồi lưu lại.",
        "From line \(line) on, a row that holds something is repeated \(number(count)) times (cells were filled down to "
          + "the end of the sheet). Delete the surplus rows and save the file.")
    case .noHeader(let found):
      say(
        "Không thấy dòng tiêu đề có “Họ và tên” và một cột khác như “Lớp”.",
        "There is no header row with “Họ và tên” and another column such as “Lớp”.")
        + foundHeadings(found)
    case .columnsShifted(let shifted): sentence(shifted)
    case .callList:
      say(
        "Đây là danh sách gọi (vssid list -o), không phải bảng để đánh dấu. Hãy lập bảng bằng vssid sheet -o 6-1.xlsx, điền "
          + "rồi đọc lại bằng vssid mark --file; hoặc ghi thẳng, ví dụ vssid mark 6/1:3,7.",
        "This is a call list (vssid list -o), no sheet of marks. Make one with vssid sheet -o 6-1.xlsx, fill it in and read it "
          + "back with vssid mark --file; or mark at once, such as vssid mark 6/1:3,7.")
    case .noRows:
      say("Tệp có tiêu đề nhưng không có học sinh nào.", "The file has a header and no student.")
    case .otherHeader(let line):
      say(
        "Dòng \(line) là một tiêu đề khác với tiêu đề đầu tệp. Hãy tách thành hai tệp.",
        "Line \(line) is a header unlike the first one. Split the file in two.")
    case .noMarkHeader(let found):
      say(
        "Tệp đánh dấu cần cột “Mã số BHXH” (hoặc “Lớp” và “STT”, hoặc “Họ và tên” và “Ngày sinh”) "
          + "và cột “Trạng thái VssID”, “Vướng mắc” hoặc cột của một bước (“Đã duyệt”, “Đã cài” …).",
        "A file of marks needs a column “Mã số BHXH” (or “Lớp” and “STT”, or “Họ và tên” and "
          + "“Ngày sinh”) and a column “Trạng thái VssID”, “Vướng mắc” or one of a rung (“Đã duyệt”, “Đã cài” …)."
      )
        + foundHeadings(found)
        + mapHint(found)
    case .noTeacherHeader(let found):
      say(
        "Danh sách giáo viên cần cột “Lớp” và cột “Giáo viên chủ nhiệm”, nên có cột “Điện thoại”.",
        "A list of teachers needs the columns “Lớp” and “Giáo viên chủ nhiệm”, and should have “Điện thoại”."
      )
        + foundHeadings(found)
    case .noApprovalHeader(let found):
      say(
        "Danh sách đã duyệt cần cột “Mã số BHXH” (hoặc “Họ và tên” và “Ngày sinh”), nên có cột “Ngày duyệt”.",
        "A list of approvals needs a column “Mã số BHXH” (or “Họ và tên” and “Ngày sinh”), and "
          + "should have “Ngày duyệt”.") + foundHeadings(found)
    case .changedWhileReading:
      say(
        "Tệp bị thay đổi trong khi đọc. Hãy nhập lại.",
        "The file changed while it was read. Import it again.")
    }
  }

  /// How a column that is called otherwise is named: by the letter that it has in this table.
  private func mapHint(_ found: [String]) -> String {
    if found.contains(where: LostLetters.areIn) || MarkHeader.hasMarks(found) { return "" }
    guard let column = MarkHeader.openMark(found) else {
      return say(
        " Nếu cột có tên khác, hãy chỉ ra bằng tên hoặc chữ cái của cột, ví dụ cột E ghi đã cài hay chưa: --map \"E=VssID\".",
        " If a column is called otherwise, say what it is by its heading or letter, such as where column E has the marks: --map \"E=VssID\"."
      )
    }
    let (letter, heading) = (
      ColumnLetter.letters(column), VisibleText.shown(found[column], upTo: 40)
    )
    return say(
      " Nếu cột \(letter) “\(heading)” ghi đã cài hay chưa: --map \"\(letter)=VssID\".",
      " If column \(letter) “\(heading)” has the marks: --map \"\(letter)=VssID\".")
  }

  private func foundHeadings(_ found: [String]) -> String {
    if found.isEmpty { return "" }
    if found.contains(where: LostLetters.areIn) {
      return say(
        " Chữ có dấu đã bị mất (thành dấu ?). Hãy mở tệp gốc và lưu lại dạng Excel (*.xlsx) hoặc “CSV UTF-8”.",
        " Letters with marks were lost (?). Open the original and save it as Excel (*.xlsx) or “CSV UTF-8”."
      )
    }
    if found.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
      return say(
        " Chữ trong tệp bị hỏng, có lẽ tệp không phải UTF-8. Hãy lưu lại dạng “CSV UTF-8 (*.csv)”.",
        " Letters are broken; the file is probably not UTF-8. Save it as “CSV UTF-8 (*.csv)”.")
    }
    let isForeign = found.contains(where: \.hasForeignLetters)
    let advice =
      isForeign
      ? say(
        " Nếu chữ dưới đây sai, bảng mã không đúng: hãy bỏ --encoding, hoặc chọn bảng mã khác (tcvn3, vni, windows-1258).",
        " If the letters below are wrong, so is the encoding: leave --encoding out, or choose another (tcvn3, vni, "
          + "windows-1258).") : ""
    return advice + say(" Đã đọc: ", " Found: ")
      + found.enumerated().filter { !$0.element.isEmpty }.prefix(12)
      .map { "\(ColumnLetter.letters($0.offset)) \(VisibleText.shown($0.element, upTo: 40))" }
      .joined(separator: " | ") + (found.count { !$0.isEmpty } > 12 ? " …" : ".")
  }

  /// Why a roster file cannot be read, with its name.
  public func sentence(_ error: RosterReadError) -> String {
    "\(error.file): \(sentence(error.reason))"
  }
}
