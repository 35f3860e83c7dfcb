import SchoolCampaign

extension Wording {
  /// The name of an option's or argument's value in usage lines; nil for what has no value.
  public func valueName(_ topic: HelpTopic) -> String? {
    switch topic {
    case .lang: "vi|en"
    case .role: "school|office"
    case .db, .errors, .marksFile, .teachersFile, .backupFile, .restoredFile, .approvals:
      say("tệp", "file")
    case .files, .parts: say("tệp", "files")
    case .samples: say("thư-mục", "folder")
    case .school, .covers: say("trường", "school")
    case .by, .teacher, .parent, .fullName, .sheetName, .group: say("tên", "name")
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
    case .groupAccess: "read|write"
    case .number, .issuedNumber, .compared, .withdrawn, .planNumber, .yesRemove: say("số", "number")
    case .place, .addressee, .recipient: say("nơi", "place")
    case .signerPost, .schoolSignerPost: say("chức-vụ", "post")
    case .signerName, .schoolSignerName, .schoolParent: say("tên", "name")
    case .map, .approvalMap, .readClass, .tick: "A=B"
    case .dates: "dmy|mdy|swapped|next"
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
    // Commands and flags.
    case .root, .initialise, .campaign, .setCampaign, .importing, .mark, .exempt, .leave, .confirm,
      .add, .edit, .editClass, .list, .report, .history, .undo, .redo, .check, .backup, .demo,
      .json, .wholeLists, .namesInTitleCase, .send, .receive, .fromOffice, .acceptPractice,
      .reconcile, .purge,
      .purgeName, .classSheet,
      .slips, .remind, .withNames, .issue, .issuedReports, .withdraw, .newSchool, .dryRun, .yes,
      .skipBadRows, .acceptMoves, .fillDown, .explain, .keepPlan, .skipBadFiles, .withStatus,
      .hiddenSheets, .removeMissing, .plan, .showPlan, .applyPlan, .dropPlan, .correct, .back,
      .correctApprovals, .yesUndo, .missing, .exceptChanged, .rebuild, .todayIsRight, .replace,
      .restore:
      nil
    }
  }
}
