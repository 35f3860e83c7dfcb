import SchoolCampaign

/// A progress report as CSV for spreadsheets: one row a unit, numbers without grouping, shares as `28.21`. In Vietnamese it has
/// the words of papers; in English the stable codes that programs read.
public struct ReportCSV {
  /// The bytes, with byte-order mark.
  public let bytes: [UInt8]

  /// The CSV of a report.
  public init(_ report: ProgressReport, _ wording: Wording) {
    var writer = CSVWriter()
    writer.write(wording.csvHeadings)
    for block in report.blocks {
      let title: String =
        switch block.heading {
        case .level(let level): wording.csvName(level)
        case .school(let name): name
        case .all: ""
        }
      for row in block.rows {
        let unit = wording.csvName(row, report.grouping)
        let name = report.grouping == .class ? SpreadsheetCell.text(ofClass: unit) : unit
        writer.write(Self.cells(title, name, row.tally, report, wording))
      }
    }
    writer.write(Self.cells(wording.csvTotal, "", report.total, report, wording))
    bytes = writer.bytes
  }

  private static func cells(
    _ block: String, _ unit: String, _ tally: ProgressTally, _ report: ProgressReport,
    _ wording: Wording
  ) -> [String] {
    let counts = [
      tally.classes, tally.enrolled, tally.eligible, tally.exempt, tally.left, tally.parentReady,
      tally.submitted, tally.approved, tally.officeApproved, tally.installed, tally.missing,
      tally.onTime, tally.late,
    ]
    let share = tally.toldShare.basisPoints.map { points in
      "\(points / 100)." + (points % 100 < 10 ? "0" : "") + "\(points % 100)"
    }
    return [block, unit] + counts.map(String.init)
      + [
        share ?? "", String(tally.classesSilent),
        wording.csvJudgement(of: tally, report),
      ]
  }
}

extension Wording {
  fileprivate var csvHeadings: [String] {
    switch language {
    case .vietnamese:
      [
        "Cấp học hoặc trường", "Đơn vị", "Số lớp", "Sĩ số", "Thuộc diện", "Không thuộc diện",
        "Đã rời trường", "Phụ huynh có tài khoản", "Đã gửi tờ khai", "Đã duyệt", "BHXH đã duyệt",
        "Đã cài đặt", "Chưa cài đặt", "Đúng hạn", "Trễ hạn", "Tỷ lệ (%)", "Lớp chưa báo cáo",
        "Nhận định",
      ]
    case .english:
      [
        "block", "unit", "classes", "enrolled", "eligible", "exempt", "left", "parentReady",
        "submitted", "approved", "officeApproved", "installed", "missing", "onTime", "late",
        "percent", "classesSilent", "verdict",
      ]
    }
  }

  fileprivate var csvTotal: String { say("Tổng cộng", "total") }

  fileprivate func csvName(_ level: Level) -> String { say(name(level), level.rawValue) }

  fileprivate func csvName(_ verdict: Pace.Verdict) -> String {
    say(name(verdict), verdict.rawValue)
  }

  /// How a unit goes; that it has not reported comes first.
  fileprivate func csvJudgement(of tally: ProgressTally, _ report: ProgressReport) -> String {
    if tally.isSilent { return say(name(.neverReported), "neverReported") }
    return report.pace(of: tally).verdict.map(csvName) ?? ""
  }

  fileprivate func csvName(
    _ row: ProgressReport.Row, _ grouping: ProgressReport.Grouping
  ) -> String {
    say(name(row, grouping), row.name)
  }
}
