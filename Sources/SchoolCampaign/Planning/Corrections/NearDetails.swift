extension StudentDetails {
  /// Whether these are probably another's with one slip put right: one letter of the name beside the same birth date,
  /// or one part of the birth date, or day and month exchanged, beside the same name.
  func isSlip(of other: StudentDetails) -> Bool {
    guard let born = birthDate, let otherBorn = other.birthDate else { return false }
    let (name, otherName) = (MatchKey(fullName).bytes, MatchKey(other.fullName).bytes)
    if born == otherBorn { return name != otherName && EditDistance.isWithin(1, name, otherName) }
    return name == otherName && Self.isSlip(born.civil, otherBorn.civil)
  }

  /// Whether these are probably another's with the name's words put right: the same birth date and roll number, or phone,
  /// and one word more or less, or the same words in another order.
  func isReworded(from other: StudentDetails) -> Bool {
    guard birthDate != nil, birthDate == other.birthDate else { return false }
    let isOfPlace = rollNumber != nil && rollNumber == other.rollNumber
    let isOfFamily = parentPhone != nil && parentPhone == other.parentPhone
    return (isOfPlace || isOfFamily) && NameWords(fullName).isNear(NameWords(other.fullName))
  }

  /// Whether these or the others have no birth date.
  func lacksBirthDate(or other: StudentDetails) -> Bool {
    birthDate == nil || other.birthDate == nil
  }

  /// Whether the names differ in one letter.
  func isNamedNearly(as other: StudentDetails) -> Bool {
    let (name, otherName) = (MatchKey(fullName).bytes, MatchKey(other.fullName).bytes)
    return name != otherName && EditDistance.isWithin(1, name, otherName)
  }

  /// Whether both have a number of one kind, and not the same one: two children then, as twins often differ in a letter.
  func hasOtherNumbers(than other: StudentDetails) -> Bool {
    Self.differ(insuranceNumber, other.insuranceNumber)
      || Self.differ(ministryID, other.ministryID) || Self.differ(personalID, other.personalID)
  }

  private static func differ<Number: Equatable>(_ one: Number?, _ other: Number?) -> Bool {
    one != nil && other != nil && one != other
  }

  private static func isSlip(
    _ one: (year: Int, month: Int, day: Int), _ other: (year: Int, month: Int, day: Int)
  ) -> Bool {
    let same = [one.year == other.year, one.month == other.month, one.day == other.day]
    if same.count(where: \.self) == 2 { return true }
    return same[0] && one.day == other.month && one.month == other.day
  }
}
