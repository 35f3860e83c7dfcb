import SchoolCampaign

/// The report that the office signs, as plain values: every output of it is made from these.
///
/// Its text is Vietnamese whatever the language of messages; its layout follows Annex I of decree 30/2020/NĐ-CP.
public struct OfficialReport: Hashable, Sendable {
  /// The office above, in capitals.
  public let parentOffice: String
  /// The office, in capitals.
  public let office: String
  /// `Số: 05/BC-BHXH`, or with a blank for the clerk.
  public let number: String
  /// `Quận 7, ngày 05 tháng 6 năm 2021`.
  public let placeAndDay: String
  /// What the report is about, below `BÁO CÁO`.
  public let subject: String
  /// To whom it goes.
  public let addressee: String
  /// The findings in sentences.
  public let paragraphs: [String]
  /// The headings of the table.
  public let columns: [String]
  /// The rows of the table.
  public let rows: [Row]
  /// Figures that stand below the table: what and how much.
  public let figures: [Figure]
  /// What the reader must know of the rules.
  public let footnotes: [String]
  /// Who gets copies.
  public let recipients: [String]
  /// The signer's post, in capitals.
  public let signerPost: String
  /// The signer's name; empty for a blank.
  public let signerName: String
  /// Whether the day was set by hand: a practice report must not be taken for one in earnest.
  public let isPractice: Bool

  /// What is counted, and how much.
  public struct Figure: Hashable, Sendable {
    /// What is counted.
    public let name: String
    /// How much, as it is printed.
    public let value: String
  }

  /// A row of the table.
  public struct Row: Hashable, Sendable {
    /// What kind it is.
    public enum Kind: Sendable { case block, unit, subtotal, total }
    /// What kind it is.
    public let kind: Kind
    /// One cell for each column.
    public let cells: [String]
  }

  /// The report of what was counted.
  ///
  /// - Parameters:
  ///   - report: The counts.
  ///   - obstacles: How many students have each open obstacle, the most frequent first.
  ///   - previous: The report that was issued last, to say what changed.
  ///   - number: The register's number; nil for a blank.
  ///   - day: The day on which it is signed.
  public init(
    _ report: ProgressReport, obstacles: [ObstacleCount], previous: IssuedReport? = nil,
    number: String?, day: CalendarDay
  ) {
    let campaign = report.campaign
    let words = Wording(.vietnamese)
    parentOffice = OfficialWords.inFull(campaign.parentOfficeName).uppercased()
    office = OfficialWords.inFull(report.school ?? campaign.officeName).uppercased()
    self.number = "Số: " + (number ?? "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/BC-BHXH")
    placeAndDay = "\(campaign.place), " + OfficialWords.day(day)
    subject =
      "Tiến độ cài đặt và sử dụng ứng dụng VssID cho học sinh"
      + (report.school.map { " \($0)" } ?? "")
    addressee = campaign.addressee
    paragraphs = OfficialParagraphs(report, obstacles, previous).all
    columns = [
      "STT", words.officialUnit(report.grouping), "Số lớp", "Sĩ số", "Thuộc diện", "Đã gửi tờ khai",
      "Đã cài đặt", "Tỷ lệ (%)", "Chưa cài đặt", "Lớp chưa báo cáo", "Nhận định",
    ]
    rows = OfficialRows(report).all
    figures = OfficialParagraphs.figures(report, obstacles, previous)
    footnotes = OfficialParagraphs.footnotes(report)
    recipients = campaign.recipients
    signerPost = campaign.signerPost.uppercased()
    signerName = campaign.signerName
    isPractice = report.isPractice
  }
}

/// Words of official papers.
enum OfficialWords {
  /// `Bảo hiểm xã hội Quận 7` for `BHXH Quận 7`.
  static func inFull(_ name: String) -> String {
    name.replacing("BHXH", with: "Bảo hiểm xã hội").replacing("TP.HCM", with: "TP. Hồ Chí Minh")
  }

  /// `ngày 05 tháng 6 năm 2021`: a zero for days below ten and for January and February only (NĐ 30).
  static func day(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.civil
    func padded(_ number: Int, below limit: Int) -> String {
      number < limit ? "0\(number)" : "\(number)"
    }
    return "ngày \(padded(dayOfMonth, below: 10)) tháng \(padded(month, below: 3)) năm \(year)"
  }
}

extension Wording {
  /// The heading of the column of units.
  func officialUnit(_ grouping: ProgressReport.Grouping) -> String {
    switch grouping {
    case .school: "Tên trường"
    case .class: "Lớp"
    case .level: "Cấp học"
    case .grade: "Khối"
    }
  }
}
