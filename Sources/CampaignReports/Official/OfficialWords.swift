import SchoolCampaign

/// Words of official papers.
enum OfficialWords {
  /// `Bảo hiểm xã hội Quận 7` for `BHXH Quận 7`, `Ủy ban nhân dân Quận 7` for `UBND Quận 7`.
  static func inFull(_ name: String) -> String {
    name.replacing("BHXH", with: "Bảo hiểm xã hội").replacing("UBND", with: "Ủy ban nhân dân")
      .replacing("TP.HCM", with: "TP. Hồ Chí Minh")
  }

  /// `Trên đây là báo cáo …, kính trình …/.`: the sentence that ends a report, with the sign that ends a paper.
  static func closing(
    _ what: String, asOf day: CalendarDay, from office: String, to addressee: String
  ) -> String {
    let start = "Trên đây là \(what), số liệu tính đến hết ngày \(OfficialWords.date(day))"
    return addressee.isEmpty
      ? "\(start), của \(office)./."
      : "\(start); \(office) kính trình \(addressee) xem xét, chỉ đạo./."
  }

  /// `05/BC-BHXH`: numbers below ten get a zero (NĐ 30); without a number a blank for the clerk.
  static func number(_ number: String?, isOffice: Bool) -> String {
    let blank = String(repeating: "\u{A0}", count: 6)
    guard let number else {
      return blank + (isOffice ? "/" + RegisterNumber.officeSymbol : "/BC-" + blank)
    }
    return RegisterNumber(number)?.text ?? number
  }

  /// `ngày 05 tháng 6 năm 2021`: a zero for days below ten and for January and February only (NĐ 30).
  static func day(_ day: CalendarDay) -> String {
    let (day, month, year) = padded(day)
    return "ngày \(day) tháng \(month) năm \(year)"
  }

  /// `05/6/2021`, with the zeros of ``day(_:)``.
  static func date(_ day: CalendarDay) -> String {
    let (day, month, year) = padded(day)
    return "\(day)/\(month)/\(year)"
  }

  private static func padded(_ day: CalendarDay) -> (day: String, month: String, year: String) {
    let (year, month, dayOfMonth) = day.civil
    func padded(_ number: Int, below limit: Int) -> String {
      number < limit ? "0\(number)" : "\(number)"
    }
    return (padded(dayOfMonth, below: 10), padded(month, below: 3), String(year))
  }

  /// The post above a signature, in capitals; `KT. Giám đốc; Phó Giám đốc` in two lines.
  static func post(_ post: String) -> String {
    post.uppercased().split(separator: ";").map { $0.trimmingPrefix(while: \.isWhitespace) }
      .joined(separator: "\n")
  }

  /// What the units of a grouping are called within a sentence.
  static func unit(_ grouping: ProgressReport.Grouping) -> String {
    Wording(.vietnamese).officialUnit(grouping).lowercased()
  }

  /// A text that begins a sentence.
  static func beginning(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
