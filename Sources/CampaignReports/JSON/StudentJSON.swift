import SchoolCampaign

/// A student as `vssid list --json` gives one; the keys are documented and stable.
public struct StudentJSON {
  /// One JSON object on one line.
  public let text: String

  /// The JSON of a student.
  public init(_ placed: PlacedStudent) {
    let (student, details) = (placed.student, placed.student.details)
    var json = JSONText()
    json.add("school", placed.school)
    json.add("class", placed.schoolClass.name.display)
    json.add("rollNumber", details.rollNumber)
    json.add("fullName", details.fullName)
    json.add("birthDate", details.birthDate?.iso)
    json.add("gender", details.gender?.rawValue)
    json.add("insuranceNumber", details.insuranceNumber?.text)
    json.add("ministryID", details.ministryID?.text)
    json.add("personalID", details.personalID?.text)
    json.add("parentName", details.parentName)
    json.add("parentPhone", details.parentPhone)
    json.add("status", student.standing.status.rawValue)
    json.add("statusDay", student.standing.statusDay?.iso)
    json.add("officeApprovedDay", student.officeApprovedDay?.iso)
    json.add("obstacle", student.obstacle?.rawValue)
    json.add("obstacleNote", student.standing.obstacle?.note)
    json.add("eligibility", student.standing.eligibility.code)
    json.add("note", details.note)
    text = json.object
  }
}
