import Testing

@testable import SchoolCampaign

struct StudentRevisionTests {
  private func student(editedByHand: Set<StudentField> = []) -> Student {
    var details = StudentDetails(fullName: "Lê Hòa")
    details.parentPhone = "0901234567"
    return Student(
      id: Student.ID(rawValue: 1), classID: SchoolClass.ID(rawValue: 1), details: details,
      editedByHand: editedByHand)
  }

  private func row(phone: String?, number: String? = nil) -> StudentDetails {
    var details = StudentDetails(fullName: "LÊ HOÀ")
    details.parentPhone = phone
    details.insuranceNumber = number.flatMap { InsuranceNumber($0) }
    return details
  }

  @Test func `a blank never erases, a blank is filled`() {
    let revision = StudentRevision(
      of: student(), by: row(phone: nil, number: "7912345601"), .handEdits)
    #expect(revision.changed.isEmpty)
    #expect(revision.filled.map(\.field) == [.insuranceNumber])
  }

  @Test func `a hand edit stays unless the file is to outweigh it`() {
    let edited = student(editedByHand: [.parentPhone])
    let kept = StudentRevision(of: edited, by: row(phone: "0907777777"), .handEdits)
    #expect(kept.written.isEmpty)
    #expect(kept.kept.map(\.field) == [.parentPhone])
    let written = StudentRevision(of: edited, by: row(phone: "0907777777"), .file)
    #expect(written.changed.map(\.file) == ["0907777777"])
  }

  @Test func `case and tone placement of a name are no change`() {
    let revision = StudentRevision(of: student(), by: row(phone: "0901234567"), .handEdits)
    #expect(revision.written.isEmpty)
  }
}
