import SchoolCampaign

/// The table of the official report: blocks I to III with subtotals, and the total.
struct OfficialRows {
  private(set) var all: [OfficialTable.Row] = []
  private let report: ProgressReport
  private let words = Wording(.vietnamese)

  init(_ report: ProgressReport) {
    self.report = report
    for (place, block) in report.blocks.enumerated() { add(block, at: place) }
    all.append(row(.total, "", "TỔNG CỘNG", report.total))
  }

  private mutating func add(_ block: ProgressReport.Block, at place: Int) {
    switch block.heading {
    case .level(let level): addTitle(RomanNumber.text(place), words.name(level))
    case .school(let name) where hasTitles: addTitle("", name)
    case .school, .all: break
    }
    for (place, unit) in block.rows.enumerated() {
      let name = words.name(unit, report.grouping)
      all.append(
        row(.unit, String(place + 1), name, unit.tally, unit.silence(asOf: report.asOf)))
    }
    if hasTitles { all.append(row(.subtotal, "", "Cộng", block.subtotal)) }
  }

  /// A school's own report has one block, whose sum is the total.
  private var hasTitles: Bool {
    switch report.grouping {
    case .level: false
    case .class: report.blocks.count > 1
    case .school, .grade: true
    }
  }

  private mutating func addTitle(_ number: String, _ title: String) {
    all.append(
      OfficialTable.Row(
        kind: .block,
        cells: [number, title]
          + Array(repeating: "", count: Self.columns(report.grouping).count - 2)))
  }

  private func row(
    _ kind: OfficialTable.Row.Kind, _ number: String, _ name: String, _ tally: ProgressTally,
    _ silence: Silence? = nil
  ) -> OfficialTable.Row {
    let verdict = words.judgement(of: tally, report)
    let counts = [
      words.number(tally.enrolled), words.number(tally.eligible), words.number(tally.submitted),
      words.number(tally.installed),
      OfficialParagraphs.share(tally.toldShare, words), words.number(tally.missing),
    ]
    if report.grouping == .class {
      let reporting = kind == .unit ? silence.map(words.name) ?? "" : silentClasses(tally)
      // Who has not reported is said once: in a column of its own.
      return .init(
        kind: kind, cells: [number, name] + counts + [reporting, tally.isSilent ? "" : verdict])
    }
    return .init(
      kind: kind,
      cells: [number, name, words.number(tally.classes)] + counts + [
        words.number(tally.classesSilent), verdict,
      ])
  }

  private func silentClasses(_ tally: ProgressTally) -> String {
    tally.classesSilent == 0 ? "" : "\(words.number(tally.classesSilent)) lớp chưa báo cáo"
  }

  /// The columns; a class has no number of classes, but a state of its reporting.
  static func columns(_ grouping: ProgressReport.Grouping) -> [OfficialTable.Column] {
    let unit = Wording(.vietnamese).officialUnit(grouping)
    let counts: [OfficialTable.Column] = [
      .init("Sĩ số", 13), .init("Thuộc diện", 13), .init("Đã gửi tờ khai", 13),
      .init("Đã cài đặt", 13), .init("Tỷ lệ (%)", 13), .init("Chưa cài đặt", 13),
    ]
    if grouping == .class {
      return [.init("STT", 8, .centre), .init(unit, 34, .left)] + counts + [
        .init("Tình trạng báo cáo", 24, .centre), .init("Nhận định", 21, .centre),
      ]
    }
    return [.init("STT", 8, .centre), .init(unit, 35, .left), .init("Số lớp", 10)] + counts + [
      .init("Lớp chưa báo cáo", 13), .init("Nhận định", 21, .centre),
    ]
  }
}
