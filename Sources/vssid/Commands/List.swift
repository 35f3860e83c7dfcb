import ArgumentParser
import CampaignReports
import CampaignStorage
import SchoolCampaign
import Synchronization

/// `vssid list`.
struct List: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Wording.ofProcess.help(.list))
  }

  @Argument(help: .topic(.listed)) var selection: String?
  @Flag(help: .topic(.missing)) var missing = false
  @Option(help: .topic(.onlyStatus)) var status: InstallStatus?
  @Option(help: .topic(.onlyObstacle)) var obstacle: Obstacle?
  @Option(help: .topic(.counted)) var counted: CountedFigure?
  @Option(help: .topic(.asOf)) var asOf: String?
  @Option(help: .topic(.onlyLevel)) var level: String?
  @Option(help: .topic(.onlyGrade)) var grade: Int?
  @Option(help: .topic(.search)) var search: String?
  @Option(name: .shortAndLong, help: .topic(.listOutput)) var output: String?
  @OptionGroup var writing: OutputOptions
  @Flag(help: .topic(.json)) var json = false
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    if let output {
      if json { throw ValidationError(Wording.ofProcess.jsonOrFile) }
      try ListFile.check(output)
    }
    if asOf != nil, counted == nil, obstacle == nil {
      throw ValidationError(Wording.ofProcess.asOfWithFigure)
    }
    if obstacle != nil, counted != nil {
      throw ValidationError(Wording.ofProcess.obstacleOrFigure)
    }
  }

  func run() async throws {
    let store = try options.store()
    // A list on paper has its day.
    if output != nil { _ = try options.entry() }
    let filter = try await filter(store)
    let (wording, terminal, missing) = (options.wording, options.terminal, missing)
    let campaign = try await store.campaign()
    let year = campaign.deadline.year
    if let output { return try await write(store, filter, campaign, to: output) }
    let shown = Mutex<Set<ListEdition>>([])
    if json {
      let array = JSONArray(terminal)
      try await store.forEachClass(filter) { students in
        shown.withLock { $0.formUnion(ListEdition.shown(students)) }
        array.add(students.map { StudentJSON($0).text })
      }
      array.end()
      return try await options.noteShown(in: store, shown.withLock { $0 })
    }
    let counter = Mutex(0)
    let width = terminal.resultWidth
    try await store.forEachClass(filter) { students in
      counter.withLock { $0 += students.count }
      shown.withLock { $0.formUnion(ListEdition.shown(students)) }
      let students = campaign.onPaper(students)
      let lines =
        missing
        ? wording.callList(students, width: width, year: year)
        : wording.lines(students, width: width)
      terminal.print(lines.joined(separator: "\n") + "\n")
    }
    terminal.say(wording.found(counter.withLock { $0 }))
    try await options.noteShown(in: store, shown.withLock { $0 })
  }

  private func write(
    _ store: CampaignStore, _ filter: StudentFilter, _ campaign: Campaign, to path: String
  ) async throws {
    let classes = Mutex<[[PlacedStudent]]>([])
    try await store.forEachClass(filter) { students in classes.withLock { $0.append(students) } }
    let found = classes.withLock { $0 }
    let paper = ListPaper(
      found.map { campaign.onPaper($0) }, isCallList: missing, day: try options.entry().today,
      year: campaign.deadline.year, words: options.wording)
    if paper.count == 0 { return options.terminal.say(options.wording.nobodyWritten(path)) }
    try ListFile.write(paper, to: writing.place(path, as: .list, protecting: [options.path]))
    options.terminal.say(options.wording.listWritten(paper.count, path: path))
    try await options.noteShown(in: store, ListEdition.shown(found.flatMap { $0 }))
  }

  /// The day of the figure, which cannot be after today, nor before the campaign, as for a report.
  private func asOfDay(_ store: CampaignStore) async throws -> CalendarDay {
    let (campaign, today) = (
      try await store.campaign(), try await options.reading(store).today
    )
    let day = try options.day(asOf, campaign, else: today)
    if asOf != nil, day < campaign.startDay || day > today {
      throw CampaignError.dayOutOfRange(day, from: campaign.startDay, to: today)
    }
    return day
  }

  private func filter(_ store: CampaignStore) async throws -> StudentFilter {
    var filter = StudentFilter()
    filter.school = try await options.school(in: store)?.id
    filter.missingOnly = missing
    filter.status = status
    filter.figure = obstacle.map(CountedFigure.obstacle) ?? counted
    filter.asOf = try await asOfDay(store)
    filter.level = try level.map { text in
      guard let level = Level(typed: text) else {
        throw ValidationError(options.wording.badLevel(text))
      }
      return level
    }
    filter.grade = grade
    filter.search = search
    guard let selection else { return filter }
    switch try StudentSelection(selection) {
    case .wholeClass(let name):
      filter.schoolClass = try await store.schoolClass(name, school: filter.school).id
    case .name(let text): filter.search = text
    case .rollNumbers, .wholeClassExcept, .insuranceNumber:
      let found = try await Selecting(options: options, store: store).students(
        [selection], changing: false, asks: false)
      filter.ids = Set(found.map(\.id))
      filter.schoolClass = found.first?.classID
    }
    return filter
  }
}
