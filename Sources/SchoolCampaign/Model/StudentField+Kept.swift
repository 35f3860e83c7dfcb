extension StudentField {
  /// Whether a text is a value of the field as the store keeps one; nil is a blank.
  public func holds(_ text: String?) -> Bool {
    guard let text else { return self != .fullName && self != .route }
    if self == .rollNumber { return Int(text).map { (1...9_999).contains($0) } ?? false }
    if self == .birthDate {
      return CalendarDay(iso: text).map(CalendarDay.storable.contains) ?? false
    }
    var details = StudentDetails(fullName: "")
    details[self] = text
    return details[self] == text
  }
}
