/// In what the rows of one child differ.
public struct RowDifferences: OptionSet, Hashable, Sendable {
  /// One bit for each.
  public let rawValue: UInt16

  /// A set by its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Which rung is reached.
  public static let installed = RowDifferences(rawValue: 1 << 13)
  /// The class, or the school.
  public static let place = RowDifferences(rawValue: 1 << 14)
  /// Whether the child is enrolled.
  public static let enrolment = RowDifferences(rawValue: 1 << 15)

  /// What more than one value is given for; blanks do not count, nor do roll numbers and notes.
  ///
  /// - Parameter comparesInstalls: Whether the import reads the column of installations.
  init(_ rows: [RosterRow], comparesInstalls: Bool) {
    var found: RowDifferences = []
    for (place, field) in Self.compared.enumerated() {
      let values = Set(rows.compactMap { Self.comparable($0.details, field) })
      if values.count > 1 { found.insert(RowDifferences(rawValue: 1 << UInt16(place))) }
    }
    if Set(rows.filter { !$0.lacksClass }.map(\.unit)).count > 1 { found.insert(.place) }
    if Set(rows.map(\.hasLeft)).count > 1 { found.insert(.enrolment) }
    if comparesInstalls, Set(rows.compactMap(\.rungs)).count > 1 { found.insert(.installed) }
    self = found
  }

  /// The details that differ.
  public var fields: [StudentField] {
    Self.compared.enumerated().filter { rawValue & (1 << UInt16($0.offset)) != 0 }.map(\.element)
  }

  private static let compared: [StudentField] = [
    .birthDate, .gender, .insuranceNumber, .ministryID, .personalID, .parentName, .parentPhone,
  ]

  /// A value so that spellings of one name are equal.
  private static func comparable(_ details: StudentDetails, _ field: StudentField) -> [UInt8]? {
    guard let text = details[field] else { return nil }
    return field == .parentName ? MatchKey(text).bytes : Array(text.utf8)
  }
}
