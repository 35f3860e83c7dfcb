import Foundation
import SchoolCampaign

extension Wording {
  /// A campaign was made.
  public func campaignMade(_ campaign: Campaign, path: String) -> String {
    say(
      "Đã tạo chiến dịch “\(campaign.name)” trong \(path), hạn chót \(day(campaign.deadline)). "
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
      say("Công văn: ", "Letters: ") + "\(campaign.letter); \(campaign.parentLetter)",
      say("Bắt đầu ", "Start ") + day(campaign.startDay) + say(", hạn chót ", ", deadline ")
        + day(campaign.deadline) + say(", sử dụng từ ", ", in use from ")
        + day(campaign.useFromDay),
      say("Đường dây hỗ trợ: ", "Hotline: ") + campaign.hotline,
    ]
  }

  /// What a mark changed.
  public func lines(_ outcome: MarkOutcome) -> [String] {
    var lines: [String] = []
    let changed = outcome.changed
    if let batch = outcome.batch, !changed.isEmpty {
      lines.append(
        say(
          "Đã ghi \(number(changed.count)) em (lần \(batch)):",
          "Recorded \(number(changed.count)) students (batch \(batch)):"))
    } else {
      lines.append(say("Không em nào thay đổi.", "Nobody changed."))
    }
    lines += changed.prefix(60).map {
      "  \(label($0)): \(standing($0.before)) → \(standing($0.student.standing))"
    }
    if changed.count > 60 { lines.append("  … \(number(changed.count - 60))") }
    let kept = outcome.unchanged
    if !kept.isEmpty {
      lines.append(
        say(
          "\(number(kept.count)) em đã ở bậc này hoặc cao hơn, giữ nguyên:",
          "\(number(kept.count)) were there or above already, kept:"))
      lines += kept.prefix(20).map { "  \(label($0)): \(standing($0.student.standing))" }
    }
    return lines
  }

  private func label(_ change: MarkOutcome.Change) -> String {
    let roll = change.student.details.rollNumber.map { "\($0). " } ?? ""
    return "\(change.schoolClass.name.display) \(roll)\(change.student.details.fullName)"
  }

  private func standing(_ standing: Standing) -> String {
    var text = name(standing.status)
    if let since = standing.statusDay { text += " " + day(since) }
    if let open = standing.obstacle {
      text += say(", vướng: ", ", obstacle: ") + name(open.obstacle)
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
      details.rollNumber.map { "STT \($0)" }, placed.school, details.insuranceNumber?.masked,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// A class with its teacher.
  public func line(_ schoolClass: SchoolClass) -> String {
    let teacher = [schoolClass.teacherName, schoolClass.teacherPhone].compactMap(\.self).joined(
      separator: ", ")
    return say("Lớp ", "Class ") + schoolClass.name.display
      + (teacher.isEmpty ? "" : say(" – GVCN: ", " – teacher: ") + teacher)
  }

  /// The students of one class, as a table.
  public func lines(_ students: [PlacedStudent]) -> [String] {
    guard let first = students.first else { return [] }
    var table = TextTable([.left, .left, .left, .left, .left], width: 110)
    table.add([
      say("STT Họ và tên", "No  Name"), say("Ngày sinh", "Birth date"),
      say("Mã số BHXH", "BHXH number"), say("Điện thoại", "Phone"), say("Tình trạng", "Status"),
    ])
    table.addRule()
    for student in students.map(\.student) {
      let details = student.details
      let roll = details.rollNumber.map(String.init) ?? ""
      var status = standing(student.standing)
      if student.standing.obstacle == nil, let obstacle = student.obstacle {
        status += say(", vướng: ", ", obstacle: ") + name(obstacle)
      }
      if let note = student.standing.obstacle?.note { status += " (\(note))" }
      table.add([
        String(repeating: " ", count: max(0, 3 - roll.count)) + roll + " " + details.fullName,
        details.birthDate.map { day($0) } ?? "", details.insuranceNumber?.text ?? "",
        details.parentPhone ?? "", status,
      ])
    }
    let title = "\(first.school) – \(say("lớp ", "class "))\(first.schoolClass.name.display)"
    let teacher = first.schoolClass.teacherName.map { say(" – GVCN: ", " – teacher: ") + $0 } ?? ""
    return [title + teacher] + table.lines
  }

  /// A batch in the history.
  public func line(_ batch: Batch) -> String {
    let hanoi = Calendar.vietnam.dateComponents([.hour, .minute], from: batch.moment)
    let time =
      "\(hanoi.hour ?? 0):" + ((hanoi.minute ?? 0) < 10 ? "0" : "") + "\(hanoi.minute ?? 0)"
    var text =
      "#\(batch.id)  \(day(batch.day)) \(time)  \(batch.by)  \(name(batch.kind)): "
      + "\(number(batch.students)) "
      + say("em", "students")
    if batch.isPractice { text += say(" [ngày đặt tay]", " [day set by hand]") }
    if let undone = batch.undoes {
      text += say(" (hoàn tác lần \(undone))", " (takes back \(undone))")
    }
    if let by = batch.undoneBy {
      text += say(" (đã hoàn tác ở lần \(by))", " (taken back by \(by))")
    }
    return text
  }

  /// One change in the history.
  public func line(_ entry: HistoryEntry) -> String {
    switch entry.fact {
    case .created: return say("được thêm vào danh sách", "added to the roster")
    case .field(let field, let from, let to): return "\(name(field)): \(from ?? "–") → \(to ?? "–")"
    case .moved(let from, let to): return say("lớp", "class") + ": \(from) → \(to)"
    case .standing(let from, let to, let on, let obstacle, let exemption, let left):
      var text = "\(name(from)) → \(name(to)), \(day(on))"
      if let obstacle { text += say(", vướng: ", ", obstacle: ") + name(obstacle) }
      if let exemption { text += say(", không thuộc diện: ", ", exempt: ") + name(exemption) }
      if let left { text += say(", rời trường ", ", left ") + day(left) }
      return text
    }
  }

  /// What an undo took back.
  public func sentence(_ outcome: UndoOutcome) -> String {
    let (count, id, kind) = (
      number(outcome.students - outcome.kept.count), outcome.undone.id, name(outcome.undone.kind)
    )
    let kept =
      outcome.kept.isEmpty
      ? ""
      : say(
        " Để lại \(number(outcome.kept.count)) em đã thay đổi sau đó.",
        " \(number(outcome.kept.count)) who changed since are kept.")
    if outcome.batch == nil {
      return say(
        "Sẽ hoàn tác lần \(id) (\(kind)): \(count) em.",
        "Would take back batch \(id) (\(kind)): \(count) students.") + kept
    }
    return say(
      "Đã hoàn tác lần \(id) (\(kind)): \(count) em.",
      "Took back batch \(id) (\(kind)): \(count) students.") + kept
  }

  /// A problem of a row of marks.
  public func sentence(_ problem: MarkSheet.Problem) -> String {
    let row = say("Lỗi – dòng \(problem.row): ", "Error – row \(problem.row): ")
    switch problem.kind {
    case .noStudent:
      return row + say("không tìm thấy đúng một học sinh.", "not exactly one student fits.")
    case .badStatus: return row + say("trạng thái không rõ.", "the status cannot be read.")
    case .badDay: return row + say("ngày không đọc được.", "the day cannot be read.")
    case .badObstacle:
      return row + say("vướng mắc không có trong danh mục.", "the obstacle is not in the list.")
    case .nothingSaid:
      return row + say("không có trạng thái hay vướng mắc.", "neither status nor obstacle.")
    }
  }

  /// A class reported "nobody yet".
  public func confirmed(_ schoolClass: SchoolClass, _ on: CalendarDay) -> String {
    say(
      "Lớp \(schoolClass.name.display) đã báo cáo ngày \(day(on)): chưa có em nào mới.",
      "Class \(schoolClass.name.display) reported on \(day(on)): nobody yet.")
  }

  /// A student was saved.
  public func saved(_ placed: PlacedStudent) -> String { say("Đã lưu: ", "Saved: ") + line(placed) }
  /// How many a list found.
  public func found(_ count: Int) -> String {
    say("\(number(count)) em.", "\(number(count)) students.")
  }
  /// What a dry run would mark.
  public func wouldMark(_ count: Int) -> String {
    say(
      "Sẽ đánh dấu \(number(count)) em; chưa ghi gì.",
      "Would mark \(number(count)) students; nothing written.")
  }
  /// A backup was made.
  public func backedUp(to path: String) -> String {
    say("Đã sao lưu vào \(path).", "Backed up to \(path).")
  }
  /// The sample district is not there.
  public var noSamples: String {
    say(
      "Không thấy thư mục SampleData; hãy chỉ bằng --samples.",
      "There is no SampleData folder; name it with --samples.")
  }

  /// What a check found.
  public func checked(students: Int, damage: Int, wrongTallies: Int) -> String {
    if damage > 0 {
      return say(
        "Tệp bị hỏng ở \(damage) chỗ. Hãy dùng bản sao lưu.",
        "The file is damaged in \(damage) places. Use a backup.")
    }
    if wrongTallies > 0 {
      return say(
        "\(wrongTallies) con số tổng hợp sai. Hãy chạy vssid check --rebuild.",
        "\(wrongTallies) tallies are wrong. Run vssid check --rebuild.")
    }
    return say(
      "Tệp tốt: \(number(students)) học sinh.", "The file is sound: \(number(students)) students.")
  }

  /// A file could not be written.
  public func unwritable(_ path: String) -> String {
    say("Không ghi được \(path).", "\(path) cannot be written.")
  }
}

extension Calendar {
  /// The calendar of Vietnam, UTC+7.
  fileprivate static var vietnam: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? calendar.timeZone
    return calendar
  }
}
