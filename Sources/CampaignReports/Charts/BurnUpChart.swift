import SchoolCampaign

/// The students who have installed, day by day, against the line that would meet the deadline.
enum BurnUpChart {
  private static let (left, right, top, bottom) = (18.0, 150.0, 6.0, 62.0)

  /// The chart; nil without eligible students.
  static func chart(_ burnUp: BurnUp) -> ChartDrawing? {
    guard burnUp.eligible > 0, let last = burnUp.points.last else { return nil }
    let words = Wording(.vietnamese)
    let lastDay = max(last.day, burnUp.deadline)
    let days = max(CalendarDay.days(from: burnUp.startDay, to: lastDay), 1)
    func x(_ day: CalendarDay) -> Double {
      left + (right - left) * Double(CalendarDay.days(from: burnUp.startDay, to: day))
        / Double(days)
    }
    func y(_ count: Int) -> Double {
      bottom - (bottom - top) * Double(count) / Double(burnUp.eligible)
    }
    var shapes: [ChartDrawing.Shape] = [
      .line(
        [.init(left, top), .init(left, bottom), .init(right, bottom)], width: 0.3, isDashed: false),
      .line(
        [.init(x(burnUp.startDay), y(0)), .init(x(burnUp.deadline), y(burnUp.eligible))],
        width: 0.3, isDashed: true),
      .line(
        [.init(x(burnUp.deadline), top), .init(x(burnUp.deadline), bottom)], width: 0.2,
        isDashed: true),
      .line(burnUp.points.map { .init(x($0.day), y($0.installed)) }, width: 0.8, isDashed: false),
    ]
    for count in [0, burnUp.eligible / 2, burnUp.eligible] {
      shapes.append(.text(words.number(count), at: .init(left - 1.5, y(count) + 1.2), anchor: .end))
    }
    for day in labelled(burnUp.startDay, lastDay, burnUp.deadline) {
      shapes.append(
        .text(words.dayAndMonth(day), at: .init(x(day), bottom + 4.5), anchor: .middle))
    }
    shapes.append(
      .text(
        words.number(last.installed), at: .init(x(last.day) + 1.5, labelHeight(y(last.installed))),
        anchor: .start))
    shapes.append(
      .text(
        "Nét đậm: đã cài đặt. Nét đứt xiên: mức cần đạt mỗi ngày. Nét đứt đứng: hạn chót.",
        at: .init(left, bottom + 10), anchor: .start))
    return ChartDrawing(
      title: "Số học sinh đã cài đặt theo ngày, so với hạn \(words.day(burnUp.deadline))",
      summary: burnUp.points.suffix(60).map {
        "\(words.dayAndMonth($0.day)): \(words.number($0.installed))"
      }.joined(separator: "; ") + " trên \(words.number(burnUp.eligible)) học sinh thuộc diện",
      height: bottom + 12, shapes: shapes)
  }

  /// Where the last figure stands: below its line, but above it where the axis and its days would be met.
  private static func labelHeight(_ y: Double) -> Double {
    y + 4.2 > bottom ? y - 1.4 : y + 3.8
  }

  /// The days that the axis names: as many as fit, and the deadline.
  private static func labelled(
    _ first: CalendarDay, _ last: CalendarDay, _ deadline: CalendarDay
  ) -> [CalendarDay] {
    let count = CalendarDay.days(from: first, to: last)
    let step = max(1, (count + 11) / 12)
    let days = stride(from: 0, through: count, by: step).map { first.adding(days: $0) }
    return days.filter {
      $0 == deadline || abs(CalendarDay.days(from: $0, to: deadline)) * 12 >= count
    } + (days.contains(deadline) ? [] : [deadline])
  }
}
