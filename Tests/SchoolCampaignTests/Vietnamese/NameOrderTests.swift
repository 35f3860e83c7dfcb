import Foundation
import Testing

@testable import SchoolCampaign

struct NameOrderTests {
  private static let words =
    "An Ánh Ăn Ân Ba Bà Bả Bã Bá Bạ Dũng Dy Đa Đạt Oanh Ông Ơn Uyên Ưng Z".split(separator: " ")
    .map(String.init)
  private static let names = [
    "Lê Bình An", "Lê Thị An", "Trần Văn An", "Lê Thị Ánh", "Nguyễn Thị Ánh", "Hồ Ăn", "Nguyễn Ân",
    "Phan Đức Dũng", "Phan Đức Đạt",
  ]

  @Test(arguments: [words, names]) func `names sort as class lists do`(expected: [String]) {
    var random = SeededNumbers(state: 1)
    let sorted = expected.shuffled(using: &random).sorted {
      NameSortKey(fullName: $0) < NameSortKey(fullName: $1)
    }
    #expect(sorted == expected)
  }

  @Test func `matching folds composition, case and tone placement and nothing else`() {
    #expect(MatchKey("Hoà") == MatchKey("Hòa"))
    #expect(MatchKey("THUÝ") == MatchKey("thúy"))
    #expect(Set(["Hoa", "Hòa", "Hoá"].map { MatchKey($0) }).count == 3)
    let decomposed = "Đặng Hường".decomposedStringWithCanonicalMapping
    #expect(MatchKey(PlainText.normalized(decomposed)) == MatchKey("Đặng Hường"))
  }

  @Test func `a search folds marks and ranks exact marks first`() {
    #expect(NameQuery("dang thi huong").rank(of: "Đặng Thị Hường") == 0)
    #expect(NameQuery("dang huong").rank(of: "Đặng Thị Hường") == 0)
    #expect(NameQuery("huong dang").rank(of: "Đặng Thị Hường") == nil)
    #expect(NameQuery("Hòa").rank(of: "Lê Hòa") == 0)
    #expect(NameQuery("Hòa").rank(of: "Lê Hoa") == 1)
  }

  @Test func `plain text loses what cannot be seen and keeps the rest`() {
    #expect(PlainText.normalized("  Nguyễn\u{A0} Văn\u{200B}  An ") == "Nguyễn Văn An")
    #expect(PlainText.normalized("\u{D0}ạt") == "Đạt")
    #expect(PlainText.normalized("H'Nga") == "H'Nga")
  }
}

struct VietnameseLetterTests {
  @Test func `a plain letter is itself, in both cases, without a tone`() {
    for byte in UInt8(0)..<0x80 {
      let scalar = Unicode.Scalar(byte)
      let letter = VietnameseLetter(scalar)
      #expect((letter != nil) == scalar.properties.isAlphabetic)
      #expect(letter.map { $0.ascii == byte | 0x20 && $0.tone == 0 } ?? true)
      #expect(letter.map { $0.lowercase == Unicode.Scalar(byte | 0x20) } ?? true)
    }
  }

  @Test func `a space that carries a mark parts no names`() {
    let (marked, plain) = (NameSortKey(fullName: "Ba \u{301}An"), NameSortKey(fullName: "Ba An"))
    #expect(marked.bytes.starts(with: NameSortKey(fullName: "Ba").bytes))
    #expect(plain.bytes.starts(with: NameSortKey(fullName: "An").bytes))
  }

  @Test(arguments: [
    ("", false), ("7?", false), ("ễ", true), ("7z", true), ("Ж", true), ("@[`{", false),
  ])
  func `a letter is found in any script`(text: String, hasLetter: Bool) {
    #expect(text.hasLetter == hasLetter)
  }
}
