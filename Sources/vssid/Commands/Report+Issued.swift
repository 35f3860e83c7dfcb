import ArgumentParser
import CampaignReports
import CampaignStorage

extension Report {
  /// `vssid report issued`.
  struct Issued: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "issued", abstract: Wording.ofProcess.help(.issuedReports))
    }

    @Argument(help: .topic(.compared)) var compared: [Int64] = []
    @OptionGroup var options: PlaceOptions

    func run() async throws {
      let store = try options.store()
      guard compared.count == 2 else {
        if !compared.isEmpty { throw ValidationError(options.wording.twoReports) }
        for line in options.wording.lines(try await store.issuedReports()) {
          options.terminal.print(line)
        }
        return
      }
      let first = try await store.issuedReport(compared[0]).report
      let second = try await store.issuedReport(compared[1]).report
      let extent = try first.comparable(with: second)
      for line in options.wording.differences(from: first, to: second, extent) {
        options.terminal.print(line)
      }
    }
  }
}
