import SchoolCampaign

extension Wording {
  /// So many findings of one cause in one column are told one by one; of more, the cause is told once with its
  /// rows.
  private static let toldOneByOne = 10
  /// So many lines are told at most before everything is grouped.
  private static let mostLines = 200
  /// So many runs of rows are told of one cause.
  private static let toldRuns = 1000
  /// So many where nothing need be mended.
  private static let toldRunsOfNotes = 100

  /// What was found, by row; what has one cause and many rows is told once, with all of them.
  ///
  /// - Parameter errors: Whether to tell of errors, or of the rest.
  public func lines(
    _ findings: RosterFindings, _ sources: [RosterSource], errors: Bool
  ) -> [String] {
    var groups: [Group: (kind: RosterFindingKind, rows: RowSet, findings: [Int])] = [:]
    var order: [Group] = []
    for (index, finding) in findings.all.enumerated()
    where finding.kind.isError == errors && !finding.kind.isToldTogether {
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
    let lines = tellsSingle ? oneByOne(single.flatMap(\.findings), findings, sources) : []
    return lines
      + order.compactMap { group in
        guard let found = groups[group],
          !tellsSingle || found.findings.count > Self.toldOneByOne
        else { return nil }
        return sentence(group, found.kind, found.rows, sources)
      } + toldTogether(findings, sources, errors)
  }

  /// So many rows of which the same is to be said share a sentence.
  private static let sharing = 3

  /// Findings with their cells; where the same is to be said of several rows it is said once.
  private func oneByOne(
    _ indices: [Int], _ findings: RosterFindings, _ sources: [RosterSource]
  ) -> [String] {
    let names = sources.map(\.name)
    let inOrder = indices.sorted { (findings.all[$0].cell, $0) < (findings.all[$1].cell, $1) }
    let texts = inOrder.map { index in
      let finding = findings.all[index]
      return Said(
        file: finding.cell.file, column: finding.cell.column,
        text: explanation(finding.kind, names))
    }
    let groups = Dictionary(grouping: inOrder.indices) { texts[$0] }
    return inOrder.indices.compactMap { place in
      let group = groups[texts[place]] ?? []
      let isOfFooter = findings.all[inOrder[place]].kind == .footer
      if group.count < (isOfFooter ? 2 : Self.sharing) {
        let finding = findings.all[inOrder[place]]
        return sentence(
          finding, heading: heading(finding.cell.file, finding.cell.column, sources),
          quote: findings.quote(ofFindingAt: inOrder[place]), fileNames: names)
      }
      guard group[0] == place else { return nil }
      return sentence(texts[place], group.map { inOrder[$0] }, findings, sources)
    }
  }

  /// One text about several rows of a column.
  private struct Said: Hashable {
    let file: UInt16
    let column: UInt16?
    let text: String
  }

  private func sentence(
    _ said: Said, _ indices: [Int], _ findings: RosterFindings, _ sources: [RosterSource]
  ) -> String {
    var quotes: [(quote: String?, rows: RowSet)] = []
    for index in indices {
      let quote = findings.quote(ofFindingAt: index)
      let known = quotes.firstIndex { $0.quote == quote }
      if known == nil { quotes.append((quote, RowSet())) }
      quotes[known ?? quotes.count - 1].rows.insert(Int(findings.all[index].cell.row))
    }
    let cells = quotes.map { quote, rows in
      say("dòng ", "row ") + rows.text(Self.toldRuns) + (quote.map { ": \($0)" } ?? "")
    }
    let sign = sign(findings.all[indices[0]].kind)
    return "\(sign) – \(place(said.file, said.column, sources))"
      + say("\(number(indices.count)) dòng: ", "\(number(indices.count)) rows: ")
      + "\(said.text) [\(cells.joined(separator: "; "))]"
  }

  private func sign(_ kind: RosterFindingKind) -> String {
    kind.isError ? errorSign : noteSign
  }

  /// File and column, each if it is needed to find the cells.
  private func place(_ file: UInt16, _ column: UInt16?, _ sources: [RosterSource]) -> String {
    var place = sources.count == 1 ? "" : sources[Int(file)].name + ", "
    if let column {
      place += say("cột ", "column ") + Self.letters(Int(column))
      if let heading = heading(file, column, sources) { place += " “\(heading)”" }
      place += ", "
    }
    return place
  }

  /// What is told in one line, however many files and rows it concerns.
  private func toldTogether(
    _ findings: RosterFindings, _ sources: [RosterSource], _ errors: Bool
  ) -> [String] {
    var places: [String: (kind: RosterFindingKind, files: [UInt16: RowSet], count: Int)] = [:]
    var words: [String: [String]] = [:]
    for (index, finding) in findings.all.enumerated()
    where finding.kind.isToldTogether && finding.kind.isError == errors {
      places[finding.kind.cause, default: (finding.kind, [:], 0)]
        .files[finding.cell.file, default: RowSet()].insert(Int(finding.cell.row))
      places[finding.kind.cause]?.count += 1
      if finding.kind == .signer, let quote = findings.quote(ofFindingAt: index) {
        words[finding.kind.cause, default: []].append("“\(VisibleText.shown(quote))”")
      }
    }
    return places.sorted { $0.key < $1.key }.map { cause, found in
      let files = found.files.sorted { $0.key < $1.key }
      let texts = files.prefix(Self.toldFiles).map { file, rows in
        (sources.count > 1 ? sources[Int(file)].name + ", " : "")
          + say("dòng ", "rows ") + text(rows)
      }
      let place =
        texts.joined(separator: "; ") + more(files.count, shown: Self.toldFiles, "; ")
        + signed(words[cause] ?? [])
      return say(
        "\(sign(found.kind)) – \(number(found.count)) dòng: \(explanation(found.kind, isGroup: true)) (\(place))",
        "\(sign(found.kind)) – \(number(found.count)) rows: \(explanation(found.kind, isGroup: true)) (\(place))"
      )
    }
  }

  /// The first of the names that are passed over.
  private func signed(_ words: [String]) -> String {
    if words.isEmpty { return "" }
    let more = self.more(words.count, shown: Self.toldOneByOne)
    return ": " + words.prefix(Self.toldOneByOne).joined(separator: ", ") + more
  }

  /// So many files are named where something is told in one line.
  private static let toldFiles = 5

  /// Findings of one cause in one column of one file.
  private struct Group: Hashable {
    let file: UInt16
    let column: UInt16?
    let cause: String
  }

  private func sentence(
    _ group: Group, _ kind: RosterFindingKind, _ rows: RowSet, _ sources: [RosterSource]
  ) -> String {
    let place = place(group.file, group.column, sources)
    let sign = sign(kind)
    let count = number(rows.count)
    let limit = kind.isError ? Self.toldRuns : Self.toldRunsOfNotes
    let text =
      rows.text(limit)
      + (rows.hasMoreRuns(than: limit) ? say(" xem tất cả: --json", " all of them: --json") : "")
    return say(
      "\(sign) – \(place)\(count) dòng: \(explanation(kind, isGroup: true)) (dòng \(text))",
      "\(sign) – \(place)\(count) rows: \(explanation(kind, isGroup: true)) (rows \(text))")
  }

  private func heading(_ file: UInt16, _ column: UInt16?, _ sources: [RosterSource]) -> String? {
    let headings = sources[Int(file)].layout.headings
    guard let column, Int(column) < headings.count else { return nil }
    return VisibleText.shown(headings[Int(column)])
  }
}
