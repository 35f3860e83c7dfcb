import CampaignReports
import SchoolCampaign

/// Writes the rows that an import leaves out or asks about to files that import as they are once they are mended.
struct ErrorFile {
  let plan: RosterPlan
  let sources: [RosterSource]
  let wording: Wording

  /// Writes the files; gives the number of rows of each.
  func write(to path: String) throws -> [(path: String, rows: Int)] {
    let rows = RowsToMend(plan, sources)
    let csv = ErrorFileCSV(rows, of: sources, wording)
    return try rows.tables.enumerated().map { place, table in
      let path = place == 0 ? path : ErrorFilePlace.free(path, from: place + 1)
      let file = try WholeFile(path: path)
      do {
        let count = try csv.write(table) { try file.write($0) }
        try file.finish()
        return (path, count)
      } catch {
        file.discard()
        throw error
      }
    }
  }
}
