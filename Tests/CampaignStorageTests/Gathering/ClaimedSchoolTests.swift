import CampaignStorage
import Foundation
import GRDB
import SchoolCampaign
import Testing

/// Parts in whose file somebody gave the school another name.
struct ClaimedSchoolTests {
  /// The office, and the copy of a school that had a file of its own before it took in the office's.
  private func exchanged(
    _ roster: String = threeSchools
  ) async throws -> (office: TestCampaign, school: TestCampaign) {
    let (office, school) = (try TestCampaign(), try TestCampaign())
    try await school.importing(
      "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTHCS Hoa Sen,6/9,1,Ngô Thị Riêng,01/02/2009")
    try await office.importing(roster)
    try await school.receiving(parts: [office.sent("THCS Hoa Sen")])
    return (office, school)
  }

  /// The school's part, whose file was changed by hand.
  private func part(
    _ school: TestCampaign, _ sql: String..., of name: String = "THCS Hoa Sen"
  ) async throws -> SchoolPart {
    let file = try await school.sentFile(name)
    let queue = try DatabaseQueue(path: file)
    try await queue.write { db in for sql in sql { try db.execute(sql: sql) } }
    try queue.close()
    return try CampaignStore.part(at: file)
  }

  private func named(_ name: String) throws -> String {
    let key = try #require(SchoolName(name)).key.replacing("'", with: "''")
    return "UPDATE school SET name = '\(name)', key = '\(key)'"
  }

  @Test(arguments: ["THCS Bằng Lăng", "THCS Trường Mới"])
  func `a part under the name of another school is refused whole`(name: String) async throws {
    let (office, school) = try await exchanged()
    _ = try await school.mark("7912345601", .installed)
    let before = try office.rows(exceptOf: "")
    let part = try await part(school, named(name))
    await #expect(
      throws: CampaignError.falsePart(
        file: part.file, .studentsOf(said: name, known: "THCS Hoa Sen", students: 3))
    ) { try await office.receivingPlan(parts: [part]) }
    #expect(try office.rows(exceptOf: "") == before)
    try await office.receiving(parts: [school.sent("THCS Hoa Sen")])
  }

  @Test func `so is one whose school and classes say that another batch made them`() async throws {
    let (office, _) = try await exchanged()
    let school = try office.copied()
    _ = try await school.mark("7912345601", .installed)
    let part = try await part(
      school, named("THCS Bằng Lăng"),
      "INSERT INTO batch (uid, kind, moment, day, isPractice, by) "
        + "SELECT x'00112233445566778899AABBCCDDEEFF', kind, moment, day, isPractice, by FROM batch LIMIT 1",
      "UPDATE school SET createdIn = (SELECT max(id) FROM batch)")
    await #expect(
      throws: CampaignError.falsePart(
        file: part.file,
        .studentsOf(said: "THCS Bằng Lăng", known: "THCS Hoa Sen", students: 3))
    ) { try await office.receivingPlan(parts: [part]) }
  }

  @Test func `so is a tiny school's`() async throws {
    let (office, school) = try await exchanged(
      "Trường,Lớp,STT,Họ và tên,Ngày sinh\nTHCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009\n"
        + "THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009\n"
        + "THCS Sao Mai,6/1,1,Đỗ Văn Giang,11/03/2009")
    let part = try await part(school, named("THCS Sao Mai"))
    await #expect(
      throws: CampaignError.falsePart(
        file: part.file,
        .studentsOf(said: "THCS Sao Mai", known: "THCS Hoa Sen", students: 2))
    ) { try await office.receivingPlan(parts: [part]) }
  }

  @Test func `a new school whose children all come from one other is taken`() async throws {
    let (office, school) = try await exchanged()
    var moves = ImportOptions()
    (moves.acceptMoves, moves.newSchool) = (true, true)
    try await school.importing(
      threeSchools.replacing("THCS Hoa Sen", with: "THCS Trường Mới"), moves)
    let part = try await school.sent("THCS Trường Mới")
    try await office.receiving(parts: [part], moves)
    let homes = try await office.students().map(\.school)
    #expect(homes.count { $0 == "THCS Trường Mới" } == 3)
    #expect(try await office.receivingPlan(parts: [part]).plan.repeatsCampaign)
  }

  @Test func `a school whose children the office all moved away is told so`() async throws {
    let (office, school) = try await exchanged()
    let classes = try await office.store.classes()
    let home = try #require(
      classes.first { $0.name.display == "6/2" })
    for child in try await office.students() where child.school == "THCS Hoa Sen" {
      _ = try await office.store.edit(child.student.id, [:], moveTo: home.id, entry: office.entry)
    }
    _ = try await school.mark("7912345601", .installed)
    let plan = try await office.receivingPlan(parts: [school.sent("THCS Hoa Sen")]).plan
    #expect(plan.count(.elsewhere) == 3)
  }
}
