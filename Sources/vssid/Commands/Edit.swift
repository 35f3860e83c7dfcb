import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid edit`.
struct Edit: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "edit", abstract: Wording.ofProcess.help(.edit))
  }

  @Argument(help: .topic(.student)) var student: String
  @OptionGroup var fields: StudentFieldOptions
  @Option(name: .customLong("class"), help: .topic(.moveTo)) var className: String?
  @Option(help: .topic(.sheet)) var sheet: Int?
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let found = try await Selecting(options: options, store: store).student(
      student, sheet: sheet)
    let edits = try fields.edits()
    var target: SchoolClass.ID?
    if let className {
      guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
      let now = try await store.placed([found.id]).first?.schoolClass.schoolID
      let school = try await options.school(in: store)?.id ?? now
      target = try await store.schoolClass(name, school: school).id
    }
    guard let before = try await store.placed([found.id]).first else { return }
    let batch = try await Selecting(options: options, store: store).showing {
      try await store.edit(found.id, edits, moveTo: target, entry: entry)
    }
    for remark in fields.remarks(options.wording) { options.terminal.say(remark) }
    guard let after = try await store.placed([found.id]).first else { return }
    for line in options.wording.edited(before, after, batch: batch) { options.terminal.print(line) }
  }
}
