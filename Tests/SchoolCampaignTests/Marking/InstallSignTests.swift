import Testing

@testable import SchoolCampaign

struct InstallSignTests {
  @Test(arguments: [
    ("✓", InstallSign.tick), ("v", .letterV), ("VV", .letterV), ("x", .letterX), ("х", .letterX),
    ("✗", .cross), ("☒", .boxedCross), ("+", .plus), ("-", .dash), ("—", .dash), ("o", .letterO),
    ("○", .letterO), ("1", .yesWord), ("có", .yesWord), ("TRUE", .yesWord), ("0", .noWord),
    ("chưa", .noWord), ("☐", .noWord),
  ]) func `a cell speaks by one kind of sign`(text: String, sign: InstallSign) {
    #expect(InstallSign(text) == sign)
  }

  @Test(arguments: ["☒?", "(☒)", "☒!", "x?", "", "--", "- -", "…", "vâng", "24/5", "xo"])
  func `what is doubted, says nothing or something else is no sign`(text: String) {
    #expect(InstallSign(text) == nil)
  }
}
