import CampaignStorage
import Foundation
import GRDB
import SchoolCampaign
import Testing

/// Three schools that the office imported together: an identity in one copy says nothing about which school it is of.
let threeSchools = """
  Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
  THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,0901234501
  THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,7912345602,0901234502
  THCS Hoa Sen,6/1,3,Lê Văn Cường,07/03/2009,,0901234503
  THCS Bằng Lăng,6/1,1,Phạm Thị Dung,08/03/2009,7912345604,0901234504
  THCS Bằng Lăng,6/1,2,Hoàng Văn Đạt,09/03/2009,7912345605,
  THCS Bằng Lăng,6/2,1,Vũ Thị Em,10/03/2009,,0901234506
  THCS Sao Mai,6/1,1,Đỗ Văn Giang,11/03/2009,7912345607,
  THCS Sao Mai,6/1,2,Bùi Thị Hạnh,12/03/2009,,
  """

extension TestCampaign {
  /// The part of the school of a name, as a file.
  func sentFile(_ name: String) async throws -> String {
    let school = try #require(try await store.schools().first { $0.name.display == name })
    let file = path + "-\(UUID().uuidString).part"
    try await store.send(school.id, to: file)
    return file
  }

  /// The part of the school of a name, sent and read.
  func sent(_ name: String) async throws -> SchoolPart {
    try CampaignStore.part(at: await sentFile(name))
  }

  @discardableResult
  func receiving(
    parts: [SchoolPart], _ options: ImportOptions = ImportOptions()
  ) async throws -> ImportOutcome {
    let (plan, sources, parts) = try await receivingPlan(parts: parts, options)
    return try await store.apply(plan, sources, parts: parts, entry: entry)
  }

  /// Every row that is about a school but one, as the tables have it.
  func rows(exceptOf key: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { db in
      let schools = "(SELECT id FROM school WHERE key <> :key)"
      let classes = "(SELECT id FROM class WHERE schoolID IN \(schools))"
      let students = "(SELECT id FROM student WHERE classID IN \(classes))"
      let acts =
        "(SELECT batchID FROM student_change WHERE studentID IN \(students) UNION "
        + "SELECT batchID FROM status_event WHERE studentID IN \(students))"
      let origins =
        "(SELECT originID FROM student_change WHERE studentID IN \(students) UNION "
        + "SELECT originID FROM status_event WHERE studentID IN \(students))"
      let wanted = [
        ("school", "id IN \(schools)"), ("class", "schoolID IN \(schools)"),
        ("student", "classID IN \(classes)"), ("student_change", "studentID IN \(students)"),
        ("status_event", "studentID IN \(students)"), ("class_report", "classID IN \(classes)"),
        ("past_roll", "classID IN \(classes)"), ("shown_edition", "classID IN \(classes)"),
        ("class_tally", "classID IN \(classes)"), ("school_tally", "schoolID IN \(schools)"),
        ("student_origin", "studentID IN \(students)"), ("taken_in", "studentID IN \(students)"),
        ("batch", "id IN \(acts)"), ("origin_batch", "id IN \(origins)"),
      ]
      return try wanted.flatMap { table, condition in
        try Row.fetchAll(
          db, sql: "SELECT * FROM \(table) WHERE \(condition)", arguments: ["key": key]
        ).map {
          "\(table) \($0)"
        }
      }
    }
  }
}

/// Changes a part at random, by one who has seen a copy of the whole campaign.
struct HostileClerk {
  var random: SeededWalk
  let identities: [StudentIdentity]
  let details: [StudentDetails]
  let schools: [SchoolName]
  let days: [CalendarDay]

  init(seed: UInt64, knowing parts: [SchoolPart]) throws {
    random = SeededWalk(state: seed)
    identities = parts.flatMap(\.students).flatMap(\.identities)
    details = parts.flatMap(\.students).map(\.student.details)
    schools = parts.map(\.school.name) + [try #require(SchoolName("THCS Trường Mới"))]
    days = ["2021-05-24", "2021-05-25", "2021-05-27", "2021-05-28"].compactMap {
      CalendarDay(iso: $0)
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func any<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  /// The part as the clerk makes it.
  mutating func part(from part: SchoolPart) -> SchoolPart {
    var batches = part.batches
    for (uid, batch) in part.batches.sorted(by: { $0.key.uuidString < $1.key.uuidString })
    where chance(4) {
      batches[uid] = ForeignBatch(
        uid: uid, kind: any(Batch.Kind.allCases), moment: batch.moment, day: any(days),
        isPractice: false, by: "kẻ lạ")
    }
    let own = ForeignBatch(
      uid: UUID(), kind: any([.mark, .edit, .import, .reconcile]), moment: Date(), day: any(days),
      isPractice: false, by: "kẻ lạ")
    batches[own.uid] = own
    let uids = batches.keys.sorted { $0.uuidString < $1.uuidString }
    var school = part.school
    if chance(3) { school.name = any(schools) }
    var classes = part.classes
    for id in part.classes.keys.sorted() where chance(4) {
      if let name = ClassName(any(["6/1", "6/2", "7/1"])) { classes[id]?.name = name }
    }
    let made = part.students.map { student($0, own.uid, uids) }
    let reports = part.classes.mapValues { _ in Set([any(days)]) }
    return SchoolPart(
      file: "hostile.part", school: school, classes: classes, students: made, reports: reports,
      batches: batches, origin: chance(2) ? part.origin : nil)
  }

  private mutating func student(
    _ part: PartStudent, _ own: UUID, _ uids: [UUID]
  ) -> PartStudent {
    var student = part.student
    if chance(3) {
      let number = student.details.rollNumber
      student.details = any(details)
      student.details.rollNumber = number
    }
    if chance(3) { student.details.insuranceNumber = any(details).insuranceNumber }
    if chance(4) { student.officeApprovedDay = any(days) }
    if chance(4) { student.editedByHand = [.fullName, .parentPhone, .birthDate] }
    var identities = part.identities
    if chance(2) { identities.insert(any(self.identities), at: 0) }
    if chance(4) { identities = [any(self.identities)] }
    var acts = part.acts
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      acts.append(PartAct(batch: chance(3) ? any(uids) : own, change: change()))
    }
    return PartStudent(student: student, identities: identities, acts: acts)
  }

  private mutating func change() -> PartAct.Change {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .moved(isArrival: chance(2))
    case 1: return .officeApproval
    case 2: return .field(any(StudentField.allCases))
    default:
      var standing = Standing()
      let day = any(days)
      if chance(3) { standing.leftDay = day }
      if chance(2) { standing = standing.raised(to: .installed, on: day, route: .childOfParent) }
      return .standing(standing, day: day)
    }
  }
}
