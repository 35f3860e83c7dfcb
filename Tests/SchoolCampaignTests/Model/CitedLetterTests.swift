import SchoolCampaign
import Testing

struct CitedLetterTests {
  @Test func `the letter that a campaign rests on is the People's Committee's`() {
    let letters = Campaign.letter301.citedLetters
    #expect(letters.map(\.number).map { $0.prefix(4) } == ["2236", "301/"])
    #expect(letters.map(\.issuer) == ["UBND Quận 7", "BHXH Quận 7"])
  }

  @Test func `another letter of the campaign is the office's, unless somebody says whose`() {
    var campaign = Campaign.letter301
    campaign.officeName = "BHXH Quận 4"
    campaign.cite("15/BHXH ngày 1/6/2021", by: nil)
    #expect(campaign.letterIssuer == "BHXH Quận 4")
    campaign.cite("16/SGDĐT ngày 2/6/2021", by: "Sở GD-ĐT")
    #expect(campaign.letterIssuer == "Sở GD-ĐT")
  }

  @Test func `nobody knows whose another letter is that the campaign rests on`() {
    var campaign = Campaign.letter301
    campaign.cite(parent: "88/UBND ngày 1/6/2021", by: nil)
    #expect(campaign.parentLetterIssuer.isEmpty)
    campaign.cite(parent: nil, by: "UBND Quận 4")
    #expect(campaign.parentLetterIssuer == "UBND Quận 4")
  }

  @Test func `the same letter keeps its issuer`() {
    var campaign = Campaign.letter301
    campaign.cite(campaign.letter, by: nil)
    campaign.cite(parent: campaign.parentLetter, by: nil)
    #expect(campaign == .letter301)
  }

  @Test func `a letter that is blank is not cited`() {
    var campaign = Campaign.letter301
    campaign.cite(parent: "", by: nil)
    #expect(campaign.citedLetters.map(\.issuer) == ["BHXH Quận 7"])
  }
}
