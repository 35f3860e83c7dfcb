import SchoolCampaign

extension Wording {
  /// So many corrections are told one by one.
  private static let toldCorrections = 40

  /// The rows that may mean a stored student, each beside that student.
  func corrections(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    let rows = plan.openRows.filter { !$0.corrected.isEmpty }
    var lines = rows.prefix(Self.toldCorrections).map { row in
      let file = sources.count > 1 ? sources[Int(row.place.file)].name + ", " : ""
      return say(
        "  \(file)dòng \(row.place.row) hay là \(whom(row))",
        "  \(file)row \(row.place.row), or \(whom(row))")
    }
    if rows.count > Self.toldCorrections {
      lines.append("  … \(number(rows.count - Self.toldCorrections))")
    }
    return lines
  }

  /// The student whom a row may mean, with what differs; of several who they are.
  private func whom(_ row: RosterPlan.OpenRow) -> String {
    let candidates = row.corrected
    if candidates.count == 1 { return "\(candidates[0].fullName): \(differences(row))" }
    let names = candidates.map { student in
      student.birthDate.map { "\(student.fullName) (\(day($0)))" } ?? student.fullName
    }
    return say("một trong ", "one of ") + names.joined(separator: ", ")
  }

  /// In what a row differs from the student whom it may mean: `mã số BHXH 7911111111 (tệp: 7922222222)`.
  func differences(_ row: RosterPlan.OpenRow) -> String {
    row.kept.map { change in
      let (stored, file) = (value(change.field, change.stored), value(change.field, change.file))
      return say(
        "\(name(change.field)) \(stored) (tệp ghi \(file))",
        "\(name(change.field)) \(stored) (file: \(file))")
    }.joined(separator: "; ")
  }
}
