import CampaignStorage
import Foundation
import SchoolCampaign
import Testing

/// A campaign of two schools, with acts, kept plans, papers and parts of each.
struct TwoSchools {
  let campaign: TestCampaign
  /// The first class of the first school, where everybody of that school works.
  let own: AccessTarget
  /// Another class of the same school: beyond a teacher's reach.
  let nextDoor: AccessTarget
  /// The other school.
  let foreign: AccessTarget
  /// What is not there at all.
  let missing: AccessTarget

  static let roster = """
    Trường,Lớp,STT,Họ và tên,Ngày sinh,Mã số BHXH,SĐT
    THCS Hoa Sen,6/1,1,Nguyễn Văn An,05/03/2009,7912345601,0901234501
    THCS Hoa Sen,6/1,2,Trần Thị Bình,06/03/2009,7912345602,0901234502
    THCS Hoa Sen,6/2,1,Phạm Thị Dung,08/03/2009,7912345604,0901234504
    THCS Hoa Sen,6/2,2,Hoàng Văn Đạt,09/03/2009,7912345605,0901234505
    THCS Sao Mai,7/1,1,Kiều Thị Hạnh,12/03/2009,7912345688,0901234588
    THCS Sao Mai,7/1,2,Lương Văn Khoa,13/03/2009,7912345689,0901234589
    """

  /// Names and numbers that nobody of the first school may read, and those that a teacher of its first class may not
  /// besides.
  static let foreignWords = [
    "Sao Mai", "7/1", "Kiều Thị Hạnh", "7912345688", "0901234588", "Lương Văn Khoa", "Tôn Thất Lý",
  ]
  static let nextDoorWords = ["Phạm Thị Dung", "7912345604", "0901234504", "Hoàng Văn Đạt"]

  /// A campaign that is made once, and copied for each act.
  init() async throws {
    campaign = try TestCampaign()
    try await campaign.importing(Self.roster, .takingNewSchools)
    for (name, teacher) in [("6/1", "Vũ Thị Mai"), ("7/1", "Tôn Thất Lý")] {
      let known = try await campaign.store.schoolClass(try #require(ClassName(name)), school: nil)
      try await campaign.store.setTeacher(
        of: known.id, name: teacher, phone: nil, entry: campaign.entry)
    }
    own = try await AccessTarget(campaign, "6/1")
    nextDoor = try await AccessTarget(campaign, "6/2")
    foreign = try await AccessTarget(campaign, "7/1")
    missing = try await AccessTarget.missing(own)
  }

  /// Everybody of the first school and of the office.
  var everybody: [Access] {
    [
      .everything, .office, .officeReader, .headmaster(own.school.id), .clerk(own.school.id),
      .teacher([own.schoolClass.id]),
    ]
  }

  /// The campaign, copied, with somebody who acts.
  func copy(for access: Access) throws -> (campaign: TestCampaign, store: CampaignStore) {
    let copy = try campaign.copied()
    return (copy, copy.store.acting(as: Person(name: copy.entry.by, access)))
  }
}

/// What an operation is done to.
struct AccessTarget {
  var school: School
  var schoolClass: SchoolClass
  var student: Student.ID
  var number: String
  /// A mark of the class that holds.
  var batch: Int64
  /// The undo of another.
  var undo: Int64
  /// A plan that was kept for the school.
  var plan: Int64
  /// An issued report about the school.
  var issue: Int64
  /// The school's part, and the file that it was read from.
  var part: SchoolPart
  var partPath: String

  init(_ campaign: TestCampaign, _ className: String) async throws {
    let store = campaign.store
    let entry = campaign.entry
    let known = try await store.schoolClass(try #require(ClassName(className)), school: nil)
    let home = try #require(try await store.schools().first { $0.id == known.schoolID })
    (schoolClass, school) = (known, home)
    var filter = StudentFilter()
    filter.schoolClass = known.id
    let students = try await campaign.students(filter).map(\.student)
    student = try #require(students.first).id
    number = try #require(students.first?.details.insuranceNumber).text
    let other = try #require(students.last).id
    let request = MarkRequest(status: .parentReady, day: entry.today)
    batch = try #require(try await store.mark([(student, request)], entry: entry).batch)
    let taken = try #require(try await store.mark([(other, request)], entry: entry).batch)
    undo = try #require(try await store.undo(taken, entry: entry).batch)
    let source = try TestCampaign.source(Self.roster(of: home, known))
    let planned = try await store.plan([source], ImportOptions())
    plan = try await store.keep(planned, [source], ReadingChoices(), entry: entry)
    let report = try await store.report(
      by: .class, school: home, asOf: entry.today, order: .name, entry: entry)
    issue = try await store.issue(report, .blank, entry: entry).id
    (part, partPath) = try await Self.part(campaign, home)
  }

  static func part(
    _ campaign: TestCampaign, _ school: School
  ) async throws -> (SchoolPart, String) {
    let path = campaign.path + "-\(UUID().uuidString).part"
    try await campaign.store.send(school.id, to: path)
    return (try CampaignStore.part(at: path), path)
  }

  /// A roster of two new children of a class.
  static func roster(of school: School, _ schoolClass: SchoolClass) -> String {
    """
    Trường,Lớp,Họ và tên,Ngày sinh
    \(school.name.display),\(schoolClass.name.display),Âu Thị Mới,01/03/2009
    \(school.name.display),\(schoolClass.name.display),Ung Văn Tới,02/03/2009
    """
  }

  var roster: String { Self.roster(of: school, schoolClass) }

  /// A target of which nothing is there.
  static func missing(_ own: AccessTarget) async throws -> AccessTarget {
    var missing = own
    let elsewhere = try TestCampaign()
    try await elsewhere.importing(
      "Trường,Lớp,Họ và tên,Ngày sinh\nTHCS Không Có,7/9,Ngô Văn Vắng,01/02/2009\n",
      .takingNewSchools)
    let school = try #require(try await elsewhere.store.schools().first)
    let known = try #require(try await elsewhere.store.classes().first)
    missing.school = School(
      id: School.ID(rawValue: 99), name: school.name, levels: school.levels, code: nil)
    missing.schoolClass = SchoolClass(
      id: SchoolClass.ID(rawValue: 999), schoolID: missing.school.id, name: known.name,
      grade: known.grade, level: known.level, schoolYear: known.schoolYear)
    missing.student = Student.ID(rawValue: 99_999)
    missing.number = "7999999999"
    (missing.batch, missing.undo, missing.plan, missing.issue) = (99_999, 99_998, 999, 999)
    (missing.part, missing.partPath) = try await part(elsewhere, school)
    return missing
  }
}

extension IssuedPaper {
  /// A paper without a number.
  static var blank: IssuedPaper {
    IssuedPaper(number: nil, settings: "{}", remarks: [], document: Data("x".utf8), digest: "d")
  }
}
