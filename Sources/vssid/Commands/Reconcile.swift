import ArgumentParser
import CampaignReports
import CampaignStorage
import RosterFiles
import SchoolCampaign

/// `vssid reconcile`: the office's list of approved accounts beside what the schools say.
struct Reconcile: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reconcile", abstract: Wording.ofProcess.help(.reconcile))
  }

  @Argument(help: .topic(.approvals)) var file: String
  @Option(help: .topic(.approvalDay)) var on: String?
  @Option(help: .topic(.covers)) var covers: [String] = []
  @Option(help: .topic(.dates)) var dates: DateOrder?
  @Option(help: .topic(.approvalMap)) var map: [String] = []
  @OptionGroup var sheets: SheetOptions
  @Flag(help: .topic(.correctApprovals)) var correct = false
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.yes)) var yes = false
  @Flag(help: .topic(.skipBadRows)) var skipBadRows = false
  @Option(name: .shortAndLong, help: .topic(.differencesOutput)) var output: String?
  @OptionGroup var writing: OutputOptions
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var lists: ListOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if let output { try ListFile.check(output) }
  }

  func run() async throws {
    let store = try options.store()
    let (entry, campaign) = (try options.entry(), try await store.campaign())
    try clock.check(entry, campaign, isPreview: dryRun)
    if try await options.role(of: store, entry) == .school {
      options.terminal.say(options.wording.reconcileAtOfficeOnly)
      throw ExitCode(1)
    }
    let list = try read(campaign, entry)
    for sheet in list.skipped { options.terminal.say(options.wording.sheetWithoutList(sheet)) }
    if let footers = options.wording.footers(of: list) { options.terminal.say(footers) }
    let words = options.wording
    let notes = [
      words.supposedDays(of: list), words.unusedColumns(of: list), words.withheld(of: list),
      words.remarks(of: list),
    ]
    for text in notes.compactMap(\.self) { options.terminal.say(text) }
    for problem in list.problems {
      options.terminal.say(options.wording.sentence(problem, of: list))
    }
    let named = try options.day(on, campaign)
    if !list.hasDays, named == nil { throw ValidationError(options.wording.approvalDayNeeded) }
    let day = named ?? entry.today
    try campaign.check(day, today: entry.today)
    let school = try await options.school(in: store)?.id
    let schools = try await store.schools()
    while true {
      let covered = try await covered(list, store, school, day)
      let found = try await store.reconciliation(
        with: list, school: school, covering: covered, day: day)
      try await show(found, list, store, campaign)
      if let output {
        try await write(found, list, store, campaign, day: day, today: entry.today, to: output)
      }
      if found.scope.isOpen {
        options.terminal.say(options.wording.scopeQuestion(found, schools))
        options.terminal.say(options.wording.nothingWritten)
        throw ExitCode(1)
      }
      guard try isWanted(found, list) else { return }
      do {
        let batch = try await store.record(
          found, of: list, school: school, covering: covered, day: day, corrects: correct,
          file: file, entry: entry)
        let sentence = options.wording.reconciled(found, batch: batch, corrects: correct)
        if json { options.terminal.say(sentence) } else { options.terminal.print(sentence) }
        return
      } catch CampaignError.planStale {
        options.terminal.say(options.wording.planChanged)
      }
    }
  }

  /// The schools that the user names as the list's; `all` are those with a student on it.
  private func covered(
    _ list: ApprovalList, _ store: CampaignStore, _ school: School.ID?, _ day: CalendarDay
  ) async throws -> Set<School.ID> {
    var covered: Set<School.ID> = []
    for name in covers {
      if ["all", "tat ca"].contains(SearchKey(name).text) {
        let scope = try await store.reconciliation(with: list, school: school, day: day).scope
        covered.formUnion(scope.schools.union(scope.doubtful))
      } else {
        covered.insert(try await store.school(named: name).id)
      }
    }
    return covered
  }

  private func read(_ campaign: Campaign, _ entry: Entry) throws -> ApprovalList {
    let columns = try ColumnChoices(map).settled(ApprovalColumn.init(named:))
    do {
      let (list, notes) = try RosterInput(path: file).list(sheets.choice) { tables in
        try ApprovalList(
          tables, reach: campaign.reach(today: entry.today), order: dates, fillsDays: on != nil,
          columns: columns)
      }
      try options.tell(notes)
      if !notes.onlyHidden.isEmpty { throw ExitCode(1) }
      guard let list else { throw RosterFileError.empty }
      if let unknown = columns.keys.filter({ !list.names.contains($0) }).min() {
        throw ValidationError(options.wording.unknownHeading(unknown))
      }
      return list
    } catch let error as RosterFileError { throw RosterReadError(file: file, error) }
  }

  /// Shows what the list comes to, and names whom the two sides differ about.
  private func show(
    _ found: Reconciliation, _ list: ApprovalList, _ store: CampaignStore, _ campaign: Campaign
  ) async throws {
    if json {
      options.terminal.print(
        ReconciliationJSON(found, of: list, schools: try await store.schools()).text)
      return
    }
    let limit = options.wording.limit(Wording.shownStudents)
    var ids =
      found.notMarked.prefix(limit) + found.notApproved.prefix(limit)
      + found.withdrawals.prefix(limit).map(\.student)
    for decision in found.decisions.prefix(options.wording.limit(100_000))
    where ids.count < options.wording.limit(500) {
      switch decision {
      case .otherName(let id), .change(let id, _, _), .daysDisagree(let id),
        .answersDisagree(let id, _, _):
        ids.append(id)
      default: break
      }
    }
    let placed = try await store.placed(Array(Set(ids)))
    let students = Dictionary(uniqueKeysWithValues: placed.map { ($0.student.id, $0) })
    let schools = try await store.schools()
    for line in options.wording.lines(found, of: list, students, schools: schools) {
      options.terminal.print(line)
    }
    let early = found.records.count { $0.day < campaign.lettersDay }
    if early > 0 {
      options.terminal.print(options.wording.beforeLetters(early, campaign.lettersDay))
    }
  }

  /// Writes whom the two sides differ about, all of them, school by school.
  private func write(
    _ found: Reconciliation, _ list: ApprovalList, _ store: CampaignStore, _ campaign: Campaign,
    day: CalendarDay, today: CalendarDay, to path: String
  ) async throws {
    let placed = try await store.placed(found.differing)
    let students = Dictionary(uniqueKeysWithValues: placed.map { ($0.student.id, $0) })
    let paper = ListPaper(
      found, of: list, students, campaign, day: day, today: today, words: options.wording)
    if paper.count == 0 { return options.terminal.say(options.wording.noDifferences(path)) }
    try ListFile.write(
      paper, to: writing.place(path, as: .list, protecting: [options.path, file]))
    options.terminal.say(options.wording.listWritten(paper.count, path: path))
    try await options.noteShown(in: store, ListEdition.shown(placed))
  }

  /// Whether the list is to be recorded.
  private func isWanted(_ found: Reconciliation, _ list: ApprovalList) throws -> Bool {
    let isDisputed = !found.disagreeing.isEmpty || !found.contradicted.isEmpty
    if !list.problems.isEmpty || isDisputed, !skipBadRows {
      options.terminal.say(options.wording.skipsBadApprovals)
      options.terminal.say(options.wording.nothingWritten)
      throw ExitCode(1)
    }
    if found.changes(corrects: correct).isEmpty, found.newlyCovered.isEmpty {
      options.terminal.say(options.wording.reconciled(found, batch: nil))
      return false
    }
    if dryRun {
      options.terminal.say(options.wording.onlyPreviewed)
      return false
    }
    if yes { return true }
    if options.terminal.isInteractive, options.terminal.ask(options.wording.applyQuestion) {
      return true
    }
    if !options.terminal.isInteractive { options.terminal.say(options.wording.needsYes) }
    options.terminal.say(options.wording.nothingWritten)
    throw ExitCode(1)
  }
}
