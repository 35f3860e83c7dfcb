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
    case .utf16:
      say(
        "Tệp ở dạng Unicode Text (UTF-16). Hãy lưu dạng “CSV UTF-8 (*.csv)”.",
        "The file is Unicode Text (UTF-16). Save it as “CSV UTF-8 (*.csv)”.")
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
    case .tooManyRows: say("Tệp quá lớn, hãy chia nhỏ.", "The file is too large; split it.")
    case .noHeader(let found):
      say(
        "Không thấy dòng tiêu đề có “Họ và tên” và một cột khác như “Lớp”.",
        "There is no header row with “Họ và tên” and another column such as “Lớp”.")
        + (found.isEmpty
          ? ""
          : say(" Đã đọc: ", " Found: ")
            + found.map { String($0.prefix(40)) }.joined(separator: " | "))
    case .noRows:
      say("Tệp có tiêu đề nhưng không có học sinh nào.", "The file has a header and no student.")
    case .changedWhileReading:
      say(
        "Tệp bị thay đổi trong khi đọc. Hãy nhập lại.",
        "The file changed while it was read. Import it again.")
    }
  }

  /// Why the campaign refused, and what to do.
  public func sentence(_ error: CampaignError) -> String {
    switch error {
    case .noCampaign:
      say(
        "Chưa có chiến dịch ở đây. Hãy chạy vssid init, hoặc chỉ tệp bằng --db.",
        "There is no campaign here. Run vssid init, or name the file with --db.")
    case .campaignExists: say("Tệp đã có, không ghi đè.", "The file exists and is not overwritten.")
    case .notACampaign: say("Tệp này không phải tệp chiến dịch.", "This file is not a campaign.")
    case .newerCampaign:
      say(
        "Tệp do bản vssid mới hơn tạo. Hãy cập nhật vssid.",
        "A newer vssid made this file. Update vssid.")
    case .locked:
      say(
        "Một chương trình khác đang giữ tệp. Hãy thử lại sau.",
        "Another program keeps the file busy. Try again later.")
    case .readOnly:
      say("Không được phép ghi tệp hoặc thư mục này.", "The file or its folder may not be written.")
    case .diskFull:
      say("Đĩa đã đầy. Chưa có gì thay đổi.", "The disk is full. Nothing has changed.")
    case .corrupt: say("Tệp bị hỏng. Hãy dùng bản sao lưu.", "The file is damaged. Use a backup.")
    case .badPath:
      say(
        "Đường dẫn không dùng được: là thư mục, hoặc thư mục chưa có.",
        "The path is a folder, or its folder does not exist.")
    case .storage(let code):
      say(
        "Lỗi lưu trữ \(code). Chưa có gì thay đổi.", "Storage error \(code). Nothing has changed.")
    case .unknownSchool(let name, let near):
      say("Không có trường “\(name)”.", "There is no school “\(name)”.") + didYouMean(near)
    case .unknownClass(let name, let near):
      say("Không có lớp “\(name)”.", "There is no class “\(name)”.") + didYouMean(near)
    case .classInSeveralSchools(let name, let schools):
      say(
        "Nhiều trường có lớp \(name). Hãy thêm --school: ",
        "Several schools have a class \(name). Add --school: ") + schools.joined(separator: "; ")
    case .schoolNeeded(let schools):
      say("Hãy nêu trường bằng --school: ", "Name the school with --school: ")
        + schools.prefix(8).joined(separator: "; ")
    case .unknownStudent(let text):
      say("Không tìm thấy học sinh “\(text)”.", "No student fits “\(text)”.")
    case .severalStudents(let text, _):
      say(
        "Nhiều học sinh hợp với “\(text)”; chưa có gì thay đổi. Hãy dùng mã số BHXH hoặc số thứ "
          + "tự:",
        "Several students fit “\(text)”; nothing has changed. Use the BHXH number or the roll "
          + "number:"
      )
    case .unknownRollNumbers(let numbers, let name):
      say("Lớp \(name) không có số thứ tự ", "Class \(name) has no roll number ")
        + numbers.prefix(20).map(String.init).joined(separator: ", ") + "."
    case .badSelection(let text):
      say(
        "Không hiểu “\(text.prefix(40))”. Ví dụ: 6/1:1-12,15 · 6/1:all · 6/1:all-except:3,17 · "
          + "mã số BHXH · họ tên.",
        "“\(text.prefix(40))” is no selection. Such as: 6/1:1-12,15 · 6/1:all · "
          + "6/1:all-except:3,17 · a BHXH number · a name."
      )
    case .editionNeeded(let name, let current, let since):
      say(
        "Số thứ tự lớp \(name) đã đổi từ ngày \(day(since)). Hãy thêm --sheet \(current) nếu số "
          + "lấy từ danh sách mới, --sheet \(current - 1) nếu từ danh sách cũ.",
        "The numbering of class \(name) changed on \(day(since)). Add --sheet \(current) if the "
          + "numbers are from the new list, --sheet \(current - 1) if from the old one."
      )
    case .unknownEdition(let edition, let name, let current):
      say(
        "Lớp \(name) không có danh sách số \(edition); hiện là \(current).",
        "Class \(name) has no edition \(edition); the current one is \(current).")
    case .studentsLeft:
      say(
        "Có học sinh đã rời trường, không đánh dấu được.",
        "A student of the selection has left and cannot be marked.")
    case .dayInFuture(let day):
      say("Ngày \(self.day(day)) chưa tới.", "\(self.day(day)) is still to come.")
    case .dayOutOfRange(let day, let from, let to):
      say(
        "Ngày \(self.day(day)) ngoài khoảng từ \(self.day(from)) đến \(self.day(to)).",
        "\(self.day(day)) is not between \(self.day(from)) and \(self.day(to)).")
    case .deadlineBeforeStart:
      say("Hạn chót phải sau ngày bắt đầu.", "The deadline must not lie before the start.")
    case .numberTaken(let field):
      say(
        "\(name(field)) này đã là của em khác.", "This \(name(field)) belongs to another student.")
    case .rollNumberTaken(let number):
      say("Số thứ tự \(number) đã có trong lớp.", "The class has roll number \(number) already.")
    case .badValue(let field):
      say("Không đọc được \(name(field)).", "The \(name(field)) cannot be read.")
    case .classWithoutGrade(let name):
      say("Không biết khối của lớp \(name).", "The grade of class \(name) cannot be told.")
    case .studentExists:
      say(
        "Trường đã có em cùng họ tên và ngày sinh. Nếu là em khác, hãy ghi mã số của cả hai.",
        "The school has a student of this name and birth date. If this is another one, give both "
          + "their numbers."
      )
    case .planRefused:
      say(
        "Danh sách còn lỗi hoặc câu hỏi; chưa có gì thay đổi.",
        "The roster has errors or open questions; nothing has changed.")
    case .planStale:
      say(
        "Dữ liệu vừa bị người khác thay đổi. Hãy nhập lại.",
        "Someone changed the campaign meanwhile. Import again.")
    case .nothingToUndo: say("Không có gì để hoàn tác.", "There is nothing to take back.")
    case .unknownBatch(let id): say("Không có lần thay đổi số \(id).", "There is no batch \(id).")
    case .alreadyUndone(let id, let by):
      say("Lần \(id) đã được hoàn tác ở lần \(by).", "Batch \(id) was taken back by batch \(by).")
    case .cannotUndo(let id):
      say(
        "Lần \(id) là một lần hoàn tác, không hoàn tác được nữa.",
        "Batch \(id) is an undo and cannot be taken back.")
    case .changedSince(let id, let students):
      say(
        "\(number(students.count)) học sinh của lần \(id) đã thay đổi sau đó; chưa có gì thay "
          + "đổi. Dùng --except-changed để hoàn tác các em còn lại:",
        "\(number(students.count)) students of batch \(id) have changed since; nothing was taken "
          + "back. Use --except-changed for the others:"
      )
    }
  }

  /// What a question asks and which option settles it.
  public func sentence(_ question: ImportQuestion) -> String {
    switch question {
    case .schoolUnknown:
      say(
        "Không biết danh sách của trường nào. Hãy thêm --school \"Tên trường\".",
        "Which school is this? Add --school \"NAME\".")
    case .schoolNear(let name, let stored):
      say(
        "Chưa có trường “\(name)”, nhưng có tên gần giống: \(stored.joined(separator: "; ")). Hãy sửa tên, hoặc thêm --new-school nếu là trường khác.",
        "There is no school “\(name)”, but nearly: \(stored.joined(separator: "; ")). Mend the name, or add --new-school if it is another school."
      )
    }
  }

  private func didYouMean(_ names: [String]) -> String {
    names.isEmpty ? "" : say(" Có phải là ", " Did you mean ") + names.joined(separator: ", ") + "?"
  }
}
