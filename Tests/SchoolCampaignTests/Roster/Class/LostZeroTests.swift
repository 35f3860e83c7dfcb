import Testing

@testable import SchoolCampaign

struct LostZeroTests {
  /// Cells of so many rows in so many blocks.
  private func readings(_ cells: [String: (rows: Int, blocks: Int)]) -> [String: [String]] {
    let all = cells.mapValues { rows, blocks in
      var cell = ClassReadings.Cell()
      (cell.rows, cell.blocks) = (rows, blocks)
      return cell
    }
    let found = LostZero.readings(in: all, beside: cells.keys.compactMap { ClassName($0) })
    return Dictionary(uniqueKeysWithValues: found.map { ($0.cell, $0.readings) })
  }

  @Test func `two blocks of 6.1 beside 6.9 and 6.11 are two classes`() {
    #expect(
      readings(["6.1": (80, 2), "6.2": (40, 1), "6.9": (40, 1), "6.11": (40, 1)])
        == ["6.1": ["6.1", "6.10"]])
  }

  @Test func `so are twice as many students as in any other class`() {
    #expect(
      readings(["12,2": (82, 1), "12,19": (44, 1), "12,21": (40, 1)]) == [
        "12,2": ["12/2", "12/20"]
      ])
  }

  @Test func `a class in one block of usual size is one class`() {
    #expect(readings(["6.1": (40, 1), "6.9": (40, 1), "6.11": (41, 1)]).isEmpty)
  }

  @Test func `where 6.10 stands, or no class beyond 6.9, nothing was lost`() {
    #expect(readings(["6.1": (80, 2), "6.9": (40, 1), "6.10": (40, 1), "6.11": (40, 1)]).isEmpty)
    #expect(readings(["6.1": (80, 2), "6.2": (40, 1), "6.3": (40, 1)]).isEmpty)
  }

  @Test func `a list in the order of names tells nothing by its blocks`() {
    #expect(readings(["6.1": (40, 2), "6.9": (40, 30), "6.11": (41, 31)]).isEmpty)
  }
}
