import CampaignPrint
import CampaignReports
import Foundation
import SchoolCampaign

/// Writes the rows that an import leaves out or asks about to files that import as they are once they are mended.
struct ErrorFile {
  let plan: RosterPlan
  let sources: [RosterSource]
  let wording: Wording

  /// What was written where.
  struct Written {
    let path: String
    /// The source; nil where a file holds all of them.
    let source: String?
    let rows: Int
  }

  /// The kinds of file that there are, by their endings.
  enum Format: String {
    case csv, xlsx

    /// The format that a path names; nil if it names none.
    init?(path: String) {
      self.init(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
    }
  }

  /// Writes the files.
  func write(to path: String) throws -> [Written] {
    let rows = try RowsToMend(plan, sources)
    if Format(path: path) == .xlsx {
      let workbook = try ErrorWorkbook(rows, of: sources, wording)
      try write(to: path) { try $0.write(Array(workbook.data)) }
      return [Written(path: path, source: nil, rows: workbook.counts.reduce(0, +))]
    }
    let csv = ErrorFileCSV(rows, of: sources, wording)
    return try rows.tables.enumerated().map { place, table in
      let path = place == 0 ? path : ErrorFilePlace.free(path, from: place + 1)
      let count = try write(to: path) { file in try csv.write(table) { try file.write($0) } }
      let source = rows.tables.count > 1 ? sources[table.file].name : nil
      return Written(path: path, source: source, rows: count)
    }
  }

  /// Writes a file, whole or not at all, and over one that is there only if it says the same: what a person mended in it
  /// is nowhere else.
  ///
  /// - Throws: ``OutputError``, if it says anything else.
  private func write<Result>(to path: String, _ body: (WholeFile) throws -> Result) throws -> Result
  {
    let file = try WholeFile(path: path)
    do {
      let result = try body(file)
      guard try ErrorFilePlace.isFree(path, for: file.aside) else {
        throw OutputError(path: path, isForeign: true)
      }
      try file.finish()
      return result
    } catch {
      file.discard()
      throw error
    }
  }
}
