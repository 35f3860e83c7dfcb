import Foundation
import Testing

@testable import SchoolCampaign

struct ReadingChoicesTests {
  @Test func `choices that an older program kept are read`() throws {
    let kept = #"{"columns":{},"classes":{"06-Jan":"6/1"},"levels":["primary"],"dateOrder":"mdy"}"#
    let choices = try JSONDecoder().decode(ReadingChoices.self, from: Data(kept.utf8))
    #expect(choices.classes == ["06-Jan": "6/1"])
    #expect(choices.dateOrder == .monthFirst)
    #expect(choices.sheets == SheetChoice())
  }

  @Test func `choices are read as they were kept`() throws {
    var choices = ReadingChoices()
    choices.settle(heading: "Tên HS", as: .fullName)
    choices.settle(heading: "Mã", as: nil)
    choices.sheets.names = ["6A1"]
    let kept = try JSONEncoder().encode(choices)
    #expect(try JSONDecoder().decode(ReadingChoices.self, from: kept) == choices)
  }
}
