extension Campaign {
  /// Refuses settings that no paper has room for.
  ///
  /// - Throws: ``CampaignError/textTooLong(_:)``.
  public func requireShortTexts() throws(CampaignError) {
    try PartText.setting.requireRoom(
      name, officeName, officeCode, parentOfficeName, parentOfficeCode, letter, parentLetter,
      letterIssuer, parentLetterIssuer, hotline, place, addressee, signerPost, signerName,
      schoolParentName, schoolSignerPost, schoolSignerName)
    try PartText.recipients.requireRoom(recipients.joined(separator: "\n"))
  }
}

extension StudentDetails {
  /// Refuses texts that a school's part could not bring to the office.
  ///
  /// - Throws: ``CampaignError/textTooLong(_:)``.
  public func requireShortTexts() throws(CampaignError) {
    try PartText.student.requireRoom(fullName)
    try PartText.parent.requireRoom(parentName)
    try PartText.phone.requireRoom(parentPhone)
    try PartText.note.requireRoom(note)
  }
}
