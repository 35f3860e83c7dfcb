extension RosterFindingKind {
  /// Whether one line tells of all such rows, in whatever file: one word settles them all.
  public var isToldTogether: Bool {
    switch self {
    case .repeatedAlike, .repeatYields, .corrected, .correctedOneOf, .exchangedNumber,
      .exchangedName, .noPupil, .noNumberYet, .signer:
      true
    default: false
    }
  }

  /// What findings that are told together have in common: the code, and what is wrong with a birth date.
  public var cause: String {
    if case .invalidBirthDate(let fault) = self { "\(code) \(fault)" } else { code }
  }
}
