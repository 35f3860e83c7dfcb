import SchoolCampaign

extension Wording {
  /// What a mark changed, what it left as it was and how that can be changed, and how many days lie before the letters.
  public func lines(_ outcome: MarkOutcome, of campaign: Campaign) -> [String] {
    let changed = outcome.changed
    var lines = [heading(outcome)]
    lines += changed.prefix(limit(60)).map {
      "  \(label($0)): " + step(from: standing($0.before), to: standing($0.student.standing))
    }
    if changed.count > limit(60) { lines.append(moreChanges(changed.count - 60, outcome.batch)) }
    let early = outcome.changed(before: campaign.lettersDay)
    if early > 0 { lines.append(beforeLetters(early, campaign.lettersDay)) }
    let replaced = outcome.replaced.count
    if replaced > 0 { lines.append(replacedObstacles(replaced)) }
    for reason in WrongDay.allCases {
      let mended = outcome.mended(reason).count
      if mended > 0 { lines.append(replacedDays(mended, reason)) }
    }
    return lines + keptLines(outcome)
  }

  /// That so many changes are not shown, and where all of them are.
  private func moreChanges(_ count: Int, _ batch: Int64?) -> String {
    more(count, shown: 0, "  ")
      + (batch.map { say("; xem tất cả: ", "; all of them: ") + "vssid history --batch \($0)" }
        ?? "")
  }

  /// A change in words; what stays as it was is not told twice.
  func step(from before: String, to after: String) -> String {
    after.hasPrefix(before + ", ")
      ? String(after.dropFirst(before.count + 2)) : "\(before) → \(after)"
  }

  /// So many students had another obstacle, which is not forgotten.
  private func replacedObstacles(_ count: Int) -> String {
    say(
      "\(number(count)) em đang có vướng mắc khác: vướng mắc mới thay vướng mắc trước, vướng mắc trước được giữ trong ghi chú.",
      "\(students(count)) had another obstacle: the new one takes its place, and the one before is kept in the note."
    )
  }

  /// So many days were not to be believed, and gave way.
  func replacedDays(_ count: Int, _ reason: WrongDay) -> String {
    let (em, them) = (number(count), students(count))
    return switch reason {
    case .toCome:
      say(
        "\(em) em đã được ghi một ngày chưa tới (do đồng hồ máy sai hoặc ngày đặt tay để thực hành): ngày đó được thay "
          + "bằng ngày vừa ghi.",
        "\(them) had a day that is still to come (a wrong clock, or a practice day): it gave way to the day just "
          + "recorded.")
    case .practice:
      say(
        "\(em) em trước đó chỉ được ghi để thực hành (ngày đặt tay): điều vừa ghi thay cho điều đã ghi để thực hành.",
        "\(them) had been recorded for practice only (a day set by hand): what was just recorded takes its place."
      )
    case .wrongClock:
      say(
        "\(em) em đã được ghi ngày của đồng hồ máy sai (không khớp với các lần ghi trước và sau): ngày đó được thay bằng ngày vừa ghi.",
        "\(them) had the day of a wrong clock (it does not fit the acts before and after): it gave way to the day just "
          + "recorded.")
    }
  }

  private func heading(_ outcome: MarkOutcome) -> String {
    let count = outcome.changed.count
    if count == 0 {
      // Who looked at a class has reported it, whether or not somebody changed.
      let report = outcome.batch.map {
        say(
          " Lớp được ghi là có báo cáo ngày ấy (lần \($0); vssid undo \($0) để hoàn tác).",
          " The class counts as having reported on that day (batch \($0); vssid undo \($0) takes it back)."
        )
      }
      return say("Không em nào thay đổi.", "Nobody changed.") + (report ?? "")
    }
    guard let batch = outcome.batch else {
      return say("Sẽ ghi \(number(count)) em:", "Would record \(number(count)):")
    }
    return say(
      "Đã ghi \(number(count)) em (lần \(batch)):",
      "Recorded \(students(count)) (batch \(batch)):")
  }

  /// So many students have a day before the first letter, which is nothing wrong.
  public func beforeLetters(_ count: Int, _ lettersDay: CalendarDay) -> String {
    say(
      "\(number(count)) em có ngày trước khi có công văn (\(day(lettersDay))).",
      "\(students(count)) with a day before the letters (\(day(lettersDay))).")
  }

  private func keptLines(_ outcome: MarkOutcome) -> [String] {
    let denied = outcome.kept(.notInstalled).count
    return kept(
      outcome.kept(.same) + outcome.kept(nil),
      say("được ghi như vậy, giữ nguyên", "recorded so already and kept"))
      + kept(
        outcome.kept(.higher),
        say(
          "ở bước cao hơn, giữ nguyên; nếu muốn hạ bước, hãy thêm --correct",
          "stand higher and are kept; to lower the rung add --correct"))
      + kept(
        outcome.kept(.otherDay),
        say(
          "được ghi ngày khác, giữ nguyên ngày cũ; nếu muốn đổi ngày, hãy thêm --correct",
          "have another day, which is kept; to change the day add --correct"))
      + kept(
        outcome.kept(.lowerDay),
        say(
          "có ngày khác ở bước dưới, giữ nguyên ngày cũ; nếu muốn đổi, hãy thêm --correct",
          "have another day for a lower rung, which is kept; to change it add --correct"))
      + (denied == 0
        ? []
        : [
          say(
            "\(number(denied)) em ghi là chưa, đúng như đang có.",
            "\(students(denied)) not there yet, as it stands.")
        ])
  }

  private func kept(_ students: [MarkOutcome.Change], _ how: String) -> [String] {
    if students.isEmpty { return [] }
    let count = students.count
    return [say("\(number(count)) em đã ", "\(self.students(count)) ") + how + ":"]
      + students.prefix(limit(20)).map { "  \(label($0)): \(standing($0.student.standing))" }
      + (count > limit(20) ? [cut(count, shown: 20, "  ")] : [])
  }
}
