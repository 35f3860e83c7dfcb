import SchoolCampaign

extension [School] {
  /// The names of those with these ids, in natural order.
  func names(of ids: Set<School.ID>) -> [String] {
    filter { ids.contains($0.id) }.map(\.name.display).inNaturalOrder { $0 }
  }
}
