import SchoolCampaign

extension Wording {
  func optionHelp(_ topic: HelpTopic) -> String {
    switch topic {
    case .lang: say("Ngôn ngữ: vi hoặc en (VSSID_LANG).", "Language: vi or en (VSSID_LANG).")
    case .db:
      say(
        "Tệp dữ liệu (VSSID_DB; mặc định campaign.sqlite).",
        "The campaign's file (VSSID_DB; default campaign.sqlite).")
    case .school: say("Tên trường (VSSID_SCHOOL).", "The school's name (VSSID_SCHOOL).")
    case .by:
      say(
        "Người ghi (VSSID_USER; mặc định tên đăng nhập).",
        "Who says so (VSSID_USER; default the login name).")
    case .json: say("In dạng JSON.", "Print JSON.")
    case .files:
      say(
        "Các tệp (.xlsx, .xls, .ods, .csv, .txt), thư mục, tệp zip.",
        "Files (.xlsx, .xls, .ods, .csv, .txt), folders, zip archives.")
    default: readingHelp(topic)
    }
  }

  func readingHelp(_ topic: HelpTopic) -> String {
    switch topic {
    case .encoding:
      say(
        "Bảng mã của tệp văn bản, nếu đoán sai.",
        "The encoding of text files, where it is guessed wrongly.")
    case .map:
      say(
        "Nghĩa của một cột, theo tiêu đề hoặc chữ cái của cột: \"Tên HS=Họ và tên\", \"C=fullName\" (=- để bỏ cột).",
        "What a column means, by its heading or letter: \"Tên HS=fullName\", \"C=fullName\" (=- ignores it)."
      )
    case .dates:
      say(
        "Thứ tự ngày sinh: dmy, mdy, swapped (ô ngày bị Excel đảo), next (ô có giờ: lấy ngày hôm sau); cả hai: mdy-next, "
          + "swapped-next.",
        "Order of birth dates: dmy, mdy, swapped (date cells that Excel turned round), next (cells with a time: the day "
          + "after); both: mdy-next, swapped-next.")
    case .fillDown:
      say(
        "Ô lớp để trống lấy lớp của dòng trên (ô gộp đã lưu thành văn bản).",
        "Blank cells of the class column have the class above them (merged cells saved as text).")
    case .readClass:
      say(
        "Lớp mà Excel đã đổi: \"06-Jan=6/1\".", "A class that Excel changed: \"06-Jan=6/1\".")
    case .tick:
      say(
        "Dấu trong cột đã cài có nghĩa là gì: \"x=chưa\", \"v=đã cài\".",
        "What a sign in the column of installations means: \"x=no\", \"v=yes\".")
    case .explain:
      say("In cách tệp được đọc, không ghi gì.", "Print how files are read; write nothing.")
    case .keepPlan:
      say("Giữ kế hoạch để thực hiện sau (vssid plan).", "Keep the plan for later (vssid plan).")
    case .sheetName:
      say(
        "Chỉ đọc trang tính có tên này (dùng được nhiều lần).",
        "Read only the sheet of this name (may be repeated).")
    case .hiddenSheets:
      say(
        "Đọc cả các trang tính ẩn.", "Read hidden sheets too.")
    case .skipBadFiles:
      say("Bỏ qua các tệp không đọc được.", "Pass over files that cannot be read.")
    case .sameStudent:
      say(
        "Những dòng là em đã có, được sửa mã số, tên, ngày sinh: all hoặc 12,15-20.",
        "Rows that are a stored student with something put right: all, or 12,15-20.")
    case .otherStudent:
      say(
        "Những dòng là em khác, không phải em đã có: all hoặc 12,15-20.",
        "Rows that are another child than the stored one: all, or 12,15-20.")
    case .repeats:
      say(
        "Em có hai dòng khác nhau: theo dòng trước (earlier) hoặc dòng sau (later).",
        "A student in two rows that differ: the earlier or the later row counts.")
    case .prefer:
      say(
        "Khi khác nhau: theo tệp (file) hay giữ dữ liệu (stored).",
        "Where they differ: the file's values or the stored ones.")
    case .withStatus:
      say("Đánh dấu theo cột “Đã cài” của tệp.", "Mark by the file's column of installations.")
    case .leftOn: say("Ngày các em chuyển đi, thôi học.", "The day on which students left.")
    case .removeMissing:
      say(
        "Ghi rời trường các em không có trong tệp (chỉ các lớp của tệp).",
        "Record those not in the file as having left (its classes only).")
    case .wholeLists:
      say("Ghi mọi danh sách cho đủ, không rút gọn.", "Write every list whole, however long.")
    case .yesRemove:
      say("Xác nhận số em sẽ ghi rời trường.", "Confirm how many are recorded as having left.")
    case .planNumber:
      say("Số của kế hoạch; mặc định mới nhất.", "The plan's number; the newest by default.")
    default: importHelp(topic)
    }
  }

  func importHelp(_ topic: HelpTopic) -> String {
    switch topic {
    case .newSchool:
      say(
        "Là trường khác, dù tên gần giống trường đã có.",
        "A school of its own, though its name is near another's.")
    case .level:
      say("Cấp học của trường mới: TH, THCS, THPT.", "Level of a new school: TH, THCS, THPT.")
    case .className: say("Lớp của các dòng không ghi lớp.", "The class of rows that name none.")
    case .dryRun: say("Chỉ xem, không ghi.", "Only show, write nothing.")
    case .yes: say("Đồng ý với kế hoạch, không hỏi.", "Accept the plan without being asked.")
    case .skipBadRows:
      say("Nhập các dòng tốt, để lại các dòng lỗi.", "Import the good rows and leave the others.")
    case .errors:
      say(
        "Ghi các dòng lỗi vào tệp này, .xlsx hoặc .csv.",
        "Write the bad rows to this file, .xlsx or .csv.")
    case .acceptMoves:
      say("Nhận học sinh từ trường khác.", "Take over students from other schools.")
    case .rebuild: say("Tính lại các con số tổng hợp.", "Remake the tallies.")
    case .samples: say("Thư mục SampleData.", "The SampleData folder.")
    case .backupFile: say("Tệp sao lưu sẽ được tạo.", "The file to make.")
    default: markHelp(topic)
    }
  }
}
