import SchoolCampaign

extension Wording {
  /// A report was issued.
  public func issued(_ id: Int64, digest: String) -> String {
    say(
      "Đã phát hành báo cáo lần \(id) (SHA-256 \(digest.prefix(16))…). vssid report --issued \(id) -o TỆP để lấy lại.",
      "Issued report \(id) (SHA-256 \(digest.prefix(16))…). vssid report --issued \(id) -o FILE gives it back."
    )
  }

  /// A number that is issued again.
  public func usedAgain(_ bearer: IssuedReport) -> String {
    let (id, number) = (bearer.id, bearer.number ?? "")
    return say(
      "Lưu ý: số \(number) đã dùng cho báo cáo lần \(id), ngày \(day(bearer.entry.today)), đã thu hồi; nay dùng lại.",
      "Note: number \(number) was that of report \(id) of \(day(bearer.entry.today)), which was withdrawn; it is used again."
    )
  }

  /// A number on a paper that is not issued, though it is another report's.
  public func isTaken(_ bearer: IssuedReport) -> String {
    let (id, number, by) = (bearer.id, bearer.number ?? "", bearer.entry.by)
    return say(
      "Lưu ý: số \(number) là của báo cáo lần \(id), \(by) phát hành ngày \(day(bearer.entry.today))"
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
        "Báo cáo lần \(report.id) đã được \(by) thu hồi ngày \(on): \(withdrawal.reason)",
        "Report \(report.id) was withdrawn by \(by) on \(on): \(withdrawal.reason)")
    }
  }

  /// A report was withdrawn just now.
  public func withdrawn(_ report: IssuedReport, batch: Int64) -> String {
    let number = report.number.map { say(" số \($0)", ", number \($0),") } ?? ""
    let reason = report.withdrawal?.reason ?? ""
    return say(
      "Đã thu hồi báo cáo lần \(report.id)\(number) (lần \(batch)): \(reason)",
      "Withdrew report \(report.id)\(number) (batch \(batch)): \(reason)")
  }

  /// The reports that were issued.
  public func lines(_ reports: [IssuedReport]) -> [String] {
    if reports.isEmpty { return [say("Chưa phát hành báo cáo nào.", "No report has been issued.")] }
    var table = TextTable([.right, .left, .left, .left, .right, .left])
    table.add([
      say("Lần", "No."), say("Ngày", "Day"), say("Số liệu đến", "As of"), say("Số", "Number"),
      say("Đã cài đặt", "Installed"), say("Người phát hành", "By"),
    ])
    table.addRule()
    for report in reports {
      let total = report.total
      table.add([
        String(report.id), day(report.entry.today), day(report.asOf),
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

  /// What changed from one issued report to another, unit by unit.
  public func differences(from first: IssuedReport, to second: IssuedReport) -> [String] {
    let before = Dictionary(first.units.map { ([$0.block, $0.name], $0) }) { one, _ in one }
    var lines = [
      say(
        "Từ báo cáo lần \(first.id) (đến \(day(first.asOf))) đến lần \(second.id) (đến \(day(second.asOf))):",
        "From report \(first.id) (as of \(day(first.asOf))) to \(second.id) (as of \(day(second.asOf))):"
      )
    ]
    for unit in second.units {
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
    for unit in first.units where !now.contains([unit.block, unit.name]) {
      lines.append("  \(unit.name): " + say("không còn", "no longer there"))
    }
    if lines.count == 1 { lines.append("  " + say("không có gì thay đổi", "nothing changed")) }
    return lines
  }
}
