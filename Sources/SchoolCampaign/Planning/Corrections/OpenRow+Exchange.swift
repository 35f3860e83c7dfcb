extension [RosterPlan.OpenRow] {
  /// Whether what one of these students gives up is what another gets, so that they exchange it: not where somebody
  /// outside them gives or gets it, as where the other child's row is taken already.
  public var exchangeAmongThemselves: Bool {
    let fields = exchangedFields
    let changes = flatMap(\.kept).filter { fields.contains($0.field) }
    let values = { (value: String?, field: StudentField) in field.rawValue + " " + (value ?? "") }
    return count > 1
      && Set(changes.map { values($0.stored, $0.field) })
        == Set(changes.map { values($0.file, $0.field) })
  }

  /// What changes hands: numbers, else names, else birth dates.
  public var exchangedFields: Set<StudentField> {
    let fields = Set(flatMap(\.kept).map(\.field))
    let numbers = fields.intersection(ExchangedNumbers.fields)
    if !numbers.isEmpty { return numbers }
    return fields.contains(.fullName) ? [.fullName] : [.birthDate]
  }
}
