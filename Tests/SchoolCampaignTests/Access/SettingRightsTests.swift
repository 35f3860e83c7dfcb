import SchoolCampaign
import Testing

struct SettingRightsTests {
  private let own = School.ID(rawValue: 1)
  private let other = School.ID(rawValue: 2)

  private var newLetterhead: Campaign {
    var campaign = Campaign.letter301
    campaign.schoolParentName = "UBND phường Hoa Sen"
    campaign.schoolSignerPost = "Hiệu trưởng"
    campaign.schoolSignerName = "Ngô Thị Mười"
    return campaign
  }

  private func lacks(
    _ access: Access, _ new: Campaign, in schools: [School.ID]
  ) -> CampaignOperation? {
    access.lacks(toSet: new, insteadOf: .letter301, in: schools)
  }

  @Test func `a head sets the letterhead of the only school`() {
    #expect(lacks(.headmaster(own), newLetterhead, in: [own]) == nil)
    #expect(lacks(.clerk(own), newLetterhead, in: [own]) == .setSettings)
    #expect(lacks(.teacher([]), newLetterhead, in: [own]) == .setSettings)
  }

  @Test func `a letterhead of several schools is the office's`() {
    #expect(lacks(.headmaster(own), newLetterhead, in: [own, other]) == .setSettings)
    #expect(lacks(.headmaster(own), newLetterhead, in: [other]) == .setSettings)
    #expect(lacks(.office, newLetterhead, in: [own, other]) == nil)
  }

  @Test func `any other setting beside the letterhead is the office's`() {
    var campaign = newLetterhead
    campaign.signerName = "Trần Quốc Tám"
    #expect(lacks(.headmaster(own), campaign, in: [own]) == .setSettings)
    #expect(lacks(.everything, campaign, in: [own]) == nil)
  }
}
