import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid purge`: at the campaign's end.
struct Purge: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "purge", abstract: Wording.ofProcess.help(.purge))
  }

  @Option(help: .topic(.purgeName)) var name: String?
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let campaign = try await store.campaign()
    guard let name, PlainText.normalized(name) == campaign.name else {
      options.terminal.say(options.wording.purgeWarning(campaign))
      throw ExitCode(1)
    }
    let entry = try options.entry()
    try clock.check(entry, campaign)
    let (terminal, waits) = (options.terminal, options.wording.purgeWaits)
    try await store.purge(entry: entry) { terminal.say(waits) }
    options.terminal.print(options.wording.purgeDone)
    if let text = try options.wording.copiesStay(store.copiesBeside()) {
      options.terminal.print(text)
    }
  }
}
