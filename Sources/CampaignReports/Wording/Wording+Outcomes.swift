import SchoolCampaign

extension Wording {
  /// A campaign was made.
  public func campaignMade(_ campaign: Campaign, path: String) -> String {
    say(
      "Đã tạo “\(campaign.name)” trong \(path), hạn chót \(day(campaign.deadline)). "
        + "Tiếp theo: vssid import lop.csv",
      "Made the campaign “\(campaign.name)” in \(path), deadline \(day(campaign.deadline)). "
        + "Next: vssid import class.csv"
    )
  }

  /// A campaign's settings.
  public func lines(_ campaign: Campaign) -> [String] {
    [
      campaign.name,
      say("Cơ quan: ", "Office: ")
        + "[\(campaign.officeCode)] \(campaign.officeName) – [\(campaign.parentOfficeCode)] "
        + "\(campaign.parentOfficeName)",
      say("Công văn: ", "Letters: ")
        + campaign.citedLetters.reversed().map(cited).joined(separator: "; "),
      say("Bắt đầu ", "Start ") + day(campaign.startDay) + say(", hạn chót ", ", deadline ")
        + day(campaign.deadline) + say(", sử dụng từ ", ", in use from ")
        + day(campaign.useFromDay) + say(", VssID có từ ", ", VssID since ")
        + day(campaign.appSinceDay),
      say("Đường dây hỗ trợ: ", "Hotline: ") + campaign.hotline,
      say("Báo cáo: ", "Reports: ") + "\(campaign.place), "
        + say("kính gửi ", "to ") + "\(campaign.addressee); "
        + say("người ký: ", "signed by: ") + "\(campaign.signerPost) \(campaign.signerName)",
      say("Báo cáo của trường: ", "A school's report: ")
        + (campaign.schoolParentName.isEmpty ? "" : campaign.schoolParentName + "; ")
        + say("người ký: ", "signed by: ")
        + [campaign.schoolSignerPost, campaign.schoolSignerName].filter { !$0.isEmpty }
        .joined(separator: " "),
      say("Nơi nhận: ", "Copies: ") + campaign.recipients.joined(separator: "; "),
      namesOnPaper(campaign), role(campaign.role),
    ]
  }

  private func role(_ role: CampaignRole?) -> String {
    switch role {
    case .school: say("Bản của trường", "A school's copy")
    case .office: say("Bản của cơ quan BHXH", "The office's copy")
    case nil:
      say(
        "Chưa ghi là bản của trường hay của cơ quan BHXH (vssid campaign set --role school|office)",
        "Whose copy this is was not said (vssid campaign set --role school|office)")
    }
  }

  private func namesOnPaper(_ campaign: Campaign) -> String {
    campaign.namesInTitleCase
      ? say(
        "Họ tên viết toàn chữ in hoa: in ra là Nguyễn Thị A",
        "Names wholly in capitals: on papers as Nguyễn Thị A")
      : say(
        "Họ tên viết toàn chữ in hoa: in ra như đã ghi",
        "Names wholly in capitals: on papers as written")
  }

  /// A letter with who issued it.
  private func cited(_ letter: CitedLetter) -> String {
    letter.number
      + (letter.issuer.isEmpty
        ? say(" (chưa ghi cơ quan ban hành)", " (its issuer was not said)")
        : say(" của ", " of ") + letter.issuer)
  }

  func label(_ change: MarkOutcome.Change) -> String {
    let roll = change.student.details.rollNumber.map { "\($0). " } ?? ""
    return "\(change.schoolClass.name.display) \(roll)\(change.student.details.fullName)"
  }

  func standing(_ standing: Standing) -> String {
    var text = name(standing.status)
    if let since = standing.statusDay { text += " " + day(since) }
    if let open = standing.obstacle {
      text += say(", vướng: ", ", obstacle: ") + name(open.obstacle)
      if let note = note(of: standing) { text += " (\(note))" }
    }
    switch standing.eligibility {
    case .eligible: break
    case .exempt(let reason, let since):
      text += say(", không thuộc diện (", ", exempt (") + "\(name(reason)), \(day(since)))"
    case .left(let since): text += say(", rời trường ", ", left ") + day(since)
    }
    return text
  }

  /// A student in a list of candidates: who and where, the number masked.
  public func line(_ placed: PlacedStudent) -> String {
    let details = placed.student.details
    let parts = [
      details.fullName, details.birthDate.map { day($0) },
      say("lớp ", "class ") + placed.schoolClass.name.display,
      details.rollNumber.map { say("STT \($0)", "no. \($0)") }, placed.school,
      details.insuranceNumber?.masked,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// A class with its teacher; that it has no student any more is said.
  public func line(
    _ schoolClass: SchoolClass, isEmptied: Bool = false, tellsNone: Bool = false
  ) -> String {
    let teacher = [schoolClass.teacherName, schoolClass.teacherPhone].compactMap(\.self).joined(
      separator: ", ")
    return say("Lớp ", "Class ") + schoolClass.name.display
      + (teacher.isEmpty
        ? (tellsNone ? say(" – chưa ghi giáo viên", " – no teacher recorded") : "")
        : say(" – GVCN: ", " – teacher: ") + teacher)
      + (isEmptied
        ? say(
          " (không còn học sinh, không có trong báo cáo)", " (no students any more, not in reports)"
        )
        : "")
  }

  /// A class reported "nobody yet".
  ///
  /// - Parameter batch: Nil if it had reported on that day already.
  public func confirmed(_ schoolClass: SchoolClass, _ on: CalendarDay, batch: Int64?) -> String {
    let name = schoolClass.name.display
    guard let batch else {
      return say(
        "Lớp \(name) đã được ghi báo cáo ngày \(day(on)) rồi; không ghi thêm gì.",
        "Class \(name) is recorded as having reported on \(day(on)) already; nothing was added.")
    }
    return say(
      "Lớp \(name) đã báo cáo ngày \(day(on)): chưa có em nào cài thêm (lần \(batch); vssid undo \(batch) để hoàn tác).",
      "Class \(name) has reported on \(day(on)): nobody more yet (batch \(batch); vssid undo \(batch) takes it back)."
    )
  }

  /// A student was saved.
  public func saved(_ placed: PlacedStudent, batch: Int64) -> String {
    say("Đã lưu: ", "Saved: ") + line(placed)
      + say(
        " (lần \(batch); vssid undo \(batch) để hoàn tác)",
        " (batch \(batch); vssid undo \(batch) takes it back)")
  }
  /// What an edit changed; `batch` is nil if nothing differed.
  public func edited(_ before: PlacedStudent, _ after: PlacedStudent, batch: Int64?) -> [String] {
    guard let batch else { return [say("Không có gì thay đổi.", "Nothing changed.")] }
    let (old, new) = (before.student.details, after.student.details)
    var lines = [
      saved(after, batch: batch)
    ]
    for field in StudentField.allCases where old[field] != new[field] {
      lines.append("  \(name(field)): \(value(field, old[field])) → \(value(field, new[field]))")
    }
    if before.schoolClass.id != after.schoolClass.id {
      lines.append(
        say("  lớp: ", "  class: ")
          + "\(before.schoolClass.name.display) → \(after.schoolClass.name.display)")
    }
    return lines
  }
  /// A phone number that does not look like one.
  public func oddPhone(_ text: String) -> String {
    say(
      "Số điện thoại lạ: “\(text.prefix(40))”; vẫn lưu.",
      "An unusual phone number: “\(text.prefix(40))”; saved as written.")
  }
  /// How many a list found.
  public func found(_ count: Int) -> String {
    students(count) + "."
  }
  /// So many differences.
  func cases(_ count: Int) -> String {
    say("\(number(count)) trường hợp.", count == 1 ? "1 case." : "\(number(count)) cases.")
  }
  /// Said where a list that was to be written has nobody.
  public func nobodyWritten(_ path: String) -> String {
    say("Không có em nào; không ghi \(path).", "Nobody; \(path) is not written.")
  }
  /// Said where both sides agree.
  public func noDifferences(_ path: String) -> String {
    say(
      "Hai bên không có gì khác nhau; không ghi \(path).",
      "The two sides do not differ; \(path) is not written.")
  }
  /// Said after a list was written.
  public func listWritten(_ count: Int, path: String) -> String {
    say("Đã ghi \(number(count)) dòng vào \(path).", "Wrote \(number(count)) rows to \(path).")
  }
  /// Said after a dry run of a mark.
  public var onlyPreviewed: String {
    say(
      "Chỉ xem, chưa ghi gì. Bỏ --dry-run để ghi.",
      "Nothing was written. Leave out --dry-run to record it.")
  }
  /// A backup was made.
  public func backedUp(to path: String) -> String {
    say(
      "Đã sao lưu vào \(path). Khi cần: vssid restore \(path)",
      "Backed up to \(path). To put it back: vssid restore \(path)")
  }
  /// The sample district is not there.
  public var noSamples: String {
    say(
      "Không thấy thư mục SampleData; hãy chỉ bằng --samples.",
      "There is no SampleData folder; name it with --samples.")
  }

  /// What a check found.
  public func checked(
    students: Int, damage: Int, unreadable: [RecordTable: Int] = [:], wrongTallies: Int
  ) -> String {
    if damage > 0 || !unreadable.isEmpty { return self.damaged(damage, unreadable) }
    if wrongTallies > 0 {
      return say(
        "\(wrongTallies) con số tổng hợp sai. Hãy chạy vssid check --rebuild.",
        "\(wrongTallies) tallies are wrong. Run vssid check --rebuild.")
    }
    return say(
      "Tệp tốt: \(number(students)) học sinh.", "The file is sound: \(number(students)) students.")
  }

  /// What was to be printed could not be.
  ///
  /// - Parameter change: What the command has changed.
  public func outputLost(_ change: ChangeMade) -> String {
    let lost = say(
      "Không in được kết quả (đĩa đầy hoặc đầu ra đã đóng). ", "The output could not be written. ")
    switch change {
    case .nothing:
      return lost + say("Chưa có gì thay đổi trong đợt.", "Nothing in the campaign has changed.")
    case .history:
      return lost
        + say(
          "Thay đổi đã được ghi vào đợt; xem lại bằng vssid history.",
          "The change was made; see vssid history.")
    case .file:
      return lost
        + say(
          "Tệp của đợt đã được ghi; xem lại bằng vssid campaign và vssid report.",
          "The campaign's file was written; see vssid campaign and vssid report.")
    }
  }

  /// Said of a report whose counts contradict each other.
  public var doubtfulCounts: String {
    say(
      "Lưu ý: các con số tổng hợp không khớp nhau, có thể tệp đã bị sửa từ bên ngoài. Hãy chạy vssid check, rồi vssid check "
        + "--rebuild.",
      "Note: the counts contradict each other; somebody may have changed the file from outside. Run vssid check, then "
        + "vssid check --rebuild.")
  }
}

/// What a command has changed in the campaign, where its result cannot be shown.
public enum ChangeMade: Sendable {
  case nothing
  /// Something that the history tells.
  case history
  /// The file as a whole: made, put back, or its counts made anew.
  case file
}
