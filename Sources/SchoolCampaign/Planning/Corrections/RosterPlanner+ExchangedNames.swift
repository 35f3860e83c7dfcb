// What a planner makes of rows that would give children each other's names or birth dates.
extension RosterPlanner {
  /// Asks about the rows by which names or birth dates change hands, and keeps them out until a person says that they are
  /// right.
  mutating func settleExchangedNames(
    _ check: inout RosterCheck, _ mentioned: inout MentionedStudents
  ) {
    let tables = check.sources.map(\.table)
    for group in exchangedNames.groups {
      for claim in group { answers.note(claim.row) }
      let isLarge = group.count > ExchangedNumbers.mostOfAll
      let said = group.map {
        options.answer(to: $0.row, of: tables[Int($0.row.cell.file)], heedsAll: !isLarge)
      }
      let isRight =
        isLarge
        ? said.allSatisfy { $0 == .same } : said.contains(.same) && !said.contains(.other)
      if !isRight { ask(about: group, &check, &mentioned) }
    }
  }

  private mutating func ask(
    about group: [ExchangedNames.Claim], _ check: inout RosterCheck,
    _ mentioned: inout MentionedStudents
  ) {
    let rows = group.compactMap { RosterPlan.OpenRow($0.row, corrects: [$0.student.details]) }
    let places = Set(rows.map(\.place))
    openRows.removeAll { places.contains($0.place) }
    for (claim, row) in zip(group, rows) {
      check.note(.exchangedName, at: claim.row.cell)
      decisions.refuse(claim.row.ordinal)
      exchanges.withdraw(giftTo: claim.student.id)
      mentioned.insert(claim.student.id)
      var row = row
      row.exchange = rows
      openRows.append(row)
    }
  }
}
