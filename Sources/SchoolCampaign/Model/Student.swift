/// A student as the store keeps one.
public struct Student: Hashable, Sendable, Identifiable {
  /// The store's number of a student: never printed, never a key for people.
  public struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public let id: ID
  public var classID: SchoolClass.ID
  public var details: StudentDetails
  /// The fields that a person changed by hand; a roster does not overwrite them unless told to.
  public var editedByHand: Set<StudentField>
  public var standing: Standing

  /// A student with the store's ids.
  public init(
    id: ID, classID: SchoolClass.ID, details: StudentDetails,
    editedByHand: Set<StudentField> = [], standing: Standing = Standing()
  ) {
    self.id = id
    self.classID = classID
    self.details = details
    self.editedByHand = editedByHand
    self.standing = standing
  }

  /// The obstacle that a call list shows: the open one, else "number unknown" while there is no BHXH number.
  public var obstacle: Obstacle? {
    if let open = standing.obstacle { return open.obstacle }
    return details.insuranceNumber == nil && standing.status < .installed ? .numberUnknown : nil
  }
}

/// What a roster says about a student, the class apart.
public struct StudentDetails: Hashable, Sendable {
  /// A label in the class list (số thứ tự), never a key.
  public var rollNumber: Int?
  /// Family, middle and given name in ``PlainText`` form, as typed.
  public var fullName: String
  public var birthDate: CalendarDay?
  public var gender: Gender?
  public var insuranceNumber: InsuranceNumber?
  public var ministryID: MinistryID?
  public var personalID: PersonalID?
  public var parentName: String?
  public var parentPhone: String?
  public var note: String?
  public var route: Route = .childOfParent

  /// A student of whom only the name is known.
  public init(fullName: String) {
    self.fullName = fullName
  }

  /// The hash by which the store finds this name and birth date.
  public var matchHash: UInt64 { MatchKey.hash(name: fullName, birthDate: birthDate) }
}
