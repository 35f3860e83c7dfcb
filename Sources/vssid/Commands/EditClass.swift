import ArgumentParser
import CampaignReports
import CampaignStorage
import RosterFiles
import SchoolCampaign

/// `vssid class`.
struct EditClass: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "class", abstract: Wording.ofProcess.help(.editClass))
  }

  @Argument(help: .topic(.oneClass)) var name: String?
  @Option(help: .topic(.teacher)) var teacher: String?
  @Option(help: .topic(.phone)) var phone: String?
  @Option(help: .topic(.teachersFile)) var file: String?
  @OptionGroup var sheets: SheetOptions
  @OptionGroup var options: CampaignOptions

  func validate() throws {
    let sets = teacher != nil || phone != nil
    if name != nil && file != nil || name == nil && sets {
      throw ValidationError(Wording.ofProcess.classOrFile)
    }
  }

  func run() async throws {
    let store = try options.store()
    if let file { return try await takeTeachers(from: file, store) }
    guard let name else { return try await listTeachers(store) }
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
        isEmptied: try await store.isEmptied(schoolClass.id, on: options.entry().today),
        tellsNone: true))
  }

  /// Lists the classes with their teachers, school by school.
  private func listTeachers(_ store: CampaignStore) async throws {
    let (only, today) = (try await options.school(in: store)?.id, try options.entry().today)
    let classes = Dictionary(grouping: try await store.classes(of: only), by: \.schoolID)
    let schools = try await store.schools().inNaturalOrder { $0.name.display }
    for school in schools {
      guard let classes = classes[school.id] else { continue }
      options.terminal.print(school.name.display)
      for schoolClass in classes {
        let isEmptied = try await store.isEmptied(schoolClass.id, on: today)
        options.terminal.print(
          "  " + options.wording.line(schoolClass, isEmptied: isEmptied, tellsNone: true))
      }
    }
    if classes.isEmpty { options.terminal.say(options.wording.noClasses) }
  }

  /// Sets the teachers of a list; all of them, or none where a row cannot be used.
  private func takeTeachers(from file: String, _ store: CampaignStore) async throws {
    let list = try teachers(in: file)
    for sheet in list.skipped { options.terminal.say(options.wording.sheetWithoutList(sheet)) }
    if let unused = options.wording.unusedColumns(of: list) { options.terminal.say(unused) }
    for (sheet, row, text) in list.leftovers {
      options.terminal.say(options.wording.teacherLeftover(text, row: row, sheet: sheet))
    }
    try refuse(list.problems)
    let outcome = try await store.setTeachers(
      list.lines, school: options.school(in: store)?.id, entry: options.entry())
    try refuse(outcome.problems)
    for known in outcome.changed { options.terminal.print(options.wording.line(known)) }
    options.terminal.print(
      options.wording.teachersSet(
        outcome.changed.count, same: outcome.same, batch: outcome.batch))
  }

  private func teachers(in file: String) throws -> TeacherList {
    do {
      let (list, notes) = try RosterInput(path: file).list(sheets.choice) { try TeacherList($0) }
      try options.tell(notes)
      if !notes.onlyHidden.isEmpty { throw ExitCode(1) }
      guard let list else { throw RosterFileError.empty }
      return list
    } catch let error as RosterFileError { throw RosterReadError(file: file, error) }
  }

  private func refuse(
    _ problems: [(sheet: String?, row: Int, problem: TeacherList.Problem)]
  ) throws {
    if problems.isEmpty { return }
    for (sheet, row, problem) in problems {
      options.terminal.say(options.wording.sentence(problem, row: row, sheet: sheet))
    }
    options.terminal.say(options.wording.nothingWritten)
    throw ExitCode(1)
  }
}
