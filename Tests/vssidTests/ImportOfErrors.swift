import CampaignReports
import CampaignStorage
import Foundation
import RosterFiles
import SchoolCampaign
import Testing

/// A campaign into which the good rows of a roster went, and the rows that did not.
struct ImportOfErrors {
  let campaign: RoundTripCampaign
  let sources: [RosterSource]
  let mending: RowsToMend
  let rows: [[String]]

  init(_ roster: FaultyRoster) async throws {
    try await self.init([roster.source(isMended: false)], roster.options)
  }

  init(
    _ sources: [RosterSource], _ wish: ImportOptions, after earlier: [RosterSource] = []
  ) async throws {
    campaign = try RoundTripCampaign()
    self.sources = sources
    var options = wish
    options.skipBadRows = true
    if !earlier.isEmpty {
      try await campaign.apply(try await campaign.plan(earlier, options), earlier)
    }
    let plan = try await campaign.plan(sources, options)
    #expect(plan.questions == [])
    mending = try RowsToMend(plan, sources)
    var rows: [[String]] = []
    for table in mending.tables { try mending.forEachRow(of: table) { rows.append($0.cells) } }
    self.rows = rows
    try await campaign.apply(plan, sources)
  }

  /// The error file, mended and read; no option says anything about it.
  func csv(_ mend: (inout [String], [String]) -> Void) throws -> [RosterSource] {
    let csv = ErrorFileCSV(mending, of: sources, Wording(.vietnamese))
    return try mending.tables.map { table in
      var bytes: [UInt8] = []
      _ = try csv.write(table) { bytes += $0 }
      let written = try RosterSource(RosterInput(name: "loi.csv", bytes: bytes))
      var reader = try written.table.reader()
      var row = TableRow()
      var writer = CSVWriter()
      var headings: [String] = []
      while try reader.next(into: &row) {
        var cells = row.cells
        if headings.isEmpty { headings = cells } else { mend(&cells, headings) }
        writer.write(cells)
      }
      return try RosterSource(RosterInput(name: "loi.csv", bytes: writer.bytes))
    }
  }
}

/// A campaign in a file of its own.
struct RoundTripCampaign {
  let store: CampaignStore
  let entry = Entry(
    by: "test", moment: Date(timeIntervalSince1970: 1_622_160_000),
    today: CalendarDay(number: 18_775))

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try CampaignStore.create(
      path: folder.appendingPathComponent("campaign.sqlite").path, .letter301)
  }

  func plan(
    _ sources: [RosterSource], _ options: ImportOptions = ImportOptions()
  ) async throws -> RosterPlan {
    try await store.plan(sources, options)
  }

  func apply(_ plan: RosterPlan, _ sources: [RosterSource]) async throws {
    _ = try await store.apply(plan, sources, entry: entry)
  }

  /// All that is said about every student, in order.
  func students() async throws -> [String] {
    let found = Found()
    try await store.forEachClass(StudentFilter()) { found.add($0) }
    return found.texts.sorted()
  }

  private final class Found: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [String] = []
    var texts: [String] { lock.withLock { found } }
    func add(_ students: [PlacedStudent]) {
      lock.withLock {
        found += students.map { placed in
          let details = StudentField.allCases.map { placed.student.details[$0] ?? "" }
          return ([placed.school, placed.schoolClass.name.display] + details)
            .joined(separator: "|")
        }
      }
    }
  }
}
