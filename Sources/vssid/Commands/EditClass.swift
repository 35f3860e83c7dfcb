import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// `vssid class`.
struct EditClass: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "class", abstract: Wording.ofProcess.help(.editClass))
  }

  @Argument(help: .topic(.oneClass)) var name: String
  @Option(help: .topic(.teacher)) var teacher: String?
  @Option(help: .topic(.phone)) var phone: String?
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    guard let className = ClassName(name) else { throw CampaignError.badSelection(name) }
    let school = try await options.school(in: store)?.id
    let schoolClass = try await store.schoolClass(className, school: school)
    try await store.setTeacher(
      of: schoolClass.id, name: teacher.map(PlainText.normalized),
      phone: phone.map { TypedPhone($0).text }, entry: options.entry())
    if let phone, !phone.isEmpty, TypedPhone(phone).isDoubtful {
      options.terminal.say(options.wording.oddPhone(phone))
    }
    options.terminal.print(
      options.wording.line(
        try await store.schoolClass(className, school: school),
        isEmptied: try await store.isEmptied(schoolClass.id)))
  }
}
