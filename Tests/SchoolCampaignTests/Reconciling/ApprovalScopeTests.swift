import Testing

@testable import SchoolCampaign

struct ApprovalScopeTests {
  private let first = School.ID(rawValue: 1)
  private let second = School.ID(rawValue: 2)

  @Test func `the schools of the students on a list are those that it covers`() {
    let scope = ApprovalScope(
      matched: [first: 300, second: 60], approved: [first: 280, second: 90])
    #expect(scope.schools == [first, second])
    #expect(scope.doubtful.isEmpty)
  }

  @Test func `a school with a few students by chance is doubtful`() {
    let scope = ApprovalScope(matched: [first: 30, second: 1], approved: [first: 30, second: 5])
    #expect(scope.schools == [first])
    #expect(scope.doubtful == [second])
  }

  @Test func `the school with most students on the list is never doubtful`() {
    let scope = ApprovalScope(matched: [first: 2], approved: [first: 100])
    #expect(scope == ApprovalScope([first]))
  }

  @Test func `a school that would be told nothing wrong of needs no question`() {
    let scope = ApprovalScope(matched: [first: 30, second: 1], approved: [first: 30])
    #expect(scope.doubtful.isEmpty)
  }
}
