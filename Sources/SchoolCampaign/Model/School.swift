/// A school as the store keeps it.
public struct School: Hashable, Sendable, Identifiable {
  /// The store's number of a school.
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
  /// The name.
  public var name: SchoolName
  /// The levels it teaches, as declared or as its classes show.
  public var levels: Set<Level>
  /// The ministry's or the district's code, if known.
  public var code: String?

  /// A school with the store's id.
  public init(id: ID, name: SchoolName, levels: Set<Level>, code: String?) {
    self.id = id
    self.name = name
    self.levels = levels
    self.code = code
  }
}

/// A class as the store keeps it.
public struct SchoolClass: Hashable, Sendable, Identifiable {
  /// The store's number of a class.
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
  /// The school.
  public let schoolID: School.ID
  /// The name.
  public var name: ClassName
  /// 1–12; nil where the name does not tell and the school has one level.
  public var grade: Int?
  /// The level of schooling.
  public var level: Level
  /// The school year, such as `2020-2021`.
  public var schoolYear: String
  /// Homeroom teacher (giáo viên chủ nhiệm).
  public var teacherName: String?
  /// The homeroom teacher's phone.
  public var teacherPhone: String?
  /// Which numbering of the class list is in force; counted up when roll numbers change hands.
  public var edition: Int
  /// The day on which this edition began; nil for the first.
  public var editionDay: CalendarDay?

  /// A class with the store's ids.
  public init(
    id: ID, schoolID: School.ID, name: ClassName, grade: Int?, level: Level, schoolYear: String,
    teacherName: String? = nil, teacherPhone: String? = nil, edition: Int = 1,
    editionDay: CalendarDay? = nil
  ) {
    self.id = id
    self.schoolID = schoolID
    self.name = name
    self.grade = grade
    self.level = level
    self.schoolYear = schoolYear
    self.teacherName = teacherName
    self.teacherPhone = teacherPhone
    self.edition = edition
    self.editionDay = editionDay
  }
}
