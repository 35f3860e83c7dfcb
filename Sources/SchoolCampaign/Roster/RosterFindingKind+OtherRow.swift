extension RosterFindingKind {
  /// The row that the finding points at.
  public var otherRow: RosterRowReference? {
    switch self {
    case .repeatedInsuranceNumber(let row), .repeatedMinistryID(let row),
      .repeatedPersonalID(let row),
      .repeatedStudent(let row), .sameStudent(let row), .repeatDiffers(let row, _),
      .repeatedAlike(let row), .repeatYields(let row), .namesakeRow(let row):
      row
    default: nil
    }
  }

  /// The same finding, pointing at another row.
  func pointing(at row: RosterRowReference) -> RosterFindingKind {
    switch self {
    case .repeatedInsuranceNumber: .repeatedInsuranceNumber(row)
    case .repeatedMinistryID: .repeatedMinistryID(row)
    case .repeatedPersonalID: .repeatedPersonalID(row)
    case .repeatedStudent: .repeatedStudent(row)
    case .sameStudent: .sameStudent(row)
    case .repeatDiffers(_, let differences): .repeatDiffers(row, differences)
    case .repeatedAlike: .repeatedAlike(row)
    case .repeatYields: .repeatYields(row)
    case .namesakeRow: .namesakeRow(row)
    default: self
    }
  }
}
