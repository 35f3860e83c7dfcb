import Testing

@testable import SchoolCampaign

/// Names with a word put in, left out or moved.
struct RewordedNameTests {
  private func plan(_ row: String) throws -> RosterPlan {
    var campaign = Planned()
    campaign.store(1, "Phạm Thu Dung", born: "2009-04-16", number: "7912345601", roll: 4)
    return try campaign.plan(row)
  }

  @Test(arguments: [
    "6/1,Phạm Thị Thu Dung,16/4/2009,,4", "6/1,Dung Phạm Thu,16/4/2009,,4",
    "6/1,Phạm Dung,16/4/2009,,4", "6/1,Thu Dung,16/4/2009,,4", "6/1,PHẠM DUNG THU,16/4/2009,,4",
  ]) func `a row like a stored child but for a word is asked about`(row: String) throws {
    let plan = try plan(row)
    #expect(plan.findings.counts == ["corrected": 1])
    #expect(plan.decision(0) == .refused && plan.openRows.count == 1)
  }

  @Test(arguments: [
    "6/1,Phạm Thị Thu Dung,16/4/2009,,5", "6/1,Phạm Thị Thu Dung,17/4/2009,,4",
    "6/2,Phạm Thị Thu Dung,16/4/2009,,4", "6/1,Dung,16/4/2009,,4",
    "6/1,Phạm Thị Thu Ngọc Dung,16/4/2009,,4", "6/1,Phạm Thị Dung Ngọc,16/4/2009,,4",
    "6/1,Phạm Thị Thu Dung,16/4/2009,7912345602,4",
  ]) func `whoever differs in more, or has another number, is another child`(row: String) throws {
    #expect(try plan(row).decision(0) == .new)
  }

  @Test func `one who has a row of her own is not meant`() throws {
    let plan = try plan("6/1,Phạm Thu Dung,16/4/2009,,3\n6/1,Phạm Thị Thu Dung,16/4/2009,,4")
    #expect(plan.decision(1) == .new)
  }
}
