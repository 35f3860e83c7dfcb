extension SchoolName {
  /// The one school that a person means who typed this name without marks or without its level.
  ///
  /// - Throws: ``CampaignError/unknownSchool(_:nearest:)`` with the schools whose names are nearest, or with all
  ///   of them where there are few.
  public func only(among schools: [School]) throws(CampaignError) -> School {
    let spelling = SchoolSpelling(self)
    let same = schools.filter { isShort(of: $0.name) }
    if same.count == 1 { return same[0] }
    let scored = schools.map {
      (school: $0, distance: spelling.distance(to: SchoolSpelling($0.name)))
    }
    let near = scored.filter { $0.distance <= max(1, spelling.length / 3) }
      .sorted { $0.distance < $1.distance }.prefix(5).map(\.school)
    let shown = !near.isEmpty ? near : schools.count <= 12 ? schools : []
    throw .unknownSchool(display, nearest: shown.map(\.name.display))
  }

  /// Whether this is the other name, typed without marks or without its level.
  func isShort(of other: SchoolName) -> Bool {
    let folded = SearchKey(display)
    let isMarked = display.lowercased() != folded.text
    return !isMarked && SearchKey(other.display) == folded
      || levels.isEmpty && MatchKey(withoutLevel) == MatchKey(other.withoutLevel)
  }

  /// The name without "Trường" and the words of its level: `Hoa Sen`.
  var withoutLevel: String { SchoolWords(display).name }
}
