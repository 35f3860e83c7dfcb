import Testing

@testable import SchoolCampaign

/// A column without a heading right of the names.
struct NamePartsTests {
  private static let whole = [
    "Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Phạm Thu Dung", "Võ Minh Đức",
    "Đặng Ngọc Giang",
  ]

  private func list(_ names: [String], _ beside: [String]) throws -> RosterSource {
    let rows = zip(names, beside).enumerated().map { place, row in
      "\(place + 1),\(row.0),\(row.1),\(place + 1)/3/2009,6/1\n"
    }
    let csv = "STT,Họ và tên,,Ngày sinh,Lớp\n" + rows.joined()
    return try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8)))
  }

  private func names(_ source: RosterSource) throws -> [String] {
    var check = RosterCheck([source], defaults: RosterDefaults(schoolYearStart: 2020))
    return try check.nextBatch(100).map(\.details.fullName)
  }

  @Test(arguments: [
    ["An", "Bình", "Cường", "Dung", "Đức", "Giang"],
    ["Tân Phú", "Tân Phong", "Phú Mỹ", "Tân Hưng", "Bình Thuận", "Tân Quy"],
    ["Kinh", "Kinh", "Hoa", "Kinh", "Kinh", "Kinh"], ["HS", "HS", "HS", "HS", "HS", "HS"],
    ["Hường", "Lan", "Mai", "Cúc", "Đào", "Huệ"], ["Có", "Có", "Khá", "OK", "Giỏi", "Có"],
    ["Bi", "Tí", "Na", "Bo", "Su", "Mít"],
  ]) func `whole names do not go on`(beside: [String]) throws {
    let source = try list(Self.whole, beside)
    #expect(try names(source) == Self.whole)
    #expect(!source.openColumns.contains { $0.isDecisive })
  }

  @Test func `beside names of two words a person says whether it goes on`() throws {
    let source = try list(["Trần An", "Lê Bình", "Hồ Cường"], ["Bi", "Na", "Tí"])
    #expect(source.openColumns.map(\.idea) == [.givenName])
    #expect(source.openColumns.map(\.isDecisive) == [true])
    #expect(try names(source) == ["Trần An", "Lê Bình", "Hồ Cường"])
  }

  @Test func `family names alone go on`() throws {
    let source = try list(["Trần", "Lê", "Hồ"], ["An", "Bình", "Cường"])
    #expect(try names(source) == ["Trần An", "Lê Bình", "Hồ Cường"])
  }

  @Test func `halves of names go on`() throws {
    let source = try list(
      ["Nguyễn Văn", "Trần Thị Ngọc", "Lê Hoàng", "Phạm Thu", "Võ Ngọc Minh"],
      ["An", "Bình", "Cường", "Dung", "Đức"])
    #expect(
      try names(source) == [
        "Nguyễn Văn An", "Trần Thị Ngọc Bình", "Lê Hoàng Cường", "Phạm Thu Dung",
        "Võ Ngọc Minh Đức",
      ])
  }

  @Test func `where it cannot be told it is asked, and a person says so`() throws {
    let names = ["Nguyễn Gia Bảo", "Trần Ngọc Minh", "Lê Hoàng Gia", "Phạm Thu", "Võ Ngọc Bảo"]
    let beside = ["An", "Bình", "Cường", "Dung", "Đức"]
    let source = try list(names, beside)
    #expect(source.openColumns.map(\.idea) == [.givenName])
    #expect(source.openColumns.map(\.isDecisive) == [true])
    let rows = zip(names, beside).map { "\($0),\($1),5/3/2009,6/1\n" }.joined()
    let csv = "Họ và tên,,Ngày sinh,Lớp\n" + rows
    var choices = ReadingChoices()
    choices.columns = ["b": .givenName]
    let said = try RosterSource(RosterInput(name: "x.csv", bytes: Array(csv.utf8)), choices)
    #expect(try self.names(said).first == "Nguyễn Gia Bảo An")
  }

  @Test func `the letters of a card in boxes are no names`() throws {
    let csv =
      "STT,Họ và tên,Số thẻ BHYT,,,,Ngày sinh,Lớp\n"
      + "1,Nguyễn Văn An,HS,4,79,7931681838,5/3/2009,6/1\n"
      + "2,Lê Thị Bình,TE,1,79,7931681839,6/3/2009,6/1\n"
    let found = try checked(csv)
    #expect(found.rows.map(\.details.fullName) == ["Nguyễn Văn An", "Lê Thị Bình"])
    #expect(
      found.rows.map(\.details.insuranceNumber?.text) == ["7931681838", "7931681839"])
  }
}
