import SchoolCampaign

/// What a call list says of one child, word by word.
struct CallCells {
  let student: Student
  let words: Wording
  /// The year of days that are written without one.
  let year: Int

  var roll: String { student.details.rollNumber.map(String.init) ?? "" }
  var name: String { student.details.fullName }
  var birthDate: String { student.details.birthDate.map(words.day) ?? "" }
  var number: String { student.details.insuranceNumber?.text ?? "" }
  var parent: String { student.details.parentName ?? "" }
  var phone: String { student.details.parentPhone ?? "" }
  /// The phones, each on a line of its own.
  var phones: String { phone.replacing(" / ", with: "\n") }

  /// How far the family is, with the day: `đã gửi tờ khai 24/5`.
  var step: String { words.name(student.standing.status) + day }
  /// The same in fewer letters: `đã gửi 24/5`.
  var shortStep: String { words.shortName(student.standing.status) + day }

  /// Why it hangs; blank where nothing is known to be in the way.
  var obstacle: String { student.obstacle.map { words.name($0) } ?? "" }

  /// How far the family is and why it hangs, in one: what holds up those who have not begun says both.
  var state: String { joined(step, student.obstacle.map { words.name($0) }) }
  /// The same in the fewest letters.
  var shortState: String { joined(shortStep, student.obstacle.map { words.shortName($0) }) }

  private func joined(_ step: String, _ obstacle: String?) -> String {
    guard let obstacle else { return step }
    return student.standing.status == .notStarted ? obstacle : "\(step), \(obstacle)"
  }

  /// What people noted: beside the obstacle, about the child, by the office.
  var notes: [String] {
    var notes: [String] = []
    if let note = words.note(of: student.standing) { notes.append(note) }
    switch student.standing.eligibility {
    case .eligible: break
    case .exempt(let reason, let since):
      notes.append(
        words.say("không thuộc diện: ", "exempt: ")
          + "\(words.name(reason)), \(words.shortDay(since, year: year))")
    case .left(let since):
      notes.append(words.say("rời trường ", "left ") + words.shortDay(since, year: year))
    }
    if let approved = student.officeApprovedDay, student.standing.status < .approved {
      notes.append(
        words.say("BHXH đã duyệt ", "approved by the office ")
          + words.shortDay(approved, year: year))
    }
    if let note = student.details.note { notes.append(note) }
    return notes
  }

  private var day: String {
    student.standing.statusDay.map { " " + words.shortDay($0, year: year) } ?? ""
  }
}

extension Wording {
  /// A day of the campaign's year without its year, `24/5`; any other day with it.
  func shortDay(_ day: CalendarDay, year: Int) -> String {
    day.year == year ? dayAndMonth(day) : self.day(day)
  }

  /// A rung in few letters, for narrow columns.
  func shortName(_ status: InstallStatus) -> String {
    switch status {
    case .notStarted: name(status)
    case .parentReady: say("PH có TK", "parent ready")
    case .submitted: say("đã gửi", "submitted")
    case .approved: say("đã duyệt", "approved")
    case .installed: say("đã cài", "installed")
    }
  }

  /// An obstacle in few letters, for narrow columns.
  func shortName(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .parentNoAccount: say("PH chưa có TK", "parent no account")
    case .accountElsewhere: say("TK ở nơi khác", "account elsewhere")
    case .numberUnknown: say("chưa biết mã số", "number unknown")
    case .dataMismatch: say("không khớp TT", "data mismatch")
    case .twoNumbers: say("có hai mã số", "two numbers")
    case .photoRejected: say("ảnh bị từ chối", "photo rejected")
    case .noBirthCertificate: say("thiếu khai sinh", "no certificate")
    case .noSMS: say("chưa có tin nhắn", "no SMS")
    case .phoneInUse: say("số ĐT đã dùng", "phone in use")
    case .systemOverloaded: say("hệ thống quá tải", "overloaded")
    case .noSmartphone: say("thiếu smartphone", "no smartphone")
    case .wrongAgency: say("sai cơ quan", "wrong agency")
    case .awaitingApproval: say("chờ duyệt", "awaiting")
    case .guardianAway: say("PH ở xa", "guardian away")
    case .refused: say("PH chưa đồng ý", "refused")
    case .returned: say("bị trả lại", "returned")
    case .other: say("lý do khác", "other")
    }
  }
}
