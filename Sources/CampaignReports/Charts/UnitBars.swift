import SchoolCampaign

/// A bar for each unit: black for those who have installed, framed for the whole.
enum UnitBars {
  private static let rowHeight = 5.2
  private static let mostRows = 42

  /// The charts of a report, as many as its units need pages.
  static func charts(_ report: ProgressReport) -> [ChartDrawing] {
    let words = Wording(.vietnamese)
    // A unit that has not reported is not at 0 %.
    let rows = report.blocks.flatMap(\.rows).filter {
      ($0.tally.classesReported > 0 || $0.tally.installed > 0) && $0.tally.share.basisPoints != nil
    }
    return stride(from: 0, to: rows.count, by: mostRows).map { start in
      let part = rows[start..<min(start + mostRows, rows.count)]
      let unit = words.officialUnit(report.grouping).lowercased()
      return ChartDrawing(
        title: "Tỷ lệ đã cài đặt theo \(unit) (%), các đơn vị đã báo cáo"
          + (start > 0 ? ", tiếp theo" : ""),
        summary: part.map { "\(words.name($0, report.grouping)): \(words.percent($0.tally.share))" }
          .joined(separator: "; "),
        height: Double(part.count) * rowHeight + 1,
        shapes: part.enumerated().flatMap { place, row in
          bar(row, words.name(row, report.grouping), at: Double(place) * rowHeight, words)
        })
    }
  }

  private static func bar(
    _ row: ProgressReport.Row, _ name: String, at y: Double, _ words: Wording
  ) -> [ChartDrawing.Shape] {
    let (left, width) = (58.0, 88.0)
    let share = Double(row.tally.share.basisPoints ?? 0) / 10_000
    let short = name.count > 30 ? name.prefix(29) + "…" : name[...]
    return [
      .text(String(short), at: .init(left - 2, y + 3.9), anchor: .end),
      .box(x: left, y: y + 0.9, width: width, height: 3.6, isFilled: false),
      .box(x: left, y: y + 0.9, width: width * share, height: 3.6, isFilled: true),
      .text(words.percent(row.tally.share), at: .init(left + width + 2, y + 3.9), anchor: .start),
    ]
  }
}
