import SchoolCampaign

/// The annex of the classes that are silent, in two groups: those that have never reported, and those that have not
/// since some day; each with whom to call, a teacher, never a child.
struct SilentClasses {
  private let asOf: CalendarDay
  private let blocks: [ProgressReport.Block]
  private let namesTeachers: Bool
  private let campaign: Campaign
  private let words = Wording(.vietnamese)

  init(_ report: ProgressReport, _ details: OfficialReport.Details) {
    asOf = report.asOf
    campaign = report.campaign
    blocks = details.classes?.blocks ?? []
    namesTeachers = details.namesTeachers
  }

  /// A silent class with its school.
  private struct Silent {
    let school: String
    let row: ProgressReport.Row
    let silence: Silence
  }

  private var all: [Silent] {
    blocks.flatMap { block -> [Silent] in
      guard case .school(let school) = block.heading else { return [] }
      return block.rows.compactMap { row in
        row.silence(asOf: asOf).map { Silent(school: school, row: row, silence: $0) }
      }
    }
  }

  /// The table.
  var table: OfficialTable {
    let never = all.filter { $0.silence == .neverReported }
    let since = all.filter { $0.silence != .neverReported }.sorted {
      $0.silence.days > $1.silence.days
    }
    let enrolled = all.reduce(0) { $0 + $1.row.tally.enrolled }
    let rows =
      group("A", "CHƯA BÁO CÁO LẦN NÀO", never) + group("B", "ĐÃ BÁO CÁO, NAY IM LẶNG", since)
    return OfficialTable(
      columns: columns,
      rows: rows + [
        row(
          .total, "", "TỔNG CỘNG", "\(words.number(all.count)) lớp", [words.number(enrolled), ""])
      ])
  }

  private var columns: [OfficialTable.Column] {
    var columns: [OfficialTable.Column] = [
      .init("STT", 12, .centre), .init("Trường", namesTeachers ? 37 : 70, .left),
      .init("Lớp", namesTeachers ? 17 : 30, .left),
    ]
    if namesTeachers {
      columns += [.init("Giáo viên chủ nhiệm", 37, .left), .init("Điện thoại", 24, .centre)]
    }
    return columns + [
      .init("Sĩ số", namesTeachers ? 13 : 20), .init("Im lặng", namesTeachers ? 25 : 33),
    ]
  }

  private func group(_ number: String, _ title: String, _ classes: [Silent]) -> [OfficialTable.Row]
  {
    [row(.block, number, title, "\(words.number(classes.count)) lớp")]
      + classes.enumerated().map { place, silent in
        let teacher = silent.row.teacherName.map { campaign.onPaper($0) } ?? "chưa ghi"
        return row(
          .unit, String(place + 1), silent.school, silent.row.name,
          teacher: [
            teacher, silent.row.teacherPhone ?? (silent.row.teacherName == nil ? "" : "chưa ghi"),
          ],
          [words.number(silent.row.tally.enrolled), days(silent.silence)])
      }
  }

  private func days(_ silence: Silence) -> String {
    silence == .neverReported ? "chưa báo cáo" : "\(words.number(silence.days)) ngày"
  }

  private func row(
    _ kind: OfficialTable.Row.Kind, _ number: String, _ school: String, _ name: String,
    teacher: [String] = ["", ""], _ rest: [String] = ["", ""]
  ) -> OfficialTable.Row {
    .init(kind: kind, cells: [number, school, name] + (namesTeachers ? teacher : []) + rest)
  }
}

extension Silence {
  /// For so many days; 0 where nothing was ever said.
  fileprivate var days: Int { if case .days(let count) = self { count } else { 0 } }
}
