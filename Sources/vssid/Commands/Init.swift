import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign

/// The campaign's settings as options; those that are not given keep their value.
struct SettingsOptions: ParsableArguments {
  @Option(help: .topic(.campaignName)) var name: String?
  @Option(help: .topic(.office)) var office: String?
  @Option(help: .topic(.officeCode)) var officeCode: String?
  @Option(help: .topic(.parentOffice)) var parentOffice: String?
  @Option(help: .topic(.parentOfficeCode)) var parentOfficeCode: String?
  @Option(help: .topic(.letter)) var letter: String?
  @Option(help: .topic(.parentLetter)) var parentLetter: String?
  @Option(help: .topic(.letterIssuer)) var letterIssuer: String?
  @Option(help: .topic(.parentLetterIssuer)) var parentLetterIssuer: String?
  @Option(help: .topic(.hotline)) var hotline: String?
  @Option(help: .topic(.place)) var place: String?
  @Option(help: .topic(.addressee)) var addressee: String?
  @Option(help: .topic(.signerPost)) var signerPost: String?
  @Option(help: .topic(.signerName)) var signerName: String?
  @Option(help: .topic(.schoolParent)) var schoolParent: String?
  @Option(help: .topic(.schoolSignerPost)) var schoolSignerPost: String?
  @Option(help: .topic(.schoolSignerName)) var schoolSignerName: String?
  @Option(help: .topic(.recipient)) var recipient: [String] = []
  @Flag(inversion: .prefixedNo, help: .topic(.namesInTitleCase)) var namesInTitleCase: Bool?
  @Option(help: .topic(.role)) var role: CampaignRole?
  @Option(help: .topic(.start)) var start: String?
  @Option(help: .topic(.deadline)) var deadline: String?
  @Option(help: .topic(.useFrom)) var useFrom: String?
  @Option(help: .topic(.appSince)) var appSince: String?

  /// The settings with what was given.
  func applied(to campaign: Campaign, _ options: CampaignOptions) throws -> Campaign {
    var next = campaign
    if (role ?? campaign.role) == .school, signerName != nil || signerPost != nil {
      throw ValidationError(options.wording.officesSignerAtSchool)
    }
    if let name {
      next.name = PlainText.normalized(name)
      if next.name.isEmpty { throw ValidationError(options.wording.campaignNameNeeded) }
    }
    if let office { next.officeName = PlainText.normalized(office) }
    if let officeCode { next.officeCode = PlainText.normalized(officeCode) }
    if let parentOffice { next.parentOfficeName = PlainText.normalized(parentOffice) }
    if let parentOfficeCode { next.parentOfficeCode = PlainText.normalized(parentOfficeCode) }
    next.cite(letter.map(PlainText.normalized), by: letterIssuer.map(PlainText.normalized))
    next.cite(
      parent: parentLetter.map(PlainText.normalized),
      by: parentLetterIssuer.map(PlainText.normalized))
    if let hotline { next.hotline = PlainText.normalized(hotline) }
    if let place { next.place = PlainText.normalized(place) }
    if let addressee { next.addressee = PlainText.normalized(addressee) }
    if let signerPost { next.signerPost = PlainText.normalized(signerPost) }
    if let signerName { next.signerName = PlainText.normalized(signerName) }
    if let schoolParent { next.schoolParentName = PlainText.normalized(schoolParent) }
    if let schoolSignerPost { next.schoolSignerPost = PlainText.normalized(schoolSignerPost) }
    if let schoolSignerName { next.schoolSignerName = PlainText.normalized(schoolSignerName) }
    if !recipient.isEmpty { next.recipients = recipient.map(PlainText.normalized) }
    if let role { next.role = role }
    if let namesInTitleCase { next.namesInTitleCase = namesInTitleCase }
    func day(_ text: String?, _ setting: Campaign.SettingDay) throws -> CalendarDay? {
      try options.settingDay(text, setting, next)
    }
    if let found = try day(start, .start) { next.startDay = found }
    if let found = try day(deadline, .deadline) { next.deadline = found }
    if let found = try day(useFrom, .useFrom) { next.useFromDay = found }
    if let found = try day(appSince, .appSince) { next.appSinceDay = found }
    let today = try options.entry().today
    if appSince != nil, next.appSinceDay > today {
      throw CampaignError.dayInFuture(next.appSinceDay)
    }
    guard next.startDay <= next.deadline else { throw CampaignError.deadlineBeforeStart }
    return next
  }
}

/// `vssid init`.
struct Init: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: Wording.ofProcess.help(.initialise))
  }

  @OptionGroup var settings: SettingsOptions
  @Option(help: .topic(.group)) var group: String?
  @Option(help: .topic(.groupAccess)) var groupAccess: GroupRight?
  @OptionGroup var options: CampaignOptions

  /// What a group may do.
  enum GroupRight: String, CaseIterable, ExpressibleByArgument {
    case read, write
  }

  func validate() throws {
    if groupAccess != nil, group == nil {
      throw ValidationError(Wording.ofProcess.groupNeeded)
    }
  }

  func run() async throws {
    let campaign = try settings.applied(to: .letter301, options)
    let shared = try group.map { name in
      guard let shared = GroupAccess(name, mayWrite: groupAccess != .read) else {
        throw ValidationError(options.wording.unknownGroup(name))
      }
      return shared
    }
    _ = try CampaignStore.create(path: options.path, campaign, sharedWith: shared)
    Terminal.noteChange(.file)
    options.terminal.print(options.wording.campaignMade(campaign, path: options.path))
  }
}

/// `vssid campaign`, `vssid campaign set`.
struct ShowCampaign: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "campaign", abstract: Wording.ofProcess.help(.campaign), subcommands: [Set.self])
  }

  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let campaign = try await options.store().campaign()
    options.noteClock()
    if json {
      options.terminal.printJSON(CampaignJSON(campaign).text + "\n")
      return
    }
    for line in options.wording.lines(campaign) { options.terminal.print(line) }
  }

  /// `vssid campaign set`.
  struct Set: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "set", abstract: Wording.ofProcess.help(.setCampaign))
    }

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var options: CampaignOptions

    func run() async throws {
      let store = try options.store()
      let campaign = try settings.applied(to: await store.campaign(), options)
      try await store.set(campaign, entry: options.entry())
      for line in options.wording.lines(campaign) { options.terminal.print(line) }
    }
  }
}
