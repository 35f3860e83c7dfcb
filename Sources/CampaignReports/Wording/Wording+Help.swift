extension Wording {
  /// A line of help.
  public enum HelpTopic: Sendable {
    case root, initialise, campaign, importing, mark, exempt, leave, confirm, add, edit, editClass,
      list
    case report, history, undo, check, backup, demo
    case lang, db, school, by, badToday, badDay, json
    case files, newSchool, level, className, dryRun, yes, skipBadRows, errors, overwrite,
      acceptMoves
    case selection, status, day, correct, obstacle, note, sheet, marksFile
    case missing, search, grouping, asOf, sort, student, batch, exceptChanged, rebuild
    case value, back, reason, samples
  }

  /// The help text of a topic.
  public func help(_ topic: HelpTopic) -> String {
    switch topic {
    case .root:
      say(
        "Theo dõi cài đặt VssID cho học sinh: từ danh sách lớp đến báo cáo tiến độ.",
        "Follow the VssID installation of students: from class roster to progress report.")
    case .initialise: say("Tạo chiến dịch mới.", "Make a new campaign.")
    case .campaign:
      say(
        "Xem hoặc đổi (set) thông tin chiến dịch.",
        "Show the campaign's settings, or change them (set).")
    case .importing: say("Nhập danh sách lớp từ tệp CSV.", "Import class rosters from CSV files.")
    case .mark:
      say(
        "Đánh dấu học sinh đã đến bậc nào, hoặc đang vướng gì.",
        "Mark how far students are, or what holds them up.")
    case .exempt:
      say(
        "Ghi học sinh không thuộc diện (hoặc none để bỏ).",
        "Record students as exempt (or none to take it back).")
    case .leave: say("Ghi học sinh đã rời trường.", "Record that students left the school.")
    case .confirm: say("Xác nhận lớp chưa có em nào mới.", "Confirm that a class has nobody yet.")
    case .add: say("Thêm một học sinh.", "Add one student.")
    case .edit: say("Sửa thông tin một học sinh.", "Edit a student.")
    case .editClass: say("Ghi giáo viên chủ nhiệm của lớp.", "Set a class's homeroom teacher.")
    case .list: say("Liệt kê học sinh.", "List students.")
    case .report: say("In báo cáo tiến độ.", "Print the progress report.")
    case .history: say("Xem lịch sử thay đổi.", "Show the history.")
    case .undo:
      say("Hoàn tác lần nhập hoặc đánh dấu gần nhất.", "Take back the last import or mark.")
    case .check: say("Kiểm tra tệp chiến dịch.", "Verify the campaign's file.")
    case .backup: say("Sao lưu chiến dịch.", "Back up the campaign.")
    case .demo:
      say("Dựng chiến dịch mẫu và in báo cáo.", "Build a sample campaign and print its report.")
    case .lang: say("Ngôn ngữ: vi hoặc en (VSSID_LANG).", "Language: vi or en (VSSID_LANG).")
    case .db:
      say(
        "Tệp chiến dịch (VSSID_DB; mặc định campaign.sqlite).",
        "The campaign's file (VSSID_DB; default campaign.sqlite).")
    case .school: say("Tên trường (VSSID_SCHOOL).", "The school's name (VSSID_SCHOOL).")
    case .by:
      say(
        "Ai ghi (VSSID_USER; mặc định tên đăng nhập).",
        "Who says so (VSSID_USER; default the login name).")
    case .badToday:
      say("VSSID_TODAY phải có dạng 2021-05-28", "VSSID_TODAY must look like 2021-05-28")
    case .badDay:
      say(
        "Ngày phải có dạng 28/5/2021, 28/5 hoặc 2021-05-28",
        "A day looks like 28/5/2021, 28/5 or 2021-05-28")
    case .json: say("In dạng JSON.", "Print JSON.")
    case .files: say("Các tệp CSV.", "The CSV files.")
    case .newSchool:
      say(
        "Là trường mới dù tên gần giống trường đã có.",
        "A school of its own, though its name is near another's.")
    case .level:
      say("Cấp học của trường mới: TH, THCS, THPT.", "Level of a new school: TH, THCS, THPT.")
    case .className: say("Lớp của các dòng không ghi lớp.", "The class of rows that name none.")
    case .dryRun: say("Chỉ xem, không ghi.", "Only show, write nothing.")
    case .yes: say("Đồng ý với kế hoạch, không hỏi.", "Accept the plan without being asked.")
    case .skipBadRows:
      say("Nhập các dòng tốt, để lại các dòng lỗi.", "Import the good rows and leave the others.")
    case .errors: say("Ghi các dòng lỗi vào tệp này.", "Write the bad rows to this file.")
    case .overwrite: say("Tệp đè lên thông tin đã sửa tay.", "The file outweighs hand edits.")
    case .acceptMoves:
      say("Nhận học sinh từ trường khác.", "Take over students from other schools.")
    case .selection:
      say(
        "Ai: 6/1:1-12,15 · 6/1:all · 6/1:all-except:3,17 · mã số BHXH · họ tên.",
        "Who: 6/1:1-12,15 · 6/1:all · 6/1:all-except:3,17 · a BHXH number · a name.")
    case .status:
      say(
        "Bậc: notStarted, parentReady, submitted, approved, installed.",
        "Rung: notStarted, parentReady, submitted, approved, installed.")
    case .day:
      say(
        "Ngày (28/5 hoặc 28/5/2021); mặc định hôm nay.",
        "The day (28/5 or 28/5/2021); default today.")
    case .correct:
      say("Cho phép hạ bậc hoặc đổi ngày để sửa sai.", "Allow lowering a rung or changing its day.")
    case .obstacle:
      say("Vướng mắc, ví dụ no-sms; none để bỏ.", "An obstacle such as no-sms; none closes it.")
    case .note: say("Ghi chú.", "A note.")
    case .sheet:
      say(
        "Số thứ tự lấy từ danh sách lần này.", "The edition of the list that roll numbers are from."
      )
    case .marksFile: say("Đánh dấu từ tệp CSV.", "Mark from a CSV file.")
    case .missing:
      say(
        "Chỉ các em thuộc diện chưa cài: danh sách gọi.",
        "Only those eligible and not installed: the call list.")
    case .search: say("Tìm theo tên, có hoặc không dấu.", "Search names, with or without marks.")
    case .grouping: say("Theo school, class hoặc level.", "By school, class or level.")
    case .asOf: say("Số liệu tính đến hết ngày này.", "As of the end of this day.")
    case .sort: say("worst (kém nhất trước) hoặc name.", "worst (lowest share first) or name.")
    case .student:
      say("Học sinh: mã số BHXH, họ tên, hoặc 6/1:5.", "A student: BHXH number, name, or 6/1:5.")
    case .batch: say("Số của lần thay đổi.", "The number of a batch.")
    case .exceptChanged:
      say("Để lại các em đã thay đổi sau đó.", "Leave students who changed since.")
    case .rebuild: say("Tính lại các con số tổng hợp.", "Remake the tallies.")
    case .value: say("Giá trị mới.", "The new value.")
    case .back: say("Ghi lại là vẫn đang học.", "Record that they did not leave.")
    case .reason:
      say(
        "no-health-insurance, foreign-without-number, other-province, other, none.",
        "no-health-insurance, foreign-without-number, other-province, other, none.")
    case .samples: say("Thư mục SampleData.", "The SampleData folder.")
    }
  }
}
