import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign

/// `vssid demo`: a throw-away campaign from the sample district.
struct Demo: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: Wording.ofProcess.help(.demo))
  }

  @Option(help: .topic(.samples)) var samples: String?
  @Option(help: .topic(.lang)) var lang: String?

  func run() async throws {
    let (wording, terminal) = (Wording.ofProcess, Terminal.standard)
    guard let folder = samplesFolder(), let asOf = CalendarDay(iso: "2021-05-28"),
      let today = CalendarDay(iso: "2021-05-31")
    else {
      terminal.say(wording.noSamples)
      throw ExitCode(1)
    }
    Leftover.removeTemporary()
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      LeftoverName.temporary(of: getpid(), unique: UUID().uuidString))
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { Scratch.remove(place) }
    let entry = Entry(by: "demo", moment: Date(), today: today, isPractice: true)
    let store = try CampaignStore.create(
      path: place.appendingPathComponent("demo.sqlite").path, .letter301)
    try await importRosters(folder, store, entry)
    try await mark(folder, store, entry)
    let report = try await store.report(
      by: .school, school: nil, asOf: asOf, order: .worst, entry: entry)
    terminal.print(report)
  }

  private func importRosters(_ folder: URL, _ store: CampaignStore, _ entry: Entry) async throws {
    let rosters = folder.appendingPathComponent("rosters")
    let names = try FileManager.default.contentsOfDirectory(atPath: rosters.path).filter {
      $0.hasSuffix(".csv")
    }
    for name in names.sorted() {
      let sources = [try RosterSource(RosterInput(path: rosters.appendingPathComponent(name).path))]
      let plan = try await store.plan(sources, ImportOptions())
      let outcome = try await store.apply(plan, sources, entry: entry)
      Terminal.standard.say("\(name): " + Wording.ofProcess.sentence(outcome))
    }
  }

  private func mark(_ folder: URL, _ store: CampaignStore, _ entry: Entry) async throws {
    let delivery = MarkDelivery(
      paths: [folder.appendingPathComponent("marks.csv").path],
      choices: MarkChoices(
        terms: Wording.terms, reach: try await store.campaign().reach(today: entry.today)))
    let found = try await store.marks(
      of: delivery.sheets, school: nil, edition: nil, day: entry.today, entry: entry)
    let problems = delivery.sheets.flatMap(\.problems) + found.problems
    for problem in problems { Terminal.standard.say(Wording.ofProcess.sentence(problem)) }
    if !problems.isEmpty || !delivery.problems.isEmpty { throw ExitCode(1) }
    try await store.mark(found.requests, entry: entry)
  }

  /// The folder that was named, or the one beside or above the working folder or the program.
  private func samplesFolder() -> URL? {
    if let samples { return URL(fileURLWithPath: samples) }
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let starts = [URL(fileURLWithPath: FileManager.default.currentDirectoryPath), program]
    for start in starts {
      var folder = start
      for _ in 0..<7 {
        let candidate = folder.appendingPathComponent("SampleData")
        if FileManager.default.fileExists(atPath: candidate.appendingPathComponent("rosters").path)
        {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }
}

/// The folder of a throw-away campaign.
private enum Scratch {
  /// Removes it; what cannot be removed is left to the system, since nobody could do anything about it.
  static func remove(_ folder: URL) {
    do { try FileManager.default.removeItem(at: folder) } catch {}
  }
}
