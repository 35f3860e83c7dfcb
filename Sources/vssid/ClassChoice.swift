import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// The classes that papers are made for.
struct ClassChoice {
  let options: CampaignOptions
  let className: String?

  /// Hands over the students of the class, or class by class of the school, named as papers name them.
  func forEach(
    _ store: CampaignStore, missingOnly: Bool = false,
    _ body: @escaping @Sendable ([PlacedStudent]) throws -> Void
  ) async throws {
    try await store.requireStudents()
    var filter = StudentFilter()
    filter.school = try await options.school(in: store)?.id
    filter.missingOnly = missingOnly
    if let className {
      guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
      let schoolClass = try await store.schoolClass(name, school: filter.school)
      try await store.requirePupils(in: schoolClass)
      filter.schoolClass = schoolClass.id
    } else if filter.school == nil, try await store.schools().count > 1 {
      throw ValidationError(options.wording.schoolNeeded)
    }
    let campaign = try await store.campaign()
    try await store.forEachClass(filter) { students in
      // A class that all have left has no paper.
      if students.hasPupils { try body(campaign.onPaper(students)) }
    }
  }

  /// Whether the word is the name of a class, and no choice among its students.
  func namesClass(_ store: CampaignStore) async throws -> Bool {
    guard let className, !className.contains(":"), let name = ClassName(className) else {
      return false
    }
    if case .wholeClass = try StudentSelection(className) { return true }
    do {
      _ = try await store.schoolClass(name, school: options.school(in: store)?.id)
      return true
    } catch CampaignError.unknownClass { return false }
  }
}
