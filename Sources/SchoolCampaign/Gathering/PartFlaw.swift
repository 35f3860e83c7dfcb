/// Why a part is taken for no part at all: what it says cannot be so, and nothing of it is read further.
public enum PartFlaw: Hashable, Sendable {
  /// The school has no name that could be read.
  case schoolWithoutName
  /// Students of no class of the part.
  case studentsWithoutClass(Int)
  /// A class has no name that could be read.
  case classWithoutName(String)
  /// Two classes that are one by their names.
  case classTwice(String)
  /// Two students under one of the names by which copies know a student.
  case studentTwice
  /// Something was done by a batch that the part does not have.
  case unknownBatch
  /// The file is larger than any school's part can be.
  case tooLarge
  /// A value is longer than any of a school's.
  case valueTooLong(RecordTable)
  /// There are rows in a table of which no school sends any.
  case foreignRows(RecordTable)
  /// A text is longer than one can be typed, or has signs that cannot be seen.
  case text(PartText)
  /// Something is said of a day on which nothing of the campaign can have happened.
  case day(CalendarDay, className: String)
  /// Students whom no roster could have, such as a footer's words for a name.
  case unreadable(Int)
  /// The part says that it is of another school than the one that it is of here.
  case claimsSchool(said: String, known: String)
  /// More of the students are known from another school's parts than belong to this one.
  case studentsOf(said: String, known: String, students: Int)

  /// The word for logs, JSON and tests.
  public var code: String {
    switch self {
    case .schoolWithoutName: "school-without-name"
    case .studentsWithoutClass: "students-without-class"
    case .classWithoutName: "class-without-name"
    case .classTwice: "class-twice"
    case .studentTwice: "student-twice"
    case .unknownBatch: "unknown-batch"
    case .tooLarge: "too-large"
    case .valueTooLong: "value-too-long"
    case .foreignRows: "foreign-rows"
    case .text: "text"
    case .day: "day"
    case .unreadable: "unreadable"
    case .claimsSchool: "claims-school"
    case .studentsOf: "students-of-another-school"
    }
  }
}

extension SchoolPart {
  /// What is wrong with the part by itself; nil if nothing is.
  public var flaw: PartFlaw? {
    if SchoolName(school.name.display) == nil { return .schoolWithoutName }
    if let text = strangeText { return .text(text) }
    var keys: Set<String> = []
    for schoolClass in classes.values {
      guard let name = ClassName(schoolClass.name.display) else {
        return .classWithoutName(schoolClass.name.display)
      }
      if !keys.insert(name.key).inserted { return .classTwice(name.display) }
    }
    let strays = students.count {
      classes[$0.student.classID].map { $0.schoolID != school.id } ?? true
    }
    if strays > 0 { return .studentsWithoutClass(strays) }
    var owners: [StudentIdentity: Int] = [:]
    for (place, student) in students.enumerated() {
      for identity in student.identities
      where owners.updateValue(place, forKey: identity).map({ $0 != place }) ?? false {
        return .studentTwice
      }
      if student.acts.contains(where: { batches[$0.batch] == nil }) { return .unknownBatch }
    }
    return nil
  }
}
