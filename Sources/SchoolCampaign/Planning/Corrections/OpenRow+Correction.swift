extension RosterPlan.OpenRow {
  /// The question whether a row means a stored student, with all in which the two differ.
  init(_ row: RosterRow, corrects stored: StudentDetails) {
    let fields: [StudentField] = [
      .fullName, .birthDate, .insuranceNumber, .ministryID, .personalID,
    ]
    let differences = fields.compactMap { field -> StudentRevision.FieldChange? in
      guard let value = row.details[field], value != stored[field] else { return nil }
      return StudentRevision.FieldChange(field: field, stored: stored[field], file: value)
    }
    self.init(place: RosterRowReference(row.cell), kept: differences, corrected: stored)
  }
}
