import SchoolCampaign

extension Wording {
  /// So many corrections are told one by one.
  private static let toldCorrections = 40

  /// The rows that may mean a stored student, each beside that student.
  func corrections(_ plan: RosterPlan, _ sources: [RosterSource]) -> [String] {
    let rows = plan.openRows.filter { $0.corrected != nil }
    var lines = rows.prefix(Self.toldCorrections).map { row in
      let file = sources.count > 1 ? sources[Int(row.place.file)].name + ", " : ""
      return say(
        "  \(file)dòng \(row.place.row) hay là \(row.corrected?.fullName ?? ""): \(differences(row))",
        "  \(file)row \(row.place.row), or \(row.corrected?.fullName ?? ""): \(differences(row))")
    }
    if rows.count > Self.toldCorrections {
      lines.append("  … \(number(rows.count - Self.toldCorrections))")
    }
    return lines
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
