import SchoolCampaign

extension Wording {
  /// A report was issued.
  public func issued(_ id: Int64, digest: String) -> String {
    say(
      "Đã phát hành báo cáo thứ \(id) (SHA-256 \(digest.prefix(16))…). vssid report --issued \(id) -o bao-cao-\(id).pdf để lấy lại.",
      "Issued report \(id) (SHA-256 \(digest.prefix(16))…). vssid report --issued \(id) -o bao-cao-\(id).pdf gives it back."
    )
  }

  /// A number that is issued again.
  public func usedAgain(_ bearer: IssuedReport) -> String {
    let (id, number) = (bearer.id, bearer.number ?? "")
    return say(
      "Lưu ý: số \(number) đã dùng cho báo cáo thứ \(id), ngày \(day(bearer.entry.today)), đã thu hồi; nay dùng lại.",
      "Note: number \(number) was that of report \(id) of \(day(bearer.entry.today)), which was withdrawn; it is used again."
    )
  }

  /// A number on a paper that is not issued, though it is another report's.
  public func isTaken(_ bearer: IssuedReport) -> String {
    let (id, number, by) = (bearer.id, bearer.number ?? "", bearer.entry.by)
    return say(
      "Lưu ý: số \(number) là của báo cáo thứ \(id), \(by) phát hành ngày \(day(bearer.entry.today))"
        + (bearer.withdrawal == nil ? "." : ", đã thu hồi."),
      "Note: number \(number) is that of report \(id), issued by \(by) on \(day(bearer.entry.today))"
        + (bearer.withdrawal == nil ? "." : ", since withdrawn."))
  }

  /// Why an issued report's annexes name no teachers.
  public var issuedWithoutTeachers: String {
    say(
      "Bản phát hành của cơ quan gửi đi nơi khác và được giữ nhiều năm nên phụ lục không ghi tên, điện thoại giáo viên; bản "
        + "có tên: vssid report -o TỆP.",
      "What the office issues goes to others and is kept for years, so its annexes name no teachers; vssid report -o FILE "
        + "names them."
    )
  }

  /// That a report was withdrawn, by whom, when and why; nil while it is in force.
  public func withdrawn(_ report: IssuedReport) -> String? {
    report.withdrawal.map { withdrawal in
      let (by, on) = (withdrawal.entry.by, day(withdrawal.entry.today))
      return say(
        "Báo cáo thứ \(report.id) đã được \(by) thu hồi ngày \(on): \(withdrawal.reason)",
        "Report \(report.id) was withdrawn by \(by) on \(on): \(withdrawal.reason)")
    }
  }

  /// A report was withdrawn just now.
  public func withdrawn(_ report: IssuedReport, batch: Int64) -> String {
    let number = report.number.map { say(" số \($0)", ", number \($0),") } ?? ""
    let reason = report.withdrawal?.reason ?? ""
    return say(
      "Đã thu hồi báo cáo thứ \(report.id)\(number) (ghi là lần \(batch)): \(reason)",
      "Withdrew report \(report.id)\(number) (batch \(batch)): \(reason)")
  }

  /// The reports that were issued.
  public func lines(_ reports: [IssuedReport]) -> [String] {
    if reports.isEmpty { return [say("Chưa phát hành báo cáo nào.", "No report has been issued.")] }
    var table = TextTable([.right, .left, .left, .left, .left, .right, .left])
    table.add([
      say("Thứ", "No."), say("Ngày", "Day"), say("Số liệu\nđến", "As of"), say("Phạm vi", "Scope"),
      say("Số", "Number"),
      say("Đã cài\nđặt", "Installed"), say("Người\nphát hành", "By"),
    ])
    table.addRule()
    for report in reports {
      let total = report.total
      table.add([
        String(report.id), day(report.entry.today), day(report.asOf), extent(report),
        report.number ?? say("(văn thư ghi)", "(blank)"),
        "\(number(total?.installed ?? 0))/\(number(total?.eligible ?? 0))", report.entry.by,
      ])
      if let withdrawal = report.withdrawal {
        let (by, on) = (withdrawal.entry.by, day(withdrawal.entry.today))
        table.add(
          remark: say(
            "ĐÃ THU HỒI ngày \(on), \(by): \(withdrawal.reason)",
            "WITHDRAWN on \(on) by \(by): \(withdrawal.reason)"))
      }
    }
    return table.lines
  }

  /// Whom a report is about, and by what: `tất cả, theo trường`.
  private func extent(_ report: IssuedReport) -> String {
    [report.school ?? say("tất cả", "all schools"), by(report.grouping)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func by(_ grouping: ProgressReport.Grouping?) -> String {
    switch grouping {
    case .school: say("theo trường", "by school")
    case .class: say("theo lớp", "by class")
    case .level: say("theo cấp học", "by level")
    case .grade: say("theo khối", "by grade")
    case nil: ""
    }
  }

  /// Said before a report is issued: whom it is about.
  public func issuing(_ report: ProgressReport, schools: Int) -> String {
    let extent = by(report.grouping)
    guard let school = report.school else {
      return say(
        "Phát hành báo cáo của tất cả các trường (\(number(schools))), \(extent).",
        "Issuing a report of all schools (\(number(schools))), \(extent).")
    }
    return say(
      "Phát hành báo cáo của riêng \(school), \(extent); của tất cả các trường: bỏ --school, VSSID_SCHOOL.",
      "Issuing a report of \(school) alone, \(extent); for all schools leave out --school, VSSID_SCHOOL."
    )
  }

  /// What changed from one issued report to another, unit by unit.
  public func differences(
    from first: IssuedReport, to second: IssuedReport, _ extent: IssuedReport.Comparable
  ) -> [String] {
    let before = Dictionary(first.units.map { ([$0.block, $0.name], $0) }) { one, _ in one }
    var lines = [
      say(
        "Từ báo cáo thứ \(first.id) (đến \(day(first.asOf))) đến báo cáo thứ \(second.id) (đến \(day(second.asOf))):",
        "From report \(first.id) (as of \(day(first.asOf))) to \(second.id) (as of \(day(second.asOf))):"
      )
    ]
    if extent == .totals {
      lines.append(
        say(
          "  (một báo cáo \(by(first.grouping)), một báo cáo \(by(second.grouping)): chỉ so tổng cộng)",
          "  (one is \(by(first.grouping)), the other \(by(second.grouping)): totals alone)"))
    }
    let start = lines.count
    for unit in second.units where extent == .units || unit.name.isEmpty {
      let old = before[[unit.block, unit.name]]
      if let old, old.installed == unit.installed, old.eligible == unit.eligible { continue }
      let name = unit.name.isEmpty ? say("Tổng cộng", "Total") : unit.name
      let change = unit.installed - (old?.installed ?? 0)
      lines.append(
        "  \(name): \(number(old?.installed ?? 0))/\(number(old?.eligible ?? 0)) → "
          + "\(number(unit.installed))/\(number(unit.eligible)) (\(change >= 0 ? "+" : "")\(number(change)))"
      )
    }
    let now = Set(second.units.map { [$0.block, $0.name] })
    for unit in first.units where extent == .units && !now.contains([unit.block, unit.name]) {
      lines.append("  \(unit.name): " + say("không còn", "no longer there"))
    }
    if lines.count == start { lines.append("  " + say("không có gì thay đổi", "nothing changed")) }
    return lines
  }
}
