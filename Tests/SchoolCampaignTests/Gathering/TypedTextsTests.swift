import SchoolCampaign
import Testing

/// What is typed is no longer than what a part may bring.
struct TypedTextsTests {
  private func text(_ count: Int) -> String { String(repeating: "ễ", count: count) }

  @Test func `a student's texts have an end`() throws {
    var details = StudentDetails(fullName: text(120))
    (details.parentName, details.parentPhone, details.note) = (text(120), text(120), text(500))
    try details.requireShortTexts()
    details.note = text(501)
    #expect(throws: CampaignError.textTooLong(.note)) { try details.requireShortTexts() }
    details.note = nil
    details.parentName = text(121)
    #expect(throws: CampaignError.textTooLong(.parent)) { try details.requireShortTexts() }
  }

  @Test func `a setting has an end`() throws {
    var campaign = Campaign.letter301
    campaign.signerName = text(1_000)
    try campaign.requireShortTexts()
    campaign.signerName = text(1_001)
    #expect(throws: CampaignError.textTooLong(.setting)) { try campaign.requireShortTexts() }
    campaign.signerName = ""
    campaign.recipients = [text(10_001)]
    #expect(throws: CampaignError.textTooLong(.recipients)) { try campaign.requireShortTexts() }
  }

  @Test func `a letter under marks without end is no short text`() {
    let marks = "a" + String(repeating: "\u{301}", count: 6_000)
    #expect(throws: CampaignError.textTooLong(.note)) { try PartText.note.requireRoom(nil, marks) }
  }
}
