/// The stored students beyond the reach of who imports: their numbers are taken, and nothing else is told of them.
struct BeyondReach {
  private var ids: Set<Student.ID> = []
  private var numbers: [StudentField: Set<String>] = [:]

  private static let fields = [StudentField.insuranceNumber, .ministryID, .personalID]

  /// Takes the candidates beyond the reach out.
  init(_ candidates: inout [Candidate], _ reach: Reach) {
    if reach == .everything { return }
    for candidate in candidates where !reach.includes(candidate.schoolID) {
      ids.insert(candidate.student.id)
      for field in Self.fields {
        if let number = candidate.student.details[field] {
          numbers[field, default: []].insert(number)
        }
      }
    }
    candidates.removeAll { !reach.includes($0.schoolID) }
  }

  /// Whether a row has the number of somebody there.
  func holdsNumber(of row: RosterRow) -> Bool {
    if numbers.isEmpty { return false }
    return Self.fields.contains { field in
      row.details[field].map { numbers[field]?.contains($0) ?? false } ?? false
    }
  }

  /// Whether a row is known to mean somebody there.
  func isMeant(by row: RosterRow) -> Bool { row.known.map(ids.contains) ?? false }
}

extension RosterPlanner {
  /// Keeps out a row that is about a school or a student beyond the reach of who imports.
  ///
  /// - Returns: Whether it was kept out.
  mutating func keepsOut(_ row: RosterRow, unit: Int, _ check: inout RosterCheck) -> Bool {
    if reach == .everything { return false }
    if units.storedSchool(ofClass: unit).map({ !reach.includes($0.id) }) ?? true {
      check.note(.schoolBeyondReach, at: row.cell)
      decisions.append(.refused)
    } else if isReceipt, beyond.isMeant(by: row) {
      decisions.append(.elsewhere)
    } else if beyond.isMeant(by: row) || beyond.holdsNumber(of: row) {
      check.note(.numberBeyondReach, at: row.cell)
      decisions.append(.refused)
    } else {
      return false
    }
    return true
  }
}
