import Testing

@testable import SchoolCampaign

struct SchoolCodeTests {
  private func found(_ rows: String...) throws -> (
    findings: [RosterFinding], rows: [RosterRow], units: RosterUnits
  ) {
    try checked(
      "Họ và tên,Ngày sinh,Lớp,Trường,Mã trường\n"
        + rows.enumerated().map { "Trần An,\($0 + 1)/3/2009,6/1,THCS Hoa Sen,\($1)\n" }.joined())
  }

  @Test(arguments: ["#N/A", "#REF!", "Err:502", "=A1", "7.98E+07"])
  func `what a spreadsheet spoiled is an error as in any other cell`(cell: String) throws {
    let found = try found("79778501", cell)
    #expect(found.findings.count == 1)
    #expect(
      found.findings.allSatisfy { $0.kind.isError && $0.cell.column == 4 && $0.cell.row == 3 })
    #expect(found.rows.map(\.isRefused) == [false, true])
    #expect(found.units.schools.map(\.code) == ["79778501"])
  }

  @Test(arguments: ["N/A", "null", "-", "", "không có", "0"])
  func `a word for nothing is no code`(cell: String) throws {
    let found = try found(cell)
    #expect(found.findings.isEmpty)
    #expect(found.units.schools.map(\.code) == [nil])
  }

  @Test(arguments: [
    "THCS Hoa Sen", "TRUE", "?", "797785017977850179778501", "06/01/2021", "Mã@1",
  ])
  func `what is no code is told and left out`(cell: String) throws {
    let found = try found(cell)
    #expect(found.findings.map(\.kind) == [.unusableSchoolCode])
    #expect(found.units.schools.map(\.code) == [nil])
    #expect(found.rows.map(\.isRefused) == [false])
  }

  @Test(arguments: [
    ("79778501", "79778501"), ("79778501.0", "79778501"), ("'79778501", "79778501"),
    ("THCS-HS.01", "THCS-HS.01"), ("20200101", "20200101"),
  ]) func `a code is taken`(cell: String, code: String) throws {
    let found = try found(cell)
    #expect(found.findings.isEmpty)
    #expect(found.units.schools.map(\.code) == [code])
  }

  @Test func `a second code for a school is told, and the first one kept`() throws {
    let found = try found("", "79778501", "79778501", "79778502", "79778501")
    #expect(found.findings.map(\.kind) == [.otherSchoolCode])
    #expect(found.findings.map(\.cell.row) == [5])
    #expect(found.units.schools.map(\.code) == ["79778501"])
    #expect(found.rows.count == 5)
  }
}
