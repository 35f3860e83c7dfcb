import SchoolCampaign

/// A progress report as CSV for spreadsheets: one row a unit, numbers without grouping, shares as `28.21`.
public struct ReportCSV {
  /// The bytes, with byte-order mark.
  public let bytes: [UInt8]

  /// The CSV of a report.
  public init(_ report: ProgressReport, _ wording: Wording) {
    var writer = CSVWriter()
    writer.write([
      "block", "unit", "classes", "enrolled", "eligible", "exempt", "left", "parentReady",
      "submitted", "approved", "officeApproved", "installed", "missing", "onTime", "late",
      "percent",
      "classesSilent", "verdict",
    ])
    for block in report.blocks {
      let title: String =
        switch block.heading {
        case .level(let level): level.rawValue
        case .school(let name): name
        case .all: ""
        }
      for row in block.rows { writer.write(Self.cells(title, row.name, row.tally, report)) }
    }
    writer.write(Self.cells("total", "", report.total, report))
    bytes = writer.bytes
  }

  private static func cells(
    _ block: String, _ unit: String, _ tally: ProgressTally, _ report: ProgressReport
  ) -> [String] {
    let counts = [
      tally.classes, tally.enrolled, tally.eligible, tally.exempt, tally.left, tally.parentReady,
      tally.submitted, tally.approved, tally.officeApproved, tally.installed, tally.missing,
      tally.onTime, tally.late,
    ]
    let share = tally.share.basisPoints.map { points in
      "\(points / 100)." + (points % 100 < 10 ? "0" : "") + "\(points % 100)"
    }
    return [block, unit] + counts.map(String.init)
      + [
        share ?? "", String(tally.classesSilent),
        report.pace(of: tally).verdict?.rawValue ?? "",
      ]
  }
}
