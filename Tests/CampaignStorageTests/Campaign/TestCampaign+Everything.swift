import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

extension TestCampaign {
  /// A campaign in which every table has rows, made by the program's own acts.
  static func withEverything() async throws -> TestCampaign {
    let office = try TestCampaign()
    try await office.importing(twoClasses)
    let school = try office.copied()
    try await school.edit(
      "6/1:3", [.parentPhone: "0907777777", .note: "Gọi buổi tối", .birthDate: "2009-03-09"])
    try await school.importing(
      twoClasses + "\nTHCS Hoa Sen,6/1,4,Tạ Thị Khế,01/02/2009,7912345699,0901234577\n")
    _ = try await school.mark("6/1:1", .installed)
    try await office.hold("6/2:1", "Máy của mẹ Hương hỏng")
    try await office.receiving(school)
    try await office.renumberAndShow()
    try await office.undoSome()
    try await office.setTeacherAndSigner()
    try await office.reconcileSome()
    try await office.keepPlan()
    try await office.issueAndWithdraw()
    let first = try #require(try await office.store.classes().first)
    _ = try await office.store.confirm([first.id], on: office.entry.today, entry: office.entry)
    return office
  }

  private func hold(_ student: String, _ note: String) async throws {
    let ids = try await store.students(StudentSelection(student), school: nil).map(\.id)
    let request = MarkRequest(
      status: nil, day: entry.today, obstacle: .set(.other), note: note)
    _ = try await store.mark(ids.map { ($0, request) }, entry: entry)
  }

  private func renumberAndShow() async throws {
    try await store.noteShown(ListEdition.shown(try await students()))
    let students = try await students()
    let child = try #require(students.first { $0.student.details.rollNumber == 2 })
    _ = try await store.edit(child.student.id, [.rollNumber: "30"], entry: entry)
  }

  /// An undo of an import, so that children, classes and a school are kept for a redo.
  private func undoSome() async throws {
    let outcome = try await importing(
      "Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH\n"
        + "THCS Sao Mai,7/1,1,Kiều Thị Hạnh,12/03/2009,7912345688\n",
      ImportOptions.takingNewSchools)
    _ = try await mark("7912345688", .submitted)
    let mark = try #require(try await store.history(limit: 1).first)
    _ = try await store.undo(mark.id, entry: entry)
    _ = try await store.undo(outcome.batch, entry: entry)
  }

  private func setTeacherAndSigner() async throws {
    let first = try #require(try await store.classes().first)
    for name in ["Nguyễn Thị Hồng", "Lê Văn Bảy"] {
      _ = try await store.setTeacher(of: first.id, name: name, phone: "0909876543", entry: entry)
    }
    var settings = try await store.campaign()
    for (office, school) in [("Trần Quốc Tám", "Bùi Thị Mười"), ("Đỗ Minh Chín", "Ngô Văn Mốt")] {
      (settings.signerName, settings.schoolSignerName) = (office, school)
      _ = try await store.set(settings, entry: entry)
    }
  }

  private func reconcileSome() async throws {
    let input = RosterInput(
      name: "duyet.csv",
      bytes: Array("Mã số BHXH,Họ và tên,Ngày duyệt\n7912345604,Phạm Thị Dung,26/5/2021\n".utf8))
    let list = try ApprovalList(RosterTable.candidates(in: input), reach: TestCampaign.reach)
    let found = try await store.reconciliation(with: list, school: nil, day: entry.today)
    _ = try await store.record(
      found, of: list, school: nil, day: entry.today, file: "duyet-co-hong.csv", entry: entry)
  }

  private func keepPlan() async throws {
    let source = try Self.source(twoClasses)
    let plan = try await store.plan([source], ImportOptions())
    _ = try await store.keep(plan, [source], ReadingChoices(), entry: entry)
  }

  private func issueAndWithdraw() async throws {
    let school = try #require(try await store.schools().first)
    for ofSchool in [school, nil] {
      let report = try await store.report(
        by: .class, school: ofSchool, asOf: entry.today, order: .name, entry: entry)
      let paper = IssuedPaper(
        number: nil,
        settings: #"{"report":{"by":"class","rows":[{"name":"6/1","teacherName":"Lê Văn Bảy"}]}}"#,
        remarks: ["Nhận xét"],
        document: Data((ofSchool == nil ? "Bản in" : "Bản in có cô Hồng").utf8), digest: "d")
      let id = try await store.issue(report, paper, entry: entry).id
      if ofSchool == nil { _ = try await store.withdraw(id, reason: "Sai số", entry: entry) }
    }
  }
}

extension ImportOptions {
  /// An import that makes schools which are not there yet.
  static var takingNewSchools: ImportOptions {
    var options = ImportOptions()
    options.newSchool = true
    return options
  }
}
