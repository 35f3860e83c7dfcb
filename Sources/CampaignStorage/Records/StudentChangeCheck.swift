import SchoolCampaign

/// What `student_change` keeps of a value before and after a batch, as history and undo read it.
enum StudentChangeCheck {
  /// Reads the values of a change.
  ///
  /// - Throws: ``CampaignError/corrupt`` if the field has no such values, or there is no such field.
  static func read(field: String, _ values: [String?]) throws {
    guard values.allSatisfy({ holds(field, $0) }) else { throw CampaignError.corrupt }
  }

  private static func holds(_ field: String, _ value: String?) -> Bool {
    switch field {
    case ChangedField.classID:
      value.flatMap(Int64.init).map { (1...Int64(UInt32.max)).contains($0) } ?? false
    case ChangedField.editedByHand:
      value.flatMap(Int.init).map { (0...65_535).contains($0) } ?? false
    case ChangedField.officeApproval:
      value.map { CalendarDay(iso: $0).map(CalendarDay.storable.contains) ?? false } ?? true
    default: StudentField(rawValue: field).map { $0.holds(value) } ?? false
    }
  }
}
