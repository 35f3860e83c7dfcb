import GRDB
import SchoolCampaign

/// The days that clocks told, batch by batch, and which of them were wrong. It may be kept: batches are only ever added.
struct ClockLog {
  /// Batches one after the other, all told the same day.
  private struct Run {
    let day: CalendarDay
    /// The first and the last batch.
    let first: Int64
    var last: Int64
  }

  private var runs: [Run] = []
  private var newest: Int64 = 0
  /// Of so many runs and this today the last answer speaks.
  private var answered: (runs: Int, today: CalendarDay)?
  private var doubted: [ClosedRange<Int64>] = []

  /// Whether a wrong clock dated a batch, as far as all batches up to now tell.
  mutating func isDoubted(_ db: Database, _ batch: Int64, today: CalendarDay) throws -> Bool {
    try readNews(db)
    if answered?.runs != runs.count || answered?.today != today { answer(today) }
    return doubted.contains { $0.contains(batch) }
  }

  private mutating func readNews(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT id, day FROM batch WHERE id > ? AND isPractice = 0 ORDER BY id"),
      arguments: [newest])
    while let row = try rows.next() {
      let (id, day): (Int64, CalendarDay) = (try row.at(0), try row.at(1))
      newest = id
      if runs.last?.day == day {
        runs[runs.count - 1].last = id
      } else {
        runs.append(Run(day: day, first: id, last: id))
      }
    }
  }

  private mutating func answer(_ today: CalendarDay) {
    let past = runs.filter { $0.day <= today }
    let order = ClockOrder(past.map(\.day) + [today])
    doubted = order.doubted.filter(past.indices.contains).sorted().map {
      past[$0].first...past[$0].last
    }
    answered = (runs.count, today)
  }
}
