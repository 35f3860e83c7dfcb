import Foundation
import SchoolCampaign
import Testing

/// What a part cannot say, rule by rule.
struct PartFlawTests {
  private let batch = UUID()
  private let day = CalendarDay(iso: "2021-05-27") ?? CalendarDay(number: 18_774)

  private func school(_ name: String = "THCS Hoa Sen") -> School {
    School(
      id: School.ID(rawValue: 3), name: SchoolName(stored: name, key: name), levels: [],
      code: nil)
  }

  private func schoolClass(_ id: Int64, _ name: String, school: Int64 = 3) -> SchoolClass {
    SchoolClass(
      id: SchoolClass.ID(rawValue: id), schoolID: School.ID(rawValue: school),
      name: ClassName(stored: name, key: name), grade: 6, level: .lowerSecondary,
      schoolYear: "2020-2021", teacherName: nil, teacherPhone: nil, edition: 1, editionDay: nil)
  }

  private func student(
    _ number: Int64, in schoolClass: Int64 = 1, by act: UUID? = nil, identities: [Int64]? = nil
  ) -> PartStudent {
    PartStudent(
      student: Student(
        id: Student.ID(rawValue: number), classID: SchoolClass.ID(rawValue: schoolClass),
        details: StudentDetails(fullName: "Trần Văn Số")),
      identities: (identities ?? [number]).map { StudentIdentity(batch: batch, number: $0) },
      acts: [PartAct(batch: act ?? batch, change: .created)])
  }

  private func part(
    school: School? = nil, classes: [SchoolClass]? = nil, students: [PartStudent] = []
  ) -> SchoolPart {
    let known = ForeignBatch(
      uid: batch, kind: .import, moment: Date(timeIntervalSince1970: 0), day: day,
      isPractice: false, by: "x")
    return SchoolPart(
      file: "a.vssid", school: school ?? self.school(),
      classes: Dictionary(
        uniqueKeysWithValues: (classes ?? [schoolClass(1, "6/1"), schoolClass(2, "6/2")]).map {
          ($0.id, $0)
        }), students: students, reports: [:], batches: [batch: known])
  }

  @Test func `an honest part has no flaw`() {
    #expect(part(students: [student(1), student(2), student(3, in: 2)]).flaw == nil)
    #expect(part(students: [student(1, identities: [1, 5, 5])]).flaw == nil)
  }

  @Test func `a school and its classes have names`() {
    #expect(part(school: school(" ")).flaw == .schoolWithoutName)
    #expect(part(classes: [schoolClass(1, "–")]).flaw?.code == "class-without-name")
    #expect(
      part(classes: [schoolClass(1, "6/1"), schoolClass(2, "6.1")]).flaw?.code == "class-twice")
  }

  @Test func `every student is in a class of the school`() {
    #expect(part(students: [student(1), student(2, in: 9)]).flaw == .studentsWithoutClass(1))
    let others = part(
      classes: [schoolClass(1, "6/1", school: 4)], students: [student(1), student(2)])
    #expect(others.flaw == .studentsWithoutClass(2))
  }

  @Test func `no two students bear one name, and every act has its batch`() {
    #expect(part(students: [student(1), student(2, identities: [2, 1])]).flaw == .studentTwice)
    #expect(part(students: [student(1, by: UUID())]).flaw == .unknownBatch)
  }
}
