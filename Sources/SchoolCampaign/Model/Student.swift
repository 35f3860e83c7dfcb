/// A student as the store keeps one.
public struct Student: Hashable, Sendable, Identifiable {
  /// The store's number of a student: never printed, never a key for people.
  public struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number itself.
    public let rawValue: Int64
    /// An id as the store gave it.
    public init(rawValue: Int64) { self.rawValue = rawValue }
    /// Orders two values as lists show them.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The store's number.
  public let id: ID
  /// The class.
  public var classID: SchoolClass.ID
  /// What is said about the student, the class apart.
  public var details: StudentDetails
  /// The fields that a person changed by hand; a roster does not overwrite them unless told to.
  public var editedByHand: Set<StudentField>
  /// Where the student stands in the campaign.
  public var standing: Standing
  /// The day on which the office's own list has the student's account approved: the office's word, beside the
  /// school's in ``standing``. Nil if it has said nothing.
  public var officeApprovedDay: CalendarDay?

  /// A student with the store's ids.
  public init(
    id: ID, classID: SchoolClass.ID, details: StudentDetails,
    editedByHand: Set<StudentField> = [], standing: Standing = Standing(),
    officeApprovedDay: CalendarDay? = nil
  ) {
    self.id = id
    self.classID = classID
    self.details = details
    self.editedByHand = editedByHand
    self.standing = standing
    self.officeApprovedDay = officeApprovedDay
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
  /// The birth date; nil if unknown.
  public var birthDate: CalendarDay?
  /// The gender; nil if unknown.
  public var gender: Gender?
  /// The BHXH number; nil while it is unknown.
  public var insuranceNumber: InsuranceNumber?
  /// The ministry id; nil if unknown.
  public var ministryID: MinistryID?
  /// The personal id; nil if unknown.
  public var personalID: PersonalID?
  /// A parent, or both with ` / ` between them.
  public var parentName: String?
  /// A phone to call, or several with ` / ` between them.
  public var parentPhone: String?
  /// A note in a person's words.
  public var note: String?
  /// The way by which the student gets an account.
  public var route: Route = .childOfParent

  /// A student of whom only the name is known.
  public init(fullName: String) {
    self.fullName = fullName
  }

  /// The hash by which the store finds this name and birth date.
  public var matchHash: UInt64 { MatchKey.hash(name: fullName, birthDate: birthDate) }
}
