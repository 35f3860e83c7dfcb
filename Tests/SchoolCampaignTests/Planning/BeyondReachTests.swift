import Testing

@testable import SchoolCampaign

struct BeyondReachTests {
  private var campaign: Planned {
    var campaign = Planned()
    campaign.reach = .school(Planned.school.id)
    campaign.store(1, "Nguyễn Văn An", number: "7912345601")
    campaign.store(2, "Trần Bình", number: "7912345602", school: Planned.other)
    return campaign
  }

  @Test func `a number of somebody beyond is refused, whatever the row says besides`() throws {
    for row in ["6/1,Trần Bình,5/3/2009,7912345602,", "6/1,Lê Hòa,1/3/2009,7912345602,"] {
      let plan = try campaign.plan(row)
      #expect(plan.findings.all.map(\.kind) == [.numberBeyondReach])
      #expect(plan.count(.refused) == 1)
    }
  }

  @Test func `within the reach all is as ever`() throws {
    #expect(try campaign.decisions("6/1,Nguyễn Văn An,5/3/2009,7912345601,") == [.same])
    #expect(try campaign.decisions("6/1,Lê Hòa,1/3/2009,7912345603,") == [.new])
    // A namesake beyond is nobody here.
    #expect(try campaign.decisions("6/1,Trần Bình,5/3/2009,,") == [.new])
  }

  @Test func `a row of another school is refused without a question`() throws {
    for name in ["THCS Hoa Mai", "THCS Hoa Senn", "THCS Không Có"] {
      let plan = try campaign.plan(
        csv: "Trường,Lớp,Họ và tên,Ngày sinh\n\(name),6/1,Lê Hòa,1/3/2009\n")
      #expect(plan.findings.all.map(\.kind) == [.schoolBeyondReach], "\(name)")
      #expect(plan.questions.isEmpty, "\(name)")
    }
  }

  @Test func `who reaches everything meets nobody beyond`() throws {
    var office = campaign
    office.reach = .everything
    #expect(try office.decisions("6/1,Trần Bình,5/3/2009,7912345602,") == [.held])
  }
}
