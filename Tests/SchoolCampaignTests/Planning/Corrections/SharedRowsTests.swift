import SchoolCampaign
import Testing

/// Rows that two options name.
struct SharedRowsTests {
  @Test(arguments: [
    ("5", "3-7", 5), ("2,4-6", "6,9", 6), ("all", "8", 8), ("all", "all", 1),
    ("a.csv:5", "5", 5), ("5", "6", nil), ("a.csv:5", "b.csv:5", nil),
  ])
  func `the first row in both is told`(one: String, two: String, row: Int?) throws {
    let (one, two) = (try #require(RowSelection(one)), try #require(RowSelection(two)))
    #expect(one.shared(with: two) == row)
    #expect(two.shared(with: one) == row)
  }
}
