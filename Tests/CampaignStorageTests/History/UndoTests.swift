import CampaignStorage
import SchoolCampaign
import Testing

struct UndoTests {
  @Test func `undo of a first import leaves an empty campaign`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().isEmpty)
    #expect(try await campaign.store.schools().isEmpty)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `undo restores what an import or a mark changed`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .submitted, obstacle: .set(.noSMS))
    let before = try await campaign.students()
    try await campaign.importing(
      twoClasses.replacing("Nguyễn Văn An", with: "Nguyễn Văn Ân").replacing(
        "6/2,4,", with: "6/1,4,"))
    _ = try await campaign.mark("6/1:1-2", .installed)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().map(\.student) == before.map(\.student))
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a batch whose students changed since is refused, or taken back but for them`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let first = try await campaign.mark("6/1:1-2", .submitted)
    _ = try await campaign.mark("6/1:1", .installed)
    let batch = try #require(first.batch)
    await #expect(throws: CampaignError.self) {
      try await campaign.store.undo(batch, entry: campaign.entry)
    }
    #expect(try await campaign.total().submitted == 2)
    let outcome = try await campaign.store.undo(batch, exceptChanged: true, entry: campaign.entry)
    #expect(outcome.kept.count == 1)
    #expect(try await campaign.total().submitted == 1)
  }

  @Test func `what was taken back cannot be taken back again`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    await #expect(throws: CampaignError.nothingToUndo) {
      try await campaign.store.undo(nil, entry: campaign.entry)
    }
    await #expect(throws: CampaignError.alreadyUndone(1, by: 2)) {
      try await campaign.store.undo(1, entry: campaign.entry)
    }
  }

  @Test func `what is left of a batch is taken back without touching the rest`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let first = try #require(try await campaign.mark("6/1:1-2", .submitted).batch)
    let second = try #require(try await campaign.mark("6/1:2", .approved).batch)
    _ = try await campaign.store.undo(first, exceptChanged: true, entry: campaign.entry)
    _ = try await campaign.mark("6/1:1", .installed)
    _ = try await campaign.store.undo(second, entry: campaign.entry)
    _ = try await campaign.store.undo(first, entry: campaign.entry)
    let statuses = try await campaign.students().prefix(2).map(\.student.standing.status)
    #expect(statuses == [.installed, .notStarted])
  }

  private static let renumbered = twoClasses.split(
    separator: "\n", omittingEmptySubsequences: false
  )
  .map { line in
    var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if let place = cells.firstIndex(where: { Int($0) != nil && $0.count < 3 }) {
      cells[place] = String((Int(cells[place]) ?? 0) + 20)
    }
    return cells.joined(separator: ",")
  }.joined(separator: "\n")

  @Test func `a new numbering is taken back under later marks, which stay, and marks under it`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let before = try await campaign.students().map(\.student.details.rollNumber)
    let numbering = try #require(try await campaign.importing(Self.renumbered).batch)
    let after = try await campaign.students().map(\.student.details.rollNumber)
    #expect(before != after)
    let mark = try #require(try await campaign.mark("6/1:21-22", .installed).batch)
    _ = try await campaign.store.undo(numbering, entry: campaign.entry)
    var students = try await campaign.students().map(\.student)
    #expect(students.map(\.details.rollNumber) == before)
    #expect(students.count { $0.standing.status == .installed } == 2)
    _ = try await campaign.store.undo(mark, entry: campaign.entry)
    students = try await campaign.students().map(\.student)
    #expect(students.allSatisfy { $0.standing.status == .notStarted })
    _ = try await campaign.store.redo(numbering, entry: campaign.entry)
    #expect(try await campaign.students().map(\.student.details.rollNumber) == after)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a child whom a batch made does not go while somebody has marked it`() async throws {
    let campaign = try TestCampaign()
    let made = try #require(try await campaign.importing(twoClasses).batch)
    let mark = try #require(try await campaign.mark("6/1:1", .installed).batch)
    await #expect {
      _ = try await campaign.store.undo(made, entry: campaign.entry)
    } throws: { error in
      guard case .changedSince(made, _, let by, _) = error as? CampaignError else { return false }
      return by == [mark]
    }
  }
}
