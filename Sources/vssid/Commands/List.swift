import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign
import Synchronization

/// `vssid list`.
struct List: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.list))
  }

  @Argument(help: .topic(.listed)) var selection: String?
  @Flag(help: .topic(.missing)) var missing = false
  @Option(help: .topic(.onlyStatus)) var status: InstallStatus?
  @Option(help: .topic(.onlyObstacle)) var obstacle: Obstacle?
  @Option(help: .topic(.search)) var search: String?
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let filter = try await filter(store)
    let (wording, terminal, missing) = (options.wording, options.terminal, missing)
    if json {
      let array = JSONArray(terminal)
      try await store.forEachClass(filter) { array.add($0.map { StudentJSON($0).text }) }
      array.end()
      return
    }
    let counter = Mutex(0)
    try await store.forEachClass(filter) { students in
      counter.withLock { $0 += students.count }
      terminal.print(wording.lines(students, forCalls: missing).joined(separator: "\n") + "\n")
    }
    terminal.say(wording.found(counter.withLock { $0 }))
  }

  private func filter(_ store: CampaignStore) async throws -> StudentFilter {
    var filter = StudentFilter()
    filter.school = try await options.school(in: store)?.id
    filter.missingOnly = missing
    filter.status = status
    filter.obstacle = obstacle
    filter.search = search
    guard let selection else { return filter }
    switch try StudentSelection(selection) {
    case .wholeClass(let name):
      filter.schoolClass = try await store.schoolClass(name, school: filter.school).id
    case .name(let text): filter.search = text
    case .rollNumbers, .wholeClassExcept, .insuranceNumber:
      let entry = try options.entry()
      let found = try await Selecting(options: options, store: store).students(
        [selection], changing: false, entry)
      filter.ids = Set(found.map(\.id))
      filter.schoolClass = found.first?.classID
    }
    return filter
  }
}
