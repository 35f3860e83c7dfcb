/// The campaign's settings: whose it is, why, and by when. One campaign lives in one database file.
///
/// The defaults are those of letter 301/CV-BHXH of BHXH Quận 7, 24/5/2021.
public struct Campaign: Hashable, Sendable {
  /// The name.
  public var name = "Cài đặt VssID cho học sinh Quận 7"
  /// The office that runs the campaign.
  public var officeName = "BHXH Quận 7"
  /// Its code as an agency of social insurance, text because it begins with 0.
  public var officeCode = "07919"
  /// The office above it.
  public var parentOfficeName = "BHXH TP.HCM"
  /// The code of the office above it.
  public var parentOfficeCode = "079"
  /// The letter that began the campaign.
  public var letter = "301/CV-BHXH ngày 24/5/2021"
  /// Whose letter that is; empty where nobody said.
  public var letterIssuer = "BHXH Quận 7"
  /// The letter that it rests on.
  public var parentLetter = "2236/UBND-BHXH ngày 17/5/2021"
  /// Whose letter that is: not the campaign's office, but the People's Committee; empty where nobody said.
  public var parentLetterIssuer = "UBND Quận 7"
  /// Where schools call for help.
  public var hotline = "(028) 37850110 - 37850108 (số nội bộ 137–148)"
  /// Where its papers are signed.
  public var place = "Quận 7"
  /// To whom its reports go.
  public var addressee = "Bảo hiểm xã hội TP. Hồ Chí Minh"
  /// The post of who signs.
  public var signerPost = "Giám đốc"
  /// The name of who signs; empty for a blank.
  public var signerName = ""
  /// The body above the schools, which stands above their names on their own reports; empty for none.
  public var schoolParentName = "UBND Quận 7"
  /// The post of who signs a school's report.
  public var schoolSignerPost = "Hiệu trưởng"
  /// The name of who signs a school's report, in a school's own copy; empty for a blank.
  public var schoolSignerName = ""
  /// Who gets copies of its reports.
  public var recipients = ["Như trên", "Phòng GD-ĐT Quận 7 (phối hợp)", "Lưu: VT, Tổ Thu"]
  /// Whether lists and papers show names that are written wholly in capitals in title case.
  public var namesInTitleCase = false
  /// Whose copy this is; nil while nobody said.
  public var role: CampaignRole?
  /// The first day of the campaign.
  public var startDay: CalendarDay
  /// Installed on or before this day, to its end in Asia/Ho_Chi_Minh, is on time.
  public var deadline: CalendarDay
  /// From this day the app is to be used at clinics.
  public var useFromDay: CalendarDay
  /// The first day on which VssID existed (CV 3717/BHXH-CNTT, 25/11/2020); earlier ones are slips of typing.
  public var appSinceDay = CalendarDay(number: 18_591)

  /// A campaign from `startDay` to `deadline`; nil unless start ≤ deadline.
  public init?(startDay: CalendarDay, deadline: CalendarDay, useFromDay: CalendarDay) {
    guard startDay <= deadline else { return nil }
    self.startDay = startDay
    self.deadline = deadline
    self.useFromDay = useFromDay
  }

  /// The campaign of letter 301/CV-BHXH: 24/5/2021 to 31/5/2021, in use from 1/6/2021.
  public static let letter301 = Campaign(
    start: CalendarDay(number: 18_771), deadline: CalendarDay(number: 18_778),
    useFrom: CalendarDay(number: 18_779))

  private init(start: CalendarDay, deadline: CalendarDay, useFrom: CalendarDay) {
    startDay = start
    self.deadline = deadline
    useFromDay = useFrom
  }

  /// The letters that its papers cite, the one that it rests on first; a blank one is not there.
  public var citedLetters: [CitedLetter] {
    [
      CitedLetter(number: parentLetter, issuer: parentLetterIssuer),
      CitedLetter(number: letter, issuer: letterIssuer),
    ].filter { !$0.number.isEmpty }
  }

  /// The school year in which the campaign starts; years run from August: `2020-2021`.
  public var schoolYear: String {
    let (year, month, _) = startDay.civil
    return month >= 8 ? "\(year)-\(year + 1)" : "\(year - 1)-\(year)"
  }
}

/// A letter that the campaign's papers cite.
public struct CitedLetter: Hashable, Sendable {
  /// Its number and day, `301/CV-BHXH ngày 24/5/2021`.
  public let number: String
  /// Who wrote it; empty where nobody said.
  public let issuer: String
}
