import Foundation

/// What one copy of a campaign knows of a school, as it is sent to another: roster, statuses, and which act of
/// whom each of them comes from.
public struct SchoolPart: Sendable {
  /// What people call the file that it came in.
  public let file: String
  /// The school, with the ids of the copy that sent it.
  public private(set) var school: School
  /// The school's name in every copy: the batch that made it, and the number it got there; nil if unknown.
  public let origin: StudentIdentity?
  /// The school's classes.
  public let classes: [SchoolClass.ID: SchoolClass]
  /// The school's students, class by class.
  public let students: [PartStudent]
  /// The days on which each class reported.
  public let reports: [SchoolClass.ID: Set<CalendarDay>]
  /// The acts that ``students`` refer to.
  public let batches: [UUID: ForeignBatch]
  /// Those of them whose day a wrong clock told.
  public let wrongClocks: Set<UUID>

  /// A part as it was read.
  public init(
    file: String, school: School, classes: [SchoolClass.ID: SchoolClass], students: [PartStudent],
    reports: [SchoolClass.ID: Set<CalendarDay>], batches: [UUID: ForeignBatch],
    wrongClocks: Set<UUID> = [], origin: StudentIdentity? = nil
  ) {
    self.file = file
    self.school = school
    self.origin = origin
    self.classes = classes
    self.students = students
    self.reports = reports
    self.batches = batches
    self.wrongClocks = wrongClocks
  }

  /// The part under the name that its school has here.
  public func named(_ name: SchoolName) -> SchoolPart {
    var part = self
    part.school.name = name
    return part
  }

  /// The latest day that holds of a student or class; nil if none does.
  public var latestDay: CalendarDay? {
    let days = students.map(\.student.standing).flatMap { standing in
      InstallStatus.rungs.map { standing.reached[$0] }
        + [standing.obstacle?.since, standing.exemption?.since, standing.leftDay]
    }
    return (days.compactMap(\.self) + reports.values.flatMap(\.self)).max()
  }
}

/// A student of a part, with all that happened there.
public struct PartStudent: Sendable {
  /// The student, with the ids of the copy that sent it.
  public let student: Student
  /// Under which names the student is known, here or in other copies.
  public let identities: [StudentIdentity]
  /// What happened to the student, in order.
  public let acts: [PartAct]

  /// A student as the part has it.
  public init(student: Student, identities: [StudentIdentity], acts: [PartAct]) {
    self.student = student
    self.identities = identities
    self.acts = acts
  }

  /// Whether the student came to the part's school from another one, by what the part says.
  public var comesFromOutside: Bool {
    acts.contains { if case .moved(isArrival: true) = $0.change { true } else { false } }
  }
}

/// A name for a student that holds in every copy: the batch that made the student, and the number it got there.
public struct StudentIdentity: Hashable, Sendable {
  /// The batch.
  public let batch: UUID
  /// The number, in the copy where the batch was made.
  public let number: Int64

  /// The identity of the student who got a number in a batch.
  public init(batch: UUID, number: Int64) {
    self.batch = batch
    self.number = number
  }
}

/// One thing that a batch of another copy did to a student.
public struct PartAct: Sendable {
  /// What was done.
  public enum Change: Sendable {
    /// The student was entered.
    case created
    /// A detail was changed.
    case field(StudentField)
    /// The student came into another class; `isArrival` tells whether from outside the part's school.
    case moved(isArrival: Bool)
    /// The office's word about the student's account changed.
    case officeApproval
    /// The student's standing became this, said of a day.
    case standing(Standing, day: CalendarDay)
  }

  /// The batch that did it first, wherever that was.
  public let batch: UUID
  /// What it did.
  public let change: Change

  /// A change by a batch.
  public init(batch: UUID, change: Change) {
    self.batch = batch
    self.change = change
  }
}

/// A batch of another copy: who said something there, and when.
public struct ForeignBatch: Hashable, Sendable {
  /// Its name in every copy.
  public let uid: UUID
  /// What kind of act it was.
  public let kind: Batch.Kind
  /// When it was recorded.
  public let moment: Date
  /// The day of the act.
  public let day: CalendarDay
  /// Whether the day was set by hand.
  public let isPractice: Bool
  /// Who recorded it.
  public let by: String

  /// A batch as a part has it.
  public init(
    uid: UUID, kind: Batch.Kind, moment: Date, day: CalendarDay, isPractice: Bool, by: String
  ) {
    self.uid = uid
    self.kind = kind
    self.moment = moment
    self.day = day
    self.isPractice = isPractice
    self.by = by
  }
}
