/// Reads the rows of one or more roster files, types their cells, and holds them against the rules.
///
/// Rows come in batches, so that memory does not grow with the file; the findings of all of them gather in
/// ``findings``. A check that is run again over the same files gives the same rows.
public struct RosterCheck: Sendable {
  /// What was found so far.
  public private(set) var findings = RosterFindings()
  /// The schools and classes named so far.
  public private(set) var units = RosterUnits()
  /// How many student rows were read so far.
  public private(set) var rowCount = 0
  /// How many names have Latin letters that Vietnamese does not: a few are foreigners, many are a wrong encoding.
  public private(set) var foreignNames = 0
  /// How many bytes were read so far, over all files.
  public private(set) var consumed = 0

  let sources: [RosterSource]
  private let defaults: RosterDefaults
  private var rules: RosterRules
  private var rowDigest = StableHash()
  private var file = 0
  private var reading: RosterReading?

  private let hindsight: RosterHindsight

  /// A check of files that are read in this order.
  ///
  /// - Parameters:
  ///   - hindsight: What an earlier reading of the same files showed.
  ///   - rules: Which rules the rows are held against.
  public init(
    _ sources: [RosterSource], defaults: RosterDefaults,
    hindsight: RosterHindsight = RosterHindsight(), rules scope: RuleScope = .all
  ) {
    self.sources = sources
    self.defaults = defaults
    self.hindsight = hindsight
    rules = RosterRules(schoolYearStart: defaults.schoolYearStart, scope: scope)
  }

  /// A hash of all rows read so far: two readings with one digest read the same cells.
  public var digest: UInt64 { rowDigest.value }

  /// Reads up to `limit` student rows, each with its findings noted; an empty array at the end.
  ///
  /// - Throws: ``RosterReadError`` where a file turns out to be unreadable, and what its input throws.
  public mutating func nextBatch(_ limit: Int) throws -> [RosterRow] {
    do { return try batch(limit) } catch let error as RosterFileError {
      throw RosterReadError(file: sources[file].name, error)
    }
  }

  private mutating func batch(_ limit: Int) throws -> [RosterRow] {
    var batch: [RosterRow] = []
    batch.reserveCapacity(limit)
    while batch.count < limit, file < sources.count {
      var current = try reading ?? RosterReading(sources[file], file: file, defaults: defaults)
      reading = nil  // so that the reading below is the only owner of its buffers
      let before = current.consumed
      let more = try take(from: &current, into: &batch, limit: limit)
      consumed += current.consumed - before
      if more {
        reading = current
      } else {
        if current.studentRows == 0 { throw RosterFileError.noRows }
        file += 1
      }
    }
    return batch
  }

  /// Notes a finding that only the plan could make.
  mutating func note(_ kind: RosterFindingKind, at cell: RosterCell) {
    findings.append(RosterFinding(kind, at: cell), quote: nil)
  }

  /// Whether classes of these files tell their grades.
  var tellsGrades: Bool {
    sources.contains { $0.interpretation.classes.tellsGrades }
  }

  /// The row that was read as the `ordinal`-th student row.
  func reference(_ ordinal: Int) -> RosterRowReference { rules.places.reference(ordinal) }

  /// Whether a row of the class at this place of ``units`` has the roll number.
  func hasRollNumber(_ number: Int, in unit: Int) -> Bool { rules.hasRollNumber(number, in: unit) }

  /// Whether any row of the class at this place of ``units`` has a roll number.
  func hasRollNumbers(in unit: Int) -> Bool { rules.hasRollNumbers(in: unit) }

  /// Which student row stands there.
  func ordinal(of reference: RosterRowReference) -> Int? { rules.places.ordinal(of: reference) }

  private mutating func take(
    from current: inout RosterReading, into batch: inout [RosterRow], limit: Int
  ) throws -> Bool {
    while batch.count < limit {
      let next = try current.next(
        ordinal: rowCount, units: &units, findings: &findings,
        isRepeat: !hindsight.isEmpty && hindsight.repeats.isOfAnother(rowCount))
      guard var row = next else { return false }
      guard rowCount < FirstRows.rowLimit else { throw RosterFileError.tooManyRows }
      guard units.schools.count <= RosterUnits.mostSchools,
        units.classes.count <= RosterUnits.mostClasses
      else { throw RosterFileError.tooManyClasses }
      rowCount += 1
      let cell = row.cell
      if row.choice == .skip || heedHindsight(&row) {
        rules.passOver(row)
      } else {
        rules.check(&row, units: units) { kind, field in
          let column = current.column(of: field)
          findings.append(
            RosterFinding(kind, at: cell.at(column: column)),
            quote: column.map { current.shownText($0) })
        }
      }
      rowDigest.combine(word: current.fingerprint)
      if row.details.fullName.hasForeignLetters { foreignNames += 1 }
      batch.append(row)
    }
    return true
  }
}

extension RosterCheck {
  /// Gives a row what a person said of it and what its repeats fill in, or notes why another row counts; whether the
  /// row is done with.
  private mutating func heedHindsight(_ row: inout RosterRow) -> Bool {
    if hindsight.isEmpty { return false }
    if let student = hindsight.known[Int32(row.ordinal)] {
      row.known = student
      row.takesNumbers = hindsight.handing[Int32(row.ordinal)] != nil
      row.oneSided = [.fullName, .birthDate, .insuranceNumber, .ministryID, .personalID]
    }
    guard let role = hindsight.repeats.role(of: row.ordinal) else {
      return false
    }
    switch role {
    case .counts(let filled):
      row.details = filled.details
      row.matchHash = filled.details.matchHash
      row.rungs = filled.rungs
      return false
    case .says(let other):
      row.isRepeat = true
      note(.repeatedAlike(other), at: row.cell)
    case .yields(let other):
      row.isRepeat = true
      note(.repeatYields(other), at: row.cell)
    case .differs(let other, let differences):
      row.isRefused = true
      note(.repeatDiffers(other, differences), at: row.cell)
    }
    return true
  }
}

extension RosterCell {
  /// The cell of the same row in another column.
  func at(column: Int?) -> RosterCell {
    RosterCell(file: Int(file), row: Int(row), line: Int(line), column: column)
  }
}
