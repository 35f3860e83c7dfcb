/// A roster file together with how it is read.
public struct RosterSource: Sendable {
  /// The bytes.
  public let input: RosterInput
  /// How the bytes are read.
  public let layout: RosterLayout
  /// How the file has its letters; ``input`` is in UTF-8 whatever this is.
  public let encoding: RosterEncoding

  /// Recognises the layout of a file.
  ///
  /// - Throws: ``RosterFileError`` if the file is not a roster that can be read.
  public init(_ input: RosterInput) throws {
    encoding = try RosterEncoding(input)
    self.input = try input.inUTF8(from: encoding)
    layout = try RosterLayout.recognised(in: self.input)
  }
}

extension RosterSource {
  /// The first three names as they were read, to show what became of the letters.
  ///
  /// - Throws: ``RosterReadError`` where the file turns out to be unreadable.
  public func sampleNames() throws -> [String] {
    var check = RosterCheck([self], defaults: RosterDefaults(schoolYearStart: 2099))
    return try check.nextBatch(3).map(\.details.fullName).filter { !$0.isEmpty }
  }
}

/// What the command says about a roster where its rows do not.
public struct RosterDefaults: Sendable, Hashable {
  /// The school of rows that name none; outweighs title rows.
  public var school: SchoolName?
  /// The class of rows that name none; outweighs title rows.
  public var className: ClassName?
  /// The campaign's school, where it has just one: counts where neither row, command nor title names one.
  public var onlySchool: SchoolName?
  /// The year in which the campaign's school year begins, to judge birth years by.
  public var schoolYearStart: Int

  /// Defaults for rows without school or class.
  public init(
    school: SchoolName? = nil, className: ClassName? = nil, onlySchool: SchoolName? = nil,
    schoolYearStart: Int
  ) {
    self.school = school
    self.className = className
    self.onlySchool = onlySchool
    self.schoolYearStart = schoolYearStart
  }
}
