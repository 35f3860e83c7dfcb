import CampaignReports
import Foundation
import SchoolCampaign

/// Writes the rows that an import leaves out as they were, with what is wrong and their row number, to a file
/// that imports as it is once it is mended.
struct ErrorFile {
  let plan: RosterPlan
  let sources: [RosterSource]
  let wording: Wording

  /// Writes the file; gives the number of rows.
  func write(to path: String) throws -> Int {
    let file = try WholeFile(path: path)
    do {
      let count = try write(file)
      try file.finish()
      return count
    } catch {
      file.discard()
      throw error
    }
  }

  private func write(_ file: WholeFile) throws -> Int {
    let reasons = RowReasons(plan.findings)
    var writer = CSVWriter()
    var count = 0
    for (index, source) in sources.enumerated() {
      var reader = try CSVReader(source.input, delimiter: source.layout.delimiter)
      var row = TableRow()
      var wroteHeader = false
      while try reader.next(into: &row) {
        guard row.number > source.layout.headerRow else { continue }
        let findings = reasons.findings(of: RosterRowReference(file: index, row: row.number))
        if findings.isEmpty { continue }
        if !wroteHeader {
          writer.write([wording.errorColumn, wording.rowColumn] + headings(source))
        }
        wroteHeader = true
        let texts = findings.map {
          wording.explanation(plan.findings.all[$0].kind, sources.map(\.input.name))
        }
        writer.write(
          [texts.joined(separator: " "), String(row.number)] + padded(row.cells, source))
        count += 1
        if writer.bytes.count > 1 << 16 { try file.write(writer.take()) }
      }
    }
    try file.write(writer.take())
    return count
  }

  private func headings(_ source: RosterSource) -> [String] {
    source.layout.headings + defaults(source).map(\.heading)
  }

  private func padded(_ cells: [String], _ source: RosterSource) -> [String] {
    let width = max(cells.count, source.layout.headings.count)
    return cells + Array(repeating: "", count: width - cells.count) + defaults(source).map(\.value)
  }

  /// What titles or options said about the whole file stands in columns of its own here.
  private func defaults(_ source: RosterSource) -> [(heading: String, value: String)] {
    var columns: [(String, String)] = []
    let layout = source.layout
    if layout.columns(of: .schoolName).isEmpty,
      let school = plan.options.school?.display ?? layout.titles.school
    {
      columns.append(("Trường", school))
    }
    if layout.columns(of: .className).isEmpty,
      let name = plan.options.className?.display ?? layout.titles.className
    {
      columns.append(("Lớp", name))
    }
    return columns
  }
}
