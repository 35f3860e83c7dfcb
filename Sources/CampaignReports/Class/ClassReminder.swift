import SchoolCampaign

/// A short message to paste into the parents' group of a class: counts only, and names only where they are asked for.
public struct ClassReminder {
  /// The message.
  public let text: String

  /// The message for a class; nil without students.
  public init?(_ students: [PlacedStudent], campaign: Campaign, today: CalendarDay, namesThem: Bool)
  {
    guard let first = students.first else { return nil }
    let words = Wording(.vietnamese)
    let eligible = students.map(\.student).filter { $0.standing.eligibility == .eligible }
    let missing = eligible.filter { $0.standing.status != .installed }
    let waiting = missing.count {
      $0.standing.status == .submitted || $0.standing.status == .approved
    }
    let name = first.schoolClass.name.display
    var lines = [
      "Kính gửi phụ huynh lớp \(name),",
      "Đến ngày \(words.day(today)), \(words.number(eligible.count - missing.count))/\(words.number(eligible.count)) em "
        + "đã cài và đăng nhập VssID (\(words.percent(Share(eligible.count - missing.count, of: eligible.count)))).",
    ]
    if missing.isEmpty {
      lines.append("Cả lớp đã hoàn thành. Cảm ơn quý phụ huynh!")
    } else {
      lines.append(
        "Còn \(words.number(missing.count)) em chưa xong, trong đó \(words.number(waiting)) em đã gửi tờ khai hoặc đã duyệt."
      )
      let left = CalendarDay.days(from: today, to: campaign.deadline)
      lines.append(
        "Hạn chót \(words.day(campaign.deadline))"
          + (left == 0
            ? " (hôm nay là ngày cuối)."
            : left > 0
              ? " (còn \(words.number(left)) ngày)." : " (đã qua \(words.number(-left)) ngày)."))
      if namesThem {
        lines.append(
          "Các em chưa xong: " + missing.map(\.details.fullName).joined(separator: ", ") + ".")
      }
      lines.append("Cần giúp đỡ, xin nhắn giáo viên chủ nhiệm hoặc gọi \(campaign.hotline).")
    }
    text = lines.joined(separator: "\n")
  }
}
