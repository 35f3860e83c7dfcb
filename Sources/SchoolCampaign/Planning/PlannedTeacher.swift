/// Teachers whom titles name for one class: nobody is taken.
public struct TeacherConflict: Hashable, Sendable {
  /// The class, as a place in ``PlannedUnits/classes``.
  public let unit: Int
  /// The class's name.
  public let className: String
  /// Whom the titles name, in the order of the files.
  public let teachers: [HomeroomTeacher]
}

/// What an import does about a class's homeroom teacher whom a title names.
public struct PlannedTeacher: Hashable, Sendable {
  /// The class, as a place in ``PlannedUnits/classes``.
  public let unit: Int
  /// The class's name.
  public let className: String
  /// Whom the file names.
  public let teacher: HomeroomTeacher
  /// The name that the campaign has; nil for none.
  public let storedName: String?
  /// The phone that the campaign has; nil for none.
  public let storedPhone: String?
  /// The name to be written; nil leaves it.
  public let name: String?
  /// The phone to be written; nil leaves it.
  public let phone: String?

  /// Decides about a class: what it does not have is taken, what differs stays unless the file is preferred. Nil where
  /// the class will not be made.
  init?(
    _ teacher: HomeroomTeacher, of unit: Int, _ place: PlannedClass, _ preference: ValuePreference
  ) {
    switch place {
    case .withoutGrade: return nil
    case .new(let name, _, _, _):
      (className, storedName, storedPhone) = (name.display, nil, nil)
    case .stored(let known):
      className = known.name.display
      (storedName, storedPhone) = (known.teacherName, known.teacherPhone)
    }
    (self.unit, self.teacher) = (unit, teacher)
    let isSame = storedName.map { SearchKey($0) == SearchKey(teacher.name) } ?? true
    let isAsked = preference == .file
    name = storedName == nil || !isSame && isAsked ? teacher.name : nil
    let takesPhone = isSame ? storedPhone == nil || isAsked : isAsked
    phone = takesPhone && teacher.phone != storedPhone ? teacher.phone : nil
  }

  /// Whether anything is written.
  public var isWritten: Bool { name != nil || phone != nil }

  /// Whether the file names somebody else, or another phone, and the campaign's stays.
  public var isKept: Bool {
    if isWritten { return false }
    if let storedName, SearchKey(storedName) != SearchKey(teacher.name) { return true }
    return teacher.phone != nil && storedPhone != nil && teacher.phone != storedPhone
  }
}
