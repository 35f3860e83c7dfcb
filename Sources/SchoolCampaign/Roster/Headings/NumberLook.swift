/// How the numbers of a column look, against which one that begins as a mobile phone does is held.
struct NumberLook: Hashable, Sendable {
  /// The column of BHXH numbers.
  let column: Int
  /// The columns of phones beside it.
  let phones: [Int]
  /// The two digits with which most numbers begin, as those of a province do.
  let usualLead: Int?
  /// Whether nothing tells that they are no phones but that they begin alike.
  let isDoubtful: Bool

  /// What is to be said about a number of the row.
  func finding(_ number: UInt64, in row: TableRow) -> RosterFindingKind? {
    guard TenDigits.areMobile(number) else { return nil }
    let isUsual = TenDigits.lead(number) == usualLead
    switch PhoneBeside(row, phones, number: number) {
    case .phone: return nil
    case .number: return isUsual && !isDoubtful ? nil : .phoneInNumber
    case .none where isUsual: return isDoubtful ? .numberLikePhone : nil
    case .none: return TenDigits.areOfNetwork(number) ? .numberLikePhone : nil
    }
  }
}
