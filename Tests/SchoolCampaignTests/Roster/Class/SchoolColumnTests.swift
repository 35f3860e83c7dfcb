import Testing

@testable import SchoolCampaign

struct SchoolColumnTests {
  private func codes(_ schools: [String]) throws -> [String] {
    let rows = schools.enumerated().map { index, school in
      "\(index + 1),Trần Văn A\(["n", "nh", "u"][index % 3]),\(index + 1)/3/2009,6/1,\"\(school)\""
    }
    return try checked("STT,Họ và tên,Ngày sinh,Lớp,Trường\n" + rows.joined(separator: "\n"))
      .findings.map(\.kind.code)
  }

  @Test(arguments: ["Huỳnh Gia Hân", "Lê Văn Tám", "Chuyển trường", "Nghỉ học", "chuyển đi Quận 4"])
  func `a person's name or a remark beside schools is none`(cell: String) throws {
    #expect(try codes(["THCS Hoa Sen", "THCS Hoa Sen", cell]) == ["not-a-school"])
  }

  @Test func `schools named after people stay where all are named so, or one has the level`() throws
  {
    #expect(try codes(["Lê Văn Tám", "Nguyễn Thị Định", "Lê Văn Tám"]).isEmpty)
    #expect(try codes(["TH Lê Văn Tám", "Lê Văn Tám", "Trường Nguyễn Thị Định"]).isEmpty)
  }

  @Test(arguments: [
    "THCS Hoa Sen, Quận 7", "THCS Hoa Sen Q7", "THCS Hoa Sen (CS2)", "PTCS Hoa Sen",
    "THCS Hoa Sen - Quận 7", "THCS Hoa Sen Q.7", "THCS Hoa Sen TP HCM", "THCS Hoa Sẽn",
  ]) func `a school's name with its place is near it`(name: String) throws {
    let one = SchoolSpelling(try #require(SchoolName("THCS Hoa Sen")))
    let other = SchoolSpelling(try #require(SchoolName(name)))
    #expect(one.isNear(other))
    #expect(one.isSame(as: other))
  }

  @Test func `other campuses, numbers and levels are not near`() throws {
    func isNear(_ one: String, _ other: String) throws -> Bool {
      SchoolSpelling(try #require(SchoolName(one))).isNear(
        SchoolSpelling(try #require(SchoolName(other))))
    }
    #expect(try !isNear("THCS Hoa Sen (CS1)", "THCS Hoa Sen (CS2)"))
    #expect(try !isNear("THCS Hoa Sen 2", "THCS Hoa Sen"))
    #expect(try !isNear("TH Hoa Sen Q7", "THCS Hoa Sen"))
    #expect(SchoolName("T.H.C.S Hoa Sen")?.key == SchoolName("THCS Hoa Sen")?.key)
  }
}
