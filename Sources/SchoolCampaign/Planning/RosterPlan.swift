/// What an import would do: every row decided, nothing written yet.
public struct RosterPlan: Sendable {
  /// The state of the campaign's rosters that the plan rests on.
  public let revision: Int
  /// How the import treats what the roster leaves open.
  public let options: ImportOptions
  /// What was assumed where rows say nothing.
  public let defaults: RosterDefaults
  /// The schools and classes, settled.
  public let units: PlannedUnits
  /// All that was found.
  public let findings: RosterFindings
  /// How many rows each decision has.
  public let counts: [RowDecision: Int]
  /// The first thousand rows that change a student, with what changes.
  public let changes: [PlannedChange]
  /// The rows about students in other schools, and those whose values differ from kept ones.
  public let openRows: [OpenRow]
  /// Students of the roster's classes whom no row means. They are listed, never deleted.
  public let missing: [MissingStudent]
  /// How many students of the roster have no BHXH number, in the file or in the campaign.
  public let lackingNumber: Lacking
  /// How many have no birth date, in neither.
  public let lackingBirthDate: Lacking
  /// How many names have Latin letters that Vietnamese does not.
  public let foreignNames: Int
  /// How many students stay in the class where a person put them, though the file has them in another.
  public let keptInClass: Int
  /// Classes, as places in ``PlannedUnits/classes``, of which the roster lists fewer stored students than not:
  /// an addition to the class list, not a new one. Whoever has a roll number keeps it.
  public let supplements: Set<Int>
  /// The rows whose roll numbers are not used, for that reason.
  let leftOutNumbers: Set<Int32>
  /// The rows whose roll numbers stay with others who have them.
  let heldNumbers: Set<Int32>
  /// The ``RosterCheck/digest`` of the rows that were planned.
  public let digest: UInt64
  /// The roll numbers that classes get whose lists came without any.
  public var numberings: [RollNumbering]
  /// How many students the roster's column of installations marks.
  public let marks: Int
  /// What only a person can settle before the plan can be applied.
  public let questions: [ImportQuestion]
  /// The day of the letters, before which somebody may be said to have left.
  public var lettersDay: CalendarDay?
  /// How many marks take the place of a day that was not to be believed, by why not.
  public var wrongDays: [WrongDay: Int] = [:]
  /// What received parts say about standings; nil for a plan of rosters.
  public var received: ReceivedStandings?
  /// The homeroom teachers whom titles name.
  public internal(set) var teachers: [PlannedTeacher] = []
  /// The classes for which titles name several.
  public internal(set) var teacherConflicts: [TeacherConflict] = []
  /// Codes of stored schools in the files that the campaign does not have.
  public internal(set) var schoolCodes: [PlannedSchoolCode] = []
  /// How far who planned may go: nobody else carries the plan out.
  public internal(set) var reach = Reach.everything
  /// The names of the classes of ``originIDs``, for the review.
  public var origins: [SchoolClass.ID: PlacedClass] = [:]
  /// What the reading that was planned heeded.
  public let hindsight: RosterHindsight
  /// The rows that an error ties to another one.
  let pairs: [RowPair]
  /// The rows of which a person said whom they mean.
  let corrected: [Int32: Student.ID]
  /// The rows by which numbers change hands.
  let handing: [Int32: Set<StudentField>]
  /// Who has the numbers of rows that are refused for them.
  public let numberHolders: [NumberHolder]
  let decisions: RowDecisions
  let roll: PlanRoll
  /// The students who lose their roll number to rows that were mended.
  public let displaced: [MissingStudent]
  /// Whether all files are rows to mend: parts of lists.
  public let isMending: Bool
  let mentioned: MentionedStudents
  /// The rows that write something, packed; nil where the sources must be read again for them.
  var written: RosterInput?

  /// Students of whom something is known neither from the file nor in the campaign.
  public struct Lacking: Hashable, Sendable {
    private static let keptRows = 10_000
    /// How many they are.
    public private(set) var count = 0
    /// The rows of the first ten thousand of them.
    public private(set) var rows: [RosterRowReference] = []

    mutating func note(_ row: RosterRow) {
      count += 1
      if rows.count < Self.keptRows { rows.append(RosterRowReference(row.cell)) }
    }
  }

  /// The rows that change a student, or would if a move were accepted.
  public struct PlannedChange: Hashable, Sendable {
    /// Where the row stands.
    public let cell: RosterCell
    /// What is done with the row.
    public let decision: RowDecision
    /// The stored student's name.
    public let fullName: String
    /// The stored student's class.
    public let from: SchoolClass.ID
    /// What changes about the student.
    public let revision: StudentRevision
    /// The row's class, as a place in ``PlannedUnits/classes``.
    public let unit: Int
    let ordinal: Int

    /// The change without that of the roll number.
    var withoutRollNumber: PlannedChange {
      PlannedChange(
        cell: cell, decision: decision, fullName: fullName, from: from,
        revision: revision.without(.rollNumber), unit: unit, ordinal: ordinal)
    }
  }

  /// How many roll numbers of rows are not used, because the roster lists only a part of their class.
  public var numbersLeftOut: Int { leftOutNumbers.count }

  /// Whether the number of the `ordinal`-th student row is not used.
  public func leavesOutNumber(_ ordinal: Int) -> Bool {
    !leftOutNumbers.isEmpty && leftOutNumbers.contains(Int32(ordinal))
  }

  /// The students who get other numbers by the import while others get theirs, with the kinds of number.
  public var handingOver: [Student.ID: Set<StudentField>] {
    var all: [Student.ID: Set<StudentField>] = [:]
    for (ordinal, fields) in hindsight.handing {
      let decision = decisions[Int(ordinal)]
      guard decision.isUpdate, decision != .leaving, let id = student(Int(ordinal)) else {
        continue
      }
      all[id, default: []].formUnion(fields)
    }
    return all
  }

  /// Who has a number of a row that is refused for it.
  public struct NumberHolder: Hashable, Sendable {
    /// The row.
    public let place: RosterRowReference
    /// The kind of number.
    public let field: StudentField
    /// The student who has it.
    public let details: StudentDetails
  }

  /// Whether the number of the `ordinal`-th student row stays with another student.
  func keepsNumber(_ ordinal: Int) -> Bool {
    !heldNumbers.isEmpty && heldNumbers.contains(Int32(ordinal))
  }

  /// A row that a person may decide about.
  public struct OpenRow: Hashable, Sendable {
    /// The row.
    public let place: RosterRowReference
    /// The values that differ and are kept; empty for a student in another school.
    public let kept: [StudentRevision.FieldChange]
    /// The stored students one of whom the row may mean with these values put right; empty for any other question.
    public var corrected: [StudentDetails] = []
    /// The rows, this one among them, by which numbers change hands: one question; empty for any other.
    public var exchange: [OpenRow] = []
  }

  /// A stored student whom the roster does not list.
  public struct MissingStudent: Hashable, Sendable {
    /// The store's number.
    public let id: Student.ID
    /// The class.
    public let className: ClassName
    /// What the campaign says about the student.
    public let details: StudentDetails
    /// The student's name.
    public var fullName: String { details.fullName }
    /// The student's roll number; nil if none.
    public var rollNumber: Int? { details.rollNumber }
    /// Whether a person set the number by hand.
    public let isNumberedByHand: Bool
    /// Whether a row of the roster takes that number.
    public var losesRollNumber = false
    /// The class, as a place in ``PlannedUnits/classes``.
    public internal(set) var unit = 0

    /// A student of a class.
    public init(
      id: Student.ID, className: ClassName, details: StudentDetails,
      isNumberedByHand: Bool = false
    ) {
      self.id = id
      self.className = className
      self.details = details
      self.isNumberedByHand = isNumberedByHand
    }
  }

  /// How many rows have the decision.
  public func count(_ decision: RowDecision) -> Int { counts[decision] ?? 0 }

  /// How many student rows were read.
  public var rowCount: Int { decisions.count }

  /// Whether an error keeps the plan from being applied.
  public var isRefused: Bool {
    !questions.isEmpty || (count(.refused) > 0 && !options.skipBadRows) || looksGarbled
      || findings.isCut || received?.isOpen ?? false
  }

  /// Whether all that keeps the plan from being applied is rows with errors.
  public var waitsForRowsOnly: Bool {
    isRefused && questions.isEmpty && !looksGarbled && !findings.isCut
      && !(received?.isOpen ?? false)
      && count(.refused) < rowCount
  }

  /// Whether so many names are odd that the whole file was probably read in a wrong encoding; then those that
  /// look right may be wrong too.
  public var looksGarbled: Bool {
    if isMending { return false }
    let odd = foreignNames + (findings.counts[RosterFindingKind.garbledName.code] ?? 0)
    return odd >= 3 && odd * 10 >= rowCount
  }

  /// Whether applying it would write anything.
  public var changesNothing: Bool {
    RowDecision.allCases.allSatisfy { !($0.isUpdate || $0 == .new) || count($0) == 0 }
      && removals.isEmpty && received?.isEmpty ?? true && !teachers.contains(where: \.isWritten)
      && !schoolCodes.contains(where: \.isWritten)
  }

  /// What error files carry along of the imports that wrote them, in words.
  public static func carriedWords(_ sources: [RosterSource]) -> [String] {
    guard sources.allSatisfy(\.isErrorFile) else { return [] }
    return sources.flatMap(\.interpretation.said.words)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The students whom the import marks as having left because the roster does not list them.
  public var removals: [MissingStudent] { options.removesMissing ? missing : [] }

  /// How many leave on a day before the letters, which is nothing wrong.
  public var earlyLeavings: Int {
    guard let day = options.leaveDay, let lettersDay, day < lettersDay else { return 0 }
    return count(.leaving) + removals.count
  }

  /// Whether the campaign has all rows just so already.
  public var repeatsCampaign: Bool {
    changesNothing && findings.errorCount == 0 && count(.held) == 0
      && count(.elsewhere) == 0
      && received?.conflicts.isEmpty ?? true
  }

  /// Whether the other plan would do the same to the same students.
  public func doesSame(as other: RosterPlan) -> Bool {
    decisions == other.decisions && units.schools == other.units.schools
      && units.classes == other.units.classes && missing == other.missing
      && changes == other.changes && received == other.received
      && teachers == other.teachers && schoolCodes == other.schoolCodes
  }

  /// Whether a row means the student.
  public func lists(_ student: Student.ID) -> Bool { decisions.isMatched(student) }

  /// Reads the rows that write something, as they were planned; nil where the sources must be read again for them.
  public var writtenRows: WrittenRowsReader? { written.map(WrittenRowsReader.init) }

  /// The decision for the `ordinal`-th student row.
  public func decision(_ ordinal: Int) -> RowDecision { decisions[ordinal] }

  /// The stored student that the `ordinal`-th student row means.
  public func student(_ ordinal: Int) -> Student.ID? { decisions.student(of: ordinal) }
}

extension RosterPlan.OpenRow {
  /// Whether the question is which stored student the row means.
  public var isCorrection: Bool { !corrected.isEmpty }
}
