import CampaignReports
import SchoolCampaign
import Testing

/// What is advised where letters were read in a wrong encoding.
struct EncodingAdviceTests {
  @Test(arguments: [["STT", "Hä vµ tªn", "Líp"], ["STT", "Hoï vaø teân", "Lôùp"]])
  func `headings in foreign letters name the option for the encoding`(headings: [String]) {
    let text = Wording(.vietnamese).sentence(RosterFileError.noHeader(found: headings))
    #expect(text.contains("--encoding"))
    #expect(text.contains(headings[1]))
  }

  @Test func `headings in Vietnamese do not`() {
    let found = RosterFileError.noHeader(found: ["STT", "Địa chỉ"])
    #expect(!Wording(.vietnamese).sentence(found).contains("--encoding"))
  }

  @Test func `an encoding that is advised is one that can be typed`() throws {
    let text = Wording(.english).explanation(.doubtfulLetters)
    let words = text.split { " ,.()".contains($0) }.map(String.init)
    let typed = words.indices.filter { words[$0] == "--encoding" }.map { words[$0 + 1] }
    #expect(!typed.isEmpty)
    #expect(typed.allSatisfy { RosterEncoding(rawValue: $0) != nil })
  }
}
