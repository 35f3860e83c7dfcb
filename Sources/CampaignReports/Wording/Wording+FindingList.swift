import SchoolCampaign

extension Wording {
  /// So many findings of one cause in one column are told one by one; of more, the cause is told once with its
  /// rows.
  private static let toldOneByOne = 10
  /// So many lines are told at most before everything is grouped.
  private static let mostLines = 200
  /// So many runs of rows are told of one cause.
  private static let toldRuns = 1000

  /// Everything found, by row; what has one cause and many rows is told once, with all of them.
  public func lines(_ findings: RosterFindings, _ sources: [RosterSource]) -> [String] {
    var groups: [Group: (kind: RosterFindingKind, rows: RowSet, findings: [Int])] = [:]
    var order: [Group] = []
    for (index, finding) in findings.all.enumerated() {
      let cell = finding.cell
      let group = Group(file: cell.file, column: cell.column, cause: finding.kind.cause)
      if groups[group] == nil {
        groups[group] = (finding.kind, RowSet(), [])
        order.append(group)
      }
      groups[group]?.rows.insert(Int(cell.row))
      if groups[group]?.findings.count ?? 0 <= Self.toldOneByOne {
        groups[group]?.findings.append(index)
      }
    }
    let single = groups.values.filter { $0.findings.count <= Self.toldOneByOne }
    let tellsSingle = single.reduce(0) { $0 + $1.findings.count } <= Self.mostLines
    let names = sources.map(\.name)
    let ones = tellsSingle ? single.flatMap(\.findings) : []
    let inOrder = ones.sorted {
      (findings.all[$0].cell, $0) < (findings.all[$1].cell, $1)
    }
    let lines = inOrder.map { index in
      let cell = findings.all[index].cell
      return sentence(
        findings.all[index], heading: heading(cell.file, cell.column, sources),
        quote: findings.quote(ofFindingAt: index), fileNames: names)
    }
    return lines
      + order.compactMap { group in
        guard let found = groups[group],
          !tellsSingle || found.findings.count > Self.toldOneByOne
        else { return nil }
        return sentence(group, found.kind, found.rows, sources)
      }
  }

  /// Findings of one cause in one column of one file.
  private struct Group: Hashable {
    let file: UInt16
    let column: UInt16?
    let cause: String
  }

  private func sentence(
    _ group: Group, _ kind: RosterFindingKind, _ rows: RowSet, _ sources: [RosterSource]
  ) -> String {
    var place = sources.count == 1 ? "" : sources[Int(group.file)].name + ", "
    if let column = group.column {
      place += say("cột ", "column ") + Self.letters(Int(column))
      if let heading = heading(group.file, column, sources) { place += " “\(heading)”" }
      place += ", "
    }
    let sign = kind.isError ? say("Lỗi", "Error") : say("Lưu ý", "Note")
    let count = number(rows.count)
    let text = rows.text(Self.toldRuns)
    return say(
      "\(sign) – \(place)\(count) dòng: \(explanation(kind, isGroup: true)) (dòng \(text))",
      "\(sign) – \(place)\(count) rows: \(explanation(kind, isGroup: true)) (rows \(text))")
  }

  private func heading(_ file: UInt16, _ column: UInt16?, _ sources: [RosterSource]) -> String? {
    let headings = sources[Int(file)].layout.headings
    guard let column, Int(column) < headings.count else { return nil }
    return PlainText.normalized(headings[Int(column)])
  }
}
