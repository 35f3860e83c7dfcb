import Testing

@testable import SchoolCampaign

struct ClassQuestionTests {
  private func codes(_ rows: String, levels: Set<Level> = []) throws -> [String] {
    var planned = Planned()
    planned.options.levels = levels
    return try planned.plan(rows).questions.map(\.code)
  }

  @Test func `a class that tells no grade beside classes that do is asked about once`() throws {
    let plan = try Planned().plan(
      """
      6/1,Trần Văn An,2009-03-01,7912345601,1
      Chọn,Trần Văn Anh,2009-03-02,7912345602,2
      Chọn,Trần Văn Âu,2009-03-03,7912345603,3
      """)
    #expect(plan.questions == [.classWithoutGrade(cell: "Chọn", rows: 2, example: "6/1")])
  }

  @Test func `a class of a grade that the school's level does not have is asked about`() throws {
    #expect(try codes("10A1,Trần Văn An,2009-03-01,7912345601,1") == ["class-of-other-level"])
    #expect(try codes("5/1,Trần Văn An,2009-03-01,7912345601,1") == ["class-of-other-level"])
    #expect(try codes("13/1,Trần Văn An,2009-03-01,7912345601,1") == ["class-without-grade"])
  }

  @Test func `a level that the command adds settles it`() throws {
    #expect(try codes("10A1,Trần Văn An,2009-03-01,7912345601,1", levels: [.upperSecondary]) == [])
  }

  /// The questions about one class of a school of which nothing is known but its level.
  private func alone(_ className: String, areOthersBroken: Bool = false) throws -> [String] {
    var units = PlannedUnits(stored: [], options: ImportOptions())
    var roster = RosterUnits()
    let school = roster.place(ofSchool: SchoolName("THCS Hoa Mai"))
    let name = try #require(ClassName(className))
    _ = roster.place(ofClass: name, school: school, grade: nil, schoolYear: nil)
    units.settle(roster) { _ in [] }
    let found = ClassQuestions(roster, units, rows: [30], areOthersBroken: areOthersBroken)
    return found.all.map(\.code)
  }

  @Test func `a class without a grade is asked about where the other cells are no classes`() throws
  {
    #expect(try alone("lớp lạ", areOthersBroken: true) == ["class-without-grade"])
    let csv = "Họ và tên,Lớp,Ngày sinh\nLê An,#REF!,5/3/2009\n"
    #expect(try checked(csv).findings.map(\.kind) == [.spreadsheetError])
  }

  @Test(arguments: ["#lớp lạ 0 z", "(A)", "+B", "2021"])
  func `a class that begins with a sign or number is asked about`(name: String) throws {
    #expect(try alone(name) == ["class-without-grade"])
  }

  @Test func `where no class tells a grade, the school's only level counts`() throws {
    #expect(try alone("Hoa Hồng").isEmpty)
  }
}
