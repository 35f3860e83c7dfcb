import SchoolCampaign

extension Wording {
  /// The progress report as lines for a terminal of so many columns.
  public func lines(_ report: ProgressReport, width: Int = 80) -> [String] {
    let rows = tableRows(report)
    let headings = columnHeadings(report.grouping)
    let table = ReportLines(headings, rows, width: width)
    return (heading(report) + table.lines + foot(report)).flatMap { $0.broken(to: width) }
  }

  /// The rows of all blocks, each with a rule before it.
  private func tableRows(_ report: ProgressReport) -> [ReportLines.Row] {
    var rows: [ReportLines.Row] = []
    for (place, block) in report.blocks.enumerated() {
      rows.append(.rule)
      if let title = title(block.heading, at: place) { rows.append(.title(title)) }
      rows += block.rows.map { .unit(cells($0, report)) }
      if block.heading != .all, report.blocks.count > 1 || block.rows.count > 1 {
        rows.append(.unit(cells(say("Cộng", "Subtotal"), block.subtotal)))
      }
    }
    return rows + [.rule, .unit(cells(say("TỔNG CỘNG", "TOTAL"), report.total))]
  }

  private func heading(_ report: ProgressReport) -> [String] {
    var lines = [
      say("TIẾN ĐỘ CÀI ĐẶT VSSID – ", "VSSID INSTALLATION PROGRESS – ") + report.campaign.officeName
    ]
    if let school = report.school { lines.append(school) }
    lines.append(say("Số liệu tính đến hết ngày ", "As of the end of ") + day(report.asOf))
    if report.isPractice {
      lines.append(
        say(
          "(Ngày hôm nay được đặt bằng tay để thực hành.)", "(Today was set by hand, for practice.)"
        ))
    }
    return lines + [""]
  }

  private func columnHeadings(_ grouping: ProgressReport.Grouping) -> [String] {
    let unit =
      switch grouping {
      case .school: say("Trường", "School")
      case .class: say("Lớp", "Class")
      case .level: say("Cấp học", "Level")
      case .grade: say("Khối", "Grade")
      }
    return [
      unit, say("Sĩ\nsố", "Enrolled"), say("Thuộc\ndiện", "Eligible"),
      say("Đã cài\nđặt", "Installed"),
      say("Tỷ lệ", "Share"), say("Chưa\ncài", "Missing"), say("Đã gửi\ntờ khai", "Submitted"),
      grouping == .class
        ? say("Tình trạng\nbáo cáo", "Reporting") : say("Lớp chưa\nbáo cáo", "Never\nreported"),
    ]
  }

  private func cells(_ row: ProgressReport.Row, _ report: ProgressReport) -> [String] {
    var cells = cells(nameAndSilence(row, report.grouping), row.tally)
    if report.grouping == .class {
      cells[7] = row.silence(asOf: report.asOf).map(name) ?? ""
    }
    return cells
  }

  private func cells(_ name: String, _ tally: ProgressTally) -> [String] {
    [
      name, number(tally.enrolled), number(tally.eligible), number(tally.installed),
      percent(tally.toldShare), number(tally.missing), number(tally.submitted),
      "\(number(tally.classesSilent))/\(number(tally.classes))",
    ]
  }

  private func nameAndSilence(
    _ row: ProgressReport.Row, _ grouping: ProgressReport.Grouping
  ) -> String {
    let isSilent = row.tally.classesReported == 0 && grouping == .school
    return name(row, grouping) + (isSilent ? " (" + name(.neverReported) + ")" : "")
  }

  private func foot(_ report: ProgressReport) -> [String] {
    let (total, pace, campaign) = (report.total, report.pace, report.campaign)
    var lines = [""]
    let deadline = day(campaign.deadline)
    if pace.daysLeft > 0 {
      lines.append(
        say(
          "Hạn chót \(deadline): còn \(number(pace.daysLeft)) ngày.",
          "Deadline \(deadline): \(days(pace.daysLeft)) left."))
    } else if pace.daysLeft == 0 {
      lines.append(
        say(
          "Hạn chót \(deadline): đây là ngày cuối.", "Deadline \(deadline): this is the last day."))
    } else {
      lines.append(
        say(
          "Hạn chót \(deadline): đã qua \(number(-pace.daysLeft)) ngày.",
          "Deadline \(deadline): \(days(-pace.daysLeft)) past."))
    }
    lines.append(
      say(
        "Đúng hạn \(number(total.onTime)), trễ hạn \(number(total.late)), chưa cài "
          + "\(number(total.missing)).",
        "On time \(number(total.onTime)), late \(number(total.late)), missing "
          + "\(number(total.missing))."
      ))
    var sentence = say(
      "Tốc độ đến nay \(hundredths(pace.soFar)) em/ngày",
      "Pace so far \(hundredths(pace.soFar)) a day")
    if let needed = pace.needed {
      sentence += say("; cần \(hundredths(needed)) em/ngày", "; needed \(hundredths(needed)) a day")
    }
    if let verdict = pace.verdict { sentence += " – " + name(verdict) }
    lines.append(sentence + ".")
    lines.append(
      say(
        "Không thuộc diện \(number(total.exempt)), đã rời trường \(number(total.left)).",
        "Exempt \(number(total.exempt)), left \(number(total.left))."))
    if let part = report.reconciled {
      let difference = part.officeApproved - part.approved
      let whose = part.isAll ? "" : " (\(schools(part)))"
      lines.append(
        say(
          "Đã duyệt\(whose): trường ghi \(number(part.approved)), danh sách BHXH \(number(part.officeApproved)) "
            + "(chênh lệch \(number(difference))).",
          "Approved\(whose): by the schools \(number(part.approved)), by the office "
            + "\(number(part.officeApproved)) (difference \(number(difference)))."))
    }
    lines.append(
      say(
        "Đúng hạn: đăng nhập VssID chậm nhất hết ngày \(deadline).",
        "On time: signed in to VssID by the end of \(deadline)."))
    lines.append(
      say(
        "Tỷ lệ = đã cài / thuộc diện, bỏ phần lẻ sau hai số thập phân. Đã gửi tờ khai gồm\n"
          + "cả em đã duyệt và đã cài.",
        "Share = installed / eligible, truncated after two decimals. Submitted counts\n"
          + "those approved and installed too."))
    lines.append(
      say("Mở một con số: ", "Open a figure: ")
        + "vssid list --counted missing --as-of \(day(report.asOf))"
        + (report.school.map { " --school \(ShellWord.inQuotes($0))" } ?? ""))
    return lines
  }
}

extension String {
  /// A line that is longer than a screen, in several; breaks that are meant for wider ones are not kept then.
  fileprivate func broken(to width: Int) -> [String] {
    if TextWidth.ofLines(self) <= width { return [self] }
    return TextWidth.wrapped(replacing("\n", with: " "), to: width)
  }
}
