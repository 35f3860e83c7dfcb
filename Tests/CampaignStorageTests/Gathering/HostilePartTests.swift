import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// What a part may not do, whoever made it: say anything about another school.
struct HostilePartTests {
  /// The office, with something in every school.
  private func office() async throws -> TestCampaign {
    let office = try TestCampaign()
    try await office.importing(threeSchools)
    let bangLang = try office.copied()
    for (student, status) in [("7912345604", InstallStatus.installed), ("7912345605", .approved)] {
      _ = try await bangLang.mark(student, status)
    }
    try await bangLang.edit("7912345605", [.parentPhone: "0909999999"])
    try await office.receiving(parts: [bangLang.sent("THCS Bằng Lăng")])
    _ = try await office.mark("7912345607", .submitted)
    return office
  }

  @Test(arguments: 0..<24)
  func `no sequence of parts changes anything of another school`(seed: Int) async throws {
    let office = try await office()
    var parts: [SchoolPart] = []
    for school in try await office.store.schools() {
      parts.append(try await office.sent(school.name.display))
    }
    var clerk = try HostileClerk(seed: UInt64(seed), knowing: parts)
    let honest = try #require(parts.first { $0.school.name.display == "THCS Hoa Sen" })
    for _ in 0..<6 {
      let part = clerk.part(from: honest)
      let before = try office.rows(exceptOf: part.school.name.key)
      var options = ImportOptions()
      options.skipBadRows = true
      options.newSchool = true
      options.preference = [.handEdits, .file, .stored][seed % 3]
      do {
        try await office.receiving(parts: [part], options)
      } catch CampaignError.falsePart {} catch CampaignError.planRefused {}
      #expect(try office.rows(exceptOf: part.school.name.key) == before)
      #expect(try await office.store.check(rebuild: false).isSound)
    }
  }

  @Test func `hostile parts are taken now and then, or the walk shows nothing`() async throws {
    let office = try await office()
    let part = try await office.sent("THCS Hoa Sen")
    var clerk = try HostileClerk(seed: 7, knowing: [part])
    var taken = 0
    for _ in 0..<20 {
      var options = ImportOptions()
      options.skipBadRows = true
      do {
        let made = clerk.part(from: part)
        if try await office.receiving(parts: [made], options).batch != nil { taken += 1 }
      } catch CampaignError.falsePart {} catch CampaignError.planRefused {}
    }
    #expect(taken > 3)
  }

  /// The part of Hoa Sen with one child more: somebody who claims to be a child of another school.
  private func part(
    of office: TestCampaign, claiming name: String, arrives: Bool = false,
    _ change: (inout Student) -> Void = { _ in }
  ) async throws -> SchoolPart {
    let copy = try office.copied()
    let (mine, theirs) = (
      try await copy.sent("THCS Hoa Sen"), try await copy.sent("THCS Bằng Lăng")
    )
    let victim = try #require(theirs.students.first { $0.student.details.fullName == name })
    let host = try #require(mine.students.first)
    let batch = ForeignBatch(
      uid: UUID(), kind: .edit, moment: Date(), day: office.entry.today, isPractice: false, by: "x")
    var student = Student(
      id: Student.ID(rawValue: 999), classID: host.student.classID,
      details: victim.student.details)
    student.details.rollNumber = 40
    change(&student)
    var left = Standing()
    left.leftDay = office.entry.today
    let fields = StudentField.allCases.map { PartAct(batch: batch.uid, change: .field($0)) }
    let acts =
      [PartAct(batch: host.acts[0].batch, change: .created)] + fields
      + (arrives ? [PartAct(batch: batch.uid, change: .moved(isArrival: true))] : [])
      + [PartAct(batch: batch.uid, change: .standing(left, day: office.entry.today))]
    var batches = mine.batches
    batches[batch.uid] = batch
    return SchoolPart(
      file: mine.file, school: mine.school, classes: mine.classes,
      students: mine.students + [
        PartStudent(student: student, identities: victim.identities, acts: acts)
      ],
      reports: mine.reports, batches: batches, origin: mine.origin)
  }

  @Test func `a row about a child of another school is left out and named, the rest is taken`()
    async throws
  {
    let office = try await office()
    _ = try await office.mark("7912345601", .submitted)
    let part = try await part(of: office, claiming: "Phạm Thị Dung") { student in
      student.details.fullName = "Tên Khác"
      student.details.parentPhone = nil
    }
    let before = try office.rows(exceptOf: part.school.name.key)
    let plan = try await office.receivingPlan(parts: [part]).plan
    #expect(plan.count(.elsewhere) == 1 && !plan.isRefused && !plan.repeatsCampaign)
    let named = plan.received?.elsewhere.map { "\($0.fullName) \($0.school.display)" }
    #expect(named == ["Tên Khác THCS Bằng Lăng"])
    var moves = ImportOptions()
    moves.acceptMoves = true
    try await office.receiving(parts: [part], moves)
    #expect(try office.rows(exceptOf: part.school.name.key) == before)
  }

  @Test func `who comes to the school is a move, named, and waits for a yes`() async throws {
    let office = try await office()
    let part = try await part(of: office, claiming: "Phạm Thị Dung", arrives: true)
    let plan = try await office.receivingPlan(parts: [part]).plan
    #expect(plan.count(.held) == 1 && plan.count(.elsewhere) == 0)
    #expect(plan.received?.arrivals.map(\.fullName) == ["Phạm Thị Dung"])
    var moves = ImportOptions()
    moves.acceptMoves = true
    try await office.receiving(parts: [part], moves)
    let all = try await office.students()
    let moved = all.first { $0.student.details.fullName == "Phạm Thị Dung" }
    #expect(moved?.school == "THCS Hoa Sen" && all.count == 8)
  }

  @Test func `nobody comes to a school of whom nothing is the same`() async throws {
    let office = try await office()
    let part = try await part(of: office, claiming: "Phạm Thị Dung", arrives: true) { student in
      student.details = StudentDetails(fullName: "Tên Khác")
    }
    let plan = try await office.receivingPlan(parts: [part]).plan
    #expect(plan.count(.elsewhere) == 1 && plan.count(.held) == 0)
  }

  @Test func `a child whom the office moved stays there, and the sender is told`() async throws {
    let office = try await office()
    let school = try office.copied()
    let child = try #require(
      try await office.students().first { $0.student.details.fullName == "Lê Văn Cường" })
    let home = try #require(
      try await office.store.classes().first { $0.schoolID != child.schoolClass.schoolID })
    _ = try await office.store.edit(
      child.student.id, [:], moveTo: home.id, entry: office.entry)
    _ = try await school.mark("7912345601", .installed)
    _ = try await school.store.edit(
      child.student.id, [.parentPhone: "0900000000"], entry: school.entry)
    let part = try await school.sent("THCS Hoa Sen")
    let plan = try await office.receivingPlan(parts: [part]).plan
    #expect(plan.received?.elsewhere.map(\.fullName) == ["Lê Văn Cường"])
    try await office.receiving(parts: [part])
    let after = try await office.students()
    #expect(after.count == 8)
    let same = after.first { $0.student.id == child.student.id }
    #expect(same?.student.details.parentPhone == "0901234503")
    #expect(after.count { $0.student.standing.status == .installed } == 2)
  }

  @Test func `a name for a child that another school's part took keeps nobody out`() async throws {
    let (office, control) = (try TestCampaign(), try TestCampaign())
    let (sen, lang) = (try TestCampaign(), try TestCampaign())
    try await sen.importing(twoClasses)
    try await lang.importing(
      "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTHCS Bằng Lăng,6/1,1,Vũ Thị Em,10/03/2009\n"
        + "THCS Bằng Lăng,6/1,2,Lý Văn Khoa,11/03/2009")
    _ = try await lang.mark("6/1:1", .installed)
    let (mine, theirs) = (try await sen.sent(), try await lang.sent())
    let claimed = zip(mine.students, theirs.students).map { own, other in
      PartStudent(
        student: own.student, identities: own.identities + other.identities, acts: own.acts)
    }
    let hostile = SchoolPart(
      file: mine.file, school: mine.school, classes: mine.classes,
      students: claimed + mine.students.dropFirst(claimed.count), reports: mine.reports,
      batches: mine.batches.merging(theirs.batches.mapValues(\.slandered)) { first, _ in first },
      origin: mine.origin)
    try await office.receiving(parts: [hostile])
    for copy in [office, control] { try await copy.receiving(parts: [theirs]) }
    let wanted = try await control.picture()
    #expect(try await office.picture().filter { wanted.contains($0) } == wanted)
    #expect(try await office.students().count == 9)
    #expect(try await office.receivingPlan(parts: [theirs]).plan.repeatsCampaign)
    let child = try #require(
      try await office.students().first { $0.student.details.fullName == "Vũ Thị Em" })
    let history = try await office.store.history(of: child.student.id)
    #expect(history.flatMap(\.entries).compactMap(\.origin).allSatisfy { $0.by == "test" })
  }

  @Test func `a part under another school's name is refused whole`() async throws {
    let office = try await office()
    let other = try #require(SchoolName("THCS Bằng Lăng"))
    let part = try await office.sent("THCS Hoa Sen").named(other)
    await #expect(
      throws: CampaignError.falsePart(
        file: part.file, .claimsSchool(said: other.display, known: "THCS Hoa Sen"))
    ) { try await office.receivingPlan(parts: [part]) }
    let (alone, empty) = (try TestCampaign(), try TestCampaign())
    try await alone.importing(twoClasses)
    try await empty.receiving(alone)
    let renamed = try await alone.sent().named(other)
    await #expect(
      throws: CampaignError.falsePart(
        file: renamed.file,
        .studentsOf(said: other.display, known: "THCS Hoa Sen", students: 7))
    ) { try await empty.receivingPlan(parts: [renamed]) }
  }
}

extension ForeignBatch {
  /// The batch as an enemy tells it.
  fileprivate var slandered: ForeignBatch {
    ForeignBatch(
      uid: uid, kind: kind, moment: moment, day: day, isPractice: isPractice, by: "kẻ lạ")
  }
}
