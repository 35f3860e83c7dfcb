import Testing

@testable import SchoolCampaign

/// Names of which some are in an old encoding and some in Unicode.
struct MixedLettersTests {
  private static let unicode = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Lê Hoàng Hà"]
  private static let old = ["Phaïm Thò Höông", "Voõ Minh Ñöùc", "Ñaëng Ngoïc Giang", "Hoà Thò Lan"]

  private func list(_ names: [String]) throws -> [RosterRow] {
    try checked(
      "STT,Họ và tên,Ngày sinh,Lớp\n"
        + names.enumerated().map { "\($0 + 1),\($1),\($0 + 1)/3/2009,6/1\n" }.joined()
    ).rows
  }

  @Test func `each cell is read for itself`() throws {
    let rows = try list(Self.unicode + Self.old)
    #expect(
      rows.map(\.details.fullName)
        == Self.unicode + ["Phạm Thị Hương", "Võ Minh Đức", "Đặng Ngọc Giang", "Hồ Thị Lan"])
    #expect(rows.allSatisfy { !$0.isRefused })
  }

  @Test func `a cell that is a name either way is an error of its row`() throws {
    let rows = try list(Self.unicode + Self.old + ["Mai Hoàng Nam"])
    #expect(rows.map(\.isRefused) == Array(repeating: false, count: 8) + [true])
    #expect(try list(Self.unicode + ["Mai Hoàng Nam"]).allSatisfy { !$0.isRefused })
  }

  @Test(arguments: [
    ("Hoà Thò Lan", MixedLetters.Reading.old), ("Lê Hoàng Hà", .asItIs), ("Mai Hà", .asItIs),
    ("Mai Hoàng Nam", .either), ("Trần Hoàng", .asItIs), ("Cao Nam", .asItIs),
  ]) func `family names tell`(name: String, reading: MixedLetters.Reading) {
    #expect(MixedLetters.reading(of: name, .vni) == reading)
  }
}
