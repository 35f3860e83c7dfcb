import Testing

@testable import SchoolCampaign

struct KnownTextsTests {
  @Test func `a text is read once, and however many there are, each has its own meaning`() {
    var known = KnownTexts<Int>()
    var reads = 0
    for text in ["6/1", "6/2", "6/1", "6/2"] {
      let meaning = known.meaning(of: text) { text in
        reads += 1
        return text.count + reads
      }
      #expect(meaning == (text == "6/1" ? 4 : 5))
    }
    #expect(reads == 2)
    for number in 0..<10_000 { #expect(known.meaning(of: "\(number)") { Int($0) ?? -1 } == number) }
  }
}
