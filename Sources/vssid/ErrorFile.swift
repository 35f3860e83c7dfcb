import CampaignReports
import Foundation
import SchoolCampaign

/// Writes the rows that an import leaves out as they were, with what is wrong and their row number, to a file
/// that imports as it is once it is mended. Input files with other headings get a file of their own.
struct ErrorFile {
  let plan: RosterPlan
  let sources: [RosterSource]
  let wording: Wording

  /// Writes the files; gives the number of rows of each.
  func write(to path: String) throws -> [(path: String, rows: Int)] {
    var groups: [[String]: [Int]] = [:]
    for (index, source) in sources.enumerated() where hasBadRows(index) {
      groups[source.layout.headings, default: []].append(index)
    }
    let inOrder = groups.values.sorted { $0[0] < $1[0] }
    return try inOrder.enumerated().map { place, files in
      let path = place == 0 ? path : ErrorFilePlace.free(path, from: place + 1)
      let file = try WholeFile(path: path)
      do {
        let count = try write(files, to: file)
        try file.finish()
        return (path, count)
      } catch {
        file.discard()
        throw error
      }
    }
  }

  private func hasBadRows(_ file: Int) -> Bool {
    plan.openRows.contains { Int($0.place.file) == file }
      || plan.findings.all.contains { finding in
        finding.kind.isError
          && (Int(finding.cell.file) == file || finding.kind.otherRow.map { Int($0.file) } == file)
      }
  }

  private func write(_ files: [Int], to file: WholeFile) throws -> Int {
    let reasons = RowReasons(plan.findings)
    let open = Dictionary(plan.openRows.map { ($0.place, $0) }) { first, _ in first }
    let hasSchool = files.contains { defaultSchool(sources[$0]) != nil }
    let hasClass = sources[files[0]].layout.columns(of: .className).isEmpty
    var writer = CSVWriter()
    writer.write(
      [wording.errorColumn, wording.rowColumn, wording.choiceColumn] + (hasSchool ? ["Trường"] : [])
        + (hasClass ? ["Lớp"] : []) + own(sources[files[0]].layout.headings, sources[files[0]]))
    var count = 0
    for index in files {
      let source = sources[index]
      var section: String?
      var reader = try source.table.reader()
      var row = TableRow()
      while try reader.next(into: &row) {
        guard row.number > source.layout.headerRow else { continue }
        section = row.sectionClass ?? section
        let place = RosterRowReference(file: index, row: row.number)
        let texts =
          reasons.findings(of: place).map { finding in
            wording.explanation(plan.findings.all[finding].kind(seenFrom: place), names)
          } + (open[place].map { [wording.question(about: $0)] } ?? [])
        if texts.isEmpty { continue }
        let school = hasSchool ? [defaultSchool(source) ?? ""] : []
        let name = hasClass ? [defaultClass(source, section) ?? ""] : []
        writer.write(
          [texts.joined(separator: " "), String(row.number), ""] + school + name
            + cells(row, source, section))
        count += 1
        if writer.bytes.count > 1 << 16 { try file.write(writer.take()) }
      }
    }
    try file.write(writer.take())
    return count
  }

  /// The cells as they were; a blank class takes that of its section or title, which do not go along.
  private func cells(_ row: TableRow, _ source: RosterSource, _ section: String?) -> [String] {
    var cells = row.cells
    let blanks = [
      (source.layout.columns(of: .className).first, defaultClass(source, section)),
      (
        source.layout.columns(of: .schoolName).first,
        plan.options.school?.display ?? source.layout.titles.school
      ),
    ]
    for case (let column?, let value?) in blanks
    where column < cells.count && PlainText.normalized(cells[column]).isEmpty {
      cells[column] = value
    }
    return own(cells, source)
  }

  /// Cells without those of columns that an earlier error file added.
  private func own(_ cells: [String], _ source: RosterSource) -> [String] {
    cells.enumerated().filter { column, _ in
      column >= source.layout.fields.count
        || source.layout.fields[column] != .ownColumn && source.layout.fields[column] != .choice
    }.map(\.element)
  }

  private var names: [String] { sources.map(\.name) }

  /// What titles or options said about the whole file stands in columns of its own here.
  private func defaultSchool(_ source: RosterSource) -> String? {
    guard source.layout.columns(of: .schoolName).isEmpty else { return nil }
    return plan.options.school?.display ?? source.layout.titles.school
  }

  private func defaultClass(_ source: RosterSource, _ section: String?) -> String? {
    plan.options.className?.display ?? section ?? source.named?.display
  }
}
