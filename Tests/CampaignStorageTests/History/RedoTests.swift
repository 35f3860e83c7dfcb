import CampaignStorage
import SchoolCampaign
import Testing

struct RedoTests {
  @Test func `a redo brings a first import back as it was`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let before = try await campaign.wholeState()
    let undo = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await campaign.students().isEmpty)
    let redo = try await campaign.store.redo(nil, entry: campaign.entry)
    #expect(redo.undone.id == undo.batch)
    #expect(try await campaign.wholeState() == before)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `undo and redo go on and on`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let empty = try await campaign.wholeState()
    _ = try await campaign.mark("6/1:1-2", .installed, obstacle: .unchanged)
    let marked = try await campaign.wholeState()
    for _ in 0..<3 {
      _ = try await campaign.store.undo(2, entry: campaign.entry)
      #expect(try await campaign.wholeState() == empty)
      _ = try await campaign.store.redo(2, entry: campaign.entry)
      #expect(try await campaign.wholeState() == marked)
    }
    await #expect(throws: CampaignError.notUndone(2)) {
      try await campaign.store.redo(2, entry: campaign.entry)
    }
  }

  @Test func `the redo itself can be named to be taken back`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed)
    let undo = try #require(try await campaign.store.undo(2, entry: campaign.entry).batch)
    let redo = try #require(try await campaign.store.redo(undo, entry: campaign.entry).batch)
    await #expect(throws: CampaignError.alreadyRedone(undo, by: redo)) {
      try await campaign.store.redo(undo, entry: campaign.entry)
    }
    await #expect(throws: CampaignError.cannotUndo(undo, .undo)) {
      try await campaign.store.undo(undo, entry: campaign.entry)
    }
    let again = try await campaign.store.undo(redo, entry: campaign.entry)
    #expect(again.undone.id == 2)
    #expect(try await campaign.total().installed == 0)
  }

  @Test func `what changed since is refused, or left out`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1-2", .installed)
    _ = try await campaign.store.undo(2, entry: campaign.entry)
    _ = try await campaign.mark("6/1:1", .submitted)
    let before = try await campaign.wholeState()
    await #expect(throws: CampaignError.self) {
      try await campaign.store.redo(2, entry: campaign.entry)
    }
    #expect(try await campaign.wholeState() == before)
    let redo = try await campaign.store.redo(2, exceptChanged: true, entry: campaign.entry)
    #expect(redo.students.count == 1)
    #expect(redo.kept.count == 1)
    #expect(try await campaign.total().installed == 1)
    // Once that mark is taken back, what was left can follow.
    _ = try await campaign.store.undo(4, entry: campaign.entry)
    _ = try await campaign.store.redo(2, entry: campaign.entry)
    #expect(try await campaign.total().installed == 2)
    _ = try await campaign.store.undo(2, entry: campaign.entry)
    #expect(try await campaign.total().installed == 0)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `a child who was entered anew is not doubled`() async throws {
    let campaign = try TestCampaign()
    let list = """
      Trường,Lớp,STT,Họ và tên,Ngày sinh
      THCS Hoa Sen,6/1,1,Lê Văn Cường,07/03/2009
      THCS Hoa Sen,6/1,2,Đỗ Văn Giang,11/03/2009
      """
    try await campaign.importing(list)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    try await campaign.importing(
      list.split(separator: "\n").prefix(2).joined(separator: "\n").replacing(",1,", with: ",9,"))
    await #expect(throws: CampaignError.self) {
      try await campaign.store.redo(1, entry: campaign.entry)
    }
    let redo = try await campaign.store.redo(1, exceptChanged: true, entry: campaign.entry)
    #expect(redo.students.count == 1)
    #expect(redo.kept.count == 1)
    #expect(
      try await campaign.students().map(\.student.details.fullName) == [
        "Đỗ Văn Giang", "Lê Văn Cường",
      ])
    #expect(try await campaign.store.schools().count == 1)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test func `nobody gets the number of a student who may come back`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let before = try await campaign.students().map(\.student.id)
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    try await campaign.importing(
      """
      Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH
      THCS Sao Mai,6/1,1,Ngô Văn Hải,05/03/2009,7912345699
      """)
    let other = try #require(try await campaign.students().first?.student.id)
    #expect(!before.contains(other))
    _ = try await campaign.store.redo(1, entry: campaign.entry)
    #expect(Set(try await campaign.students().map(\.student.id)) == Set(before + [other]))
    #expect(try await campaign.store.schools().count == 2)
    #expect(try await campaign.store.check(rebuild: false).isSound)
  }

  @Test
  func `the list that was in force is in force again, and no edition's number is given twice`()
    async throws
  {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    let swapped = twoClasses.replacing("6/1,1,", with: "6/1,x,").replacing("6/1,2,", with: "6/1,1,")
      .replacing("6/1,x,", with: "6/1,2,")
    try await campaign.importing(swapped)
    func editions() async throws -> [Int] { try await campaign.store.classes().map(\.edition) }
    #expect(try await editions() == [2, 1])
    _ = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(try await editions() == [3, 1])
    _ = try await campaign.store.redo(nil, entry: campaign.entry)
    #expect(try await editions() == [2, 1])
    // A list that was printed in between still names whom it named.
    let first = try await campaign.store.students(
      StudentSelection("6/1:1"), school: nil, edition: 3)
    #expect(first.first?.details.fullName == "Nguyễn Văn An")
    try await campaign.importing(twoClasses)
    #expect(try await editions() == [4, 1])
  }

  @Test func `a later undo that removed the students is to be redone first`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed)
    let before = try await campaign.wholeState()
    let first = try #require(try await campaign.store.undo(2, entry: campaign.entry).batch)
    let second = try #require(try await campaign.store.undo(1, entry: campaign.entry).batch)
    await #expect(throws: CampaignError.removedSince(first, by: second)) {
      try await campaign.store.redo(first, entry: campaign.entry)
    }
    _ = try await campaign.store.redo(second, entry: campaign.entry)
    _ = try await campaign.store.redo(first, entry: campaign.entry)
    #expect(try await campaign.wholeState() == before)
  }

  @Test func `an undo without a number takes one's own last batch`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    _ = try await campaign.mark("6/1:1", .installed)
    var other = campaign.entry
    other.by = "cô Lan"
    await #expect(throws: CampaignError.onlyOthersToUndo(last: 2)) {
      try await campaign.store.undo(nil, entry: other)
    }
    let students = try await campaign.students()
    _ = try await campaign.store.exempt([students[3].student.id], .other, since: nil, entry: other)
    let mine = try await campaign.store.undo(nil, entry: campaign.entry)
    #expect(mine.undone.id == 2)
    #expect(mine.newerByOthers.map(\.id) == [3])
    #expect(try await campaign.store.undo(nil, entry: other).undone.id == 3)
    await #expect(throws: CampaignError.onlyOthersToUndo(last: 1)) {
      try await campaign.store.undo(nil, entry: other)
    }
  }
}
