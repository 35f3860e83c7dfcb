import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// A student's fields as options.
struct StudentFieldOptions: ParsableArguments {
  @Option var name: String?
  @Option var birth: String?
  @Option var gender: Gender?
  @Option var number: String?
  @Option var ministryID: String?
  @Option var personalID: String?
  @Option var parent: String?
  @Option var phone: String?
  @Option var note: String?
  @Option var roll: String?
  @Option var route: Route?

  /// What was given, as the store's texts; an empty text makes a field blank.
  func edits(_ campaign: Campaign) throws -> [StudentField: String?] {
    var edits: [StudentField: String?] = [:]
    if let name {
      let plain = PlainText.normalized(name)
      if plain.isEmpty || plain.count > 120 { throw CampaignError.badValue(.fullName) }
      edits[.fullName] = plain
    }
    try set(.birthDate, birth, in: &edits) {
      CalendarDay(typed: $0, year: campaign.startDay.year)?.iso
    }
    try set(.insuranceNumber, number, in: &edits) { text in
      guard case .insuranceNumber(let number) = (try StudentSelection(text)) else { return nil }
      return number.text
    }
    try set(.ministryID, ministryID, in: &edits) { MinistryID($0)?.text }
    try set(.personalID, personalID, in: &edits) { PersonalID($0)?.text }
    try set(.rollNumber, roll, in: &edits) {
      Int($0).flatMap { (1...9999).contains($0) ? String($0) : nil }
    }
    for (field, value) in [(StudentField.parentName, parent), (.parentPhone, phone), (.note, note)]
    {
      try set(field, value, in: &edits) { String($0.prefix(500)) }
    }
    if let gender { edits[.gender] = gender.rawValue }
    if let route { edits[.route] = route.rawValue }
    return edits
  }

  private func set(
    _ field: StudentField, _ text: String?, in edits: inout [StudentField: String?],
    _ read: (String) throws -> String?
  ) throws {
    guard let text else { return }
    let plain = PlainText.normalized(text)
    if plain.isEmpty {
      edits[field] = .some(nil)
    } else {
      guard let value = try read(plain) else { throw CampaignError.badValue(field) }
      edits[field] = value
    }
  }
}

/// `vssid edit`.
struct Edit: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.edit))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.student))) var student: String
  @OptionGroup var fields: StudentFieldOptions
  @Option(name: .customLong("class")) var className: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.sheet))) var sheet: Int?
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    let found = try await Selecting(options: options, store: store).student(
      student, sheet: sheet, entry)
    let edits = try fields.edits(await store.campaign())
    var target: SchoolClass.ID?
    if let className {
      guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
      let now = try await store.placed([found.id]).first?.schoolClass.schoolID
      let school = try await options.school(in: store)?.id ?? now
      target = try await store.schoolClass(name, school: school).id
    }
    let changed = try await store.edit(found.id, edits, moveTo: target, entry: entry)
    guard changed, let placed = try await store.placed([found.id]).first else {
      options.terminal.print(
        options.wording.sentence(ImportOutcome(batch: nil, created: 0, updated: 0)))
      return
    }
    options.terminal.print(options.wording.saved(placed))
  }
}

/// `vssid add`.
struct Add: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Wording.ofProcess.help(.add))
  }

  @OptionGroup var fields: StudentFieldOptions
  @Option(name: .customLong("class"), help: ArgumentHelp(Wording.ofProcess.help(.className)))
  var className: String
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    let entry = try options.entry()
    var details = StudentDetails(fullName: "")
    for (field, value) in try fields.edits(await store.campaign()) { details[field] = value }
    if details.fullName.isEmpty { throw CampaignError.badValue(.fullName) }
    guard let name = ClassName(className) else { throw CampaignError.badSelection(className) }
    let school = try await options.school(in: store)?.id
    let schoolClass = try await store.schoolClass(name, school: school)
    let id = try await store.add(details, to: schoolClass.id, entry: entry)
    if let placed = try await store.placed([id]).first {
      options.terminal.print(options.wording.saved(placed))
    }
  }
}

/// `vssid class`.
struct EditClass: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "class", abstract: Wording.ofProcess.help(.editClass))
  }

  @Argument(help: ArgumentHelp(Wording.ofProcess.help(.className))) var name: String
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.value))) var teacher: String?
  @Option(help: ArgumentHelp(Wording.ofProcess.help(.value))) var phone: String?
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store()
    guard let className = ClassName(name) else { throw CampaignError.badSelection(name) }
    let school = try await options.school(in: store)?.id
    let schoolClass = try await store.schoolClass(className, school: school)
    try await store.setTeacher(
      of: schoolClass.id, name: teacher.map(PlainText.normalized),
      phone: phone.map(PlainText.normalized))
    options.terminal.print(
      options.wording.line(try await store.schoolClass(className, school: school)))
  }
}
