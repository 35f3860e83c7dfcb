import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid report`.
struct Report: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.report))
  }

  @Option(name: .customLong("by"), help: .topic(.grouping))
  var grouping: ProgressReport.Grouping?
  @Option(help: .topic(.asOf)) var asOf: String?
  @Option(help: .topic(.sort)) var sort: ProgressReport.Order = .worst
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var options: PlaceOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let school = try await options.school(in: store)
    let day = try options.day(asOf, await store.campaign(), else: entry.today)
    let report = try await store.report(
      by: grouping ?? (school == nil ? .school : .class), school: school, asOf: day, order: sort,
      entry: entry)
    if json {
      options.terminal.write(ReportJSON(report).text + "\n", to: 1)
    } else {
      options.terminal.print(options.wording.lines(report).joined(separator: "\n"))
    }
  }
}
