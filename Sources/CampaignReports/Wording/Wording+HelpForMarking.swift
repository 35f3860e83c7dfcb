import SchoolCampaign

extension Wording {
  func markHelp(_ topic: HelpTopic) -> String {
    switch topic {
    case .selection:
      say(
        "Ai: 6/1:1-12,15 · 6/1:all · 6/1:all-except:3,17 · mã số BHXH · “họ tên”.",
        "Who: 6/1:1-12,15 · 6/1:all · 6/1:all-except:3,17 · a BHXH number · a “name”.")
    case .listed:
      say(
        "Lớp (6/1), vài em (6/1:1-12,15), mã số BHXH hoặc tên; bỏ trống là tất cả.",
        "A class (6/1), some of it (6/1:1-12,15), a BHXH number or a name; all if left out.")
    case .status:
      say("Bước đã đến: ", "The rung reached: ") + rungs
        + say("; mặc định installed.", "; installed by default.")
    case .onlyStatus: say("Chỉ bước này: ", "Only this rung: ") + rungs + "."
    case .day:
      say(
        "Ngày (28/5 hoặc 28/5/2021); mặc định hôm nay.",
        "The day (28/5 or 28/5/2021); default today.")
    case .correct:
      say(
        "Cho phép hạ bước hoặc đổi ngày để sửa sai.", "Allow lowering a rung or changing its day.")
    case .obstacle:
      say("Vướng mắc: ", "What is in the way: ") + obstacles
        + say("; none để bỏ.", "; none closes it.")
    case .onlyObstacle:
      say(
        "Chỉ các em có vướng mắc này, ví dụ no-sms.",
        "Only those with this obstacle, such as no-sms."
      )
    case .note: say("Ghi chú cho vướng mắc.", "A note to the obstacle.")
    case .sheet:
      say(
        "STT lấy từ danh sách lần thứ mấy của lớp (1 là đầu tiên).",
        "Which edition of the class list (1 = first) the roll numbers are from.")
    case .marksFile:
      say(
        "Đánh dấu từ tệp Excel, LibreOffice, CSV, thư mục hoặc tệp zip; ghi được nhiều tệp, tất cả trong một lần.",
        "Mark from Excel, LibreOffice or CSV files, folders or zip archives; several are one batch."
      )
    case .missing:
      say(
        "Chỉ các em thuộc diện chưa cài: danh sách gọi.",
        "Only those eligible and not installed: the call list.")
    case .replace:
      say(
        "Ghi đè tệp đã có, kể cả tệp đã được sửa hay điền; dữ liệu của một đợt thì không bao giờ.",
        "Write over a file that is there, even one that was changed or filled in; never over a campaign's data."
      )
    case .todayIsRight:
      say(
        "Ngày của máy là đúng, dù xa đợt cài đặt.",
        "The computer's day is right, though far from the campaign.")
    case .restore:
      say(
        "Đặt một bản sao lưu vào chỗ của đợt; dữ liệu trước đó được giữ lại bên cạnh.",
        "Put a backup in the campaign's place; what was there is kept beside it.")
    case .restoredFile: say("Bản sao lưu.", "The backup.")
    case .group:
      say(
        "Nhóm người dùng của máy cùng làm việc với tệp; không có thì chỉ riêng mình.",
        "The users' group of this computer that shares the file; without it the file is yours alone."
      )
    case .groupAccess:
      say(
        "Nhóm được write (ghi, mặc định) hay read (chỉ đọc).",
        "Whether the group may write (default) or read only.")
    case .listOutput:
      say(
        "Ghi danh sách vào tệp .xlsx, .pdf hoặc .csv.",
        "Write the list to a file: .xlsx, .pdf or .csv.") + keepsOthers
    case .correctApprovals:
      say(
        "Bỏ ghi nhận đã duyệt của em mà danh sách nay ghi từ chối, trả lại hoặc chờ duyệt.",
        "Take back the approval of students whom the list now has as refused, returned or waiting.")
    case .differencesOutput:
      say(
        "Ghi các chỗ khác nhau theo từng trường vào tệp .xlsx, .pdf hoặc .csv.",
        "Write the differences, school by school, to a file: .xlsx, .pdf or .csv.") + keepsOthers
    case .search: say("Tìm theo tên, có hoặc không dấu.", "Search names, with or without marks.")
    case .counted:
      say(
        "Các em được đếm ở một con số của báo cáo: enrolled, eligible, exempt (hoặc exempt:lý-do), left, "
          + "parentReady, submitted, approved, installed, missing, onTime, late, officeApproved, officeOnly, schoolOnly (chỉ BHXH hoặc chỉ trường ghi đã duyệt), hoặc một vướng mắc.",
        "Those whom a figure of the report counts: enrolled, eligible, exempt (or exempt:reason), left, "
          + "parentReady, submitted, approved, installed, missing, onTime, late, officeApproved, officeOnly, schoolOnly (approved by one side's word only), or an obstacle."
      )
    case .onlyLevel: say("Chỉ cấp học này (TH, THCS, THPT).", "Only this level (TH, THCS, THPT).")
    case .onlyGrade: say("Chỉ khối này, 1 đến 12.", "Only this grade, 1 to 12.")
    case .grouping:
      say("Theo school, class, level hoặc grade.", "By school, class, level or grade.")
    case .asOf: say("Số liệu tính đến hết ngày này.", "As of the end of this day.")
    case .sort: say("worst (kém nhất trước) hoặc name.", "worst (lowest share first) or name.")
    case .student:
      say(
        "Học sinh: mã số BHXH, “họ tên”, hoặc 6/1:5.", "A student: BHXH number, “name”, or 6/1:5.")
    case .batch:
      say("Số của lần thay đổi (vssid history).", "The number of a batch (vssid history).")
    case .undoBatch:
      say(
        "Số của lần hoàn tác, hoặc của lần đã bị hoàn tác (vssid history).",
        "The number of an undo, or of the batch that it took back (vssid history).")
    case .exceptChanged:
      say("Để lại những gì đã thay đổi sau đó.", "Leave what changed since.")
    case .back: say("Ghi lại là vẫn đang học.", "Record that they did not leave.")
    case .reason: say("Lý do: ", "Why: ") + reasons + say("; none để bỏ.", "; none takes it back.")
    case .yesUndo: say("Thực hiện, không hỏi.", "Do it without being asked.")
    default: fieldHelp(topic)
    }
  }

  var rungs: String {
    InstallStatus.allCases.map { status in
      language == .vietnamese ? "\(status.rawValue) (\(name(status)))" : status.rawValue
    }.joined(separator: ", ")
  }

  private var obstacles: String {
    Obstacle.allCases.map { obstacle in
      language == .vietnamese ? "\(obstacle.rawValue) (\(name(obstacle)))" : obstacle.rawValue
    }.joined(separator: ", ")
  }

  private var reasons: String {
    ExemptReason.allCases.map { reason in
      language == .vietnamese ? "\(reason.rawValue) (\(name(reason)))" : reason.rawValue
    }.joined(separator: ", ")
  }
}
