/// How an import treats what a roster leaves open.
public struct ImportOptions: Hashable, Sendable {
  /// The school of rows that name none.
  public var school: SchoolName?
  /// Whether a school whose name is near a stored one is a school of its own.
  public var newSchool = false
  /// The levels of a school that the campaign does not have yet.
  public var levels: Set<Level> = []
  /// The class of rows that name none.
  public var className: ClassName?
  /// Whether the file outweighs what was edited by hand.
  public var overwrite = false
  /// Whether students are taken over from other schools.
  public var acceptMoves = false
  /// Whether good rows go in although others have errors.
  public var skipBadRows = false

  /// Nothing beyond what the roster says.
  public init() {}
}
