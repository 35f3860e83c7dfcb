import Testing

@testable import SchoolCampaign

struct HistoryJoiningTests {
  private func entry(
    _ field: StudentField, _ from: String?, _ to: String?, batch: Int64 = 1, student: Int64 = 1
  ) -> HistoryEntry {
    HistoryEntry(
      batch: batch, student: Student.ID(rawValue: student), fullName: "Trần An",
      fact: .field(field, from: from, to: to))
  }

  @Test func `a number that was freed and then given is one change`() {
    let steps = [
      entry(.insuranceNumber, "7911111111", nil), entry(.note, nil, "ghi chú"),
      entry(.insuranceNumber, nil, "7922222222"),
    ]
    #expect(
      steps.joined == [
        entry(.insuranceNumber, "7911111111", "7922222222"), entry(.note, nil, "ghi chú"),
      ])
  }

  @Test func `a value that came back is no change`() {
    #expect([entry(.rollNumber, "3", nil), entry(.rollNumber, nil, "3")].joined.isEmpty)
  }

  @Test func `other batches, students and fields are other changes`() {
    let steps = [
      entry(.rollNumber, "3", nil), entry(.rollNumber, nil, "4", batch: 2),
      entry(.rollNumber, nil, "5", student: 2), entry(.fullName, nil, "A"),
    ]
    #expect(steps.joined == steps)
  }
}
