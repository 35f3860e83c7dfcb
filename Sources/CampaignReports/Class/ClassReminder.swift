import SchoolCampaign

/// A short message to paste into the parents' group of a class: counts only, and names only where they are asked for.
public struct ClassReminder {
  /// The message.
  public let text: String

  /// The message for a class; nil without pupils.
  public init?(_ students: [PlacedStudent], campaign: Campaign, today: CalendarDay, namesThem: Bool)
  {
    guard students.hasPupils, let first = students.first else { return nil }
    let words = Wording(.vietnamese)
    let eligible = students.map(\.student).filter { $0.standing.eligibility == .eligible }
    let missing = eligible.filter { $0.standing.status != .installed }
    let waiting = missing.count {
      $0.standing.status == .submitted || $0.standing.status == .approved
    }
    let name = first.schoolClass.name.display
    var lines = [
      "Kính gửi quý phụ huynh lớp \(name),",
      "Đến ngày \(words.day(today)), \(words.number(eligible.count - missing.count))/\(words.number(eligible.count)) em "
        + "đã cài và đăng nhập VssID (\(words.percent(Share(eligible.count - missing.count, of: eligible.count)))).",
    ]
    if missing.isEmpty {
      lines.append("Cả lớp đã hoàn thành. Cảm ơn quý phụ huynh!")
    } else {
      lines.append(
        "Còn \(words.number(missing.count)) em chưa xong"
          + (waiting == 0
            ? "." : ", trong đó \(words.number(waiting)) em đã gửi tờ khai hoặc đã được duyệt.")
      )
      let left = CalendarDay.days(from: today, to: campaign.deadline)
      lines.append(
        "Hạn chót \(words.day(campaign.deadline))"
          + (left == 0
            ? " (hôm nay là ngày cuối)."
            : left > 0
              ? " (còn \(words.number(left)) ngày)."
              : " (đã qua \(words.number(-left)) ngày): kính mong gia đình hoàn thành sớm."))
      if namesThem {
        lines.append(
          "Các em chưa xong: " + missing.map(\.details.fullName).joined(separator: ", ") + ".")
      }
      lines += Self.steps(campaign)
      let teacher = [first.schoolClass.teacherName, first.schoolClass.teacherPhone]
        .compactMap(\.self)
      lines.append(
        "Cần giúp đỡ, xin nhắn giáo viên chủ nhiệm"
          + (teacher.isEmpty ? "" : " (\(teacher.joined(separator: ", ")))")
          + " hoặc gọi \(campaign.hotline).")
    }
    text = lines.joined(separator: "\n")
  }

  /// The way to an account in three lines, after the letter's attachment.
  private static func steps(_ campaign: Campaign) -> [String] {
    [
      "1. Vào \(Portal.address), đăng nhập bằng tài khoản của phụ huynh; chưa có thì chọn “Đăng ký ngay”.",
      "2. Chọn “Đăng ký cho con”: họ tên có dấu, mã số BHXH (10 số cuối thẻ BHYT), ảnh chân dung, ảnh giấy khai sinh; "
        + "cơ quan \(ObstacleAdvice.agency(campaign)); bấm “Ghi nhận”.",
      "3. Khi có mật khẩu qua tin nhắn: mở VssID, đăng nhập bằng mã số BHXH của con, đổi mật khẩu, rồi báo giáo viên.",
    ]
  }
}
