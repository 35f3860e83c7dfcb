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
}
