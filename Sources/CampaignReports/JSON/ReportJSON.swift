import SchoolCampaign

/// A progress report as `vssid report --json` gives it; the keys are documented and stable.
public struct ReportJSON {
  /// One JSON object.
  public let text: String

  /// The JSON of a report.
  public init(_ report: ProgressReport, obstacles: [ObstacleCount]) {
    var json = JSONText()
    json.add("asOf", report.asOf.iso)
    json.add("deadline", report.campaign.deadline.iso)
    json.add("school", report.school)
    json.add("by", report.grouping.rawValue)
    json.add("practice", json: report.isPractice ? "true" : "false")
    json.add(
      "blocks",
      json: "[" + report.blocks.map { Self.block($0, report) }.joined(separator: ",") + "]")
    json.add("total", json: Self.tally(report.total, report).object)
    var counts = JSONText()
    for obstacle in obstacles { counts.add(obstacle.obstacle.rawValue, obstacle.count) }
    json.add("obstacles", json: counts.object)
    json.add("reconciledSchools", json: JSONText.list(report.reconciled?.schools ?? []))
    json.add("daysLeft", report.pace.daysLeft)
    json.add("paceSoFarHundredths", report.pace.soFar)
    json.add("paceNeededHundredths", report.pace.needed)
    text = json.object
  }

  private static func block(_ block: ProgressReport.Block, _ report: ProgressReport) -> String {
    var json = JSONText()
    switch block.heading {
    case .level(let level): json.add("level", level.rawValue)
    case .school(let name): json.add("school", name)
    case .all: break
    }
    let rows = block.rows.map { row in
      var json = tally(row.tally, report)
      json.add("name", row.name)
      if let since = row.silentSince { json.add("silentSince", since.iso) }
      if let teacher = row.teacherName { json.add("teacherName", teacher) }
      return json.object
    }
    json.add("rows", json: "[" + rows.joined(separator: ",") + "]")
    json.add("subtotal", json: tally(block.subtotal, report).object)
    return json.object
  }

  private static func tally(_ tally: ProgressTally, _ report: ProgressReport) -> JSONText {
    var json = JSONText()
    json.add("enrolled", tally.enrolled)
    json.add("eligible", tally.eligible)
    json.add("exempt", tally.exempt)
    var reasons = JSONText()
    for reason in ExemptReason.allCases { reasons.add(reason.rawValue, tally.exemptBy[reason]) }
    json.add("exemptBy", json: reasons.object)
    json.add("left", tally.left)
    json.add("parentReady", tally.parentReady)
    json.add("submitted", tally.submitted)
    json.add("approved", tally.approved)
    json.add("installed", tally.installed)
    json.add("officeApproved", tally.officeApproved)
    json.add("missing", tally.missing)
    json.add("onTime", tally.onTime)
    json.add("late", tally.late)
    json.add("percentHundredths", tally.toldShare.basisPoints)
    json.add("classes", tally.classes)
    json.add("classesSilent", tally.classesSilent)
    json.add("verdict", report.pace(of: tally).verdict?.rawValue)
    return json
  }
}
