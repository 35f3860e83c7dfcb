import SchoolCampaign
import Testing

@testable import CampaignStorage

struct ClassRollsTests {
  private func numbering(_ id: Int64) -> ClassRolls.Numbering {
    ClassRolls.Numbering(schoolClass: SchoolClass.ID(rawValue: id), edition: nil)
  }

  @Test func `a class is read once, each numbering by itself`() {
    let rolls = ClassRolls()
    var reads = 0
    for edition in [nil, nil, 1, 1, 2] {
      let numbering = ClassRolls.Numbering(
        schoolClass: SchoolClass.ID(rawValue: 1), edition: edition)
      _ = rolls.students(numbering) {
        reads += 1
        return [:]
      }
    }
    #expect(reads == 3)
  }

  @Test func `rows in no order do not fill the memory`() {
    let rolls = ClassRolls()
    var reads = 0
    for id in Array(1...500) + [500, 1] {
      _ = rolls.students(numbering(Int64(id))) {
        reads += 1
        return [:]
      }
    }
    // The last one is remembered, the first is not any more.
    #expect(reads == 501)
  }
}
