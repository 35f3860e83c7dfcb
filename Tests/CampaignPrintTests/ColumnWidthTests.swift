import CampaignReports
import Testing

struct ColumnWidthTests {
  @Test func `a column is as wide as its longest text, and no less than usual`() {
    #expect(ColumnWidth.fitting(["6/1", "6/2"], usual: 34) == 34)
    let long = "TH - THCS - THPT Quốc tế Nguyễn Thị Minh Khai"
    #expect(ColumnWidth.fitting(["6/1", long], usual: 20) > Double(long.count))
    #expect(ColumnWidth.fitting([], usual: 12) == 12)
  }

  @Test func `a note of a page does not widen it without end`() {
    let note = String(repeating: "x", count: 5000)
    #expect(ColumnWidth.fitting([note], usual: 20) == ColumnWidth.most)
  }
}
