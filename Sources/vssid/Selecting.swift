import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// Finds the students that a person typed, and shows the candidates where several fit.
struct Selecting {
  let options: CampaignOptions
  let store: CampaignStore

  /// The students of all selections, each once.
  func students(_ texts: [String], sheet: Int? = nil, _ entry: Entry) async throws -> [Student] {
    let school = try await options.school(in: store)?.id
    var seen: Set<Student.ID> = []
    var found: [Student] = []
    for text in texts {
      let selection = try StudentSelection(text)
      do {
        let students = try await store.students(
          selection, school: school, edition: sheet, today: entry.today)
        found += students.filter { seen.insert($0.id).inserted }
      } catch let error as CampaignError {
        try await showCandidates(error)
        throw error
      }
    }
    return found
  }

  /// The one student of a selection.
  func student(_ text: String, sheet: Int? = nil, _ entry: Entry) async throws -> Student {
    let found = try await students([text], sheet: sheet, entry)
    guard let only = found.first, found.count == 1 else {
      throw CampaignError.severalStudents(String(text.prefix(40)), found.map(\.id))
    }
    return only
  }

  private func showCandidates(_ error: CampaignError) async throws {
    guard case .severalStudents(_, let ids) = error else { return }
    for placed in try await store.placed(ids) {
      options.terminal.say("  " + options.wording.line(placed))
    }
  }
}
