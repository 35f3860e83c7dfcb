import SchoolCampaign
import Testing

@testable import CampaignStorage

struct SettingNamesTests {
  @Test func `every setting has a name in the history`() {
    #expect(
      Set(CampaignRecord.columns) == Set(CampaignSetting.allCases.map(\.rawValue)))
  }
}
