import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// Finds the students that a person typed, and shows the candidates where several fit.
struct Selecting {
  let options: CampaignOptions
  let store: CampaignStore

  /// The students of all selections, each once.
  ///
  /// - Parameters:
  ///   - changing: Whether they are to be changed: then a class alone is not taken for all of it.
  ///   - asks: Whether to ask from which edition numbers are that mean others in an older list.
  ///   - whoLeft: Whether `6/1:all` means those who left.
  func students(
    _ texts: [String], sheet: Int? = nil, changing: Bool = true, asks: Bool = true,
    whoLeft: Bool = false
  ) async throws -> [Student] {
    let school = try await options.school(in: store)?.id
    var seen: Set<Student.ID> = []
    var found: [Student] = []
    for text in texts {
      let selection = try StudentSelection(text)
      try await showing {
        let students = try await store.students(
          selection, school: school, edition: sheet, asksEdition: asks, whoLeft: whoLeft)
        if changing, case .wholeClass(let name) = selection, !text.contains(":") {
          throw CampaignError.wholeClass(name.display, students: students.count)
        }
        found += students.filter { seen.insert($0.id).inserted }
      }
    }
    return found
  }

  /// Runs a body, and names the students whom its error is about below its sentence.
  func showing<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch let error as CampaignError {
      let ids = error.students
      if ids.isEmpty { throw error }
      options.terminal.say(options.wording.sentence(error))
      for placed in try await store.placed(Array(ids.prefix(50))) {
        options.terminal.say("  " + options.wording.line(placed))
      }
      let more = options.wording.more(ids.count, shown: 50, "  ")
      if !more.isEmpty { options.terminal.say(more) }
      throw ExitCode(1)
    }
  }

  /// The one student of a selection.
  func student(
    _ text: String, sheet: Int? = nil, asks: Bool = true
  ) async throws -> Student {
    let found = try await students([text], sheet: sheet, asks: asks)
    return try await showing {
      guard let only = found.first, found.count == 1 else {
        throw CampaignError.severalStudents(String(text.prefix(40)), found.map(\.id))
      }
      return only
    }
  }
}
