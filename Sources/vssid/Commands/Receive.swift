import ArgumentParser
import CampaignReports
import CampaignStorage
import Foundation
import SchoolCampaign

/// `vssid receive`: takes schools' parts into the campaign.
struct Receive: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "receive", abstract: Wording.ofProcess.help(.receive))
  }

  @Argument(help: .topic(.parts)) var files: [String]
  @Flag(help: .topic(.fromOffice)) var fromOffice = false
  @Flag(help: .topic(.acceptPractice)) var acceptPractice = false
  @OptionGroup var planning: PlanOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func run() async throws {
    let store = try options.store(reading: files)
    let entry = try options.entry()
    _ = try planning.errorPlace(protecting: files + [options.path])
    if planning.wish.writesDays {
      try clock.check(entry, await store.campaign(), isPreview: planning.dryRun)
    }
    var parts = try readParts(in: await store.campaign(), today: entry.today)
    if let name = options.schoolName.flatMap({ SchoolName($0) }) {
      if parts.count > 1 { throw ValidationError(options.wording.oneSchoolOnePart) }
      parts = parts.map { $0.named(name) }
    }
    let role = try await options.role(of: store, entry)
    if fromOffice, role != .school { throw ValidationError(options.wording.fromOfficeAtSchoolOnly) }
    var importing = Importing(
      options: options, store: store, entry: entry,
      sources: try parts.map { try $0.source() }, wish: wish(parts, entry))
    importing.parts = parts
    try planning.settle(&importing, files: files)
    var plan = try await importing.plan()
    if role == .school, try await takesApprovals(plan) {
      importing.wish.takesOfficesWord = true
      plan = try await importing.plan()
    }
    do { try await importing.carryOut(plan) } catch let exit as ExitCode {
      if plan.isRefused, parts.count > 1 { options.terminal.say(options.wording.receiveSingly) }
      throw exit
    }
  }

  /// Whether a person at a school takes the approvals of a part as the office's.
  private func takesApprovals(_ plan: RosterPlan) async throws -> Bool {
    guard let received = plan.received, !received.approvals.isEmpty, !received.takesApprovals,
      options.terminal.isInteractive, !planning.yes, !planning.dryRun
    else { return false }
    for line in options.wording.approvals(received) { options.terminal.say(line) }
    return options.terminal.ask(options.wording.takeApprovalsQuestion)
  }

  /// Reads every file and tells of each that is none of ours.
  private func readParts(
    in campaign: Campaign, today: CalendarDay
  ) throws -> [SchoolPart] {
    var parts: [SchoolPart] = []
    for file in files {
      do {
        let part = try CampaignStore.part(at: file)
        if let day = part.latestDay, day > today { throw CampaignError.dayInFuture(day) }
        if let flaw = part.dayFlaw(in: campaign, today: today) {
          throw CampaignError.falsePart(file: part.file, flaw)
        }
        parts.append(part)
      } catch let error as CampaignError {
        if case .falsePart = error {
          options.terminal.say(options.wording.sentence(error))
          continue
        }
        let name = URL(fileURLWithPath: file).lastPathComponent
        let text =
          error == .corrupt ? options.wording.partDamaged : options.wording.sentence(error)
        options.terminal.say("\(name): \(text)")
      }
    }
    guard parts.count == files.count else {
      options.terminal.say(options.wording.nothingWritten)
      throw ExitCode(1)
    }
    let schools = Dictionary(grouping: parts, by: \.school.name.key)
    if let twice = schools.values.first(where: { $0.count > 1 }) {
      throw ValidationError(
        options.wording.twoPartsOfOneSchool(
          twice[0].school.name.display, files: twice.map(\.file)))
    }
    return parts
  }

  private func wish(_ parts: [SchoolPart], _ entry: Entry) -> ImportOptions {
    var wish = planning.wish
    wish.takesOfficesWord = fromOffice
    wish.isPractice = entry.isPractice
    wish.acceptsPractice = acceptPractice || entry.isPractice
    for part in parts {
      wish.levelsOfSchools[part.school.name.key] = part.school.levels
    }
    return wish
  }
}
