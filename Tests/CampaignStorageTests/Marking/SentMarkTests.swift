import Foundation
import SchoolCampaign
import Testing

@testable import CampaignStorage

/// Marks as devices send them: one by one, twice, late, many at once.
struct SentMarkTests {
  private func started() async throws -> (campaign: TestCampaign, students: [Student]) {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    return (campaign, try await campaign.students().map(\.student))
  }

  private func mark(
    _ student: Student, _ status: InstallStatus?, key: UUID? = nil, on iso: String = "2021-05-27",
    corrects: Bool = false, obstacle: MarkRequest.ObstacleChange = .unchanged,
    sight: SentMark.Sight = .present
  ) throws -> SentMark {
    SentMark(
      key: key, student: student.id,
      .mark(
        MarkRequest(
          status: status, day: try #require(CalendarDay(iso: iso)), corrects: corrects,
          obstacle: obstacle)), sight: sight)
  }

  private func entry(by name: String) -> Entry {
    var entry = TestCampaign.entry(on: "2021-05-28")
    entry.by = name
    return entry
  }

  @Test func `the same key again gives the stored outcome, and makes nothing`() async throws {
    let (campaign, students) = try await started()
    let sent = try mark(students[0], .installed, key: UUID())
    let first = try await campaign.store.mark(sent, entry: campaign.entry)
    guard case .recorded = first else { return #expect(Bool(false), "\(first)") }
    _ = try await campaign.mark("6/1:1", .submitted, corrects: true)
    #expect(try await campaign.store.mark(sent, entry: campaign.entry) == first)
    #expect(try await campaign.total().installed == 0)
    #expect(try await campaign.store.history().count == 3)
  }

  @Test func `the same key with another content or sender is refused`() async throws {
    let (campaign, students) = try await started()
    let (store, key) = (campaign.store, UUID())
    let sent = try mark(students[0], .installed, key: key)
    _ = try await store.mark(sent, entry: campaign.entry)
    await #expect(throws: CampaignError.keyTaken) {
      try await store.mark(mark(students[1], .installed, key: key), entry: campaign.entry)
    }
    await #expect(throws: CampaignError.keyTaken) {
      try await store.mark(sent, entry: entry(by: "another"))
    }
    #expect(try await store.history().count == 2)
  }

  @Test func `what stands already makes no batch`() async throws {
    let (campaign, students) = try await started()
    _ = try await campaign.mark("6/1:1", .installed)
    let again = try await campaign.store.mark(
      mark(students[0], .submitted), entry: campaign.entry)
    guard case .same(let standing) = again else { return #expect(Bool(false), "\(again)") }
    #expect(standing.status == .installed)
    #expect(try await campaign.store.history().count == 2)
  }

  @Test func `an obstacle on another's unseen change is told with who and when, and not written`()
    async throws
  {
    let (campaign, students) = try await started()
    let first = try await campaign.store.mark(
      mark(students[0], .submitted), entry: entry(by: "Lan"))
    let held = try mark(students[0], nil, obstacle: .set(.noSMS), sight: .upTo(event: nil))
    let outcome = try await campaign.store.mark(held, entry: entry(by: "Hoa"))
    guard case .conflict(let conflict) = outcome, case .recorded(_, let standing) = first else {
      return #expect(Bool(false), "\(outcome)")
    }
    #expect(conflict.last.by == "Lan" && conflict.standing == standing)
    #expect(try await campaign.students().first?.student.standing == standing)
    let insisted = try mark(
      students[0], nil, obstacle: .set(.noSMS), sight: .upTo(event: conflict.last.event))
    guard
      case .recorded = try await campaign.store.mark(insisted, entry: entry(by: "Hoa"))
    else { return #expect(Bool(false), "not recorded") }
  }

  @Test func `a tap of an earlier day that arrives late counts on its day`() async throws {
    let (campaign, students) = try await started()
    _ = try await campaign.store.mark(
      mark(students[0], .installed, on: "2021-05-28"), entry: entry(by: "Lan"))
    let late = try mark(students[0], .installed, on: "2021-05-25", sight: .upTo(event: nil))
    _ = try await campaign.store.mark(late, entry: entry(by: "Hoa"))
    #expect(try await campaign.total(asOf: "2021-05-25").installed == 1)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `an exemption is sent like a mark`() async throws {
    let (campaign, students) = try await started()
    let sent = SentMark(key: UUID(), student: students[0].id, .exempt(.otherProvince, since: nil))
    _ = try await campaign.store.mark(sent, entry: campaign.entry)
    #expect(try await campaign.total().exempt == 1)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `of many at once each is made or refused by itself, and each can be undone`()
    async throws
  {
    let (campaign, students) = try await started()
    let store = campaign.store
    try await store.leave([students[6].id], on: nil, entry: campaign.entry)
    let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
      for round in 0..<60 {
        group.addTask {
          let student = students[round % 7]
          let status = InstallStatus.rungs[round % 4]
          do {
            _ = try await store.mark(
              mark(student, status, key: UUID(), sight: .upTo(event: nil)),
              entry: entry(by: "teacher \(round % 3)"))
            return (round % 7, true)
          } catch { return (round % 7, error as? CampaignError != .studentsLeft([student.id])) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.allSatisfy { $0.1 == ($0.0 != 6) })
    #expect(try await store.check(rebuild: false).isSound)
    #expect(try await campaign.total().installed == 6)
    for batch in try await store.history(limit: 200) where batch.kind == .mark {
      _ = try await store.undo(batch.id, exceptChanged: true, entry: campaign.entry)
    }
    #expect(try await campaign.total().parentReady == 0)
    #expect(try await store.check(rebuild: false).isSound)
  }

  @Test func `one too many is told to come again, and nothing of it is written`() async throws {
    let (campaign, students) = try await started()
    let queue = MarkQueue(longest: 0)
    await #expect(throws: CampaignError.tooManyWaiting) {
      try await queue.outcome(
        of: mark(students[0], .installed), campaign.entry, within: .everything, in: campaign.store)
    }
    #expect(try await campaign.store.history().count == 1)
  }
}
