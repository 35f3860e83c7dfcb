/// How many cells of a column of ministry ids hold one: a school's own codes (`THCSLX7A1001`) stand under the same headings.
struct NumberCells: Equatable {
  private(set) var filled = 0
  private(set) var fitting = 0
  private(set) var lettered = 0

  /// Looks at a filled cell.
  ///
  /// - Parameter most: The most digits that a number of the column has.
  mutating func note(digits: Int, letters: Int, most: Int) {
    filled += 1
    if letters > 0 { lettered += 1 } else if (9...most).contains(digits) { fitting += 1 }
  }

  /// Whether the column has a school's own codes, and is not used. Of one cell or two only letters tell that, below a heading
  /// that does not speak of the ministry; a number with a digit too many is told as such.
  func areOtherCodes(below heading: String) -> Bool {
    if filled > 2 { return fitting * 2 < filled }
    let words = SearchKey(heading).text
    let isMinistrys = ["dinh danh", "bo ", "dinh bo", "moet", "ministry"].contains {
      words.contains($0)
    }
    return !isMinistrys && filled > 0 && lettered == filled
  }
}
