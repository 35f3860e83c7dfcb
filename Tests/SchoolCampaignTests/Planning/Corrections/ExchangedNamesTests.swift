import Testing

@testable import SchoolCampaign

/// Rows that would give children each other's names or birth dates.
struct ExchangedNamesTests {
  private func campaign(_ set: (inout Planned) -> Void = { _ in }) -> Planned {
    var campaign = Planned()
    let names = ["Trần Thị Bình", "Lê Minh An", "Hồ Văn Chi", "Đỗ Thu Dung", "Võ Gia Hân"]
    for (place, name) in names.enumerated() {
      let id = Int64(place + 1)
      campaign.store(
        id, name, born: "2009-03-0\(id)", number: "790000000\(id)", roll: place + 1)
    }
    set(&campaign)
    return campaign
  }

  private func rows(_ names: [String], _ days: [Int] = [1, 2, 3, 4, 5]) -> String {
    names.indices.map {
      "6/1,\(names[$0]),\(days[$0])/3/2009,790000000\($0 + 1),\($0 + 1)"
    }.joined(separator: "\n")
  }

  private static let names = [
    "Trần Thị Bình", "Lê Minh An", "Hồ Văn Chi", "Đỗ Thu Dung", "Võ Gia Hân",
  ]

  @Test(arguments: [
    // Sorted alone.
    ["Hồ Văn Chi", "Lê Minh An", "Trần Thị Bình", "Đỗ Thu Dung", "Võ Gia Hân"],
    // Slipped by a row, the last one a new child.
    ["Lê Minh An", "Hồ Văn Chi", "Đỗ Thu Dung", "Võ Gia Hân", "Lý Gia Minh"],
    // Two alone.
    ["Lê Minh An", "Trần Thị Bình", "Hồ Văn Chi", "Đỗ Thu Dung", "Võ Gia Hân"],
  ])
  func `names that change hands are one question, and nothing of their rows is taken`(
    names: [String]
  ) throws {
    let plan = try campaign().plan(rows(names))
    let moved = names.indices.filter { names[$0] != Self.names[$0] }
    #expect(plan.findings.counts == ["exchanged-name": moved.count])
    #expect(plan.openRows.count == moved.count)
    #expect(plan.openRows.first?.exchange.count == moved.count)
    for place in moved { #expect(plan.decision(place) == .refused) }
    #expect(plan.missing.isEmpty)
  }

  @Test func `birth dates that slipped by a row are asked about too`() throws {
    let plan = try campaign().plan(rows(Self.names, [2, 3, 4, 5, 6]))
    #expect(plan.findings.counts == ["exchanged-name": 5])
  }

  @Test func `a person says that they are right, of many by their rows alone`() throws {
    let slipped = ["Lê Minh An", "Hồ Văn Chi", "Đỗ Thu Dung", "Võ Gia Hân", "Lý Gia Minh"]
    let all = try campaign { $0.options.sameStudents = .all }.plan(rows(slipped))
    #expect(all.count(.refused) == 5)
    let named = try campaign { $0.options.sameStudents = RowSelection("2-6") }.plan(rows(slipped))
    #expect(named.count(.changed) == 5 && named.findings.errorCount == 0)
    let rings = ["Lê Minh An", "Trần Thị Bình", "Đỗ Thu Dung", "Hồ Văn Chi"]
    #expect(try campaign { $0.options.sameStudents = .all }.plan(rows(rings)).count(.refused) == 4)
    let two = ["Lê Minh An", "Trần Thị Bình"]
    let pair = try campaign { $0.options.sameStudents = .all }.plan(rows(two))
    #expect(pair.count(.changed) == 2)
  }

  @Test(arguments: [
    // A letter put right, and a name that nobody has.
    "6/1,Trần Thị Bính,1/3/2009,7900000001,1\n6/1,Lê Minh Ân,2/3/2009,7900000002,2",
    // A name that another child has and keeps.
    "6/1,Lê Minh An,1/3/2009,7900000001,1\n6/1,Lê Minh An,2/3/2009,7900000002,2",
    // Day and month exchanged.
    "6/1,Trần Thị Bình,3/1/2009,7900000001,1\n6/1,Hồ Văn Chi,3/3/2009,7900000003,3",
  ])
  func `a correction that takes nothing from another row is made as before`(rows: String) throws {
    let plan = try campaign().plan(rows)
    #expect(plan.findings.counts["exchanged-name"] == nil)
    #expect(plan.count(.refused) == 0)
  }
}
