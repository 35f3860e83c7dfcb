import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// Random histories of two copies that exchange their parts.
struct GatheringWalkTests {
  @Test(arguments: 0..<16)
  func `copies that exchange their parts agree`(seed: Int) async throws {
    var random = SeededWalk(state: UInt64(seed))
    let first = try TestCampaign()
    try await first.importing(twoClasses)
    let second = try first.copied()
    let copies = [first, second]
    for _ in 0..<12 {
      let copy = copies[Int.random(in: 0..<2, using: &random)]
      let student = ["6/1:1", "6/1:2", "6/2:1"].randomElement(using: &random) ?? ""
      let status = InstallStatus.rungs.randomElement(using: &random)
      let day = "2021-05-\(Int.random(in: 25...28, using: &random))"
      switch Int.random(in: 0..<6, using: &random) {
      case 0: try await copies[0].receiving(copies[1])
      case 1: try await copies[1].receiving(copies[0])
      default:
        do { _ = try await copy.mark(student, status, on: day) } catch CampaignError
          .dayBeforeLowerRung
        {}
      }
    }
    try await first.receiving(second)
    try await second.receiving(first)
    #expect(try await first.picture() == second.picture())
    #expect(try await first.receivingPlan(second).plan.repeatsCampaign)
    for copy in copies { #expect(try await copy.store.check(rebuild: false).isSound) }
  }

  @Test(arguments: 0..<12)
  func `copies that disagree come to one's word when that is preferred`(seed: Int) async throws {
    var random = SeededWalk(state: UInt64(seed) + 1000)
    let first = try TestCampaign()
    try await first.importing(twoClasses)
    let second = try first.copied()
    for _ in 0..<14 {
      let copy = Bool.random(using: &random) ? first : second
      let student = ["6/1:1", "6/1:3", "6/2:1"].randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        let ids = try await copy.store.students(
          StudentSelection(student), school: nil
        ).map(\.id)
        let reason: ExemptReason = Bool.random(using: &random) ? .other : .noHealthInsurance
        try await copy.store.exempt(ids, reason, since: nil, entry: copy.entry)
      case 1: _ = try await copy.mark(student, .submitted)
      default: _ = try await copy.mark(student, .installed, on: "2021-05-28")
      }
    }
    var (file, stored) = (ImportOptions(), ImportOptions())
    (file.preference, stored.preference) = (.file, .stored)
    try await first.receiving(second, file)
    try await second.receiving(first, stored)
    #expect(try await first.picture() == second.picture())
    for copy in [first, second] { #expect(try await copy.store.check(rebuild: false).isSound) }
  }
}
