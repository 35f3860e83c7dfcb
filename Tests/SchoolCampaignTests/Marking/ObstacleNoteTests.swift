import SchoolCampaign
import Testing

struct ObstacleNoteTests {
  private let day = CalendarDay(number: 18_775)

  private func marked(
    _ standing: Standing, _ obstacle: Obstacle, _ note: String? = nil
  ) -> Standing {
    standing.marked(
      MarkRequest(status: nil, day: day, obstacle: .set(obstacle), note: note),
      route: .childOfParent)
  }

  @Test func `an obstacle that is replaced goes into the note of the next, with its own note`() {
    let first = marked(Standing(), .noSMS, "gọi lại thứ hai")
    let second = marked(first, .twoNumbers, "chờ trả lời")
    #expect(second.obstacle?.obstacle == .twoNumbers)
    #expect(second.obstacle?.note == "chờ trả lời; [no-sms] gọi lại thứ hai")
    #expect(marked(first, .twoNumbers).obstacle?.note == "[no-sms] gọi lại thứ hai")
    #expect(marked(marked(Standing(), .noSMS), .returned).obstacle?.note == "[no-sms]")
  }

  @Test func `three in a row are all kept, the latest first, and each once`() {
    let third = marked(marked(marked(Standing(), .noSMS, "a; b"), .phoneInUse, "c"), .returned)
    #expect(third.obstacle?.note == "[phone-in-use] c; [no-sms] a; b")
    let back = marked(third, .noSMS)
    #expect(back.obstacle?.note == "a; b; [returned]; [phone-in-use] c")
    #expect(marked(back, .returned, "d").obstacle?.note == "d; [no-sms] a; b; [phone-in-use] c")
  }

  @Test func `the same obstacle again keeps its day, and a new note leaves the earlier ones`() {
    let two = marked(marked(Standing(), .noSMS, "a"), .returned, "b")
    #expect(marked(two, .returned) == two)
    #expect(marked(two, .returned, "c").obstacle?.note == "c; [no-sms] a")
    let noted = two.marked(
      MarkRequest(status: nil, day: day, note: "e"), route: .childOfParent)
    #expect(noted.obstacle?.note == "e; [no-sms] a")
  }

  @Test(arguments: [
    "gọi; [no-sms] abc", "[no-sms]", "[no-sms] abc; [returned]", "\\[no-sms] x", "a; [no-sms]; b",
    "a; \\\\[no-sms] b",
  ]) func `what people type is never read as an earlier obstacle`(note: String) {
    func shown(_ standing: Standing) -> String? {
      ObstacleNote(standing.obstacle?.note).text { "trước đó: " + $0.rawValue }
    }
    let first = marked(Standing(), .other, note)
    #expect(shown(first) == note)
    #expect(marked(first, .other, note) == first)
    let second = marked(first, .returned, note)
    #expect(shown(second) == "\(note); trước đó: other \(note)")
    #expect(shown(marked(second, .noSMS)) == "trước đó: returned \(note); trước đó: other \(note)")
    #expect(shown(marked(second, .other)) == "\(note); trước đó: returned \(note)")
  }

  @Test func `what people type in brackets stays a note`() {
    let second = marked(marked(Standing(), .noSMS, "[gấp] gọi; [x]"), .returned)
    #expect(second.obstacle?.note == "[no-sms] [gấp] gọi; [x]")
    #expect(marked(Standing(), .other, "[gấp]").obstacle?.note == "[gấp]")
  }

  @Test func `the outcome tells who had another obstacle`() throws {
    let schoolClass = SchoolClass(
      id: SchoolClass.ID(rawValue: 1), schoolID: School.ID(rawValue: 1),
      name: try #require(ClassName("6/1")), grade: 6, level: .lowerSecondary,
      schoolYear: "2020-2021")
    func change(_ before: Standing, _ obstacle: Obstacle) -> MarkOutcome.Change {
      let student = Student(
        id: Student.ID(rawValue: 1), classID: schoolClass.id,
        details: StudentDetails(fullName: "An"), standing: before)
      let request = MarkRequest(status: nil, day: day, obstacle: .set(obstacle))
      return MarkOutcome.Change(MarkStep(student, request), in: schoolClass)
    }
    let first = marked(Standing(), .noSMS)
    let outcome = MarkOutcome(
      batch: 1,
      students: [
        change(Standing(), .noSMS), change(first, .returned), change(first, .noSMS),
      ])
    #expect(outcome.replaced.count == 1)
  }
}
