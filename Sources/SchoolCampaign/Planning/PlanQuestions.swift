/// What a plan leaves open besides its schools.
struct PlanQuestions {
  /// A list that would remove more than this share of its classes, in percent, is probably not whole.
  private static let mostRemovals = 10

  /// The questions, in order.
  private(set) var all: [ImportQuestion] = []

  /// - Parameters:
  ///   - check: The check, at its end.
  ///   - leaving: How many students are said to have left.
  ///   - missing: How many stored students of the roster's classes it does not list.
  ///   - enrolled: How many they have in all.
  ///   - hasErrors: Whether rows are kept out.
  init(
    check: RosterCheck, options: ImportOptions, leaving: Int, missing: Int, enrolled: Int,
    hasErrors: Bool
  ) {
    for (file, source) in check.sources.enumerated() {
      all += Self.columns(of: source, options)
      if let classes = source.contradiction, options.className == nil,
        check.findings.lacksClass(inFile: file)
      {
        all.append(.titleAgainstName(file: source.name, classes))
      } else if let title = source.openClass, options.className == nil,
        check.findings.lacksClass(inFile: file)
      {
        let example = TitleClass.example(title)
        all.append(.openTitle(file: source.name, title: title, example: example))
      }
      let interpretation = source.interpretation
      if options.withStatus, !interpretation.installs.open.isEmpty {
        all.append(.unclearTicks(file: source.name, interpretation.installs))
      }
      if interpretation.isDateOrderOpen {
        let question = interpretation.returnedDays.map {
          ImportQuestion.returnedDays(file: source.name, $0)
        }
        all.append(question ?? .dateOrder(file: source.name, interpretation.dates))
      }
      if case .fillDown(let rows, let firstRow, isOpen: true) = interpretation.blankClasses {
        all.append(.blankClasses(file: source.name, rows: rows, firstRow: firstRow))
      }
      for (cell, reading) in interpretation.classes.byCell.sorted(by: { $0.key < $1.key }) {
        guard case .open(let readings) = reading else { continue }
        let example = interpretation.classes.example(besides: cell)
        all.append(
          .spoiledClass(file: source.name, cell: cell, readings: readings, example: example))
      }
    }
    if leaving > 0, options.leaveDay == nil { all.append(.leaveDay(students: leaving)) }
    guard options.removesMissing, missing > 0 else { return }
    if hasErrors { all.append(.removalsBesideErrors) }
    let isMany = missing * 100 > enrolled * Self.mostRemovals
    if isMany, options.confirmedRemovals != missing {
      all.append(.manyMissing(missing, of: enrolled))
    }
  }

  /// What only a person can say about the columns of a file.
  private static func columns(
    of source: RosterSource, _ options: ImportOptions
  ) -> [ImportQuestion] {
    let differing = source.conflicts.filter { $0.field.rung == nil || options.withStatus }
    let open = source.openColumns.filter { options.asks(about: $0) }
    return differing.map { .columnsDiffer(file: source.name, $0) }
      + open.map { .openColumn(file: source.name, $0) }
  }
}

extension RosterFindings {
  /// Whether a row of a file has no class.
  fileprivate func lacksClass(inFile file: Int) -> Bool {
    all.contains { $0.kind == .missingClass && Int($0.cell.file) == file }
  }
}

extension ImportOptions {
  /// Whether a person must say what a column is that nobody can tell.
  public func asks(about column: OpenColumn) -> Bool {
    switch column.idea {
    case .className: column.isDecisive && className == nil
    case .schoolName: column.isDecisive && school == nil
    default: column.isDecisive
    }
  }

  /// Whose values count for a row: as a person decided for it, else for the whole import.
  public func preference(for row: RosterRow) -> ValuePreference {
    switch row.choice {
    case .file: .file
    case .stored: .stored
    case .accept, .skip, .earlier, .later, .same, .other, nil: preference
    }
  }
}
