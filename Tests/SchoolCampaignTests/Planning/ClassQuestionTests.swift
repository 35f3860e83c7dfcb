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

  @Test func `where no class tells a grade, the school's only level counts`() throws {
    var units = PlannedUnits(stored: [], options: ImportOptions())
    var roster = RosterUnits()
    let school = roster.place(ofSchool: SchoolName("THCS Hoa Mai"))
    let name = try #require(ClassName("Hoa Hồng"))
    _ = roster.place(ofClass: name, school: school, grade: nil, schoolYear: nil)
    units.settle(roster) { _ in [] }
    #expect(ClassQuestions(roster, units, rows: [30]).all.isEmpty)
  }
}
