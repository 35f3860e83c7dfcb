import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign
import Synchronization

/// `vssid list`.
struct List: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.list))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.selection))) var selection: String?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.missing))) var missing = false
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.status))) var status: InstallStatus?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.obstacle))) var obstacle: Obstacle?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.search))) var search: String?
  @Flag(help: ArgumentHelp(Wording.ofProcess.help(.json))) var json = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let filter = try await filter(store)
    let (wording, terminal, json) = (options.wording, options.terminal, json)
    let counter = Counter()
    if json { terminal.write("[", to: 1) }
    try await store.forEachClass(filter) { students in
      if json {
        let objects = students.map { (counter.next() == 1 ? "\n" : ",\n") + StudentJSON($0).text }
        terminal.write(objects.joined(), to: 1)
      } else {
        students.forEach { _ in _ = counter.next() }
        terminal.print(wording.lines(students).joined(separator: "\n") + "\n")
      }
    }
    if json { terminal.write("\n]\n", to: 1) } else { terminal.say(wording.found(counter.count)) }
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
      let found = try await Selecting(options: options, store: store).students([selection], entry)
      filter.ids = Set(found.map(\.id))
      filter.schoolClass = found.first?.classID
    }
    return filter
  }
}

/// Counts from within a concurrent closure.
private final class Counter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { $0 } }

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
