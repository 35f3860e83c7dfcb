import Testing

@testable import SchoolCampaign

struct HeadingMeaningTests {
  @Test func `hundreds of headings mean what schools mean by them`() {
    #expect(HeadingTable.all.count > 300)
    for expected in HeadingTable.all {
      let meaning = HeadingMeaning(expected.heading)
      switch expected.kind {
      case "suggested":
        let isOpen = if case .suggested = meaning { true } else { false }
        #expect(isOpen, "\(expected): \(meaning)")
      case "never":
        let isLeft =
          switch meaning {
          case .other, .unknown, .unsure: true
          case .synonym, .sure, .suggested: false
          }
        #expect(isLeft, "\(expected): \(meaning)")
      default:
        #expect(
          meaning.field.map { "taken \($0)" } == expected.kind, "\(expected): \(meaning)")
      }
    }
  }

  @Test func `every heading of a name is seen to be one before it is taken apart`() {
    let spelled = RosterField.synonyms.filter { SideBySide.names.contains($0.0) }
      .flatMap { $0.1.split(separator: ",").map(String.init) }
    let words = HeadingWord.lexicon.filter { $0.value == .wholeName || $0.value == .familyName }
      .keys
    let known = HeadingTable.all.map(\.heading).filter {
      HeadingMeaning($0).field.map(SideBySide.names.contains) ?? false
    }
    for heading in spelled + words + known {
      #expect(HeadingWords.mayTellAName(heading), "\(heading)")
    }
    #expect(!HeadingWords.mayTellAName("Ngày sinh") && !HeadingWords.mayTellAName("Trần Văn Bình"))
  }

  @Test func `what was a known heading before is one still`() {
    for (heading, field) in [
      ("SĐT", RosterField.parentPhone), ("Mã thẻ", .insuranceNumber), ("Năm sinh", .birthDate),
      ("ID", .ministryID), ("#", .rollNumber), ("Năm", .birthYear), ("Họ và tên (*)", .fullName),
    ] {
      #expect(HeadingMeaning(heading) == .synonym(field), "\(heading)")
    }
  }

  @Test(arguments: ["SĐTcha", "SDT_me", "DT.Cha", "HọTên", "NgaySinhHS", "sdtphuhuynh"])
  func `words that were run together are read apart`(heading: String) {
    #expect(HeadingMeaning(heading).field != nil)
  }

  @Test(
    arguments: [
      ("Họ tên cha", .father), ("SĐT mẹ", .mother), ("SĐT cha/mẹ", nil), ("SĐT", nil),
      ("SĐT phụ huynh 2", .numbered(2)), ("Số điện thoại của bố", .father),
    ] as [(String, ParentPerson?)]) func `a heading tells which parent it is about`(
      heading: String, person: ParentPerson?
    )
  {
    #expect(ParentPerson(heading) == person)
  }
}
