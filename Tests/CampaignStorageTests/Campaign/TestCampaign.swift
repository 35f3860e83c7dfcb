import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// A real campaign in a file of its own, on a fixed day.
struct TestCampaign {
  let store: CampaignStore
  let path: String
  let entry = TestCampaign.entry(on: "2021-05-28")

  /// The days of which a list of approvals can speak on that day.
  static let reach = Campaign.letter301.reach(today: entry(on: "2021-05-28").today)

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("campaign.sqlite").path
    store = try CampaignStore.create(path: path, .letter301)
  }

  /// A campaign that lies at a place already.
  init(opening path: String) throws {
    self.path = path
    store = try CampaignStore.open(path: path)
  }

  static func entry(on iso: String) -> Entry {
    Entry(
      by: "test", moment: Date(timeIntervalSince1970: 1_622_160_000),
      today: CalendarDay(iso: iso) ?? CalendarDay(number: 18_775))
  }

  func plan(_ csv: String, _ options: ImportOptions = ImportOptions()) async throws -> RosterPlan {
    try await store.plan([Self.source(csv)], options)
  }

  @discardableResult
  func importing(
    _ csv: String, _ options: ImportOptions = ImportOptions()
  ) async throws -> ImportOutcome {
    let source = try Self.source(csv)
    let plan = try await store.plan([source], options)
    return try await store.apply(plan, [source], entry: entry)
  }

  func mark(
    _ text: String, _ status: InstallStatus?, on iso: String = "2021-05-27", sheet: Int? = nil,
    corrects: Bool = false, obstacle: MarkRequest.ObstacleChange = .unchanged
  ) async throws -> MarkOutcome {
    let students = try await store.students(
      StudentSelection(text), school: nil, edition: sheet)
    let request = MarkRequest(
      status: status, day: try #require(CalendarDay(iso: iso)), corrects: corrects,
      obstacle: obstacle)
    return try await store.mark(students.map { ($0.id, request) }, entry: entry)
  }

  func total(asOf iso: String = "2021-05-28") async throws -> ProgressTally {
    try await store.report(
      by: .school, school: nil, asOf: try #require(CalendarDay(iso: iso)), order: .name,
      entry: entry
    ).total
  }

  func students(_ filter: StudentFilter = StudentFilter()) async throws -> [PlacedStudent] {
    let box = Gathered()
    try await store.forEachClass(filter) { box.append($0) }
    return box.students
  }

  static func source(_ csv: String) throws -> RosterSource {
    try RosterSource(RosterInput(name: "roster.csv", bytes: Array(csv.utf8)))
  }
}

/// Gathers students from a concurrent closure.
final class Gathered: @unchecked Sendable {
  private let lock = NSLock()
  private var found: [PlacedStudent] = []

  var students: [PlacedStudent] { lock.withLock { found } }

  func append(_ students: [PlacedStudent]) {
    lock.withLock { found += students }
  }
}

/// Two classes of a school, seven students.
let twoClasses = """
  Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
  THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,0901234501
  THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,7912345602,0901234502
  THCS Hoa Sen,6/1,3,Lê Văn Cường,07/03/2009,,0901234503
  THCS Hoa Sen,6/2,1,Phạm Thị Dung,08/03/2009,7912345604,
  THCS Hoa Sen,6/2,2,Hoàng Văn Đạt,09/03/2009,7912345605,
  THCS Hoa Sen,6/2,3,Vũ Thị Em,10/03/2009,7912345606,
  THCS Hoa Sen,6/2,4,Đỗ Văn Giang,11/03/2009,7912345607,
  """
