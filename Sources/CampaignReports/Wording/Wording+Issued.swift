import SchoolCampaign

extension Wording {
  /// A report was issued.
  public func issued(_ id: Int64, digest: String) -> String {
    say(
      "Đã phát hành báo cáo lần \(id) (SHA-256 \(digest.prefix(16))…). vssid report --issued \(id) -o TỆP để lấy lại.",
      "Issued report \(id) (SHA-256 \(digest.prefix(16))…). vssid report --issued \(id) -o FILE gives it back."
    )
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
