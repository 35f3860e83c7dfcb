import CampaignStorage
import SchoolCampaign
import Testing

struct AccessHistoryTests {
  private func store(
    _ schools: TwoSchools, _ access: Access, _ name: String = "test"
  ) -> CampaignStore {
    schools.campaign.store.acting(as: Person(name: name, access))
  }

  private static func entry(of name: String, _ schools: TwoSchools) -> Entry {
    var entry = schools.campaign.entry
    entry.by = name
    return entry
  }

  @Test func `of an import of several schools each sees the own rows and counts no others`()
    async throws
  {
    let schools = try await TwoSchools()
    let whole = try await schools.campaign.store.history(ofBatch: 1)
    #expect(whole.batch.students == 6 && whole.entries.count == 6)
    #expect(whole.batch.subjects.count == 3)
    let head = store(schools, .headmaster(schools.own.school.id))
    let (batch, entries) = try await head.history(ofBatch: 1)
    #expect(batch.students == 4 && entries.count == 4)
    #expect(batch.subjects == [BatchSubject(.school, "THCS Hoa Sen")])
    let teacher = store(schools, .teacher([schools.own.schoolClass.id]))
    #expect(try await teacher.history(ofBatch: 1).batch.students == 2)
    #expect(try await teacher.history(ofBatch: 1).entries.count == 2)
  }

  @Test func `a batch that reaches beyond is not there for whoever takes back`() async throws {
    let schools = try await TwoSchools()
    let head = store(schools, .headmaster(schools.own.school.id))
    await #expect(throws: CampaignError.unknownBatch(1)) {
      try await head.undo(1, entry: schools.campaign.entry)
    }
    let both = [schools.own.student, schools.foreign.student]
    let request = MarkRequest(status: .installed, day: schools.campaign.entry.today)
    let marked = try await schools.campaign.store.mark(
      both.map { ($0, request) }, entry: schools.campaign.entry)
    let mark = try #require(marked.batch)
    #expect(try await head.history(ofBatch: mark).batch.students == 1)
    #expect(try await head.history(ofBatch: mark).batch.classes == ["6/1 THCS Hoa Sen"])
    await #expect(throws: CampaignError.unknownBatch(mark)) {
      try await head.undo(mark, entry: schools.campaign.entry)
    }
    // Without a number it is the last one that lies within.
    let last = try await head.undo(nil, dryRun: true, entry: schools.campaign.entry).undone.id
    #expect(last != mark)
  }

  @Test func `a teacher takes back own acts only, and learns of no other`() async throws {
    let schools = try await TwoSchools()
    let entry = Self.entry(of: "Cô Mai", schools)
    let teacher = store(schools, .teacher([schools.own.schoolClass.id]), "Cô Mai")
    await #expect(throws: CampaignError.nothingToUndo) {
      try await teacher.undo(nil, entry: entry)
    }
    await #expect(throws: CampaignError.unknownBatch(schools.own.batch)) {
      try await teacher.undo(schools.own.batch, entry: entry)
    }
    let request = MarkRequest(status: .installed, day: entry.today)
    let marked = try await teacher.mark([(schools.own.student, request)], entry: entry)
    #expect(try await teacher.undo(nil, entry: entry).undone.id == marked.batch)
    #expect(try await teacher.redo(nil, entry: entry).students == [schools.own.student])
  }

  @Test func `a name in an entry makes nobody somebody else`() async throws {
    let schools = try await TwoSchools()
    let teacher = store(schools, .teacher([schools.own.schoolClass.id]), "Cô Mai")
    // The batches of the campaign are by "test".
    await #expect(throws: CampaignError.nothingToUndo) {
      try await teacher.undo(nil, entry: schools.campaign.entry)
    }
  }

  @Test func `a head takes back the school's acts, but not what only the office does`() async throws
  {
    let schools = try await TwoSchools()
    let office = schools.campaign.store
    let entry = schools.campaign.entry
    let head = store(schools, .headmaster(schools.own.school.id), "Thầy Hùng")
    #expect(try await head.undo(schools.own.batch, entry: entry).students == [schools.own.student])
    var settings = try await office.campaign()
    settings.signerName = "Trần Quốc Tám"
    let set = try #require(try await office.set(settings, entry: entry))
    #expect(try await head.history(ofBatch: set).batch.kind == .set)
    await #expect(throws: CampaignError.unknownBatch(set)) {
      try await head.undo(set, entry: entry)
    }
  }

  @Test func `what was added, taken back and is gone can still be brought back`() async throws {
    let schools = try await TwoSchools()
    let entry = schools.campaign.entry
    let clerk = store(schools, .clerk(schools.own.school.id))
    var details = StudentDetails(fullName: "Âu Thị Mới")
    details.birthDate = CalendarDay(iso: "2009-03-01")
    let added = try await clerk.add(details, to: schools.own.schoolClass.id, entry: entry)
    let undo = try #require(try await clerk.undo(added.batch, entry: entry).batch)
    #expect(try await clerk.history(limit: 2).map(\.id) == [undo, added.batch])
    #expect(try await clerk.redo(undo, entry: entry).students == [added.student])
    let other = store(schools, .clerk(schools.foreign.school.id))
    await #expect(throws: CampaignError.unknownBatch(undo)) {
      try await other.history(ofBatch: undo)
    }
  }

  @Test func `an import of the own school is undone whole and redone`() async throws {
    let schools = try await TwoSchools()
    let entry = schools.campaign.entry
    let clerk = store(schools, .clerk(schools.own.school.id))
    let source = try TestCampaign.source(schools.own.roster)
    let plan = try await clerk.plan([source], ImportOptions())
    let batch = try #require(try await clerk.apply(plan, [source], entry: entry).batch)
    let undo = try #require(try await clerk.undo(batch, entry: entry).batch)
    #expect(try await clerk.history(ofBatch: batch).batch.undoneBy == undo)
    #expect(try await clerk.redo(nil, entry: entry).students.count == 2)
  }
}
