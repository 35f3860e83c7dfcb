/// What the cells of phones in a row say about a number beside them that looks like a mobile's.
enum PhoneBeside {
  /// There is no phone.
  case none
  /// There is another phone, so that the number is none.
  case phone
  /// There are ten digits that are no phone in this column, or the same digits once more.
  case number(column: Int)

  /// Reads the cells of a row.
  init(_ row: TableRow, _ columns: [Int], number: UInt64) {
    self = .none
    for column in columns {
      switch row.withCell(column, { Self.reading(CellBytes($0), number) }) {
      case .none: continue
      case .phone:
        self = .phone
        return
      case .number: self = .number(column: column)
      }
    }
  }

  private static func reading(_ cell: CellBytes, _ number: UInt64) -> PhoneBeside {
    let digits = cell.digits
    guard digits.count > 0, digits.value != 0 else { return .none }
    let isPlain = digits.lettersBefore + digits.lettersWithin == 0
    let isCard = digits.count == 13 && digits.lettersBefore == 2 && digits.lettersWithin == 0
    if isPlain && digits.count == 10 || isCard {
      if isPlain, TenDigits.arePhone(digits.value), digits.value != number { return .phone }
      return FillerPhone.isOne(cell.text) ? .none : .number(column: 0)
    }
    if digits.count < 8 { return .none }
    return isPlain && digits.count == 9 && digits.value == number ? .number(column: 0) : .phone
  }
}
