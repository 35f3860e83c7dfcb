import SchoolCampaign

extension Wording {
  /// Why the campaign refused, and what to do.
  public func sentence(_ error: CampaignError) -> String {
    switch error {
    case .noCampaign:
      say(
        "Chưa có đợt cài đặt nào ở đây. Hãy chạy vssid init, hoặc chỉ tệp bằng --db.",
        "There is no campaign here. Run vssid init, or name the file with --db.")
    case .campaignExists:
      say(
        "Ở đây đã có dữ liệu đợt cài đặt, không ghi đè. Xem: vssid campaign; đổi: vssid campaign set.",
        "There is a campaign already; it is not overwritten. See: vssid campaign; change: vssid "
          + "campaign set.")
    case .fileExists:
      say(
        "Ở đây đã có một tệp khác, không ghi đè. Hãy đặt tên khác.",
        "Another file lies here and is not overwritten. Choose another name.")
    case .notACampaign:
      say("Tệp này không phải tệp dữ liệu của vssid.", "This file is not a campaign.")
    case .isAPart:
      say(
        "Đây là phần gửi của một trường, không phải tệp để làm việc. Dùng vssid receive để nhận vào đợt của bạn.",
        "This is a school's part that was sent, not a file to work in. Take it into your campaign with vssid receive."
      )
    case .notAPart:
      say(
        "Tệp này không phải phần của trường do vssid send tạo ra.",
        "This file is no school's part as vssid send writes it.")
    case .foreignSchema:
      say(
        "Tệp có bảng hoặc lệnh không do vssid tạo; không chạy gì trong đó. Hãy dùng bản sao lưu, hoặc xin lại tệp.",
        "The file has tables or commands that vssid does not make; nothing in it was run. Use a backup, or ask for the "
          + "file again.")
    case .impossibleValues:
      say(
        "Tệp bị hỏng: có giá trị không thể có (ngày, số hoặc độ dài). Chưa có gì thay đổi. Hãy dùng bản sao lưu.",
        "The file is damaged: it holds values that cannot be (days, numbers or lengths). Nothing has changed. Use a backup."
      )
    case .textTooLong(let kind):
      say(
        "\(name(kind)) dài quá \(number(kind.longest)) ký tự. Hãy viết ngắn lại. Chưa có gì thay đổi.",
        "\(name(kind)) has more than \(number(kind.longest)) characters. Make it shorter. Nothing has changed."
      )
    case .falsePart(let file, let flaw): "\(file): \(sentence(flaw))"
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
    case .notAFile, .replacedMeanwhile, .changedMeanwhile, .foreignLog, .purgeUnfinished:
      sentence(ofFile: error)
    case .storage(let code):
      say(
        "Lỗi lưu trữ \(code). Chưa có gì thay đổi.", "Storage error \(code). Nothing has changed.")
    case .notAllowed:
      say(
        "Người dùng này không có quyền làm việc đó; chưa có gì thay đổi. Hãy nhờ hiệu trưởng hoặc cơ quan BHXH.",
        "This user has no right to do that; nothing has changed. Ask the headmaster or the insurance office."
      )
    case .unknownSchool(let name, let near):
      say("Không có trường “\(name)”.", "There is no school “\(name)”.")
        + (near.isEmpty
          ? "" : say(" Các trường: ", " Schools: ") + near.joined(separator: "; ") + ".")
    case .unknownClass(let name, let near):
      say("Không có lớp “\(name)”.", "There is no class “\(name)”.") + didYouMean(near)
    case .classInSeveralSchools(let name, let schools):
      say(
        "Nhiều trường có lớp \(name). Hãy thêm --school: ",
        "Several schools have a class \(name). Add --school: ") + schools.joined(separator: "; ")
    case .emptiedClass(let name):
      say(
        "Lớp \(name) không còn học sinh nào nên không có trong báo cáo; chưa có gì thay đổi. Các em đã rời trường: "
          + "\(ShellWord.command(["list", name])); nếu nhầm: vssid leave … --back.",
        "Class \(name) has no students any more and is in no report; nothing has changed. Those who left: "
          + "\(ShellWord.command(["list", name])); if that is wrong: vssid leave … --back.")
    case .unknownStudent(let text):
      say("Không tìm thấy học sinh “\(text)”.", "No student fits “\(text)”.")
    case .severalStudents(let text, _):
      say(
        "Nhiều học sinh hợp với “\(text)”; chưa có gì thay đổi. Hãy chọn một em bằng lớp và số thứ "
          + "tự (như 6/1:5) hoặc mã số BHXH.",
        "Several students fit “\(text)”; nothing has changed. Choose one by class and roll number "
          + "(such as 6/1:5) or BHXH number."
      )
    case .similarStudents(let text, _):
      say(
        "Không có em nào đúng tên “\(text)”; chưa có gì thay đổi. Nếu là em dưới đây, hãy dùng lớp "
          + "và số thứ tự (như 6/1:5).",
        "Nobody has exactly the name “\(text)”; nothing has changed. If one of these is meant, use "
          + "class and roll number (such as 6/1:5)."
      )
    case .wholeClass(let name, let count):
      say(
        "Cả lớp \(name) (\(number(count)) em)? Hãy viết \(ShellWord.quoted(name + ":all")); vài em thì viết "
          + "\(ShellWord.quoted(name + ":1-5")).",
        "The whole class \(name) (\(number(count)))? Write \(ShellWord.quoted(name + ":all")); for some, "
          + "\(ShellWord.quoted(name + ":1-5")).")
    case .unknownRollNumbers(let numbers, let name):
      say("Lớp \(name) không có số thứ tự ", "Class \(name) has no roll number ")
        + numbers.prefix(20).map(String.init).joined(separator: ", ")
        + more(numbers.count, shown: 20) + "."
    case .badSelection(let text):
      say(
        "Không hiểu “\(text.prefix(40))”. Ví dụ: 6/1:1-12,15 · 6/1:all · 6/1:all-except:3,17 · "
          + "mã số BHXH · họ tên.",
        "“\(text.prefix(40))” is no selection. Such as: 6/1:1-12,15 · 6/1:all · "
          + "6/1:all-except:3,17 · a BHXH number · a name."
      )
    case .editionNeeded(let name, let doubt, let current, let since):
      editionNeeded(name, doubt, current: current, since: since)
    case .unknownEdition(let edition, let name, let current):
      say(
        "Lớp \(name) không có danh sách số \(edition); hiện là \(current).",
        "Class \(name) has no edition \(edition); the current one is \(current).")
    case .studentsLeft:
      say(
        "Có em đã rời trường, không đánh dấu được; chưa có gì thay đổi. Nếu nhầm: vssid leave 6/1:5 "
          + "--back (thay bằng lớp và STT của em).",
        "A student has left and cannot be marked; nothing has changed. If that is wrong: vssid "
          + "leave 6/1:5 --back (with the student's class and number).")
    case .installedAlready:
      say(
        "Có em đã cài đặt nên không còn vướng mắc; chưa có gì thay đổi. Nếu nhầm, hãy hạ bước bằng "
          + "--as … --correct trước.",
        "A student has installed and so has no obstacle; nothing has changed. If that is wrong, "
          + "lower the rung with --as … --correct first.")
    case .dayBeforeLowerRung:
      say(
        "Ngày này sớm hơn ngày của một bước thấp hơn mà các em dưới đây đã qua; chưa có gì thay đổi. Hãy "
          + "kiểm tra lại ngày, hoặc thêm --correct để lùi cả bước thấp hơn về ngày này.",
        "The day lies before that of a lower rung which these students reached; nothing has changed. "
          + "Check the day, or add --correct to move the lower rung to it too.")
    case .noteWithoutObstacle:
      say(
        "Ghi chú đi với vướng mắc: hãy thêm --obstacle (ví dụ --obstacle other). Ghi chú chung về "
          + "em: vssid edit … --note.",
        "A note goes with an obstacle: add --obstacle (such as --obstacle other). For a note about "
          + "the student: vssid edit … --note.")
    case .dayInFuture(let day):
      say("Ngày \(self.day(day)) chưa tới.", "\(self.day(day)) is still to come.")
    case .impossibleToday(let day):
      say(
        "Đồng hồ của máy cho biết hôm nay là \(self.day(day)), không thể đúng; chưa có gì thay đổi. Hãy chỉnh đồng hồ.",
        "The clock of this computer says \(self.day(day)), which cannot be; nothing has changed. Set the clock."
      )
    case .dayTooEarly(let day, let earliest):
      say(
        "Ngày \(self.day(day)) chưa có VssID (có từ ngày \(self.day(earliest))). Hãy kiểm tra lại ngày.",
        "On \(self.day(day)) there was no VssID (it began on \(self.day(earliest))). Check the day."
      )
    case .dayBeforeSchoolYear(let day, let schoolYear, let first):
      say(
        "Ngày \(self.day(day)) không thuộc năm học \(schoolYear) (tính từ hè, ngày \(self.day(first))). Hãy kiểm tra lại ngày.",
        "\(self.day(day)) is not in the school year \(schoolYear) (from the summer on, \(self.day(first))). Check the day."
      )
    case .appAfterMarks(let day, let first):
      say(
        "Đã có em được ghi từ ngày \(self.day(first)), trước ngày \(self.day(day)); chưa có gì thay đổi. Hãy nêu ngày không "
          + "muộn hơn ngày đó.",
        "Students are recorded from \(self.day(first)) on, before \(self.day(day)); nothing has changed. Name no later "
          + "day than that.")
    case .dayOutOfRange(_, let from, let to) where to < from:
      say(
        "Đợt cài đặt bắt đầu ngày \(self.day(from)), chưa có báo cáo.",
        "The campaign starts on \(self.day(from)); there is no report yet.")
    case .dayOutOfRange(let day, let from, let to):
      say(
        "Ngày \(self.day(day)) ngoài khoảng từ \(self.day(from)) đến \(self.day(to)).",
        "\(self.day(day)) is not between \(self.day(from)) and \(self.day(to)).")
    case .deadlineBeforeStart:
      say(
        "Hạn chót không được trước ngày bắt đầu.", "The deadline must not lie before the start.")
    case .numberTaken(let field, _):
      say(
        "Số này (\(name(field))) đã là của em khác; chưa có gì thay đổi:",
        "The \(name(field)) belongs to another student; nothing has changed:")
    case .numberTakenElsewhere(let field):
      say(
        "Số này (\(name(field))) đang là của một em ở trường khác; chưa có gì thay đổi. Hãy xem lại số; nếu em đã chuyển "
          + "trường, hãy nhờ cơ quan BHXH chuyển em về.",
        "The \(name(field)) belongs to a student of another school; nothing has changed. Look at the number again; if the "
          + "student changed schools, ask the insurance office to move the student.")
    case .missingIdentity:
      say(
        "Cần thêm ngày sinh (--birth) hoặc mã số BHXH (--number), để không lẫn với em trùng tên.",
        "Give the birth date (--birth) or the BHXH number (--number), so that a namesake can be "
          + "told apart.")
    case .rollNumberTaken(let number, _):
      say(
        "Số thứ tự \(number) trong lớp đã là của em khác; chưa có gì thay đổi:",
        "Roll number \(number) of the class is another student's; nothing has changed:")
    case .badValue(let field):
      say("Không đọc được \(name(field)). ", "The \(name(field)) cannot be read. ") + shape(field)
    case .badTeacherName(let text):
      say(
        "“\(VisibleText.shown(text, upTo: 40))” không phải họ tên giáo viên; chưa có gì thay đổi. Hãy ghi họ tên bằng chữ, ví dụ "
          + "--teacher \"Nguyễn Thị Hoa\"; số điện thoại ghi bằng --phone.",
        "“\(VisibleText.shown(text, upTo: 40))” is no teacher's name; nothing has changed. Write the name in letters, such as "
          + "--teacher \"Nguyễn Thị Hoa\", and the phone with --phone.")
    case .studentExists:
      say(
        "Trường đã có em cùng họ tên và ngày sinh. Nếu là em khác, hãy ghi mã số của cả hai.",
        "The school has a student of this name and birth date. If this is another one, give both "
          + "their numbers."
      )
    case .keyTaken:
      say(
        "Lượt đánh dấu này trùng mã với một lượt khác đã ghi; chưa có gì thay đổi. Hãy tải lại trang rồi đánh dấu lại.",
        "Another mark was recorded under this one's key; nothing has changed. Load the page again and mark anew."
      )
    case .tooManyWaiting:
      say(
        "Đang có quá nhiều lượt đánh dấu chờ ghi; lượt này chưa được ghi. Xin gửi lại sau ít giây.",
        "Too many marks wait to be recorded; this one is not. Send it again in some seconds.")
    case .planRefused:
      say(
        "Danh sách còn lỗi hoặc câu hỏi; chưa có gì thay đổi.",
        "The roster has errors or open questions; nothing has changed.")
    case .planStale:
      say(
        "Dữ liệu vừa bị người khác thay đổi. Hãy nhập lại.",
        "Someone changed the campaign meanwhile. Import again.")
    case .purged(let day):
      say(
        "Dữ liệu cá nhân đã được xóa ngày \(self.day(day)); chỉ còn các con số và báo cáo.",
        "Personal data was removed on \(self.day(day)); only counts and reports are left.")
    case .unknownIssue(let id):
      say(
        "Không có báo cáo thứ \(id). vssid report issued liệt kê các báo cáo đã phát hành.",
        "There is no issued report \(id). vssid report issued lists them.")
    case .registerNumberTaken(let number, let id, let by, let on):
      say(
        "Số \(number) đã được \(by) phát hành ngày \(day(on)) (báo cáo thứ \(id)); chưa phát hành gì. Hãy dùng số khác, "
          + "hoặc thu hồi báo cáo đó: vssid report withdraw \(id) --reason \"…\"",
        "Number \(number) was issued by \(by) on \(day(on)) (report \(id)); nothing was issued. Use another number, "
          + "or withdraw that report: vssid report withdraw \(id) --reason \"…\"")
    case .alreadyWithdrawn(let id, let by, let on):
      say(
        "Báo cáo thứ \(id) đã được \(by) thu hồi ngày \(day(on)).",
        "Report \(id) was withdrawn by \(by) on \(day(on)).")
    case .scopesDiffer(let first, let one, let second, let other):
      say(
        "Không so được: báo cáo thứ \(first) là của \(one ?? "tất cả các trường"), báo cáo thứ \(second) là của "
          + "\(other ?? "tất cả các trường"). vssid report issued cho xem phạm vi của từng báo cáo.",
        "These cannot be compared: report \(first) is about \(one ?? "all schools"), report \(second) about "
          + "\(other ?? "all schools"). vssid report issued shows what each is about.")
    case .talliesDisagree:
      say(
        "Các con số tổng hợp không khớp với từng em; chưa phát hành gì. Hãy chạy vssid check --rebuild, xem lại báo cáo, rồi "
          + "phát hành.",
        "The counts do not agree with the students; nothing was issued. Run vssid check --rebuild, look at the report again, "
          + "then issue it.")
    case .nobodyYet:
      say(
        "Chưa có học sinh nào trong đợt này. Hãy nhập danh sách: vssid import TỆP.",
        "Nobody is in this campaign yet. Import a list: vssid import FILE.")
    case .unknownPlan(nil):
      say(
        "Không có kế hoạch nào đang giữ. Dùng vssid import … --plan để lập.",
        "No plan is kept. Make one with vssid import … --plan.")
    case .unknownPlan(let id?):
      say("Không có kế hoạch số \(id).", "There is no plan \(id).")
    case .nothingToUndo:
      say(
        "Không có gì để hoàn tác. Phần còn lại của một lần hoàn tác dở: vssid undo SỐ (xem vssid "
          + "history).",
        "There is nothing to take back. What is left of a batch partly taken back: vssid undo "
          + "NUMBER (see vssid history).")
    case .unknownBatch(let id): say("Không có lần thay đổi số \(id).", "There is no batch \(id).")
    case .alreadyUndone(let id, let by):
      say("Lần \(id) đã được hoàn tác ở lần \(by).", "Batch \(id) was taken back by batch \(by).")
    case .onlyOthersToUndo(let last):
      say(
        "Không có lần nào của chính bạn để hoàn tác. Lần gần nhất, số \(last), là của người khác: vssid "
          + "undo \(last) nếu đúng là muốn hoàn tác lần đó.",
        "There is nothing of your own to take back. The last batch, \(last), is another's: vssid undo "
          + "\(last) if that is meant.")
    case .nothingToRedo:
      say(
        "Không có lần hoàn tác nào của bạn để làm lại. Lần khác: vssid redo SỐ (xem vssid history).",
        "There is no undo of yours to take back. Another one: vssid redo NUMBER (see vssid history)."
      )
    case .cannotUndo(let id, let kind, let report): cannotUndo(id, kind, report: report)
    case .notUndone(let id):
      say(
        "Lần \(id) chưa được hoàn tác, nên không có gì để làm lại.",
        "Batch \(id) was not taken back, so there is nothing to redo.")
    case .alreadyRedone(let id, let by):
      say(
        "Lần hoàn tác \(id) đã được làm lại ở lần \(by).",
        "The undo \(id) was taken back by batch \(by).")
    case .cannotRedo(let id):
      say(
        "Lần hoàn tác \(id) do phiên bản cũ của chương trình ghi, không giữ lại những gì đã gỡ; không làm lại "
          + "được. Hãy nhập hoặc ghi lại.",
        "The undo \(id) was made by an older version of this program, which kept nothing of what it "
          + "removed; it cannot be taken back. Import or record it again.")
    case .removedSince(let id, let by):
      say(
        "Học sinh của lần hoàn tác \(id) đã bị gỡ ở lần hoàn tác \(by); chưa có gì thay đổi. Làm lại lần "
          + "\(by) trước: vssid redo \(by).",
        "Students of the undo \(id) were removed by the undo \(by); nothing has changed. Redo that one "
          + "first: vssid redo \(by).")
    case .recordsChangedSince(let id, let leavesSome):
      recordsChangedSince(id, leavesSome)
    case .changedSince(let id, let students, let by, let leavesSome):
      changedSince(id, students.count, by: by, leavesSome)
    }
  }

  /// What a value of a field looks like.
  private func shape(_ field: StudentField) -> String {
    switch field {
    case .rollNumber: say("Hãy ghi số từ 1 đến 9999.", "Give a number from 1 to 9999.")
    case .fullName:
      say("Hãy ghi họ tên, dài nhất 120 chữ.", "Give a name of at most 120 letters.")
    case .birthDate:
      say(
        "Hãy ghi ngày/tháng/năm, ví dụ 5/3/2010.", "Give day/month/year, such as 5/3/2010.")
    case .gender: say("Hãy ghi Nam hoặc Nữ.", "Give Nam (male) or Nữ (female).")
    case .insuranceNumber:
      say(
        "Mã số BHXH có 10 chữ số (hoặc cả số thẻ BHYT 15 ký tự).",
        "A BHXH number has 10 digits (or give the whole 15-character card).")
    case .ministryID: say("Mã này có 10 chữ số.", "It has 10 digits.")
    case .personalID: say("Số này có 12 chữ số.", "It has 12 digits.")
    case .parentName, .parentPhone, .note: ""
    case .route: Route.allCases.map(\.rawValue).joined(separator: ", ")
    }
  }

  private func didYouMean(_ names: [String]) -> String {
    names.isEmpty ? "" : say(" Có phải là ", " Did you mean ") + names.joined(separator: ", ") + "?"
  }
}
