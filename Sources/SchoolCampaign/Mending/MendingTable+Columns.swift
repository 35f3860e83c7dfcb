extension MendingTable {
  /// The table of one source of a plan.
  init(_ file: Int, _ source: RosterSource, _ plan: RosterPlan, namesOthers: Bool) {
    self.file = file
    name = source.table.title ?? source.table.stem
    let layout = source.layout
    var columns: [Column] = layout.columns(of: .birthDate).isEmpty ? [] : [.readBirthDate]
    if source.interpretation.classes.isSettled { columns.append(.readClass) }
    if namesOthers { columns.append(.beside) }
    let said = SaidOptions.text(
      plan.options, trustsLetters: source.interpretation.trustsLetters,
      order: source.interpretation.dateOrder,
      hasNamesInParts: source.interpretation.hasNamesInParts)
    if !said.isEmpty || plan.has(.belowList, in: file) { columns.append(.options(said)) }
    let isSchoolKnown = plan.defaults.school(under: layout.titles) != nil
    if layout.columns(of: .schoolName).isEmpty, isSchoolKnown {
      columns.append(.added(.schoolName))
    }
    if layout.columns(of: .className).isEmpty { columns.append(.added(.className)) }
    let hasRemovals =
      plan.has(.section, in: file) || plan.has(.leaversSection, in: file)
      || source.table.part?.holdsRemovals == true
    if layout.columns(of: .enrolment).isEmpty, hasRemovals {
      columns.append(.added(.enrolment))
    }
    var seen: Set<RosterField> = []
    let read = RosterColumns(layout)
    // What stands left of it is another list's.
    for column in (source.table.part?.columns.lowerBound ?? 0)..<read.count {
      let heading = column < layout.headings.count ? layout.headings[column] : ""
      let field = column < layout.fields.count ? layout.fields[column] : nil
      switch field {
      case .ownColumn, .choice: continue
      case let field? where read.person(column) != nil && !read.hasOneParent:
        let heading = read.person(column).map { RosterField.heading(field, of: $0) }
        columns.append(.parent(column, field, heading ?? field.heading))
      case let field? where seen.insert(field).inserted || field.mayRepeat:
        columns.append(.used(column, field))
      default: columns.append(.unused(column, Self.unused(heading, column)))
      }
    }
    self.columns = columns
  }

  /// A heading that is read as nothing.
  private static func unused(_ heading: String, _ column: Int) -> String {
    let text = PlainText.normalized(heading)
    if text.isEmpty { return "Cột \(column + 1)" }
    let isRead = HeadingMeaning(text).idea != nil
    return isRead ? text + " " + RosterField.unusedMark : heading
  }
}

extension RosterPlan {
  /// Whether something was found in a source, such as headings between rows (`II. Giảm`).
  fileprivate func has(_ kind: RosterFindingKind, in file: Int) -> Bool {
    findings.all.contains { $0.kind == kind && Int($0.cell.file) == file }
  }
}

extension RosterTable {
  /// The file's name without its ending.
  fileprivate var stem: String {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
