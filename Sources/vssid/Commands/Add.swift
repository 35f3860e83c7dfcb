import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid add`.
struct Add: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: Wording.ofProcess.help(.add))
  }

  @OptionGroup var fields: StudentFieldOptions
  @Option(name: .customLong("class"), help: .topic(.oneClass))
  var className: String
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    var details = StudentDetails(fullName: "")
    for (field, value) in try fields.edits() { details[field] = value }
    if details.fullName.isEmpty { throw ValidationError(options.wording.nameNeeded) }
    guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
    let school = try await options.school(in: store)?.id
    let schoolClass = try await store.schoolClass(name, school: school)
    let given = details
    let (id, batch) = try await Selecting(options: options, store: store).showing {
      try await store.add(given, to: schoolClass.id, entry: entry)
    }
    for remark in fields.remarks(options.wording) { options.terminal.say(remark) }
    if let placed = try await store.placed([id]).first {
      options.terminal.print(options.wording.saved(placed, batch: batch))
    }
  }
}
