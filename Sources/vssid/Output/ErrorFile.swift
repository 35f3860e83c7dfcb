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
  ///
  /// - Throws: ``OutputError``.
  func write(to place: OutputPlace) throws -> [Written] {
    let rows = try RowsToMend(plan, sources)
    if Format(path: place.path) == .xlsx {
      let workbook = try ErrorWorkbook(rows, of: sources, wording)
      try place.write(Array(workbook.data))
      return [Written(path: place.path, source: nil, rows: workbook.counts.reduce(0, +))]
    }
    let csv = ErrorFileCSV(rows, of: sources, wording)
    return try rows.tables.enumerated().map { number, table in
      let place =
        number == 0 ? place : place.at(ErrorFilePlace.free(place.path, from: number + 1))
      let draft = try OutputDraft(place)
      let count = try csv.write(table) { try draft.write($0) }
      try draft.settle()
      try draft.finish()
      let source = rows.tables.count > 1 ? sources[table.file].name : nil
      return Written(path: place.path, source: source, rows: count)
    }
  }
}
