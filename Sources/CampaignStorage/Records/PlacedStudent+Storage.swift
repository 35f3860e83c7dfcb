import GRDB
import SchoolCampaign

extension PlacedStudent {
  /// The student with class and school.
  init(_ db: Database, _ student: Student) throws {
    guard let schoolClass = try ClassRecord.fetch(db, id: student.classID) else {
      throw CampaignError.corrupt
    }
    let name = try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM school WHERE id = ?"),
      arguments: [schoolClass.schoolID.rawValue])
    self.init(student: student, schoolClass: schoolClass, school: name ?? "")
  }
}
