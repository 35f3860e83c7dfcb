/// One value of the campaign's settings, of a class or of a school that a batch changed, as the history shows it.
public struct RecordEntry: Hashable, Sendable {
  /// Whose value it is.
  public enum Owner: Hashable, Sendable {
    case campaign
    /// A class with its school, `6/1 THCS Hoa Sen`.
    case schoolClass(String)
    case school(String)

    /// The name of a class or school; nil for the campaign.
    public var name: String? {
      switch self {
      case .campaign: nil
      case .schoolClass(let name), .school(let name): name
      }
    }
  }

  /// Whose value it is.
  public let owner: Owner
  /// Which value: a ``CampaignSetting``, a ``ClassValue`` or a ``SchoolValue``, by its code.
  public let field: String
  /// The value before; days as `yyyy-mm-dd`.
  public let from: String?
  /// The value after.
  public let to: String?

  /// A change of a value.
  public init(of owner: Owner, field: String, from: String?, to: String?) {
    self.owner = owner
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
    signerName, recipients, namesInTitleCase, role, schoolParentName, schoolSignerPost,
    schoolSignerName

  /// Whether the value is a day.
  public var isDay: Bool {
    switch self {
    case .appSinceDay, .startDay, .deadline, .useFromDay: true
    case .name, .officeName, .officeCode, .parentOfficeName, .parentOfficeCode, .letter,
      .parentLetter, .letterIssuer, .parentLetterIssuer, .hotline, .place, .addressee, .signerPost,
      .signerName, .recipients, .namesInTitleCase, .role, .schoolParentName, .schoolSignerPost,
      .schoolSignerName:
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

/// What can be said of a school besides its classes.
public enum SchoolValue: String, CaseIterable, Sendable {
  case code
}
