import SchoolCampaign

/// What is kept of an issued report beside its PDF: the campaign's settings, all figures, and which annexes it had.
public struct IssuedJSON {
  /// One JSON object.
  public let text: String

  /// The JSON of a report that is issued.
  public init(
    _ report: ProgressReport, obstacles: [ObstacleCount], annexes: [String], remarks: [String]
  ) {
    var json = JSONText()
    json.add("campaign", json: CampaignJSON(report.campaign).text)
    json.add("report", json: ReportJSON(report, obstacles: obstacles).text)
    json.add("annexes", json: "[" + annexes.map(JSONText.quoted).joined(separator: ",") + "]")
    json.add("remarks", json: "[" + remarks.map(JSONText.quoted).joined(separator: ",") + "]")
    text = json.object
  }
}
