import SchoolCampaign

extension Wording {
  /// Why a school's part was refused whole, and what to do.
  func sentence(_ flaw: PartFlaw) -> String {
    reason(flaw)
      + say(
        " Chưa nhận gì từ tệp này. Hãy hỏi lại nơi gửi và xin tệp do vssid send ghi.",
        " Nothing was taken from this file. Ask who sent it for a file that vssid send wrote.")
  }

  private func reason(_ flaw: PartFlaw) -> String {
    switch flaw {
    case .schoolWithoutName:
      say("Trường trong tệp không có tên đọc được.", "The school has no name that can be read.")
    case .studentsWithoutClass(let count):
      say(
        "\(number(count)) em trong tệp không thuộc lớp nào của trường.",
        "\(students(count)) are in no class of the school.")
    case .classWithoutName(let name):
      say(
        "Lớp “\(VisibleText.shown(name, upTo: 60))” không phải tên lớp.",
        "“\(VisibleText.shown(name, upTo: 60))” is no name of a class.")
    case .classTwice(let name):
      say("Lớp \(name) có hai lần trong tệp.", "Class \(name) is there twice.")
    case .studentTwice:
      say(
        "Hai em trong tệp mang cùng một mã nhận dạng nội bộ.",
        "Two students bear one internal identity.")
    case .unknownBatch:
      say(
        "Tệp nói đến một lần thay đổi không có trong tệp.",
        "The file speaks of a change that is not in it.")
    case .tooLarge:
      say(
        "Tệp lớn hơn mức một trường có thể có.", "The file is larger than any school's part can be."
      )
    case .valueTooLong(let table):
      say(
        "Bảng \(table.rawValue) trong tệp có giá trị dài hơn mọi giá trị của một trường.",
        "A value in the file's table \(table.rawValue) is longer than any of a school's.")
    case .foreignRows(let table):
      say(
        "Tệp có dòng trong bảng \(table.rawValue), là bảng mà phần của một trường luôn để trống.",
        "The file has rows in the table \(table.rawValue), which is empty in every school's part.")
    case .text(let kind):
      say(
        "\(name(kind)) trong tệp quá dài, hoặc có ký tự ẩn.",
        "\(name(kind)) in the file is too long, or has hidden signs.")
    case .day(let day, let name):
      say(
        "Lớp \(name) có ngày \(self.day(day)), ngoài thời gian của đợt này.",
        "Class \(name) has the day \(self.day(day)), outside this campaign's time.")
    case .unreadable(let count):
      say(
        "\(number(count)) em trong tệp có họ tên không thể có trong danh sách lớp.",
        "\(students(count)) have names that no class list could have.")
    case .claimsSchool(let said, let known):
      say(
        "Tệp ghi là của \(said), nhưng ở đây là phần của \(known).",
        "The file says it is of \(said), but it is the part of \(known) here.")
    case .studentsOf(let said, let known, let count):
      say(
        "Tệp ghi là của \(said), nhưng \(number(count)) em trong tệp ở đây là học sinh của \(known).",
        "The file says it is of \(said), but \(students(count)) of it are \(known)'s here.")
    }
  }

  /// What a kind of text is called.
  func name(_ kind: PartText) -> String {
    switch kind {
    case .school: say("Tên trường", "The school's name")
    case .schoolCode: say("Mã trường", "The school's code")
    case .className: say("Tên một lớp", "A class's name")
    case .teacher: say("Tên một giáo viên", "A teacher's name")
    case .phone: say("Một số điện thoại", "A phone number")
    case .schoolYear: say("Năm học", "The school year")
    case .student: say("Họ tên một em", "A student's name")
    case .parent: say("Tên một phụ huynh", "A parent's name")
    case .note, .notesOfObstacles: say("Một ghi chú", "A note")
    case .setting: say("Một thiết lập", "A setting")
    case .recipients: say("Danh sách nơi nhận", "The list of recipients")
    case .reason: say("Lý do", "The reason")
    case .actor: say("Tên một người ghi", "A recorder's name")
    }
  }
}
