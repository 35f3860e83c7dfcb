import SchoolCampaign

/// What changed since the report that was issued last, in one sentence.
struct OfficialComparison {
  /// The sentence; nil if nothing is known of the earlier figures.
  let text: String?

  init(_ report: ProgressReport, _ previous: IssuedReport) {
    guard let before = previous.total else {
      text = nil
      return
    }
    let words = Wording(.vietnamese)
    let now = report.total
    let shares = (Share(before.installed, of: before.eligible), now.toldShare)
    let parts = [
      Self.change("số học sinh thuộc diện", before.eligible, now.eligible, words),
      Self.change("số học sinh đã cài đặt", before.installed, now.installed, words)
        ?? "số học sinh đã cài đặt không thay đổi (\(words.number(now.installed)) học sinh)",
      Self.change(from: shares.0, to: shares.1, words),
      Self.change(
        "số học sinh chưa cài đặt", before.eligible - before.installed, now.missing, words),
    ].compactMap(\.self)
    text = "So với \(Self.name(previous, words)), " + parts.joined(separator: "; ") + "."
  }

  /// `báo cáo số 05/BC-BHXH ngày 26/5/2021`, with the day of its figures where that is another one.
  private static func name(_ report: IssuedReport, _ words: Wording) -> String {
    let number = report.number.map { "báo cáo số \($0)" } ?? "báo cáo"
    return "\(number) ngày \(OfficialWords.date(report.entry.today)) (số liệu tính đến hết ngày "
      + "\(OfficialWords.date(report.asOf)))"
  }

  private static func change(
    _ what: String, _ before: Int, _ now: Int, _ words: Wording
  ) -> String? {
    if before == now { return nil }
    let (verb, way) = now > before ? ("tăng", "lên") : ("giảm", "xuống còn")
    return
      "\(what) \(verb) \(words.number(abs(now - before))) học sinh (từ \(words.number(before)) \(way) "
      + "\(words.number(now)))"
  }

  private static func change(from before: Share, to now: Share, _ words: Wording) -> String? {
    guard let old = before.basisPoints, let new = now.basisPoints, old != new else { return nil }
    let (verb, way) = new > old ? ("tăng", "lên") : ("giảm", "xuống còn")
    return
      "tỷ lệ \(verb) \(words.hundredths(abs(new - old))) điểm phần trăm (từ \(words.percent(before)) \(way) "
      + "\(words.percent(now)))"
  }
}
