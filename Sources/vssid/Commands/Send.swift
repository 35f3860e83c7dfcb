import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid send`: a school's part of the campaign, for the office.
struct Send: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "send", abstract: Wording.ofProcess.help(.send))
  }

  @Option(name: .shortAndLong, help: .topic(.partOutput)) var output: String
  @OptionGroup var writing: OutputOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    guard output.lowercased().hasSuffix(".vssid") else {
      throw ValidationError(Wording.ofProcess.wrongEnding(".vssid"))
    }
  }

  func run() async throws {
    let store = try options.store()
    let named = try await options.school(in: store)
    let schools = try await store.schools()
    guard let school = named ?? (schools.count == 1 ? schools.first : nil) else {
      throw ValidationError(options.wording.schoolNeeded)
    }
    let place = OutputPlace(
      path: output, kind: nil, replaces: writing.replace, inputs: [options.path])
    // An older part gives way if all that it tells is in this campaign.
    let isOurs = try place.holdsPart() ? await store.holdsAll(ofPartAt: place.target) : false
    let replaces = try place.settledForStore(knows: isOurs)
    try await store.send(school.id, to: place.target, replaces: replaces)
    options.terminal.print(options.wording.partSent(school.name.display, path: output))
  }
}
