import SchoolCampaign

extension Wording {
  func fieldHelp(_ topic: HelpTopic) -> String {
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
    case .schoolParent:
      say(
        "Cơ quan chủ quản in trên tên trường trong báo cáo của trường, ví dụ UBND Quận 7; để trống: \"\".",
        "The body above the schools, printed above a school's name on its report; none: \"\".")
    case .schoolSignerPost:
      say(
        "Chức vụ người ký báo cáo của trường, ví dụ Hiệu trưởng.",
        "The post of who signs a school's report.")
    case .schoolSignerName:
      say(
        "Họ tên người ký báo cáo của trường (ở bản của trường).",
        "The name of who signs a school's report (in a school's copy).")
    case .recipient:
      say(
        "Một nơi nhận; ghi nhiều lần cho nhiều nơi.",
        "One recipient of copies; give it several times.")
    case .namesInTitleCase:
      say(
        "Họ tên viết toàn chữ in hoa được in ra là Nguyễn Thị A (danh sách, phiếu, tin nhắn); dữ liệu giữ nguyên.",
        "Show names that are wholly in capitals as Nguyễn Thị A on lists and papers; what is kept stays as it is."
      )
    case .role:
      say(
        "Bản này là của trường (school) hay của cơ quan BHXH (office): chỉ bản của cơ quan mới đối chiếu, và không nhận "
          + "“BHXH đã duyệt” từ phần của trường.",
        "Whose copy this is: only the office's reconciles, and it takes no approvals from schools' parts."
      )
    case .fromOffice:
      say(
        "Tệp này do cơ quan BHXH gửi: nhận cả “BHXH đã duyệt” (chỉ ở bản của trường).",
        "The office sent this file: take its approvals too (in a school's copy only).")
    case .acceptPractice:
      say(
        "Nhận cả những việc ghi trong lúc thực hành, với ngày đặt bằng tay.",
        "Take in what was recorded for practice, on a day set by hand, too.")
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
    case .approvalMap:
      say(
        "Nghĩa của một cột: \"Ngày xử lý=Ngày duyệt\", \"D=Trạng thái\", \"Ghi chú=-\" (bỏ cột).",
        "What a column means: \"Ngày xử lý=day\", \"D=status\", \"Ghi chú=-\" (ignores it).")
    case .approvalDay:
      say("Ngày duyệt của các dòng không ghi ngày.", "The day of approval of rows that name none.")
    case .covers:
      say(
        "Trường mà danh sách này gồm đủ; ghi nhiều lần cho nhiều trường, all là mọi trường có em trong danh sách.",
        "A school of which the list is whole; several times for several, all for every school with a student on it."
      )
    case .partOutput: say("Tệp sẽ ghi.", "The file to write.") + keepsOthers
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
      ) + keepsOthers
    case .pdfOutput: say("Tệp PDF sẽ ghi.", "The PDF to write.") + keepsOthers
    case .perPage: say("2 hoặc 4 phiếu mỗi trang.", "2 or 4 slips a page.")
    case .withNames: say("Nêu tên các em chưa xong.", "Name those who are not done.")
    case .issue:
      say("Phát hành: giữ lại số liệu và bản PDF.", "Issue it: keep the figures and the PDF.")
    case .issuedNumber:
      say("Lấy lại bản PDF của báo cáo thứ này.", "Give back the PDF of this issued report.")
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
        + keepsOthers
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
    // Said by those who ask here last.
    case .root, .initialise, .campaign, .setCampaign, .importing, .mark, .exempt, .leave, .confirm,
      .add, .edit, .editClass, .list, .report, .history, .undo, .redo, .undoBatch, .check,
      .backup, .demo, .lang, .db, .school, .by, .json, .files, .newSchool, .level, .className,
      .dryRun, .yes, .skipBadRows, .errors, .acceptMoves, .encoding, .map, .dates, .readClass,
      .tick, .fillDown, .explain, .keepPlan, .skipBadFiles, .prefer, .repeats, .sameStudent,
      .otherStudent, .withStatus, .sheetName, .hiddenSheets, .leftOn, .removeMissing,
      .yesRemove, .wholeLists, .plan, .showPlan, .applyPlan, .dropPlan, .planNumber, .selection,
      .status,
      .day, .correct, .obstacle, .note, .sheet, .marksFile, .reason, .back, .yesUndo,
      .todayIsRight, .replace, .restore, .restoredFile, .group, .groupAccess,
      .listOutput, .differencesOutput, .correctApprovals, .listed, .missing, .onlyStatus,
      .onlyObstacle, .counted,
      .onlyLevel, .onlyGrade, .search, .grouping, .asOf, .sort, .student, .batch,
      .exceptChanged, .rebuild, .samples, .backupFile:
      ""
    }
  }

  /// What every `-o` promises.
  var keepsOthers: String {
    say(
      " Tệp khác loại, hoặc đã được sửa hay điền, chỉ ghi đè với --replace.",
      " A file of another kind, or one that was changed, gives way to --replace only.")
  }
}
