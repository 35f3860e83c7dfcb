import SchoolCampaign
import Testing

struct PartClaimTests {
  private let mine = School.ID(rawValue: 1)
  private let other = School.ID(rawValue: 2)

  private func child(_ id: Int64, of school: School.ID, byRight: Bool) -> KnownChild {
    KnownChild(student: Student.ID(rawValue: id), school: school, isNamedByRight: byRight)
  }

  private func claim(_ found: [KnownChild], arrives: Bool = false) -> PartClaim {
    PartClaim(found, of: mine) { _ in arrives }
  }

  @Test func `a child of the part's school is its own, whoever gave the name`() {
    let id = Student.ID(rawValue: 7)
    #expect(claim([child(7, of: mine, byRight: false)]) == .own(id))
    #expect(
      claim([child(9, of: other, byRight: true), child(7, of: mine, byRight: true)]) == .own(id))
  }

  @Test func `a child of another school is left there unless it comes`() {
    let found = [child(7, of: other, byRight: true)]
    #expect(claim(found) == .elsewhere(Student.ID(rawValue: 7)))
    #expect(claim(found, arrives: true) == .arrives(Student.ID(rawValue: 7)))
  }

  @Test func `what other schools call a child of theirs means nobody to this one`() {
    #expect(claim([child(7, of: other, byRight: false)], arrives: true) == .unknown)
    #expect(claim([]) == .unknown)
  }
}
