import SchoolCampaign

/// What the figures say, in official Vietnamese. Every number in it stands in the table or below it.
struct OfficialParagraphs {
  private(set) var all: [String] = []
  private let report: ProgressReport
  private let words = Wording(.vietnamese)

  init(
    _ report: ProgressReport, _ obstacles: [ObstacleCount], _ previous: IssuedReport?
  ) {
    self.report = report
    all = [
      introduction, result, approvals, previous.flatMap { OfficialComparison(report, $0).text },
      time, units, silence,
      Self.obstacles(obstacles),
    ].compactMap(\.self)
  }

  /// A share without its sign, since the heading has it; a dash for 0 of 0.
  static func share(_ share: Share, _ words: Wording) -> String {
    share.basisPoints == nil ? "-" : String(words.percent(share).dropLast())
  }

  private var introduction: String {
    let campaign = report.campaign
    let who = report.school ?? OfficialWords.inFull(campaign.officeName)
    let letters = campaign.citedLetters.map { letter in
      "Công văn số \(letter.number)"
        + (letter.issuer.isEmpty ? "" : " của \(OfficialWords.inFull(letter.issuer))")
    }
    let basis =
      letters.isEmpty
      ? ""
      : "Thực hiện " + letters.joined(separator: " và ")
        + " về việc triển khai cài đặt và sử dụng ứng dụng VssID, "
    return basis
      + "\(who) báo cáo tiến độ cài đặt, số liệu tính đến hết ngày \(OfficialWords.date(report.asOf)), như sau:"
  }

  private var result: String {
    let total = report.total
    if total.eligible == 0 { return "Chưa có học sinh thuộc diện cài đặt." }
    if total.isSilent {
      return
        "Chưa lớp nào báo cáo nên chưa có tỷ lệ cài đặt của \(words.number(total.eligible)) học sinh thuộc diện."
    }
    return
      "Đã có \(words.number(total.installed)) trên \(words.number(total.eligible)) học sinh thuộc diện cài đặt "
      + "và đăng nhập VssID, đạt \(words.percent(total.share)); "
      + (total.missing == 0
        ? "tất cả học sinh thuộc diện đã hoàn thành. "
        : "còn \(words.number(total.missing)) học sinh chưa cài đặt. ")
      + "Số học sinh đã gửi tờ khai (gồm cả đã duyệt, đã cài đặt) là \(words.number(total.submitted))."
  }

  /// The office's word beside the schools', where it has given one.
  private var approvals: String? {
    guard let part = report.reconciled else { return nil }
    let difference = abs(part.officeApproved - part.approved)
    let whose = part.isAll ? "" : " (đối chiếu \(words.schools(part)))"
    return
      "Theo danh sách tài khoản đã được cơ quan Bảo hiểm xã hội phê duyệt\(whose), có \(words.number(part.officeApproved)) "
      + "học sinh; \(report.school == nil ? "các trường \(part.isAll ? "" : "này ")" : "nhà trường ")ghi nhận \(words.number(part.approved)) học sinh đã được duyệt (gồm cả đã cài đặt)"
      + (difference == 0 ? "." : ", chênh lệch \(words.number(difference)) học sinh.")
  }

  private var time: String? {
    let (pace, total) = (report.pace, report.total)
    let deadline = OfficialWords.date(report.campaign.deadline)
    switch pace.verdict {
    case .done: return "Công tác cài đặt đã hoàn thành (hạn \(deadline))."
    case .overdue:
      return
        "Hạn \(deadline) đã qua \(words.number(-pace.daysLeft)) ngày: \(words.number(total.onTime)) học sinh "
        + "cài đặt đúng hạn, \(words.number(total.late)) học sinh cài đặt sau hạn, \(words.number(total.missing)) "
        + "học sinh chưa cài đặt."
    case let verdict:
      guard let needed = pace.needed else {
        return total.eligible == 0 ? nil : "Ngày \(deadline) là ngày cuối của thời hạn."
      }
      let judgement: String =
        switch verdict {
        case .inTime: " Với tốc độ này, công tác cài đặt đúng tiến độ."
        case .slow:
          " Với tốc độ này, công tác cài đặt chậm tiến độ, cần đẩy nhanh trong những ngày còn lại."
        case .notInTime:
          " Với tốc độ này, công tác cài đặt có nguy cơ không đạt đúng hạn, cần tập trung đẩy nhanh."
        default: ""
        }
      let left = pace.daysLeft == 1 ? "trong ngày còn lại" : "mỗi ngày"
      return
        "Còn \(words.number(pace.daysLeft)) ngày đến hạn \(deadline). " + soFar(pace)
        + "\(left) cần có \(words.hundredths(needed)) học sinh cài đặt."
        + judgement
    }
  }

  /// How many students a day there were, and what is to follow; the first only where there were any.
  private func soFar(_ pace: Pace) -> String {
    pace.soFar == 0
      ? "Để hoàn thành đúng hạn, "
      : "Từ khi triển khai, bình quân mỗi ngày có \(words.hundredths(pace.soFar)) học sinh cài đặt; để hoàn thành "
        + "đúng hạn, "
  }

  /// The best and the last of several units, those that have reported; of equals how many they are.
  private var units: String? {
    let rows = report.blocks.flatMap { block in block.rows.map { (row: $0, name: name($0, block)) }
    }
    .filter { $0.row.tally.share.basisPoints != nil && $0.row.tally.classesReported > 0 }
    .sorted { ($1.row.tally.share, $0.name) < ($0.row.tally.share, $1.name) }
    guard rows.count >= 3, let best = rows.first, let last = rows.last,
      best.row.tally.share != last.row.tally.share
    else { return nil }
    return OfficialWords.beginning(ends(rows, best, "cao nhất")) + ", "
      + ends(rows, last, "thấp nhất") + "."
  }

  /// `trường đạt tỷ lệ cao nhất là TH Hoa Sen (90,00%)`, or how many schools share it.
  private func ends(
    _ rows: [(row: ProgressReport.Row, name: String)],
    _ end: (row: ProgressReport.Row, name: String),
    _ which: String
  ) -> String {
    let share = end.row.tally.share
    let equals = rows.count { $0.row.tally.share == share }
    let unit = OfficialWords.unit(report.grouping)
    return equals == 1
      ? "\(unit) đạt tỷ lệ \(which) là \(end.name) (\(words.percent(share)))"
      : "\(words.number(equals)) \(unit) cùng đạt tỷ lệ \(which) (\(words.percent(share)))"
  }

  /// A class with its school, where there are several.
  private func name(_ row: ProgressReport.Row, _ block: ProgressReport.Block) -> String {
    guard report.grouping == .class else {
      let name = words.name(row, report.grouping)
      return report.grouping == .school ? name : name.prefix(1).lowercased() + name.dropFirst()
    }
    guard case .school(let school) = block.heading, report.blocks.count > 1 else {
      return "lớp \(row.name)"
    }
    return "lớp \(row.name) \(school)"
  }

  private var silence: String? {
    let total = report.total
    guard total.classesSilent > 0 else { return nil }
    return
      "Còn \(words.number(total.classesSilent)) trên \(words.number(total.classes)) lớp chưa báo cáo."
  }

  private static func obstacles(_ obstacles: [ObstacleCount]) -> String? {
    if obstacles.isEmpty { return nil }
    let words = Wording(.vietnamese)
    let texts = obstacles.prefix(3).map {
      "\(words.name($0.obstacle)) (\(words.number($0.count)) học sinh)"
    }
    return "Vướng mắc chủ yếu là " + texts.joined(separator: ", ") + "."
  }

  /// What the table leaves open: on time or late, who is not counted, and how many are approved.
  static func figures(_ report: ProgressReport) -> String {
    let (words, total) = (Wording(.vietnamese), report.total)
    var sentences: [String] = []
    if report.pace.verdict != .overdue, total.installed > 0 {
      sentences.append(
        total.late == 0
          ? "Toàn bộ \(words.number(total.installed)) học sinh đã cài đặt đều trong hạn."
          : "Trong số \(words.number(total.installed)) học sinh đã cài đặt, có \(words.number(total.onTime)) học sinh "
            + "cài đặt đúng hạn, \(words.number(total.late)) học sinh cài đặt sau hạn.")
    }
    sentences.append(notCounted(total, words))
    if report.reconciled?.isAll != true, total.approved > 0 {
      let who = report.school == nil ? "các trường" : "nhà trường"
      sentences.append(
        "Theo ghi nhận của \(who), đã có \(words.number(total.approved)) học sinh được duyệt tài khoản "
          + "(gồm cả học sinh đã cài đặt).")
    }
    return sentences.joined(separator: " ")
  }

  /// Who is on the rosters and not expected to install.
  private static func notCounted(_ total: ProgressTally, _ words: Wording) -> String {
    let reasons = ExemptReason.allCases.filter { total.exemptBy[$0] > 0 }
    let exempt =
      "\(words.number(total.exempt)) học sinh không thuộc diện cài đặt ("
      + reasons.map { "\(words.name($0)): \(words.number(total.exemptBy[$0]))" }
      .joined(separator: "; ") + ")"
    let left = "\(words.number(total.left)) học sinh đã rời trường"
    switch (total.exempt > 0, total.left > 0) {
    case (false, false): return "Tất cả học sinh trong danh sách đều thuộc diện cài đặt."
    case (true, false): return "Không tính vào số thuộc diện: \(exempt)."
    case (false, true): return "Không tính vào sĩ số: \(left)."
    case (true, true): return "Không tính vào số thuộc diện: \(exempt) và \(left)."
    }
  }

  /// The rules that the figures follow.
  static func footnotes(_ report: ProgressReport) -> [String] {
    let deadline = OfficialWords.date(report.campaign.deadline)
    return [
      "Đúng hạn: đăng nhập VssID chậm nhất hết ngày \(deadline).",
      "Tỷ lệ = đã cài đặt / thuộc diện, bỏ phần lẻ sau hai chữ số thập phân; “-” là chưa có số liệu.",
      "Tốc độ đến nay = số cài đặt từ ngày \(OfficialWords.date(report.campaign.startDay)) chia cho số ngày. "
        + "Đúng tiến độ: tốc độ cần thiết không quá tốc độ đến nay; chậm tiến độ: không quá hai lần; "
        + "nguy cơ không đạt: trên hai lần. "
        + "Chưa nhận định khi học sinh mới cài đặt trong một ngày duy nhất.",
    ]
  }
}
