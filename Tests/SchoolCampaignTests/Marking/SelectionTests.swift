import Testing

@testable import SchoolCampaign

struct SelectionTests {
  @Test(
    arguments: [
      ("6/1:1-12,15", "6/1", [1...12, 15...15]), ("Lớp 6_1:3", "6/1", [3...3]),
      ("10A1: 2, 4-5", "10A1", [2...2, 4...5]),
    ] as [(String, String, [ClosedRange<Int>])])
  func `roll numbers of a class`(text: String, name: String, ranges: [ClosedRange<Int>]) throws {
    guard case .rollNumbers(let found, let numbers) = try StudentSelection(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(found.key == name)
    #expect(numbers == ranges)
  }

  @Test func `all, all but some, a number, a card, a name`() throws {
    let name = try #require(ClassName("6/1"))
    #expect(try StudentSelection("6/1:all") == .wholeClass(name))
    #expect(
      try StudentSelection("6/1:all-except:3,17") == .wholeClassExcept(name, [3...3, 17...17]))
    let number = try #require(InsuranceNumber("7912345678"))
    #expect(try StudentSelection("7912345678") == .insuranceNumber(number))
    #expect(try StudentSelection("HS4797912345678") == .insuranceNumber(number))
    #expect(try StudentSelection("Nguyễn Văn An") == .name("Nguyễn Văn An"))
  }

  @Test(arguments: ["", ":", "6/1:", "6/1:0", "6/1:5-3", "6/1:x", "6/1:1:2", "6/1:99999", "::"])
  func `anything else is refused`(text: String) {
    #expect(throws: CampaignError.badSelection(text)) { try StudentSelection(text) }
  }
}
