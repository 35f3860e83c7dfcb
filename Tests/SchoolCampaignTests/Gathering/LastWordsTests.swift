import Foundation
import SchoolCampaign
import Testing

/// What of a part nobody recorded.
struct LastWordsTests {
  private let entered = UUID()
  private let edited = UUID()
  private let other = UUID()
  private let classID = SchoolClass.ID(rawValue: 1)

  private func student(_ phone: String?, note: String? = nil) -> Student {
    var details = StudentDetails(fullName: "Trần Văn Số")
    (details.parentPhone, details.note) = (phone, note)
    return Student(id: Student.ID(rawValue: 7), classID: classID, details: details)
  }

  private func part(_ phone: String?, _ acts: [PartAct] = []) -> PartStudent {
    PartStudent(
      student: student(phone), identities: [],
      acts: [PartAct(batch: entered, change: .created)] + acts)
  }

  private func found(
    _ part: PartStudent, creators: Set<UUID>? = nil, _ details: [PartDetail: UUID] = [:],
    sharesClass: Bool = true
  ) -> [PartDetail] {
    part.unexplained(
      student("0901"), sharesClass: sharesClass,
      words: LastWords(creators: creators ?? [entered], details: details))
  }

  private var edit: PartAct { PartAct(batch: edited, change: .field(.parentPhone)) }

  @Test func `what is as it was entered on both sides cannot differ`() {
    #expect(found(part("0901")) == [])
    #expect(found(part("0902")) == [.field(.parentPhone)])
    #expect(found(part("0901"), sharesClass: false) == [.schoolClass])
  }

  @Test func `two copies that entered a child each may differ`() {
    #expect(found(part("0902"), creators: [other]) == [])
  }

  @Test func `what one side changed explains the difference`() {
    #expect(found(part("0902", [edit])) == [])
    #expect(found(part("0902"), [.field(.parentPhone): other]) == [])
    #expect(found(part("0902", [edit]), [.field(.parentPhone): other]) == [])
  }

  @Test func `what both have from the same change cannot differ`() {
    #expect(found(part("0902", [edit]), [.field(.parentPhone): edited]) == [.field(.parentPhone)])
  }
}
