import Testing

@testable import SchoolCampaign

struct RosterDefaultsTests {
  private func school(
    _ title: String, option: String? = nil, only: String? = nil
  ) -> String? {
    let defaults = RosterDefaults(
      school: option.flatMap { SchoolName($0) }, onlySchool: only.flatMap { SchoolName($0) },
      schoolYearStart: 2020)
    return defaults.school(under: RosterTitles([[title]]))?.display
  }

  @Test func `a title's school outweighs the command's`() {
    #expect(school("TRƯỜNG TIỂU HỌC KIM ĐỒNG", option: "TH Hoa Sen") == "TH Kim Đồng")
    #expect(school("DANH SÁCH HỌC SINH", option: "TH Hoa Sen") == "TH Hoa Sen")
    #expect(school("TRƯỜNG THCS LÊ LỢI", option: "THCS Lê Lai") == "THCS Lê Lợi")
  }

  @Test(arguments: ["TRUONG TH HOA SEN", "TRƯỜNG HOA SEN"])
  func `a title without marks or level is the command's school`(title: String) {
    #expect(school(title, option: "TH Hoa Sen") == "TH Hoa Sen")
  }

  @Test func `under two schools only the command tells`() {
    let title = "TRƯỜNG THCS HOA SEN VÀ TRƯỜNG THCS HOA MAI"
    #expect(school(title, only: "THCS Hoa Sen") == nil)
    #expect(school(title, option: "THCS Hoa Sen", only: "THCS Hoa Mai") == "THCS Hoa Sen")
  }
}
