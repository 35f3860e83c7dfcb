import SchoolCampaign

extension Wording {
  /// So many findings are told one by one; of more, each cause is told once with its rows.
  private static let toldOneByOne = 200

  /// Everything found, by row; grouped by cause when there is much of it.
  public func lines(_ findings: RosterFindings, _ sources: [RosterSource]) -> [String] {
    let names = sources.map(\.input.name)
    let order = findings.all.indices.sorted { findings.all[$0].cell < findings.all[$1].cell }
    guard findings.count <= Self.toldOneByOne else { return grouped(findings, order, names) }
    return order.map { index in
      let finding = findings.all[index]
      let headings = sources[Int(finding.cell.file)].layout.headings
      let heading = finding.cell.column.flatMap {
        Int($0) < headings.count ? headings[Int($0)] : nil
      }
      return sentence(
        finding, heading: heading.map(PlainText.normalized),
        quote: findings.quote(ofFindingAt: index),
        fileNames: names)
    }
  }

  private func grouped(
    _ findings: RosterFindings, _ order: [Int], _ names: [String]
  ) -> [String] {
    struct Group: Hashable {
      let file: UInt16
      let code: String
    }
    var groups: [Group: [Int]] = [:]
    for index in order {
      let finding = findings.all[index]
      let group = Group(file: finding.cell.file, code: finding.kind.code)
      groups[group, default: []].append(index)
    }
    return groups.sorted { $0.value[0] < $1.value[0] }.map { group, indexes in
      let first = findings.all[indexes[0]]
      let rows = ranges(indexes.map { Int(findings.all[$0].cell.row) })
      let count =
        names.count == 1 ? findings.counts[group.code] ?? indexes.count : indexes.count
      let sign = first.kind.isError ? say("Lỗi", "Error") : say("Lưu ý", "Note")
      let place = names.count == 1 ? "" : names[Int(group.file)] + ", "
      return say(
        "\(sign) – \(place)\(number(count)) dòng: \(explanation(first.kind, isGroup: true)) (dòng \(rows))",
        "\(sign) – \(place)\(number(count)) rows: \(explanation(first.kind, isGroup: true)) (rows \(rows))"
      )
    }
  }

  /// Row numbers with runs drawn together, the first sixty runs.
  private func ranges(_ rows: [Int]) -> String {
    var runs: [(Int, Int)] = []
    for row in rows {
      if let last = runs.last, row <= last.1 + 1 {
        runs[runs.count - 1].1 = max(row, last.1)
      } else {
        if runs.count == 60 { return text(runs) + "…" }
        runs.append((row, row))
      }
    }
    return text(runs)
  }

  private func text(_ runs: [(Int, Int)]) -> String {
    runs.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)–\($0.1)" }.joined(separator: ", ")
  }
}
