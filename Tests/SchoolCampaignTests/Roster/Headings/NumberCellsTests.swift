import Testing

@testable import SchoolCampaign

struct NumberCellsTests {
  /// Cells as counts of digits and letters, and whether they are a school's own codes.
  @Test(
    arguments: [
      ([(4, 8)], true), ([(4, 8), (4, 8)], true), ([(11, 0)], false), ([(10, 0), (4, 8)], false),
      ([(5, 0), (5, 0), (10, 0)], true), ([(5, 0), (10, 0), (10, 0)], false), ([], false),
    ] as [([(Int, Int)], Bool)])
  func `own codes are told from numbers with a slip`(cells: [(Int, Int)], areOther: Bool) {
    var found = NumberCells()
    for (digits, letters) in cells { found.note(digits: digits, letters: letters, most: 10) }
    #expect(found.areOtherCodes(below: "Mã học sinh") == areOther)
    #expect(found.areOtherCodes(below: "Mã định danh Bộ GD&ĐT") == (areOther && cells.count > 2))
  }
}
