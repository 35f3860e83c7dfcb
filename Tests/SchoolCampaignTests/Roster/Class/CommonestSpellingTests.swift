import Testing

@testable import SchoolCampaign

struct CommonestSpellingTests {
  @Test(arguments: [
    (["6-1", "6/1", "6/1", "6/1"], "6/1"), (["6.1", "6.1", "6/1"], "6.1"), (["6_1", "6/1"], "6/1"),
  ]) func `a class is shown as most of its rows spell it`(cells: [String], shown: String) throws {
    let rows = cells.enumerated().map { place, cell in
      "\(place + 1),Lê Thị \("ABCĐ".map(String.init)[place]),0\(place + 1)/03/2009,\(cell)\n"
    }
    let found = try checked("STT,Họ và tên,Ngày sinh,Lớp\n" + rows.joined())
    #expect(found.units.classes.map(\.name.display) == [shown])
  }
}
