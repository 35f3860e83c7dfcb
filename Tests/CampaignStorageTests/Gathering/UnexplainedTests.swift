import CampaignStorage
import Foundation
import GRDB
import SchoolCampaign
import Testing

/// What somebody changed in a part's file past the program.
struct UnexplainedTests {
  /// The plan of a part whose file was changed by hand.
  private func plan(
    _ office: TestCampaign, _ school: TestCampaign, _ sql: String
  ) async throws -> RosterPlan {
    let file = try await school.sentFile("THCS Hoa Sen")
    let queue = try DatabaseQueue(path: file)
    try await queue.write { db in try db.execute(sql: sql) }
    try queue.close()
    return try await office.receivingPlan(parts: [CampaignStore.part(at: file)]).plan
  }

  @Test func `what nobody recorded stays as it is here, and is named child by child`() async throws
  {
    let office = try TestCampaign()
    try await office.importing(threeSchools)
    let school = try office.copied()
    try await school.edit("7912345602", [.parentPhone: "0908888888"])
    _ = try await school.mark("7912345601", .installed)
    let changes: [(String, [PartDetail])] = [
      ("parentPhone = '0907777777'", [.field(.parentPhone)]), ("note = 'x'", [.field(.note)]),
      ("fullName = 'Tên Khác', birthDate = NULL", [.field(.fullName), .field(.birthDate)]),
      ("officeApprovedDay = 18774", [.officeApproval]),
    ]
    for (change, wanted) in changes {
      let plan = try await plan(
        office, school, "UPDATE student SET \(change) WHERE insuranceNumber = '7912345601'")
      let found = try #require(plan.received).unexplained
      #expect(found.map(\.fullName) == ["Nguyễn Văn An"] && found.map(\.className) == ["6/1"])
      #expect(found.flatMap(\.details) == wanted, "\(change)")
      #expect(plan.received?.changes == 1 && !plan.isRefused, "\(change)")
    }
    let honest = try await office.receivingPlan(parts: [school.sent("THCS Hoa Sen")]).plan
    #expect(honest.received?.unexplained == [])
    try await office.receiving(parts: [school.sent("THCS Hoa Sen")])
    let later = try await plan(
      office, school,
      "UPDATE student SET parentPhone = '0907777777' WHERE insuranceNumber = '7912345602'")
    #expect(later.received?.unexplained.map(\.details) == [[.field(.parentPhone)]])
    #expect(later.changesNothing)
  }

  @Test func `a child put into another class by hand is named`() async throws {
    let office = try TestCampaign()
    try await office.importing(threeSchools)
    let school = try office.copied()
    let plan = try await plan(
      office, school,
      "UPDATE class SET name = '6/9', key = '\(try #require(ClassName("6/9")).key)'")
    #expect(plan.received?.unexplained.count == 3)
    #expect(plan.received?.unexplained.allSatisfy { $0.details == [.schoolClass] } ?? false)
  }

  @Test(arguments: 0..<8)
  func `nothing is unexplained between copies that only the program wrote`(seed: Int) async throws {
    var random = SeededWalk(state: UInt64(seed) + 300)
    let first = try TestCampaign()
    try await first.importing(twoClasses)
    let second = seed % 2 == 0 ? try first.copied() : try TestCampaign()
    if seed % 2 == 1 { try await second.importing(twoClasses) }
    for step in 0..<12 {
      let isFirst = Bool.random(using: &random)
      let (copy, other) = isFirst ? (first, second) : (second, first)
      let student = ["6/1:1", "6/1:2", "6/2:1"].randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        var options = ImportOptions()
        options.preference = [.handEdits, .file, .stored].randomElement(using: &random) ?? .file
        let (plan, sources, parts) = try await copy.receivingPlan(other, options)
        #expect(plan.received?.unexplained == [])
        if !plan.isRefused {
          _ = try await copy.store.apply(plan, sources, parts: parts, entry: copy.entry)
        }
      case 1: try await copy.edit(student, [.parentPhone: "090912345\(step % 10)"])
      case 2: try await copy.edit(student, [.note: "ghi \(step)"])
      case 3: _ = try await copy.mark(student, .submitted)
      default:
        if let last = try await copy.store.history(limit: 1).first, last.kind != .import {
          do { _ = try await copy.store.undo(last.id, entry: copy.entry) } catch is CampaignError {}
        }
      }
    }
    for (copy, other) in [(first, second), (second, first)] {
      #expect(try await copy.receivingPlan(other).plan.received?.unexplained == [])
    }
  }
}
