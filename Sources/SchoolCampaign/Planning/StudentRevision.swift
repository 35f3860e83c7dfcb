/// What a roster's row would change about a stored student.
///
/// A blank never erases. What was edited by hand stays, unless the file is to outweigh it. Names that differ
/// only in case or tone placement do not differ.
public struct StudentRevision: Hashable, Sendable {
  /// A field and its two values, as the store's texts.
  public struct FieldChange: Hashable, Sendable {
    /// The field.
    public let field: StudentField
    /// The campaign's value; nil if blank.
    public let stored: String?
    /// The file's value.
    public let file: String
  }

  /// Blank before, filled by the row.
  public private(set) var filled: [FieldChange] = []
  /// Another value before.
  public private(set) var changed: [FieldChange] = []
  /// Differing, but kept: edited by hand, or the campaign's values count.
  public private(set) var kept: [FieldChange] = []

  /// The fields that would be written.
  public var written: [FieldChange] { filled + changed }

  /// Whether the row calls the student otherwise, or has another birth date.
  var renames: Bool { changed.contains { $0.field == .fullName || $0.field == .birthDate } }

  /// Compares a stored student with a row.
  ///
  /// - Parameter oneSided: Details whose value here is what the file's was made from.
  public init(
    of stored: Student, by row: StudentDetails, _ preference: ValuePreference,
    oneSided: Set<StudentField> = []
  ) {
    if stored.details == row { return }
    for field in StudentField.allCases where field != .route {
      guard let value = row[field], !Self.agree(field, stored.details, row) else { continue }
      let change = FieldChange(field: field, stored: stored.details[field], file: value)
      let isByHand = stored.editedByHand.contains(field) && preference != .file
      let isKept = isByHand || preference == .stored && change.stored != nil
      if isKept, !oneSided.contains(field) {
        kept.append(change)
      } else if change.stored == nil {
        filled.append(change)
      } else {
        changed.append(change)
      }
    }
  }

  /// The revision of all but one field.
  func without(_ field: StudentField) -> StudentRevision {
    var other = self
    other.filled.removeAll { $0.field == field }
    other.changed.removeAll { $0.field == field }
    other.kept.removeAll { $0.field == field }
    return other
  }

  private static func agree(
    _ field: StudentField, _ stored: StudentDetails, _ row: StudentDetails
  ) -> Bool {
    switch field {
    case .fullName:
      stored.fullName == row.fullName || MatchKey(stored.fullName) == MatchKey(row.fullName)
    case .parentName:
      stored.parentName == row.parentName
        || MatchKey(stored.parentName ?? "") == MatchKey(row.parentName ?? "")
    default: stored[field] == row[field]
    }
  }
}
