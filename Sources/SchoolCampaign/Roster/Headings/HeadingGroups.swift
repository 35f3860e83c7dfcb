/// The upper row of a header, whose cells may go for several columns of the lower one.
struct HeadingGroups {
  /// For each column what stands above it, in its own cell or in one that goes on from the left.
  private let groups: [Group?]

  private struct Group {
    let text: String
    /// Whether it speaks of a person other than the student: what stands below is that person's.
    let isOfPerson: Bool
    /// Whether a merged cell says how far it goes; otherwise it may end before the next heading.
    let isMerged: Bool
  }

  /// Reads the upper row of a header of so many columns.
  init(_ row: TableRow, spans: [HeadingSpan], count: Int) {
    var group: Group?
    var groups: [Group?] = []
    for column in 0..<count {
      let text = PlainText.normalized(row[column])
      let span = spans.columns(of: column, row: row.number)
      if !text.isEmpty {
        group = Group(text: text, isOfPerson: Self.isOfPerson(text), isMerged: span != nil)
      } else if group?.isMerged == true, span == nil {
        group = nil
      }
      groups.append(group)
    }
    self.groups = groups
  }

  /// The heading of a column: its lower cell, its upper one, or both together.
  func heading(_ column: Int, own upper: String, below lower: String) -> String {
    let isOnlyUpper = PlainText.normalized(lower).isEmpty
    guard !isOnlyUpper, let group = groups[column],
      SearchKey(group.text) != SearchKey(lower)
    else { return isOnlyUpper ? upper : lower }
    if let whole = Self.broken(upper, lower) { return whole }
    let meaning = HeadingMeaning(lower)
    if group.isOfPerson {
      // "Cha" below "Phụ huynh" says it already.
      if HeadingWords(lower).words.contains(where: \.isParent) { return lower }
      let isOwn = meaning.field.map(Self.isNeverOfPerson) ?? false
      return isOwn && !group.isMerged ? lower : "\(lower) \(group.text)"
    }
    if case .synonym = meaning { return lower }
    // "Số điện thoại" above "Cha" and "Mẹ"; "BHYT" above "Mã số" and "Hạn".
    let words = HeadingWords(lower).words
    let isSubject = words.allSatisfy { $0.isParent || $0 == .student || $0 == .digits }
    let joined = isSubject ? "\(group.text) \(lower)" : "\(lower) \(group.text)"
    if meaning.field != nil, !isSubject { return lower }
    switch HeadingMeaning(joined) {
    case .synonym, .sure, .other: return joined
    case .suggested, .unsure, .unknown: break
    }
    return PlainText.normalized(upper).isEmpty || meaning.idea != nil ? lower : upper
  }

  /// A heading that goes on in the row below, of which neither part says what both say: `Điện`, `thoại PH`.
  private static func broken(_ upper: String, _ lower: String) -> String? {
    guard !PlainText.normalized(upper).isEmpty, HeadingMeaning(upper).idea == nil,
      HeadingMeaning(lower).field == nil
    else { return nil }
    let whole = "\(upper) \(lower)"
    return HeadingMeaning(whole).field == nil ? nil : whole
  }

  /// Whether a heading speaks of a parent or a teacher, and of nothing about them.
  private static func isOfPerson(_ text: String) -> Bool {
    let words = HeadingWords(text).words
    return words.contains { $0.isParent || $0 == .stranger }
      && words.allSatisfy {
        $0.isParent || [.stranger, .filler, .contact, .digits, .student].contains($0)
      }
  }

  /// What a parent does not have, so that it ends a group whose end is not shown.
  private static func isNeverOfPerson(_ field: RosterField) -> Bool {
    switch field {
    case .className, .grade, .schoolName, .schoolCode, .rollNumber, .enrolment, .note, .ministryID,
      .installed, .parentReady, .submitted, .approved, .choice, .ownColumn:
      true
    default: false
    }
  }
}
