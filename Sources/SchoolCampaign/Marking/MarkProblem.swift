extension MarkSheet {
  /// What is wrong with a row; nothing is marked while there is one.
  public struct Problem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable {
      case noClue = "no-clue"
      case unreadableNumber = "unreadable-number"
      case numbersDisagree = "numbers-disagree"
      case noStudent = "no-student"
      case severalStudents = "several-students"
      case otherStudent = "other-student"
      case unknownSchool = "unknown-school"
      case unknownClass = "unknown-class"
      case classInSeveralSchools = "class-in-several-schools"
      case editionNeeded = "edition-needed"
      case unknownEdition = "unknown-edition"
      case studentLeft = "student-left"
      case badStatus = "bad-status"
      case obstaclesDisagree = "obstacles-disagree"
      case textsDisagree = "texts-disagree"
      case otherSchool = "other-school"
      case spoiledClass = "spoiled-class"
      case openRefusal = "open-refusal"
      case titleAgainstName = "title-against-name"
      case unclearTick = "unclear-tick"
      case statusesDisagree = "statuses-disagree"
      case badDay = "bad-day"
      case dayInFuture = "day-in-future"
      case dayTooEarly = "day-too-early"
      case dayBeforeLowerRung = "day-before-lower-rung"
      case daysDisagree = "days-disagree"
      case daysOutOfOrder = "days-out-of-order"
      case badObstacle = "bad-obstacle"
      case installedAlready = "installed-already"
      case saidOtherwise = "said-otherwise"
    }
    /// Where the row stands.
    public let place: MarkPlace
    /// What kind it is.
    public let kind: Kind
    /// What the cell holds, cut to 40 characters; nil where no single cell is wrong.
    public let quote: String?
    /// The row that says otherwise; nil where a row is wrong by itself.
    public let other: MarkPlace?

    /// A problem of a row.
    public init(_ place: MarkPlace, kind: Kind, quote: String? = nil, other: MarkPlace? = nil) {
      self.place = place
      self.kind = kind
      self.quote = quote.map { String($0.prefix(40)) }
      self.other = other
    }

    /// The row as a spreadsheet numbers it.
    public var row: Int { place.row }
  }
}
