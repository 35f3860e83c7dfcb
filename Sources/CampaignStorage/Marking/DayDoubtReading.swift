import GRDB
import SchoolCampaign

/// Reads what speaks against days that were recorded earlier: practice, and clocks that went back.
struct DayDoubtReading {
  private let db: Database
  private let today: CalendarDay
  private let isPractice: Bool
  /// Which batches of this copy a wrong clock dated.
  private(set) var clocks: ClockLog
  private var batches: [Int64: Today] = [:]
  private var origins: [Int64: Bool] = [:]

  private struct Today {
    let day: CalendarDay
    let isPractice: Bool
  }

  /// - Parameter clocks: What was read of them before.
  init(_ db: Database, _ entry: Entry, clocks: ClockLog = ClockLog()) {
    self.init(db, today: entry.today, isPractice: entry.isPractice, clocks: clocks)
  }

  /// For the plan of an import; where it names no day, all recorded ones count.
  init(_ db: Database, _ options: ImportOptions) {
    self.init(
      db, today: options.today ?? CalendarDay.possibleClocks.upperBound,
      isPractice: options.isPractice ?? false, clocks: ClockLog())
  }

  private init(_ db: Database, today: CalendarDay, isPractice: Bool, clocks: ClockLog) {
    (self.db, self.today, self.isPractice, self.clocks) = (db, today, isPractice, clocks)
  }

  /// The request with what is known against the student's days. Who practises knows nothing better.
  mutating func request(_ request: MarkRequest, of student: Student) throws -> MarkRequest {
    var request = request
    request.today = today
    request.doubts = try doubts(of: student)
    return request
  }

  /// Which days of a student are not to be believed.
  mutating func doubts(of student: Student) throws -> DayDoubts {
    if isPractice || student.standing == Standing() { return DayDoubts() }
    let events = try StatusEventRecord.fetchAll(db, of: student.id)
    return DayDoubts(try events.map { try recorded($0) })
  }

  /// Notes what is doubted of students whom rows of a roster may mean.
  mutating func note(_ candidates: inout [Candidate]) throws {
    for place in candidates.indices {
      candidates[place].doubts = try doubts(of: candidates[place].student)
    }
  }

  /// Looks at the clocks now, so that copies need not.
  mutating func readClocks() throws { _ = try clocks.isDoubted(db, 0, today: today) }

  private mutating func recorded(_ event: StatusEventRecord.Event) throws -> RecordedStanding {
    if let origin = event.origin {
      return RecordedStanding(event.standing, isPractice: try isPractice(origin))
    }
    let today = try today(of: event.batch)
    let isWrong =
      try !today.isPractice && clocks.isDoubted(db, event.batch, today: self.today)
    return RecordedStanding(
      event.standing, isPractice: today.isPractice, wrongToday: isWrong ? today.day : nil)
  }

  private mutating func today(of batch: Int64) throws -> Today {
    if let known = batches[batch] { return known }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT day, isPractice FROM batch WHERE id = ?"),
      arguments: [batch])
    guard let row else { throw CampaignError.corrupt }
    let today = Today(day: try row.at(0), isPractice: try row.at(1))
    batches[batch] = today
    return today
  }

  private mutating func isPractice(_ origin: Int64) throws -> Bool {
    if let known = origins[origin] { return known }
    guard let batch = try OriginRecord.fetch(db, id: origin) else { throw CampaignError.corrupt }
    origins[origin] = batch.isPractice
    return batch.isPractice
  }
}
