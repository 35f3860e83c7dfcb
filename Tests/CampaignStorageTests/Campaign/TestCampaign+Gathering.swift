import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

extension TestCampaign {
  /// A copy of the file, as somebody makes one to go on at home.
  func copied() throws -> TestCampaign {
    let copy = path + "-\(UUID().uuidString)"
    for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: path + ending) {
      try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
    }
    return try TestCampaign(opening: copy)
  }

  /// The school's part, sent and read.
  func sent() async throws -> SchoolPart {
    let school = try #require(try await store.schools().first)
    let file = path + "-\(UUID().uuidString).part"
    try await store.send(school.id, to: file)
    return try CampaignStore.part(at: file)
  }

  func receivingPlan(
    _ other: TestCampaign, _ options: ImportOptions = ImportOptions()
  ) async throws -> (plan: RosterPlan, sources: [RosterSource], parts: [SchoolPart]) {
    try await receivingPlan(parts: [other.sent()], options)
  }

  func receivingPlan(
    parts: [SchoolPart], _ options: ImportOptions = ImportOptions()
  ) async throws -> (plan: RosterPlan, sources: [RosterSource], parts: [SchoolPart]) {
    let sources = try parts.map { try $0.source() }
    return (try await store.plan(sources, options, parts: parts), sources, parts)
  }

  @discardableResult
  func receiving(
    _ other: TestCampaign, _ options: ImportOptions = ImportOptions()
  ) async throws -> ImportOutcome {
    let (plan, sources, parts) = try await receivingPlan(other, options)
    return try await store.apply(plan, sources, parts: parts, entry: entry)
  }

  func edit(_ text: String, _ edits: [StudentField: String]) async throws {
    let students = try await store.students(
      StudentSelection(text), school: nil)
    _ = try await store.edit(
      #require(students.first).id, edits.mapValues { .some($0) }, entry: entry)
  }

  /// All that is said about students, without the store's numbers.
  func picture() async throws -> [String] {
    try await students().map { placed in
      let (student, standing) = (placed.student, placed.student.standing)
      return "\(placed.schoolClass.name.display) "
        + StudentField.allCases.map { student.details[$0] ?? "-" }.joined(separator: ",")
        + InstallStatus.rungs.map { standing.reached[$0]?.iso ?? "-" }.joined(separator: ",")
        + " \(standing.obstacle?.obstacle.rawValue ?? "-") "
        + " \(standing.exemption?.reason.rawValue ?? "-") \(standing.leftDay?.iso ?? "-")"
    }.sorted()
  }
}
