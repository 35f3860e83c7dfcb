import SchoolCampaign
import Testing

struct EditionDoubtTests {
  private func list(_ students: Int64...) -> [Int: Student.ID] {
    Dictionary(
      uniqueKeysWithValues: zip(1..., students.map(Student.ID.init(rawValue:))))
  }

  private func past(
    _ number: Int, _ students: [Int: Student.ID], shown: Bool = true, takenBack: Bool = false
  ) -> PastEdition {
    PastEdition(number: number, students: students, isShown: shown, isTakenBack: takenBack)
  }

  @Test func `a number that means another child in a list that was shown is doubtful`() {
    let doubt = EditionDoubt([3, 2, 1], current: list(2, 1, 3), past: [past(1, list(1, 2, 3))])
    #expect(doubt?.numbers == [2, 1])
    #expect(doubt?.editions == [1])
  }

  @Test func `a number that means the same child everywhere is not`() {
    #expect(EditionDoubt([3], current: list(2, 1, 3), past: [past(1, list(1, 2, 3))]) == nil)
  }

  @Test func `a list that nobody saw raises no doubt`() {
    let unseen = past(1, list(1, 2), shown: false)
    #expect(EditionDoubt([1], current: list(2, 1), past: [unseen]) == nil)
    #expect(EditionDoubt([1], current: list(2, 1), past: []) == nil)
  }

  @Test func `an old list counts as a new one, and each that differs is named`() {
    let lists = [
      past(3, list(3, 1)), past(2, list(2, 1), shown: false), past(1, list(1, 2)),
    ]
    #expect(EditionDoubt([1], current: list(2, 1), past: lists)?.editions == [1, 3])
  }

  @Test func `a number that was only added later is known from no other list`() {
    #expect(EditionDoubt([3], current: list(2, 1, 3), past: [past(1, list(1, 2))]) == nil)
  }

  @Test func `a number that nobody has any more is doubtful`() {
    #expect(EditionDoubt([3], current: list(1, 2), past: [past(1, list(1, 2, 3))]) != nil)
  }

  @Test func `a renumbering that was taken back is as if it had never been`() {
    let lists = [past(1, list(1, 2)), past(2, list(2, 1), takenBack: true)]
    #expect(EditionDoubt([1, 2], current: list(1, 2), past: lists) == nil)
  }

  @Test func `one that was taken back and followed by another is not`() {
    let lists = [past(1, list(1, 2, 3)), past(2, list(2, 1, 3), takenBack: true)]
    #expect(EditionDoubt([1], current: list(3, 1, 2), past: lists)?.editions == [1, 2])
  }

  @Test func `a numbering that a later roster brought back leaves the one between in doubt`() {
    let lists = [past(1, list(1, 2)), past(2, list(2, 1))]
    #expect(EditionDoubt([1], current: list(1, 2), past: lists)?.editions == [2])
  }
}
