import SchoolCampaign
import Testing

/// How the students of a part are known here.
struct PartAcquaintanceTests {
  private func school(_ id: Int64, _ name: String) -> School {
    School(
      id: School.ID(rawValue: id), name: SchoolName(stored: name, key: name), levels: [], code: nil)
  }

  private let names: [School.ID: SchoolName] = [
    School.ID(rawValue: 5): SchoolName(stored: "THCS B", key: "thcs b"),
    School.ID(rawValue: 6): SchoolName(stored: "THCS C", key: "thcs c"),
  ]

  @Test func `a part of another school by its origin is refused`() {
    var known = PartAcquaintance()
    known.origin = school(5, "THCS B")
    #expect(known.flaw(of: school(1, "THCS B"), named: { names[$0] }) == nil)
    #expect(
      known.flaw(of: school(1, "THCS A"), named: { names[$0] })
        == .claimsSchool(said: "THCS A", known: "THCS B"))
  }

  @Test func `a part most of whose students are another school's is refused`() {
    var known = PartAcquaintance()
    known.own = 3
    known.others = [School.ID(rawValue: 5): 3, School.ID(rawValue: 6): 2]
    #expect(known.flaw(of: school(1, "THCS A"), named: { names[$0] }) == nil)
    known.others[School.ID(rawValue: 6)] = 4
    #expect(
      known.flaw(of: school(1, "THCS A"), named: { names[$0] })
        == .studentsOf(said: "THCS A", known: "THCS C", students: 4))
    known.own = 4
    #expect(known.flaw(of: school(1, "THCS A"), named: { names[$0] }) == nil)
  }

  private func flaw(
    students: Int, own: Int = 0, strangers: [Int64: Int]
  ) -> PartFlaw? {
    var known = PartAcquaintance()
    known.students = students
    known.own = own
    for (id, count) in strangers { known.strangers[School.ID(rawValue: id)] = count }
    return known.flaw(of: school(1, "THCS A"), named: { names[$0] })
  }

  @Test func `children of one other school who do not come make the part that school's`() {
    #expect(
      flaw(students: 40, strangers: [5: 3])
        == .studentsOf(said: "THCS A", known: "THCS B", students: 3))
    #expect(
      flaw(students: 40, own: 5, strangers: [5: 2, 6: 6])
        == .studentsOf(said: "THCS A", known: "THCS C", students: 6))
    #expect(
      flaw(students: 3, strangers: [5: 2])
        == .studentsOf(said: "THCS A", known: "THCS B", students: 2))
  }

  @Test func `a few rows about children of another school are left out, no more`() {
    #expect(flaw(students: 40, strangers: [5: 2]) == nil)
    #expect(flaw(students: 40, own: 3, strangers: [5: 3]) == nil)
    #expect(flaw(students: 4, strangers: [5: 2, 6: 2]) == nil)
  }
}
