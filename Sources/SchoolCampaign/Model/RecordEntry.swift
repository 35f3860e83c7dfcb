/// One value of the campaign's settings, or of a class, that a batch changed, as the history shows it.
public struct RecordEntry: Hashable, Sendable {
  /// The class and its school, `6/1 THCS Hoa Sen`; nil for the campaign's settings.
  public let className: String?
  /// Which value: a ``CampaignSetting`` or a ``ClassValue``, by its code.
  public let field: String
  /// The value before; days as `yyyy-mm-dd`.
  public let from: String?
  /// The value after.
  public let to: String?

  /// A change of a value.
  public init(className: String?, field: String, from: String?, to: String?) {
    self.className = className
    self.field = field
    self.from = from
    self.to = to
  }
}

/// What can be said of a campaign besides its students.
public enum CampaignSetting: String, CaseIterable, Sendable {
  case name, officeName, officeCode, parentOfficeName, parentOfficeCode, letter, parentLetter
  case letterIssuer, parentLetterIssuer
  case hotline, appSinceDay, startDay, deadline, useFromDay, place, addressee, signerPost,
    signerName, recipients, namesInTitleCase, role

  /// Whether the value is a day.
  public var isDay: Bool {
    switch self {
    case .appSinceDay, .startDay, .deadline, .useFromDay: true
    case .name, .officeName, .officeCode, .parentOfficeName, .parentOfficeCode, .letter,
      .parentLetter, .letterIssuer, .parentLetterIssuer, .hotline, .place, .addressee, .signerPost,
      .signerName, .recipients, .namesInTitleCase, .role:
      false
    }
  }
}

extension CampaignSetting {
  /// Whether the value is a yes, kept as `1`, or a no, kept as `0`.
  public var isYesOrNo: Bool { self == .namesInTitleCase }
}

/// What a person can say of a class besides its students.
public enum ClassValue: String, CaseIterable, Sendable {
  case teacherName, teacherPhone
}
