import SchoolCampaign

/// How many of the eligible students have come to each rung at least.
enum LadderFunnel {
  /// The chart; nil without eligible students.
  static func chart(_ tally: ProgressTally) -> ChartDrawing? {
    guard tally.eligible > 0 else { return nil }
    let words = Wording(.vietnamese)
    let steps = [
      ("thuộc diện", tally.eligible), ("phụ huynh có tài khoản", tally.parentReady),
      ("đã gửi tờ khai", tally.submitted), ("đã duyệt", tally.approved),
      ("đã cài đặt", tally.installed),
    ]
    let (middle, width, rowHeight) = (95.0, 84.0, 9.0)
    let shapes = steps.enumerated().flatMap { place, step -> [ChartDrawing.Shape] in
      let (name, count) = step
      let y = Double(place) * rowHeight
      let length = width * Double(count) / Double(tally.eligible)
      // Where no class has reported there is no share to tell.
      let isTold = place == 0 || !tally.isSilent
      let share = isTold ? " (\(words.percent(Share(count, of: tally.eligible))))" : ""
      return [
        .text(name, at: .init(48, y + 5), anchor: .end),
        .box(x: middle - length / 2, y: y + 1, width: length, height: 6, isFilled: place > 0),
        .text(words.number(count) + share, at: .init(140, y + 5), anchor: .start),
      ]
    }
    return ChartDrawing(
      title: "Học sinh thuộc diện đã đến từng bước",
      summary: steps.map { "\($0.0): \(words.number($0.1))" }.joined(separator: "; "),
      height: Double(steps.count) * rowHeight, shapes: shapes)
  }
}
