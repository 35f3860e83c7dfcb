import GRDB
import SchoolCampaign

extension RecordChange.Owner {
  /// Whether a value that changed is of a class or school within. Settings are everybody's to read, and their history with
  /// them, but for a teacher, who has nothing to do with them.
  func isWithin(_ reach: Reach, _ db: Database) throws -> Bool {
    switch (self, reach) {
    case (_, .everything): true
    case (.campaign, .school): true
    case (.campaign, .classes), (.school, .classes): false
    case (.school(let id), .school(let own)): id == own.rawValue
    case (.schoolClass(let id), _):
      try ClassRecord.fetch(db, id: SchoolClass.ID(rawValue: id)).map(reach.includes) ?? false
    }
  }
}
