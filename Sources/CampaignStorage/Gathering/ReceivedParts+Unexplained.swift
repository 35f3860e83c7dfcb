import Foundation
import GRDB
import SchoolCampaign

extension ReceivedParts {
  /// What a part has otherwise than this copy without saying who changed it; nil if there is nothing.
  func unexplained(
    _ part: PartStudent, _ stored: Student, of file: Int
  ) throws -> ReceivedStandings.Unexplained? {
    guard let home = parts[file].classes[part.student.classID] else { return nil }
    let found = part.unexplained(
      stored, sharesClass: try ClassRecord.fetch(db, id: stored.classID)?.name.key == home.name.key,
      words: try lastWords(of: stored.id))
    if found.isEmpty { return nil }
    return ReceivedStandings.Unexplained(
      fullName: stored.details.fullName, className: home.name.display, details: found)
  }

  /// Who spoke last of a student here.
  private func lastWords(of id: Student.ID) throws -> LastWords {
    let creators = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT b.uid FROM student s JOIN batch b ON b.id = s.createdIn WHERE s.id = :id
          UNION SELECT o.batchUID FROM student_origin o JOIN student s ON s.id = o.studentID
          WHERE s.id = :id AND o.batchID = s.createdIn
          """), arguments: ["id": id.rawValue])
    var words = LastWords(creators: Set(try creators.map { try $0.at(0) }), details: [:])
    for (name, batch) in try lastBatches(of: id) {
      if let detail = PartDetail(stored: name) { words.details[detail] = batch }
    }
    return words
  }
}

extension PartDetail {
  /// The detail that `student_change` calls so; nil if it is none.
  fileprivate init?(stored name: String) {
    switch name {
    case ChangedField.classID: self = .schoolClass
    case ChangedField.officeApproval: self = .officeApproval
    default:
      guard let field = StudentField(rawValue: name) else { return nil }
      self = .field(field)
    }
  }
}
