import SchoolCampaign

/// A campaign's settings as `vssid campaign --json` gives them; the keys are documented and stable.
public struct CampaignJSON {
  /// One JSON object.
  public let text: String

  /// The JSON of a campaign.
  public init(_ campaign: Campaign) {
    var json = JSONText()
    json.add("name", campaign.name)
    json.add("officeName", campaign.officeName)
    json.add("officeCode", campaign.officeCode)
    json.add("parentOfficeName", campaign.parentOfficeName)
    json.add("parentOfficeCode", campaign.parentOfficeCode)
    json.add("letter", campaign.letter)
    json.add("letterIssuer", campaign.letterIssuer)
    json.add("parentLetter", campaign.parentLetter)
    json.add("parentLetterIssuer", campaign.parentLetterIssuer)
    json.add("hotline", campaign.hotline)
    json.add("place", campaign.place)
    json.add("addressee", campaign.addressee)
    json.add("signerPost", campaign.signerPost)
    json.add("signerName", campaign.signerName)
    json.add("schoolParentName", campaign.schoolParentName)
    json.add("schoolSignerPost", campaign.schoolSignerPost)
    json.add("schoolSignerName", campaign.schoolSignerName)
    json.add(
      "recipients",
      json: "[" + campaign.recipients.map(JSONText.quoted).joined(separator: ",") + "]")
    json.add("startDay", campaign.startDay.iso)
    json.add("deadline", campaign.deadline.iso)
    json.add("useFromDay", campaign.useFromDay.iso)
    json.add("appSinceDay", campaign.appSinceDay.iso)
    json.add("namesInTitleCase", json: campaign.namesInTitleCase ? "true" : "false")
    json.add("role", campaign.role?.rawValue)
    text = json.object
  }
}
