import CampaignStorage
import SchoolCampaign
import Testing

struct AccessImportTests {
  private func clerk(_ schools: TwoSchools) -> CampaignStore {
    schools.campaign.store.acting(
      as: Person(name: "test", .clerk(schools.own.school.id)))
  }

  @Test func `a number of a child elsewhere is refused and tells nothing of the child`()
    async throws
  {
    let schools = try await TwoSchools()
    let source = try TestCampaign.source(
      """
      Trường,Lớp,Họ và tên,Ngày sinh,Mã số BHXH
      THCS Hoa Sen,6/1,Kiều Thị Hạnh,12/03/2009,7912345688
      THCS Hoa Sen,6/1,Âu Thị Mới,01/03/2009,
      """)
    for isAccepting in [false, true] {
      var options = ImportOptions()
      options.acceptMoves = isAccepting
      let plan = try await clerk(schools).plan([source], options)
      #expect(plan.count(.refused) == 1 && plan.count(.new) == 1)
      #expect(plan.findings.all.map(\.kind) == [.numberBeyondReach])
      #expect(plan.openRows.isEmpty && plan.numberHolders.isEmpty && plan.changes.isEmpty)
      #expect(plan.questions.isEmpty)
    }
    let office = try await schools.campaign.store.plan([source], ImportOptions())
    #expect(office.count(.held) == 1)
  }

  @Test func `rows of another school are refused one by one, whether it is there or not`()
    async throws
  {
    let schools = try await TwoSchools()
    for name in ["THCS Sao Mai", "THCS Không Có", "THCS Hoa Sem"] {
      let source = try TestCampaign.source(
        """
        Trường,Lớp,Họ và tên,Ngày sinh
        THCS Hoa Sen,6/1,Âu Thị Mới,01/03/2009
        \(name),7/1,Ung Văn Tới,02/03/2009
        """)
      var options = ImportOptions()
      options.newSchool = true
      options.skipBadRows = true
      let plan = try await clerk(schools).plan([source], options)
      #expect(plan.findings.all.map(\.kind) == [.schoolBeyondReach], "\(name)")
      #expect(plan.count(.new) == 1)
    }
  }

  @Test func `rows that name no school are the own school's`() async throws {
    let schools = try await TwoSchools()
    let source = try TestCampaign.source("Lớp,Họ và tên,Ngày sinh\n6/1,Âu Thị Mới,01/03/2009\n")
    let plan = try await clerk(schools).plan([source], ImportOptions())
    #expect(plan.count(.new) == 1 && !plan.isRefused)
  }

  @Test func `nobody carries out what somebody with another reach planned`() async throws {
    let schools = try await TwoSchools()
    let source = try TestCampaign.source(schools.own.roster)
    let plan = try await schools.campaign.store.plan([source], ImportOptions())
    await #expect(throws: CampaignError.planStale) {
      try await clerk(schools).apply(plan, [source], entry: schools.campaign.entry)
    }
    await #expect(throws: CampaignError.planStale) {
      try await clerk(schools).keep(plan, [source], ReadingChoices(), entry: schools.campaign.entry)
    }
  }

  @Test func `a number that a child elsewhere has is taken, and its holder not told`() async throws
  {
    let schools = try await TwoSchools()
    let edits: [StudentField: String?] = [.insuranceNumber: schools.foreign.number]
    await #expect(throws: CampaignError.numberTakenElsewhere(.insuranceNumber)) {
      try await clerk(schools).edit(schools.own.student, edits, entry: schools.campaign.entry)
    }
    await #expect(throws: CampaignError.numberTaken(.insuranceNumber, by: schools.foreign.student))
    {
      try await schools.campaign.store.edit(
        schools.own.student, edits, entry: schools.campaign.entry)
    }
  }

  @Test func `a kept plan is gone once it was carried out, and not carried out twice`() async throws
  {
    let schools = try await TwoSchools()
    let store = clerk(schools)
    let entry = schools.campaign.entry
    let source = try TestCampaign.source(schools.own.roster)
    let plan = try await store.plan([source], ImportOptions())
    let kept = try await store.keep(plan, [source], ReadingChoices(), entry: entry)
    _ = try await store.apply(plan, [source], keptAs: kept, entry: entry)
    await #expect(throws: CampaignError.unknownPlan(kept)) { try await store.keptPlan(kept) }
    let undone = try await store.undo(nil, entry: entry)
    #expect(undone.students.count == 2)
    let again = try await store.plan([source], ImportOptions())
    await #expect(throws: CampaignError.unknownPlan(kept)) {
      try await store.apply(again, [source], keptAs: kept, entry: entry)
    }
  }

  @Test func `a school receives its own part, without children who are elsewhere here`()
    async throws
  {
    let schools = try await TwoSchools()
    let office = schools.campaign.store
    let entry = schools.campaign.entry
    let school = try schools.campaign.copied()
    try await school.edit("7912345601", [.note: "Từ trường"])
    try await school.edit("7912345602", [.note: "Từ trường"])
    // Meanwhile the office moved one of them to the other school.
    let moving = try await office.students(StudentSelection("7912345602"), school: nil)
    try await office.edit(
      try #require(moving.first).id, [:], moveTo: schools.foreign.schoolClass.id, entry: entry)
    let (part, _) = try await AccessTarget.part(school, schools.own.school)
    let head = office.acting(as: Person(name: "test", .headmaster(schools.own.school.id)))
    let sources = [try part.source()]
    let plan = try await head.plan(sources, ImportOptions(), parts: [part])
    #expect(plan.count(.elsewhere) == 1 && plan.received?.elsewhere.isEmpty == true)
    #expect(!plan.isRefused)
    #expect(try await head.apply(plan, sources, parts: [part], entry: entry).updated == 1)
    await #expect(throws: CampaignError.unknownSchool("THCS Sao Mai", nearest: [])) {
      try await head.plan(
        [try schools.foreign.part.source()], ImportOptions(), parts: [schools.foreign.part])
    }
  }
}
