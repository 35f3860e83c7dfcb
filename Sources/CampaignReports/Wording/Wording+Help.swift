import SchoolCampaign

extension Wording {
  /// The help text of a topic.
  public func help(_ topic: HelpTopic) -> String {
    switch topic {
    case .root:
      say(
        "Theo dõi cài đặt VssID cho học sinh: từ danh sách lớp đến báo cáo tiến độ.",
        "Follow the VssID installation of students: from class roster to progress report.")
    case .initialise: say("Tạo đợt cài đặt mới.", "Make a new campaign.")
    case .campaign: say("Xem thông tin đợt cài đặt.", "Show the campaign's settings.")
    case .setCampaign: say("Đổi thông tin đợt cài đặt.", "Change the campaign's settings.")
    case .importing:
      say(
        "Nhập danh sách lớp từ tệp Excel, CSV, LibreOffice, thư mục hoặc tệp zip.",
        "Import class rosters from Excel, CSV or LibreOffice files, folders or zip archives.")
    case .plan: say("Kế hoạch nhập đang giữ.", "Plans of imports that are kept.")
    case .showPlan: say("Xem kế hoạch.", "Show a plan.")
    case .applyPlan: say("Thực hiện kế hoạch.", "Carry out a plan.")
    case .dropPlan: say("Bỏ kế hoạch.", "Drop a plan.")
    case .mark:
      say(
        "Đánh dấu học sinh đã đến bước nào, hoặc đang vướng gì.",
        "Mark how far students are, or what holds them up.")
    case .exempt:
      say(
        "Ghi học sinh không thuộc diện (hoặc --reason none để bỏ).",
        "Record students as exempt (or --reason none to take it back).")
    case .leave: say("Ghi học sinh đã rời trường.", "Record that students left the school.")
    case .confirm:
      say(
        "Ghi lớp đã báo cáo nhưng chưa có em nào cài thêm.",
        "Record that a class reported and has nobody (more) yet.")
    case .add: say("Thêm một học sinh.", "Add one student.")
    case .edit: say("Sửa thông tin một học sinh.", "Edit a student.")
    case .editClass:
      say(
        "Xem hoặc ghi giáo viên chủ nhiệm của lớp.", "Show or set a class's homeroom teacher.")
    case .list: say("Liệt kê học sinh.", "List students.")
    case .report: say("In báo cáo tiến độ.", "Print the progress report.")
    case .history: say("Xem lịch sử thay đổi.", "Show the history.")
    case .undo:
      say(
        "Hoàn tác một lần thay đổi; không ghi số thì lần gần nhất của chính mình.",
        "Take back a batch; without a number, one's own last one.")
    case .redo:
      say(
        "Làm lại những gì một lần hoàn tác đã gỡ; không ghi số thì lần hoàn tác gần nhất của mình.",
        "Bring back what an undo took; without a number, what one's own last undo did.")
    case .check: say("Kiểm tra tệp dữ liệu.", "Verify the campaign's file.")
    case .backup: say("Sao lưu dữ liệu.", "Back up the campaign.")
    case .demo:
      say("Dựng dữ liệu mẫu và in báo cáo.", "Build a sample campaign and print its report.")
    default: optionHelp(topic)
    }
  }
}
