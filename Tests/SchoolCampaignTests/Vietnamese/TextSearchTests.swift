import Testing

@testable import SchoolCampaign

struct TextSearchTests {
  @Test func `a text holds what stands at its start, middle or end`() {
    for part in ["Lớp", "6/", "?", "Lớp 6/1?", ""] { #expect("Lớp 6/1?".holds(part), "\(part)") }
    for part in ["lớp", "6/2", "1??", "Lớp 6/1? "] { #expect(!"Lớp 6/1?".holds(part), "\(part)") }
  }

  @Test func `a start that breaks off is looked for again behind it`() {
    #expect("aaab".holds("aab"))
    #expect(!"".holds("a"))
  }

  @Test func `it says what the search of the standard library says`() {
    var seed = SeededNumbers(state: 7)
    for _ in 0..<2000 {
      func text(_ most: Int) -> String {
        String(
          (0..<Int.random(in: 0...most, using: &seed)).map { _ in
            "aăb/ ".randomElement(using: &seed) ?? "a"
          })
      }
      let (whole, part) = (text(12), text(3))
      #expect(whole.holds(part) == (part.isEmpty || whole.firstRange(of: part) != nil))
    }
  }
}
