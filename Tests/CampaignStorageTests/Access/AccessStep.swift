import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// One public operation of the store, done to a target.
struct AccessStep: Sendable {
  /// The function, as its declaration names it.
  let function: String
  /// What it asks for.
  let operation: CampaignOperation
  /// What of a target it is done to; nil for nothing in particular.
  let on: Aim?
  /// Whether it writes what the history tells.
  var writes = false
  let run: @Sendable (CampaignStore, AccessTarget, TestCampaign) async throws -> String

  enum Aim: Sendable {
    case school, schoolClass, student, act, plan, paper
  }

  init(
    _ function: String, _ operation: CampaignOperation, on aim: Aim? = nil, writes: Bool = false,
    _ run: @escaping @Sendable (CampaignStore, AccessTarget, TestCampaign) async throws -> String
  ) {
    (self.function, self.operation, on) = (function, operation, aim)
    (self.writes, self.run) = (writes, run)
  }

  /// Every one of them.
  static let all = reads + students + marks + imports + papers + others

  private static let reads: [AccessStep] = [
    AccessStep("campaign()", .readSettings) { store, _, _ in "\(try await store.campaign())" },
    AccessStep("lastRecordedDay()", .readSettings) { store, _, _ in
      "\(String(describing: try await store.lastRecordedDay()))"
    },
    AccessStep("schools()", .listClasses) { store, _, _ in "\(try await store.schools())" },
    AccessStep("school(named:)", .listClasses, on: .school) { store, target, _ in
      "\(try await store.school(named: target.school.name.display))"
    },
    AccessStep("classes(of:)", .listClasses) { store, _, _ in "\(try await store.classes())" },
    AccessStep("classes(of:)", .listClasses, on: .school) { store, target, _ in
      "\(try await store.classes(of: target.school.id))"
    },
    AccessStep("schoolClass(_:school:)", .listClasses, on: .schoolClass) { store, target, _ in
      "\(try await store.schoolClass(target.schoolClass.name, school: nil))"
    },
    AccessStep("schoolClass(_:school:)", .listClasses, on: .school) { store, target, _ in
      "\(try await store.schoolClass(target.schoolClass.name, school: target.school.id))"
    },
    AccessStep("isEmptied(_:on:)", .listClasses, on: .schoolClass) { store, target, _ in
      "\(try await store.isEmptied(target.schoolClass.id))"
    },
    AccessStep("requirePupils(in:on:)", .listClasses, on: .schoolClass) { store, target, _ in
      "\(try await store.requirePupils(in: target.schoolClass))"
    },
    AccessStep("history(limit:)", .history) { store, _, _ in "\(try await store.history())" },
    AccessStep("forEachBatch(_:)", .history) { store, _, _ in
      let lines = Lines()
      try await store.forEachBatch { lines.add("\($0)") }
      return lines.text
    },
    AccessStep("history(ofBatch:)", .history, on: .act) { store, target, _ in
      "\(try await store.history(ofBatch: target.batch))"
    },
    AccessStep("history(of:)", .history, on: .student) { store, target, _ in
      "\(try await store.history(of: target.student))"
    },
    AccessStep("report(by:school:asOf:order:entry:)", .report) { store, _, campaign in
      var text = ""
      for grouping in ProgressReport.Grouping.allCases {
        let report = try await store.report(
          by: grouping, school: nil, asOf: campaign.entry.today, order: .name,
          entry: campaign.entry)
        text += "\(report)"
      }
      return text
    },
    AccessStep("report(by:school:asOf:order:entry:)", .report, on: .school) { store, target, it in
      "\(try await store.report(by: .class, school: target.school, asOf: it.entry.today, order: .name, entry: it.entry))"
    },
    AccessStep("burnUp(of:_:)", .report, on: .school) { store, target, campaign in
      let report = try await campaign.store.report(
        by: .school, school: nil, asOf: campaign.entry.today, order: .name, entry: campaign.entry)
      return "\(try await store.burnUp(of: target.school, report))"
    },
    AccessStep("obstacles(of:asOf:)", .report) { store, _, campaign in
      "\(try await store.obstacles(of: nil, asOf: campaign.entry.today))"
    },
    AccessStep("obstacles(of:asOf:)", .report, on: .school) { store, target, campaign in
      "\(try await store.obstacles(of: target.school, asOf: campaign.entry.today))"
    },
  ]

  private static let students: [AccessStep] = [
    AccessStep("requireStudents()", .listStudents) { store, _, _ in
      "\(try await store.requireStudents())"
    },
    AccessStep("forEachClass(_:_:)", .listStudents) { store, _, _ in
      try await Self.list(store, StudentFilter())
    },
    AccessStep("forEachClass(_:_:)", .listStudents) { store, _, _ in
      var filter = StudentFilter()
      filter.search = "thi"
      return try await Self.list(store, filter)
    },
    AccessStep("forEachClass(_:_:)", .listStudents, on: .school) { store, target, _ in
      var filter = StudentFilter()
      filter.school = target.school.id
      return try await Self.list(store, filter)
    },
    AccessStep("forEachClass(_:_:)", .listStudents, on: .schoolClass) { store, target, _ in
      var filter = StudentFilter()
      filter.schoolClass = target.schoolClass.id
      return try await Self.list(store, filter)
    },
    AccessStep("forEachClass(_:_:)", .listStudents, on: .student) { store, target, _ in
      var filter = StudentFilter()
      filter.ids = [target.student]
      return try await Self.list(store, filter)
    },
    AccessStep(
      "students(_:school:edition:asksEdition:whoLeft:)", .listStudents, on: .student
    ) { store, target, _ in
      "\(try await store.students(StudentSelection(target.number), school: nil))"
    },
    AccessStep(
      "students(_:school:edition:asksEdition:whoLeft:)", .listStudents, on: .schoolClass
    ) { store, target, _ in
      let selection = try StudentSelection("\(target.schoolClass.name.display):1")
      return "\(try await store.students(selection, school: nil))"
    },
    AccessStep("placed(_:)", .listStudents, on: .student) { store, target, _ in
      "\(try await store.placed([target.student]))"
    },
    AccessStep("noteShown(_:)", .noteShown, on: .schoolClass) { store, target, _ in
      "\(try await store.noteShown([ListEdition(of: target.schoolClass.id, number: 1)]))"
    },
    AccessStep("add(_:to:entry:)", .addStudent, on: .schoolClass, writes: true) {
      store, target, it in
      var details = StudentDetails(fullName: "Âu Thị Mới")
      details.birthDate = CalendarDay(iso: "2009-03-01")
      return "\(try await store.add(details, to: target.schoolClass.id, entry: it.entry).batch)"
    },
    AccessStep("edit(_:_:moveTo:entry:)", .editStudent, on: .student, writes: true) {
      store, target, it in
      "\(String(describing: try await store.edit(target.student, [.note: "Gọi tối"], entry: it.entry)))"
    },
    AccessStep("edit(_:_:moveTo:entry:)", .editStudent, on: .schoolClass) { store, target, it in
      let students = try await store.students(StudentSelection("7912345602"), school: nil)
      let id = try #require(students.first).id
      let batch = try await store.edit(id, [:], moveTo: target.schoolClass.id, entry: it.entry)
      return "\(String(describing: batch))"
    },
    AccessStep("setTeacher(of:name:phone:entry:)", .editTeacher, on: .schoolClass, writes: true) {
      store, target, it in
      let batch = try await store.setTeacher(
        of: target.schoolClass.id, name: "Lê Thị Hoa", phone: nil, entry: it.entry)
      return "\(String(describing: batch))"
    },
    AccessStep("setTeachers(_:school:entry:)", .editTeacher, on: .schoolClass, writes: true) {
      store, target, it in
      let csv = "Giáo viên,Lớp\nLê Thị Hoa,\(target.schoolClass.name.display)\n"
      let list = try TeacherList(
        RosterTable.candidates(in: RosterInput(name: "gv.csv", bytes: Array(csv.utf8))))
      let outcome = try await store.setTeachers(list.lines, school: nil, entry: it.entry)
      return "\(outcome.changed.count) \(outcome.problems.count)"
    },
    AccessStep("setTeachers(_:school:entry:)", .editTeacher, on: .school) { store, target, it in
      let outcome = try await store.setTeachers([], school: target.school.id, entry: it.entry)
      return "\(outcome.changed.count)"
    },
  ]

  private static let marks: [AccessStep] = [
    AccessStep("mark(_:from:entry:)", .mark, on: .student, writes: true) { store, target, it in
      let request = MarkRequest(status: .installed, day: it.entry.today)
      return "\(try await store.mark([(target.student, request)], entry: it.entry).changed.count)"
    },
    AccessStep("mark(_:entry:)", .mark, on: .student, writes: true) { store, target, it in
      let request = MarkRequest(status: .installed, day: it.entry.today)
      let mark = SentMark(key: UUID(), student: target.student, .mark(request))
      return "\(try await store.mark(mark, entry: it.entry))"
    },
    AccessStep("mark(_:entry:)", .exempt, on: .student, writes: true) { store, target, it in
      let mark = SentMark(key: UUID(), student: target.student, .exempt(.other, since: nil))
      return "\(try await store.mark(mark, entry: it.entry))"
    },
    AccessStep("previewMark(_:entry:)", .mark, on: .student) { store, target, it in
      let request = MarkRequest(status: .installed, day: it.entry.today)
      return "\(try await store.previewMark([(target.student, request)], entry: it.entry))"
    },
    AccessStep(
      "marks(of:school:edition:day:namesDay:corrects:entry:)", .mark, on: .student
    ) { store, target, it in
      let found = try await Self.found(
        "Mã số BHXH,Trạng thái\n\(target.number),đã cài\n", nil, store, it)
      return "\(found.requests.count) \(found.problems.map(\.kind))"
    },
    AccessStep(
      "marks(of:school:edition:day:namesDay:corrects:entry:)", .mark, on: .schoolClass
    ) { store, target, it in
      let found = try await Self.found(
        "Lớp,STT,Trạng thái\n\(target.schoolClass.name.display),1,đã cài\n", nil, store, it)
      return "\(found.requests.count) \(found.problems.map(\.kind))"
    },
    AccessStep(
      "marks(of:school:edition:day:namesDay:corrects:entry:)", .mark, on: .school
    ) { store, target, it in
      let found = try await Self.found(
        "Lớp,STT,Trạng thái\n6/1,1,đã cài\n", target.school.id, store, it)
      return "\(found.requests.count) \(found.problems.map(\.kind))"
    },
    AccessStep("exempt(_:_:since:entry:)", .exempt, on: .student, writes: true) {
      store, target, it in
      "\(try await store.exempt([target.student], .other, since: nil, entry: it.entry).changed.count)"
    },
    AccessStep("leave(_:on:back:entry:)", .leave, on: .student, writes: true) { store, target, it in
      "\(try await store.leave([target.student], on: nil, entry: it.entry).changed.count)"
    },
    AccessStep("confirm(_:on:entry:)", .confirm, on: .schoolClass, writes: true) {
      store, target, it in
      let day = it.entry.today.adding(days: -1)
      let batch = try await store.confirm([target.schoolClass.id], on: day, entry: it.entry)
      return "\(String(describing: batch))"
    },
    AccessStep("undo(_:exceptChanged:dryRun:entry:)", .undo, on: .act, writes: true) {
      store, target, it in
      "\(try await store.undo(target.batch, entry: it.entry).students.count)"
    },
    AccessStep("undo(_:exceptChanged:dryRun:entry:)", .undo, on: .act) { store, target, it in
      "\(try await store.undo(target.batch, dryRun: true, entry: it.entry).students.count)"
    },
    AccessStep("redo(_:exceptChanged:dryRun:entry:)", .undo, on: .act, writes: true) {
      store, target, it in
      "\(try await store.redo(target.undo, entry: it.entry).students.count)"
    },
  ]

  private static func list(_ store: CampaignStore, _ filter: StudentFilter) async throws -> String {
    let found = Gathered()
    try await store.forEachClass(filter) { found.append($0) }
    return "\(found.students)"
  }

  private static func found(
    _ csv: String, _ school: School.ID?, _ store: CampaignStore, _ campaign: TestCampaign
  ) async throws -> FoundMarks {
    let tables = try RosterTable.candidates(
      in: RosterInput(name: "dau.csv", bytes: Array(csv.utf8)))
    let choices = MarkChoices(terms: MarkTerms(), reach: TestCampaign.reach)
    let sheets = try MarkSheet.sheets(in: tables, file: "dau.csv", choices).lists
    return try await store.marks(
      of: sheets, school: school, edition: nil, day: campaign.entry.today, entry: campaign.entry)
  }
}

/// Gathers lines from a concurrent closure.
final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  var text: String { lock.withLock { lines.joined(separator: "\n") } }

  func add(_ line: String) { lock.withLock { lines.append(line) } }
}
