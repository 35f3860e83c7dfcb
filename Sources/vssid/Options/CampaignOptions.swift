import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign

/// What every command takes: language, database, school. `--by` is not among them, since `report --by` means
/// something else.
struct PlaceOptions: ParsableArguments, CampaignPlace {
  @Option(help: .topic(.lang)) var lang: String?
  @Option(help: .topic(.db)) var db: String?
  @Option(help: .topic(.school)) var school: String?

  var by: String? { nil }
}

/// What commands that record something take besides: who says so.
struct CampaignOptions: ParsableArguments, CampaignPlace {
  @OptionGroup var place: PlaceOptions
  @Option(help: .topic(.by)) var by: String?

  var db: String? { place.db }
  var school: String? { place.school }
}

/// Where a command works and for whom, from options and environment.
protocol CampaignPlace {
  var db: String? { get }
  var school: String? { get }
  var by: String? { get }
}

extension CampaignPlace {
  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  var wording: Wording { Wording.ofProcess }
  var terminal: Terminal { Terminal.standard }

  /// The file of the campaign.
  var path: String { db ?? environment["VSSID_DB"] ?? "campaign.sqlite" }

  /// The school that was named.
  var schoolName: String? {
    (school ?? environment["VSSID_SCHOOL"]).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Opens the campaign.
  func store(reading inputs: [String] = []) throws -> CampaignStore {
    var store = try CampaignStore.open(path: path, sparing: inputs)
    store.onChange = { Terminal.noteChange() }
    if store.isOnNetwork { terminal.say(wording.onNetworkDrive) }
    switch store.reading {
    case .copy: terminal.say(wording.readFromCopy)
    case .newerCopy: terminal.say(wording.readFromNewerCopy)
    case .asItStands, nil: break
    }
    if let day = store.purgedDay { terminal.say(wording.sentence(CampaignError.purged(day))) }
    return store
  }

  /// The school that was named; nil if none was.
  func school(in store: CampaignStore) async throws -> School? {
    guard let schoolName else { return nil }
    return try await store.school(named: schoolName)
  }

  /// Whose copy the campaign is; where nobody said, a person at a terminal is asked, once. Nil without one.
  func role(of store: CampaignStore, _ entry: Entry) async throws -> CampaignRole? {
    var campaign = try await store.campaign()
    if let role = campaign.role { return role }
    guard terminal.isInteractive else { return nil }
    let role: CampaignRole = terminal.ask(wording.roleQuestion) ? .office : .school
    campaign.role = role
    try await store.set(campaign, entry: entry)
    terminal.say(wording.roleNoted(role))
    return role
  }

  /// Who acts, and when: the one place where the clock is read.
  func entry() throws -> Entry {
    guard let text = environment["VSSID_TODAY"], !text.isEmpty else {
      let today = CalendarDay(inVietnamAt: Date())
      guard today.canBeToday else { throw CampaignError.impossibleToday(today) }
      return entry(on: today)
    }
    guard let today = CalendarDay(iso: text), today.canBeToday else {
      throw ValidationError(wording.badToday(text))
    }
    return entry(on: today, isPractice: true)
  }

  /// Who acts, on a day.
  func entry(on today: CalendarDay, isPractice: Bool = false) -> Entry {
    let who =
      [by, environment["VSSID_USER"], environment["LOGNAME"], environment["USER"]]
      .compactMap(\.self).first { !$0.isEmpty } ?? NSUserName()
    let name = String(PlainText.normalized(who).prefix(60))
    return Entry(by: name, moment: Date(), today: today, isPractice: isPractice)
  }

  /// A day as typed, else today; where it names no year the last one within the campaign's reach.
  func day(_ text: String?, _ campaign: Campaign, else today: CalendarDay) throws -> CalendarDay {
    guard let text else { return today }
    guard let day = campaign.reach(today: today).day(text) else {
      throw ValidationError(wording.badDay(text))
    }
    return day
  }

  /// A day as typed; nil if none was.
  func day(_ text: String?, _ campaign: Campaign) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = campaign.reach(today: try entry().today).day(text) else {
      throw ValidationError(wording.badDay(text))
    }
    return day
  }

  /// A day as typed on which somebody left or became exempt; nil if none was.
  func enrolmentDay(_ text: String?, _ campaign: Campaign) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = campaign.enrolmentReach(today: try entry().today).day(text) else {
      throw ValidationError(wording.badDay(text))
    }
    return day
  }

  /// A day of the settings as typed; it may be to come.
  func settingDay(
    _ text: String?, _ setting: Campaign.SettingDay, _ campaign: Campaign
  ) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = campaign.settingDay(text, setting) else {
      throw ValidationError(wording.badDay(text))
    }
    return day
  }
}
