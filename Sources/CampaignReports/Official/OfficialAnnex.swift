import SchoolCampaign

/// An annex (phụ lục) of the official report.
public struct OfficialAnnex: Hashable, Sendable {
  /// What annexes there are, in their order.
  public enum Kind: String, CaseIterable, Sendable {
    case classes
    case obstacles
    case silent
    case charts
  }

  /// What stands on its pages.
  public enum Content: Hashable, Sendable {
    case table(OfficialTable)
    case charts([ChartDrawing])
  }

  /// `PHỤ LỤC`, with a Roman number if there are several.
  public let heading: String
  /// What it is about, in capitals.
  public let title: String
  /// To which report it belongs.
  public let reference: String
  /// Its pages.
  public let content: Content
}

/// Makes the annexes of a report from its figures.
struct OfficialAnnexes {
  let report: ProgressReport
  let details: OfficialReport.Details
  let reference: String
  private let words = Wording(.vietnamese)

  init(_ report: ProgressReport, _ details: OfficialReport.Details, reference: String) {
    self.report = report
    self.details = details
    self.reference = reference
  }

  /// The annexes of these kinds.
  func all(_ kinds: Set<OfficialAnnex.Kind>) -> [OfficialAnnex] {
    let wanted = OfficialAnnex.Kind.allCases.filter(kinds.contains)
    return wanted.enumerated().map { place, kind in
      let number = wanted.count > 1 ? " " + RomanNumber.text(place) : ""
      return OfficialAnnex(
        heading: "PHỤ LỤC" + number, title: Self.title(kind), reference: reference,
        content: content(kind))
    }
  }

  private static func title(_ kind: OfficialAnnex.Kind) -> String {
    switch kind {
    case .classes: "KẾT QUẢ CÀI ĐẶT THEO LỚP"
    case .obstacles: "VƯỚNG MẮC CỦA HỌC SINH CHƯA CÀI ĐẶT"
    case .silent: "DANH SÁCH LỚP CHƯA BÁO CÁO VÀ LỚP IM LẶNG"
    case .charts: "BIỂU ĐỒ TIẾN ĐỘ"
    }
  }

  private func content(_ kind: OfficialAnnex.Kind) -> OfficialAnnex.Content {
    switch kind {
    case .classes: .table(classes)
    case .obstacles: .table(obstacles)
    case .silent: .table(SilentClasses(report, details).table)
    case .charts: .charts(charts)
    }
  }

  /// Bars of the units, the way to the deadline, and the ladder.
  var charts: [ChartDrawing] {
    [details.burnUp.flatMap(BurnUpChart.chart), LadderFunnel.chart(report.total)].compactMap(\.self)
      + UnitBars.charts(report)
  }

  private var showsTeachers: Bool { report.school != nil && details.namesTeachers }

  private var classes: OfficialTable {
    var columns: [OfficialTable.Column] = [
      .init("STT", 9, .centre), .init("Lớp", showsTeachers ? 25 : 26, .left),
    ]
    // Papers of the district carry counts, not names.
    if showsTeachers { columns.append(.init("Giáo viên chủ nhiệm", 31, .left)) }
    columns += [
      .init("Sĩ số", 14), .init("Thuộc diện", 15), .init("Đã gửi tờ khai", 15),
      .init("Đã duyệt", 14), .init("Đã cài đặt", 14), .init("Tỷ lệ (%)", 15),
      .init("Chưa cài đặt", 13),
    ]
    if !showsTeachers { columns.append(.init("Ghi chú", 30, .left)) }
    var rows: [OfficialTable.Row] = []
    for block in details.classes?.blocks ?? [] {
      if case .school(let name) = block.heading, !showsTeachers {
        rows.append(
          .init(kind: .block, cells: ["", name] + Array(repeating: "", count: columns.count - 2)))
      }
      for (place, row) in block.rows.enumerated() {
        rows.append(line(.unit, String(place + 1), row))
      }
      if !showsTeachers { rows.append(line(.subtotal, "", "Cộng", nil, block.subtotal)) }
    }
    rows.append(line(.total, "", "TỔNG CỘNG", nil, report.total))
    return OfficialTable(columns: columns, rows: rows)
  }

  private func line(
    _ kind: OfficialTable.Row.Kind, _ number: String, _ row: ProgressReport.Row
  ) -> OfficialTable.Row {
    let remark = row.silence(asOf: report.asOf).map(words.name) ?? ""
    return line(
      kind, number, row.name, row.teacherName.map(report.campaign.onPaper), row.tally, remark)
  }

  private func line(
    _ kind: OfficialTable.Row.Kind, _ number: String, _ name: String, _ teacher: String?,
    _ tally: ProgressTally, _ remark: String = ""
  ) -> OfficialTable.Row {
    let counts = [
      words.number(tally.enrolled), words.number(tally.eligible), words.number(tally.submitted),
      words.number(tally.approved), words.number(tally.installed),
      OfficialParagraphs.share(tally.toldShare, words),
      words.number(tally.missing),
    ]
    return .init(
      kind: kind,
      cells: [number, name] + (showsTeachers ? [teacher ?? ""] : []) + counts
        + (showsTeachers ? [] : [remark]))
  }

  /// Each missing student in one row: by what is in the way, or nothing that is known.
  private var obstacles: OfficialTable {
    let missing = report.total.missing
    var rows = details.obstacles.enumerated().map { place, obstacle in
      OfficialTable.Row(
        kind: .unit,
        cells: [
          String(place + 1), words.name(obstacle.obstacle), words.number(obstacle.count),
          shareText(obstacle.count, of: missing),
        ])
    }
    let named = details.obstacles.reduce(0) { $0 + $1.count }
    let rest = max(missing - named, 0)
    rows.append(
      .init(
        kind: .unit,
        cells: [
          String(rows.count + 1), words.noObstacleNoted, words.number(rest),
          shareText(rest, of: missing),
        ]))
    rows.append(
      .init(
        kind: .total,
        cells: ["", words.totalMissing, words.number(missing), shareText(missing, of: missing)])
    )
    return OfficialTable(
      columns: [
        .init("STT", 12, .centre), .init("Vướng mắc", 93, .left), .init("Số học sinh", 30),
        .init("Tỷ lệ trên số chưa cài đặt (%)", 30),
      ], rows: rows)
  }

  private func shareText(_ part: Int, of whole: Int) -> String {
    OfficialParagraphs.share(Share(part, of: whole), words)
  }
}
