/// What the command says about a roster where its rows do not.
public struct RosterDefaults: Sendable, Hashable {
  /// The school of rows that name none, neither themselves nor in a title above them.
  public var school: SchoolName?
  /// The class of rows that name none; outweighs title rows.
  public var className: ClassName?
  /// The campaign's school, where it has just one: counts where neither row, command nor title names one.
  public var onlySchool: SchoolName?
  /// What the campaign's schools show.
  public var stored: SchoolReadings
  /// The year in which the campaign's school year begins, to judge birth years by.
  public var schoolYearStart: Int

  /// The day on which the roster is read, after which nobody is born; nil if that does not matter.
  public var today: CalendarDay?

  /// The days on which rungs can have been reached; nil where columns of rungs have no days to read.
  public var reach: DayReach?

  /// Defaults for rows without school or class.
  public init(
    school: SchoolName? = nil, className: ClassName? = nil, onlySchool: SchoolName? = nil,
    stored: SchoolReadings = SchoolReadings(), schoolYearStart: Int,
    today: CalendarDay? = nil
  ) {
    self.school = school
    self.className = className
    self.onlySchool = onlySchool
    self.stored = stored
    self.schoolYearStart = schoolYearStart
    self.today = today
  }
}

extension RosterDefaults {
  /// The school of rows that name none, below these titles: the title's, as a column's outweighs the command's; a name
  /// typed without marks or level is the command's, where it is the same.
  func school(under titles: RosterTitles) -> SchoolName? {
    if let titled = titles.schoolName { return spelling(of: titled) }
    return school ?? (titles.namesSchools ? nil : onlySchool)
  }

  /// A school of the file as the command spells it, where it is the same.
  func spelling(of name: SchoolName) -> SchoolName {
    guard let school, name.isShort(of: school) else { return name }
    return school
  }
}
