import SchoolCampaign

extension Wording {
  /// A line of help: of a command, or of an option or argument.
  public enum HelpTopic: CaseIterable, Sendable {
    case root, initialise, campaign, setCampaign, importing, mark, exempt, leave, confirm, add, edit
    case editClass, list, report, history, undo, redo, undoBatch, check, backup, demo
    case lang, db, school, by, json
    case campaignName, office, officeCode, parentOffice, parentOfficeCode, letter, parentLetter
    case letterIssuer, parentLetterIssuer
    case hotline, start, deadline, useFrom, appSince, place, addressee, signerPost, signerName,
      recipient
    case send, receive, partOutput, parts, reconcile, approvals, approvalDay, covers
    case purge, purgeName, classSheet, slips, remind, papersOf, pdfOutput, sheetOutput, perPage,
      withNames
    case format, output, annex, number, issue, issuedNumber, issuedReports, compared
    case remarks, withdraw, withdrawn, withdrawReason
    case files, newSchool, level, className, dryRun, yes, skipBadRows, errors, acceptMoves
    case encoding, map, dates, readClass, fillDown, explain, keepPlan, skipBadFiles, prefer
    case repeats, sameStudent, otherStudent,
      withStatus
    case sheetName, hiddenSheets
    case leftOn, removeMissing, yesRemove, plan, showPlan, applyPlan, dropPlan, planNumber
    case selection, status, day, correct, obstacle, note, sheet, marksFile, reason, back, yesUndo
    case listOutput, differencesOutput, slipsOf, teachersFile
    case listed, missing, onlyStatus, onlyObstacle, counted, onlyLevel, onlyGrade, search, grouping,
      asOf, sort
    case student, batch, exceptChanged, rebuild, samples, backupFile
    case oneClass, moveTo, teacher, phone, fullName, birth, gender, insuranceNumber, ministryID
    case personalID, parent, studentNote, roll, route
  }

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

  private func optionHelp(_ topic: HelpTopic) -> String {
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

  private func readingHelp(_ topic: HelpTopic) -> String {
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
        "Thứ tự ngày sinh: dmy, mdy, swapped (ô ngày bị Excel đảo).",
        "Order of birth dates: dmy, mdy, swapped (date cells that Excel turned round).")
    case .fillDown:
      say(
        "Ô lớp để trống lấy lớp của dòng trên (ô gộp đã lưu thành văn bản).",
        "Blank cells of the class column have the class above them (merged cells saved as text).")
    case .readClass:
      say(
        "Lớp mà Excel đã đổi: \"06-Jan=6/1\".", "A class that Excel changed: \"06-Jan=6/1\".")
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
    case .yesRemove:
      say("Xác nhận số em sẽ ghi rời trường.", "Confirm how many are recorded as having left.")
    case .planNumber:
      say("Số của kế hoạch; mặc định mới nhất.", "The plan's number; the newest by default.")
    default: importHelp(topic)
    }
  }

  private func importHelp(_ topic: HelpTopic) -> String {
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

  private func markHelp(_ topic: HelpTopic) -> String {
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
    case .listOutput:
      say(
        "Ghi danh sách vào tệp .xlsx, .pdf hoặc .csv.",
        "Write the list to a file: .xlsx, .pdf or .csv.")
    case .differencesOutput:
      say(
        "Ghi các chỗ khác nhau theo từng trường vào tệp .xlsx, .pdf hoặc .csv.",
        "Write the differences, school by school, to a file: .xlsx, .pdf or .csv.")
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

  private func fieldHelp(_ topic: HelpTopic) -> String {
    switch topic {
    case .campaignName: say("Tên đợt cài đặt.", "The campaign's name.")
    case .office: say("Tên cơ quan BHXH.", "The office's name.")
    case .officeCode: say("Mã cơ quan BHXH, ví dụ 07919.", "The office's code, such as 07919.")
    case .parentOffice: say("Tên cơ quan BHXH cấp trên.", "The office above.")
    case .parentOfficeCode: say("Mã cơ quan cấp trên, ví dụ 079.", "Its code, such as 079.")
    case .letter: say("Công văn của cơ quan BHXH.", "The office's letter.")
    case .parentLetter: say("Công văn làm căn cứ.", "The letter that it rests on.")
    case .letterIssuer:
      say("Cơ quan ban hành công văn đó.", "Who issued that letter.")
    case .parentLetterIssuer:
      say("Cơ quan ban hành công văn làm căn cứ.", "Who issued the letter that it rests on.")
    case .hotline: say("Số điện thoại hỗ trợ.", "Where schools call for help.")
    case .appSince:
      say(
        "Ngày bắt đầu có VssID (25/11/2020); ngày trước đó không ghi được.",
        "The day on which VssID began (25/11/2020); earlier days are refused.")
    case .place: say("Nơi ký báo cáo, ví dụ Quận 7.", "Where reports are signed, such as Quận 7.")
    case .addressee: say("Nơi kính gửi báo cáo.", "To whom reports go.")
    case .signerPost: say("Chức vụ người ký.", "The post of who signs.")
    case .signerName: say("Họ tên người ký.", "The name of who signs.")
    case .recipient:
      say(
        "Một nơi nhận; ghi nhiều lần cho nhiều nơi.",
        "One recipient of copies; give it several times.")
    case .purge:
      say(
        "Xóa mọi dữ liệu cá nhân khi kết thúc đợt, giữ các con số.",
        "Remove all personal data at the campaign's end, and keep the counts.")
    case .send:
      say(
        "Ghi phần của một trường vào một tệp để gửi cho cơ quan BHXH (hoặc gửi lại trường).",
        "Write a school's part into one file, to send to the office (or back to the school).")
    case .receive:
      say(
        "Nhận phần của các trường vào đợt này; nhận lại nhiều lần không thành hai.",
        "Take schools' parts into this campaign; received again, nothing doubles.")
    case .reconcile:
      say(
        "Đối chiếu với danh sách tài khoản đã duyệt của cơ quan BHXH.",
        "Reconcile with the office's list of approved accounts.")
    case .approvals:
      say(
        "Danh sách đã duyệt: mã số BHXH, họ tên, ngày sinh, ngày duyệt (Excel, CSV).",
        "The list of approvals: BHXH number, name, birth date, day (Excel, CSV).")
    case .approvalDay:
      say("Ngày duyệt của các dòng không ghi ngày.", "The day of approval of rows that name none.")
    case .covers:
      say(
        "Trường mà danh sách này gồm đủ; ghi nhiều lần cho nhiều trường, all là mọi trường có em trong danh sách.",
        "A school of which the list is whole; several times for several, all for every school with a student on it."
      )
    case .partOutput: say("Tệp sẽ ghi.", "The file to write.")
    case .parts: say("Các tệp do vssid send ghi.", "Files that vssid send wrote.")
    case .purgeName: say("Tên đợt cài đặt, để xác nhận.", "The campaign's name, to confirm.")
    case .classSheet:
      say(
        "In phiếu theo dõi của lớp để đánh dấu tay (PDF), hoặc lập bảng để điền (Excel, CSV).",
        "Print the sheet of a class to tick by hand (PDF), or to fill in (Excel, CSV).")
    case .slips:
      say(
        "In phiếu hướng dẫn cho từng phụ huynh chưa xong (PDF).",
        "Print a slip for each family that is not done (PDF).")
    case .remind:
      say(
        "Tin nhắn để dán vào nhóm phụ huynh của lớp; của cả trường thì mỗi lớp một tin.",
        "A message to paste into the parents' group of a class; of a school, one for each class.")
    case .papersOf:
      say(
        "Lớp, ví dụ 6/1; bỏ trống là cả trường.",
        "The class, such as 6/1; the whole school if left out.")
    case .slipsOf:
      say(
        "Lớp (6/1), vài em (6/1:3,7), mã số BHXH hoặc tên; bỏ trống là cả trường.",
        "A class (6/1), some of it (6/1:3,7), a BHXH number or a name; the whole school if left out."
      )
    case .sheetOutput:
      say(
        "Tệp sẽ ghi: .pdf để in, .xlsx hoặc .csv để điền rồi đọc lại bằng mark --file.",
        "The file to write: .pdf to print, .xlsx or .csv to fill in and read back with mark --file."
      )
    case .pdfOutput: say("Tệp PDF sẽ ghi.", "The PDF to write.")
    case .perPage: say("2 hoặc 4 phiếu mỗi trang.", "2 or 4 slips a page.")
    case .withNames: say("Nêu tên các em chưa xong.", "Name those who are not done.")
    case .issue:
      say("Phát hành: giữ lại số liệu và bản PDF.", "Issue it: keep the figures and the PDF.")
    case .issuedNumber:
      say("Lấy lại bản PDF của báo cáo lần này.", "Give back the PDF of this issued report.")
    case .issuedReports:
      say(
        "Các báo cáo đã phát hành; hai số để so sánh.",
        "The issued reports; two numbers compare them.")
    case .remarks:
      say(
        "Tệp văn bản nêu khó khăn, đề xuất; mỗi dòng là một đoạn của báo cáo.",
        "A text file of difficulties and proposals; each line is a paragraph of the report.")
    case .withdraw:
      say(
        "Thu hồi một báo cáo đã phát hành; báo cáo vẫn ở trong danh sách.",
        "Withdraw an issued report; it stays in the list.")
    case .withdrawn: say("Báo cáo lần mấy.", "Which issued report.")
    case .withdrawReason: say("Vì sao thu hồi.", "Why it is withdrawn.")
    case .compared: say("Hai báo cáo để so sánh.", "Two reports to compare.")
    case .format:
      say("Dạng: table, html, pdf, xlsx, csv, json.", "As table, html, pdf, xlsx, csv or json.")
    case .output:
      say(
        "Ghi vào tệp này; dạng theo đuôi tệp.", "Write to this file; its ending tells the format.")
    case .annex:
      say(
        "Phụ lục kèm theo (PDF, HTML): classes, obstacles, silent, charts, hoặc all; cách nhau bằng dấu phẩy.",
        "Annexes to add (PDF, HTML): classes, obstacles, silent, charts, or all; with commas between."
      )
    case .number:
      say(
        "Số báo cáo, ví dụ 05/BC-BHXH; bỏ trống để văn thư ghi.",
        "The report's number, such as 05/BC-BHXH; left blank for the clerk.")
    case .start: say("Ngày bắt đầu.", "The first day.")
    case .deadline:
      say("Hạn chót; cài trong ngày này vẫn đúng hạn.", "The last day that is on time.")
    case .useFrom: say("Ngày bắt đầu dùng ứng dụng.", "The day from which the app is used.")
    case .oneClass: say("Lớp, ví dụ 6/1.", "The class, such as 6/1.")
    case .moveTo: say("Chuyển sang lớp này.", "Move to this class.")
    case .teachersFile:
      say(
        "Ghi giáo viên của nhiều lớp theo tệp: cột Lớp, Giáo viên chủ nhiệm, Điện thoại (Excel, CSV).",
        "Set many classes' teachers from a file: Lớp, Giáo viên chủ nhiệm, Điện thoại (Excel, CSV)."
      )
    case .teacher: say("Họ tên giáo viên chủ nhiệm.", "The homeroom teacher's name.")
    case .phone: say("Số điện thoại.", "The phone number.")
    case .fullName: say("Họ và tên.", "The full name.")
    case .birth: say("Ngày sinh, ví dụ 5/3/2010.", "The birth date, such as 5/3/2010.")
    case .gender: say("Nam hoặc Nữ.", "Nam (male) or Nữ (female).")
    case .insuranceNumber: say("Mã số BHXH hoặc số thẻ BHYT.", "The BHXH number, or the card.")
    case .ministryID: say("Mã định danh Bộ GD&ĐT, 10 chữ số.", "The ministry id, 10 digits.")
    case .personalID: say("Số định danh cá nhân, 12 chữ số.", "The personal id, 12 digits.")
    case .parent: say("Họ tên phụ huynh.", "A parent's name.")
    case .studentNote: say("Ghi chú về em.", "A note about the student.")
    case .roll: say("Số thứ tự trong lớp.", "The roll number in the class.")
    case .route:
      say("Cách đăng ký: ", "The way to an account: ")
        + say(
          "child-of-parent (qua phụ huynh), website, own-account (tự đăng ký).",
          "child-of-parent, website, own-account.")
    default: ""
    }
  }

  private var rungs: String {
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

  /// The name of an option's or argument's value in usage lines; nil for what has no value.
  public func valueName(_ topic: HelpTopic) -> String? {
    switch topic {
    case .lang: "vi|en"
    case .db, .errors, .marksFile, .teachersFile, .backupFile, .approvals: say("tệp", "file")
    case .files, .parts: say("tệp", "files")
    case .samples: say("thư-mục", "folder")
    case .school, .covers: say("trường", "school")
    case .by, .teacher, .parent, .fullName, .sheetName: say("tên", "name")
    case .campaignName, .office, .parentOffice, .letterIssuer, .parentLetterIssuer:
      say("tên", "name")
    case .officeCode, .parentOfficeCode: say("mã", "code")
    case .letter, .parentLetter: say("công-văn", "letter")
    case .hotline, .phone: say("điện-thoại", "phone")
    case .start, .deadline, .useFrom, .appSince, .day, .approvalDay, .asOf, .birth:
      say("ngày", "day")
    case .level: say("cấp", "level")
    case .className, .oneClass, .moveTo: say("lớp", "class")
    case .selection, .listed, .slipsOf: say("ai", "who")
    case .status, .onlyStatus: say("bước", "rung")
    case .obstacle, .onlyObstacle: say("vướng-mắc", "obstacle")
    case .note, .studentNote: say("ghi-chú", "note")
    case .sheet: say("lần", "edition")
    case .search: say("tên", "name")
    case .grouping: say("trường|lớp|cấp|khối", "school|class|level|grade")
    case .counted: say("con-số", "figure")
    case .onlyLevel: say("cấp", "level")
    case .onlyGrade: say("khối", "grade")
    case .annex: say("phụ-lục", "annexes")
    case .format: "table|html|pdf|xlsx|csv|json"
    case .output, .pdfOutput, .sheetOutput, .partOutput, .listOutput, .differencesOutput,
      .remarks:
      say("tệp", "file")
    case .papersOf: say("lớp", "class")
    case .perPage: "2|4"
    case .number, .issuedNumber, .compared, .withdrawn, .planNumber, .yesRemove: say("số", "number")
    case .place, .addressee, .recipient: say("nơi", "place")
    case .signerPost: say("chức-vụ", "post")
    case .signerName: say("tên", "name")
    case .map, .readClass: "A=B"
    case .dates: "dmy|mdy|swapped"
    case .prefer: "file|stored"
    case .repeats: "earlier|later"
    case .sameStudent, .otherStudent: say("dòng", "rows")
    case .leftOn: say("ngày", "day")
    case .encoding: say("bảng-mã", "encoding")
    case .sort: "worst|name"
    case .student: say("học-sinh", "student")
    case .batch, .undoBatch: say("số", "number")
    case .reason, .withdrawReason: say("lý-do", "reason")
    case .gender: say("giới-tính", "gender")
    case .insuranceNumber, .ministryID, .personalID, .roll: say("số", "number")
    case .route: say("cách", "route")
    default: nil
    }
  }
}
