extension RosterPlan.OpenRow {
  /// The question whether a row means a stored student, with all in which it differs from the first of several.
  init?(_ row: RosterRow, corrects candidates: [StudentDetails]) {
    guard let stored = candidates.first else { return nil }
    let fields: [StudentField] = [
      .fullName, .birthDate, .insuranceNumber, .ministryID, .personalID,
    ]
    let differences = fields.compactMap { field -> StudentRevision.FieldChange? in
      guard let value = row.details[field], value != stored[field] else { return nil }
      return StudentRevision.FieldChange(field: field, stored: stored[field], file: value)
    }
    self.init(place: RosterRowReference(row.cell), kept: differences, corrected: candidates)
  }
}
