import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid remind`.
struct Remind: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remind", abstract: Wording.ofProcess.help(.remind))
  }

  @Argument(help: .topic(.papersOf)) var className: String?
  @Flag(help: .topic(.withNames)) var names = false
  @OptionGroup var options: CampaignOptions

  /// Names go to the parents of one class, who ask for them; never to those of a school.
  func validate() throws {
    if names, className == nil { throw ValidationError(Wording.ofProcess.namesOfOneClass) }
  }

  func run() async throws {
    let store = try options.store()
    let (campaign, today) = (try await store.campaign(), try options.entry().today)
    let (terminal, names, isSchool) = (options.terminal, names, className == nil)
    try await ClassChoice(options: options, className: className).forEach(store) { students in
      let reminder = ClassReminder(
        students, campaign: campaign, today: today, namesThem: names)
      if let reminder { terminal.print(reminder.text + (isSchool ? "\n" : "")) }
    }
  }
}
