import Testing

@testable import SchoolCampaign

struct PlanReviewTests {
  private func campaign() -> Planned {
    var planned = Planned()
    planned.store(1, "Trần An", number: "7912345601", roll: 1)
    planned.store(2, "Lê Bình", number: "7912345602", roll: 2)
    planned.store(3, "Lê Châu", number: "7912345603", roll: 3)
    planned.store(4, "Lê Dung", number: "7912345604", className: "6/2", roll: 1)
    return planned
  }

  private func classes(_ rows: String) throws -> [ClassReview] {
    var plan = try campaign().plan(rows)
    for (id, name) in [(11, "6/1"), (12, "6/2")] as [(Int64, String)] {
      plan.origins[SchoolClass.ID(rawValue: id)] = PlacedClass(
        school: Planned.school.name, className: try #require(ClassName(name)))
    }
    #expect(plan.review.schools.count == 1)
    return try #require(plan.review.schools.first).classes
  }

  @Test func `each class has its counts and the first names of each group`() throws {
    let rows = (1...5).map { "6/1,Mới \($0),05/03/2009,791234570\($0),1\($0)" }
    let found = try classes(
      ([
        "6/2,Trần An,05/03/2009,7912345601,2", "6/1,Lê Bình,05/03/2009,7912345602,2",
        "6/3,Lê Giang,05/03/2009,7912345605,1", "6/2,Lê Dung,05/03/2009,7912345604,1",
      ] + rows).joined(separator: "\n"))
    #expect(found.map(\.name.display) == ["6/1", "6/2", "6/3"])
    #expect(found.map(\.isNew) == [false, false, true])
    #expect(found[0].count(.new) == 5)
    #expect(found[0].firstNames[.new] == ["Mới 1", "Mới 2", "Mới 3"])
    #expect(found[0].missing == 1)
    #expect(found[0].firstNames[.missing] == ["Lê Châu"])
    #expect(found[0].departures.map(\.other?.className.display) == ["6/2"])
    #expect(found[0].departures.map(\.firstNames) == [["Trần An"]])
    #expect(found[1].arrivals.map(\.other?.className.display) == ["6/1"])
    #expect(found[1].arrivals.map(\.students) == [1])
    #expect(found[1].unchangedRows == 1)
    #expect(!found[1].isUnchanged)
  }

  @Test func `a student whom a row with an error names is not missing and keeps the number`() throws
  {
    for bad in [
      "6/1,Lê Châu,31/02/2009,7912345603,9", "6/1,L?,05/03/2009,7912345603,9",
      "6/1,Lê Châu,05/03/2009,7.9E+09,9", "6/1,Lê Châu,31/02/2009,,9",
    ] {
      let plan = try campaign().plan(
        "6/1,Trần An,05/03/2009,7912345601,3\n6/1,Lê Bình,05/03/2009,7912345602,2\n" + bad)
      #expect(plan.decision(2) == .refused)
      #expect(plan.missing.isEmpty, "\(bad)")
      #expect(plan.mentions(Student.ID(rawValue: 3)))
      #expect(plan.decision(0) == .same)
      #expect(plan.unclearRows == 0)
    }
  }

  @Test func `a row too broken to tell whom it means is counted in its class`() throws {
    let found = try classes(
      "6/1,Trần An,05/03/2009,7912345601,1\n6/1,Lê Bình,05/03/2009,7912345602,2\n6/1,L?,31/02/2009,,3"
    )
    #expect(found[0].missing == 1)
    #expect(found[0].unclear == 1)
  }

  @Test func `missing birth dates are counted with their rows`() throws {
    let plan = try campaign().plan("6/1,Trần An,,7912345601,1\n6/1,Lê Em,,7912345609,2")
    #expect(plan.lackingBirthDate.count == 1)
    #expect(plan.lackingBirthDate.rows == [RosterRowReference(row: 3)])
  }
}
