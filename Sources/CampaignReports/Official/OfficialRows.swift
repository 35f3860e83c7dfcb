import SchoolCampaign

/// The table of the official report: blocks I to III with subtotals, and the total.
struct OfficialRows {
  private(set) var all: [OfficialTable.Row] = []
  private let report: ProgressReport
  private let words = Wording(.vietnamese)

  init(_ report: ProgressReport) {
    self.report = report
    for block in report.blocks { add(block) }
    all.append(row(.total, "", "TỔNG CỘNG", report.total))
  }

  private mutating func add(_ block: ProgressReport.Block) {
    switch block.heading {
    case .level(let level): addTitle(["I", "II", "III"][level.rank], words.name(level))
    case .school(let name) where hasTitles: addTitle("", name)
    case .school, .all: break
    }
    for (place, unit) in block.rows.enumerated() {
      let name = words.name(unit, report.grouping)
      all.append(row(.unit, String(place + 1), name, unit.tally))
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
        kind: .block, cells: [number, title] + Array(repeating: "", count: 9)))
  }

  /// A unit that has not reported has no share: it is not at 0 %.
  private func row(
    _ kind: OfficialTable.Row.Kind, _ number: String, _ name: String, _ tally: ProgressTally
  ) -> OfficialTable.Row {
    let isSilent = tally.isSilent
    let verdict = report.pace(of: tally).verdict.map(words.name) ?? ""
    return OfficialTable.Row(
      kind: kind,
      cells: [
        number, name, words.number(tally.classes), words.number(tally.enrolled),
        words.number(tally.eligible), words.number(tally.submitted), words.number(tally.installed),
        isSilent ? "-" : OfficialParagraphs.share(tally.share, words), words.number(tally.missing),
        words.number(tally.classesSilent), isSilent ? "chưa báo cáo" : verdict,
      ])
  }
}
