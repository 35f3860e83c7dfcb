import Testing

@testable import SchoolCampaign

struct NaturalKeyTests {
  @Test func `classes and schools sort as people number them`() {
    let expected = [
      "6/1", "6/2", "6/10", "6A1", "6A2", "6A10", "9A1", "10 Anh", "10A1", "12.1", "12.10",
    ]
    var random = SeededNumbers(state: 6)
    #expect(expected.shuffled(using: &random).inNaturalOrder { $0 } == expected)
    let schools = ["TH Ba", "TH Bà 1", "TH Bà 2", "TH Bà 10", "THCS An"]
    #expect(schools.shuffled(using: &random).inNaturalOrder { $0 } == schools)
  }
}
