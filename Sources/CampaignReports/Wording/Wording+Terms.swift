import SchoolCampaign

extension Wording {
  /// The name of a rung.
  public func name(_ status: InstallStatus) -> String {
    switch status {
    case .notStarted: say("chưa thực hiện", "not started")
    case .parentReady: say("phụ huynh có tài khoản", "parent ready")
    case .submitted: say("đã gửi tờ khai", "submitted")
    case .approved: say("đã duyệt", "approved")
    case .installed: say("đã cài đặt", "installed")
    }
  }

  /// The name of an obstacle.
  public func name(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .parentNoAccount: say("phụ huynh chưa có tài khoản", "parent has no account")
    case .accountElsewhere: say("tài khoản ở quận, tỉnh khác", "account in another district")
    case .numberUnknown: say("chưa biết mã số BHXH", "BHXH number unknown")
    case .dataMismatch: say("thông tin không khớp", "data do not match")
    case .twoNumbers: say("trẻ có hai mã số", "two numbers")
    case .photoRejected: say("ảnh bị từ chối", "photo rejected")
    case .noBirthCertificate: say("thiếu giấy khai sinh", "no birth certificate")
    case .noSMS: say("không nhận được tin nhắn", "no SMS received")
    case .phoneInUse: say("số điện thoại đã dùng", "phone in use")
    case .systemOverloaded: say("hệ thống quá tải", "system overloaded")
    case .noSmartphone: say("không có điện thoại thông minh", "no smartphone")
    case .wrongAgency: say("chọn sai cơ quan BHXH", "wrong agency")
    case .awaitingApproval: say("chờ duyệt", "awaiting approval")
    case .guardianAway: say("phụ huynh ở xa", "guardian away")
    case .refused: say("phụ huynh không đồng ý", "refused")
    case .returned: say("hồ sơ bị trả lại", "returned")
    case .other: say("lý do khác", "other")
    }
  }

  /// What is noted of the open obstacle, and the obstacles before it by their names.
  func note(of standing: Standing) -> String? {
    standing.obstacle.flatMap {
      ObstacleNote($0.note).text { say("trước đó: ", "before: ") + name($0) }
    }
  }

  /// The name of a verdict on the pace.
  public func name(_ verdict: Pace.Verdict) -> String {
    switch verdict {
    case .done: say("đã hoàn thành", "completed")
    case .inTime: say("đúng tiến độ", "on schedule")
    case .slow: say("chậm tiến độ", "behind schedule")
    case .notInTime: say("nguy cơ không đạt", "at risk of missing the deadline")
    case .overdue: say("quá hạn", "overdue")
    }
  }

  /// A level as options have it.
  func typed(_ level: Level) -> String {
    switch level {
    case .primary: "TH"
    case .lowerSecondary: "THCS"
    case .upperSecondary: "THPT"
    }
  }

  /// What a unit has left unsaid.
  public func name(_ silence: Silence) -> String {
    switch silence {
    case .neverReported: say("chưa báo cáo", "never reported")
    case .days(let count): say("im lặng \(number(count)) ngày", "silent \(days(count))")
    }
  }

  /// The name of a level.
  public func name(_ level: Level) -> String {
    switch level {
    case .primary: say("Tiểu học", "Primary")
    case .lowerSecondary: say("Trung học cơ sở", "Lower secondary")
    case .upperSecondary: say("Trung học phổ thông", "Upper secondary")
    }
  }

  /// Why a student is exempt.
  public func name(_ reason: ExemptReason) -> String {
    switch reason {
    case .noHealthInsurance: say("không tham gia BHYT", "no health insurance")
    case .foreignWithoutNumber: say("người nước ngoài, không có mã số", "foreign, without number")
    case .otherProvince: say("thuộc tỉnh khác", "other province")
    case .other: say("lý do khác", "other reason")
    }
  }

  /// The name of a student's field.
  public func name(_ field: StudentField) -> String {
    switch field {
    case .rollNumber: say("STT", "roll number")
    case .fullName: say("họ và tên", "full name")
    case .birthDate: say("ngày sinh", "birth date")
    case .gender: say("giới tính", "gender")
    case .insuranceNumber: say("mã số BHXH", "BHXH number")
    case .ministryID: say("mã định danh Bộ GD&ĐT", "ministry id")
    case .personalID: say("số định danh cá nhân", "personal id")
    case .parentName: say("phụ huynh", "parent")
    case .parentPhone: say("điện thoại", "phone")
    case .note: say("ghi chú", "note")
    case .route: say("cách đăng ký", "route")
    }
  }

  /// A field's value, from the store's text, as people read it; a dash for none.
  public func value(_ field: StudentField, _ text: String?) -> String {
    guard let text else { return "–" }
    switch field {
    case .birthDate: return CalendarDay(iso: text).map { day($0) } ?? text
    case .gender: return text == Gender.male.rawValue ? say("Nam", "male") : say("Nữ", "female")
    case .insuranceNumber, .ministryID, .personalID: return text
    default: return String(text.prefix(60))
    }
  }

  /// The name of a report's unit.
  public func name(_ row: ProgressReport.Row, _ grouping: ProgressReport.Grouping) -> String {
    switch grouping {
    case .school, .class: row.name
    case .level: Level(rawValue: row.name).map(name) ?? row.name
    case .grade:
      row.name.isEmpty ? say("không rõ khối", "grade unknown") : say("Khối ", "Grade ") + row.name
    }
  }

  /// What kind of act a batch was.
  public func name(_ kind: Batch.Kind) -> String {
    switch kind {
    case .import: say("nhập danh sách", "import")
    case .mark: say("đánh dấu", "mark")
    case .exempt: say("không thuộc diện", "exempt")
    case .leave: say("rời trường", "leave")
    case .confirm: say("xác nhận", "confirm")
    case .add: say("thêm học sinh", "add")
    case .edit: say("sửa", "edit")
    case .undo: say("hoàn tác", "undo")
    case .receive: say("nhận phần của trường", "receive")
    case .reconcile: say("đối chiếu", "reconcile")
    case .redo: say("làm lại", "redo")
    case .set: say("đổi thiết lập", "set")
    case .teacher: say("giáo viên chủ nhiệm", "teacher")
    case .issue: say("phát hành báo cáo", "issue report")
    case .withdraw: say("thu hồi báo cáo", "withdraw report")
    case .keepPlan: say("giữ kế hoạch", "keep a plan")
    case .dropPlan: say("bỏ kế hoạch", "drop a plan")
    case .purge: say("xóa dữ liệu cá nhân", "purge")
    }
  }

  /// What a row of the plan will do.
  public func name(_ decision: RowDecision) -> String {
    switch decision {
    case .refused: say("có lỗi", "refused")
    case .new: say("mới", "new")
    case .same: say("không đổi", "same")
    case .filled: say("bổ sung", "filled")
    case .changed: say("thay đổi", "changed")
    case .renumbered: say("đổi số thứ tự", "renumbered")
    case .moved: say("chuyển lớp", "moved")
    case .movedIn: say("chuyển đến từ trường khác", "moved from another school")
    case .held: say("đang ở trường khác, để lại", "in another school, left out")
    case .elsewhere: say("đã sang trường khác, để lại", "in another school by now, left out")
    case .leaving: say("rời trường", "leaving")
    case .skipped: say("bỏ qua", "passed over")
    case .marked: say("đánh dấu", "marked")
    case .repeated:
      say("dòng lặp lại, mỗi em tính một lần", "repeated rows, each student counted once")
    }
  }
}
