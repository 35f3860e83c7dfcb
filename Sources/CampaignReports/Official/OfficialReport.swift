import SchoolCampaign

/// The report that the office signs, as plain values: every output of it is made from these.
///
/// Its text is Vietnamese whatever the language of messages; its layout follows Annex I of decree 30/2020/NĐ-CP.
public struct OfficialReport: Hashable, Sendable {
  /// The office above, or the body above the school, in capitals; empty for none.
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
  /// The figures unit by unit.
  public let table: OfficialTable
  /// What the table leaves open, in sentences below it.
  public let figures: String
  /// Difficulties and proposals in the office's own words, paragraph by paragraph.
  public let remarks: [String]
  /// The sentence that ends the report.
  public let closing: String
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
  /// What is added on pages of its own.
  public let annexes: [OfficialAnnex]
  /// The charts of the report.
  public let charts: [ChartDrawing]

  /// What stands above the office's own words.
  public static let remarksHeading = "Khó khăn, vướng mắc và đề xuất, kiến nghị:"

  /// What a report can say beyond the figures of its units.
  public struct Details: Sendable {
    /// How many students have each open obstacle, the most frequent first.
    public var obstacles: [ObstacleCount]
    /// The report that was issued last, to say what changed.
    public var previous: IssuedReport?
    /// The same figures class by class, for annexes.
    public var classes: ProgressReport?
    /// The installations day by day, for charts.
    public var burnUp: BurnUp?
    /// Difficulties and proposals in the office's own words.
    public var remarks = ReportRemarks.none
    /// Whether a school's papers name its homeroom teachers.
    public var namesTeachers = true

    /// Details of a report.
    public init(
      obstacles: [ObstacleCount], previous: IssuedReport? = nil, classes: ProgressReport? = nil,
      burnUp: BurnUp? = nil
    ) {
      self.obstacles = obstacles
      self.previous = previous
      self.classes = classes
      self.burnUp = burnUp
    }
  }

  /// The report of what was counted.
  ///
  /// - Parameters:
  ///   - report: The counts.
  ///   - details: What it can say beyond them.
  ///   - number: The register's number; nil for a blank.
  ///   - day: The day on which it is signed.
  ///   - annexes: What to add.
  public init(
    _ report: ProgressReport, _ details: Details, number: String?, day: CalendarDay,
    annexes wanted: Set<OfficialAnnex.Kind> = []
  ) {
    let campaign = report.campaign
    // A school reports to the office, in its own name.
    let isSchool = report.school != nil
    parentOffice = OfficialWords.inFull(
      isSchool ? campaign.schoolParentName : campaign.parentOfficeName
    ).uppercased()
    office = OfficialWords.inFull(report.school ?? campaign.officeName).uppercased()
    let registered = OfficialWords.number(number, isOffice: report.school == nil)
    self.number = "Số: " + registered
    placeAndDay = "\(campaign.place), " + OfficialWords.day(day)
    subject =
      "Tiến độ cài đặt và sử dụng ứng dụng VssID cho học sinh"
      + (report.school.map { " \($0)" } ?? "")
    addressee =
      report.school == nil ? campaign.addressee : OfficialWords.inFull(campaign.officeName)
    paragraphs = OfficialParagraphs(report, details.obstacles, details.previous).all
    table = OfficialTable(
      columns: OfficialRows.columns(report.grouping), rows: OfficialRows(report).all)
    figures = OfficialParagraphs.figures(report)
    remarks = details.remarks.paragraphs
    closing = OfficialWords.closing(
      "báo cáo " + subject.prefix(1).lowercased() + subject.dropFirst(), asOf: report.asOf,
      from: OfficialWords.inFull(report.school ?? campaign.officeName), to: addressee)
    footnotes = OfficialParagraphs.footnotes(report)
    recipients = report.school == nil ? campaign.recipients : ["Như trên", "Lưu: VT"]
    signerPost = OfficialWords.post(isSchool ? campaign.schoolSignerPost : campaign.signerPost)
    // The office's copy has many schools, and knows no headmaster by name.
    let headmaster = campaign.role == .office ? "" : campaign.schoolSignerName
    signerName = isSchool ? headmaster : campaign.signerName
    isPractice = report.isPractice
    let making = OfficialAnnexes(
      report, details,
      reference: "(Kèm theo Báo cáo số \(registered) \(OfficialWords.day(day)) của "
        + "\(OfficialWords.inFull(report.school ?? campaign.officeName)))")
    annexes = making.all(wanted)
    charts = making.charts
  }
}

extension Wording {
  /// The heading of the column of units.
  func officialUnit(_ grouping: ProgressReport.Grouping) -> String {
    switch grouping {
    case .school: "Trường"
    case .class: "Lớp"
    case .level: "Cấp học"
    case .grade: "Khối"
    }
  }
}
