import GRDB
import SchoolCampaign

extension CampaignStore {
  /// Reads rosters, checks every row and plans what an import would do. Nothing is written, and no lock is held
  /// that a writer would wait for.
  ///
  /// - Parameters:
  ///   - sources: The files, in order; read once, in bounded memory.
  ///   - options: What the rosters leave open.
  ///   - parts: The received parts that the sources are the tables of; empty for rosters.
  ///   - progress: Called now and then with the number of bytes read.
  /// - Throws: ``RosterReadError`` where a file cannot be read, ``CampaignError`` where the campaign cannot.
  public func plan(
    _ sources: [RosterSource], _ options: ImportOptions, parts: [SchoolPart] = [],
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> RosterPlan {
    let reach = try reach(of: parts.isEmpty ? .planImport : .receivePart)
    let options = options.completed(by: sources)
    return try await read { db in
      var hindsight = RosterHindsight()
      while true {
        let plan = try Self.plan(db, reach, sources, options, parts, hindsight, progress)
        let more = try plan.moreHindsight(sources, comparesRows: parts.isEmpty)
        guard let more else { return plan }
        hindsight = more
      }
    }
  }

  /// One reading of the rosters, and what comes of it.
  private static func plan(
    _ db: Database, _ reach: Reach, _ sources: [RosterSource], _ options: ImportOptions,
    _ parts: [SchoolPart], _ hindsight: RosterHindsight, _ progress: (Int) -> Void
  ) throws -> RosterPlan {
    let campaign = try CampaignRecord.fetch(db)
    let schools = try reach.schools(db)
    let defaults = Self.defaults(options, campaign, schools)
    var check = RosterCheck(sources, defaults: defaults, hindsight: hindsight)
    var planner = RosterPlanner(
      stored: schools, defaults: defaults, options: options, hindsight: hindsight,
      isReceipt: !parts.isEmpty, reach: reach)
    let lookup = try CandidateLookup(db)
    let received = try parts.isEmpty ? nil : ReceivedParts(db, parts, options, reach)
    try received?.check()
    var doubting = DayDoubtReading(db, options)
    var partRows: [RosterRow] = []
    while true {
      var rows = try check.nextBatch(rosterBatch)
      if rows.isEmpty { break }
      if let received {
        for index in rows.indices { try received.prepare(&rows[index]) }
        partRows += rows
      }
      try planner.settle(check) { try ClassRecord.fetchAll(db, of: $0) }
      var candidates = try lookup.candidates(for: rows)
      if options.withStatus { try doubting.note(&candidates) }
      planner.plan(rows, candidates: candidates, check: &check)
      progress(check.consumed)
    }
    try received?.check(partRows)
    var plan = try planner.finished(check, revision: try CampaignRecord.rosterRevision(db)) {
      try Self.enrolled(db, in: $0)
    }
    plan.lettersDay = campaign.lettersDay
    plan.origins = try placed(db, plan.originIDs, schools)
    // The other copy numbers its classes itself.
    if received != nil { plan.numberings = [] }
    plan.received = try received?.summary(plan, partRows)
    return plan
  }

  /// Writes what a plan says, in one transaction. Rosters touch install statuses only where the options say so.
  ///
  /// - Parameters:
  ///   - plan: A plan of the same sources.
  ///   - sources: The files that were planned; read once more only where the plan could not keep their rows.
  ///   - parts: The received parts that were planned; empty for rosters.
  ///   - number: The number of the kept plan that this is; nil if it was not kept.
  ///   - entry: Who imports, and when.
  ///   - progress: Called now and then with the number of bytes read.
  /// - Throws: ``CampaignError/planRefused`` for a plan with errors or questions,
  ///   ``CampaignError/planStale`` if rosters changed since it was made, or somebody with another reach made it,
  ///   ``CampaignError/unknownPlan(_:)`` if it was kept and is no longer, and
  ///   ``RosterFileError/changedWhileReading`` if a file that is read again did.
  public func apply(
    _ plan: RosterPlan, _ sources: [RosterSource], parts: [SchoolPart] = [],
    keptAs number: Int64? = nil, entry: Entry,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> ImportOutcome {
    let reach = try reach(of: parts.isEmpty ? .applyImport : .receivePart)
    guard plan.reach == reach else { throw CampaignError.planStale }
    if plan.isRefused { throw CampaignError.planRefused }
    return try await write { db in
      guard try CampaignRecord.rosterRevision(db) == plan.revision else {
        throw CampaignError.planStale
      }
      if plan.changesNothing { return ImportOutcome(batch: nil, created: 0, updated: 0) }
      // The import's own batch tells that the plan was carried out.
      if let number { try Self.delete(db, plan: number, reach) }
      let campaign = try CampaignRecord.fetch(db)
      for part in parts {
        if let flaw = part.dayFlaw(in: campaign, today: entry.today) {
          throw CampaignError.falsePart(file: part.file, flaw)
        }
      }
      let received =
        try parts.isEmpty ? nil : ReceivedParts(db, parts, plan.options, reach)
      var writing = try RosterWriting(
        db, plan, campaign: campaign, entry: entry, received: received,
        about: (number.map { [BatchSubject(.plan, String($0))] } ?? [])
          + Self.subjects(plan, sources))
      try Self.write(plan, sources, with: &writing, progress)
      return try writing.finish()
    }
  }

  /// Writes the rows of a plan: those that were kept, or, where they were too many to keep, read from the sources again.
  private static func write(
    _ plan: RosterPlan, _ sources: [RosterSource], with writing: inout RosterWriting,
    _ progress: (Int) -> Void
  ) throws {
    guard let kept = plan.writtenRows else {
      return try writeAgain(plan, sources, with: &writing, progress)
    }
    let size = sources.reduce(0) { $0 + $1.table.size }
    let reading = ReadAhead(kept) { rows in try KeptRows(&rows) }
    defer { reading.abandon() }
    while let read = try reading.next() {
      for row in read.rows { try writing.write(row) }
      progress(Int(read.progress * Double(size)))
    }
  }

  private static func writeAgain(
    _ plan: RosterPlan, _ sources: [RosterSource], with writing: inout RosterWriting,
    _ progress: (Int) -> Void
  ) throws {
    let check = RosterCheck(
      sources, defaults: plan.defaults, hindsight: plan.hindsight, rules: .settling)
    let reading = ReadAhead(check) { check in try RowsRead(&check) }
    defer { reading.abandon() }
    var digest: UInt64?
    while let read = try reading.next() {
      guard read.rowCount <= plan.rowCount else { throw RosterFileError.changedWhileReading }
      for row in read.rows { try writing.write(row) }
      progress(read.consumed)
      digest = read.digest
    }
    guard digest == plan.digest else { throw RosterFileError.changedWhileReading }
  }

  /// The schools and files of a plan.
  static func subjects(_ plan: RosterPlan, _ sources: [RosterSource]) -> [BatchSubject] {
    plan.units.schools.compactMap(\.name).map { BatchSubject(.school, $0.display) }
      + BatchSubject.files(sources.map(\.table.file))
  }

  private static func defaults(
    _ options: ImportOptions, _ campaign: Campaign, _ schools: [School]
  ) -> RosterDefaults {
    var defaults = RosterDefaults(
      school: options.school, className: options.className,
      onlySchool: schools.count == 1 ? schools[0].name : nil,
      stored: SchoolReadings(stored: schools.map(\.name)),
      schoolYearStart: Int(campaign.schoolYear.prefix(4)) ?? campaign.startDay.year,
      today: options.today)
    defaults.reach = options.today.map { campaign.reach(today: $0) }
    return defaults
  }

  /// The names of classes and their schools.
  private static func placed(
    _ db: Database, _ ids: Set<SchoolClass.ID>, _ schools: [School]
  ) throws -> [SchoolClass.ID: PlacedClass] {
    var placed: [SchoolClass.ID: PlacedClass] = [:]
    for id in ids {
      guard let known = try ClassRecord.fetch(db, id: id),
        let school = schools.first(where: { $0.id == known.schoolID })
      else { continue }
      placed[id] = PlacedClass(school: school.name, className: known.name)
    }
    return placed
  }

  /// The students of a class who have not left.
  private static func enrolled(
    _ db: Database, in known: SchoolClass
  ) throws -> [RosterPlan.MissingStudent] {
    try StudentRecord.fetch(db, of: known.id).filter { $0.standing.leftDay == nil }.map {
      RosterPlan.MissingStudent(
        id: $0.id, className: known.name, details: $0.details,
        isNumberedByHand: $0.editedByHand.contains(.rollNumber))
    }
  }
}

/// So many rows are looked up and decided at once.
private let rosterBatch = 2000

/// A batch of the rows that a plan kept, and how large a part of them was read.
private struct KeptRows: Sendable {
  /// Enough that handing them from core to core costs nothing, and little of what waits.
  private static let size = 250

  let rows: [RosterRow]
  let progress: Double

  /// Reads the next batch; nil at the end.
  init?(_ reader: inout WrittenRowsReader) throws {
    rows = try reader.nextBatch(Self.size)
    if rows.isEmpty { return nil }
    progress = reader.progress
  }
}

/// A batch of rows of the second reading, and how far it came.
private struct RowsRead: Sendable {
  let rows: [RosterRow]
  let rowCount: Int
  let consumed: Int
  let digest: UInt64

  /// Reads the next batch; nil at the end of the last file.
  init?(_ check: inout RosterCheck) throws {
    rows = try check.nextBatch(rosterBatch)
    if rows.isEmpty { return nil }
    (rowCount, consumed, digest) = (check.rowCount, check.consumed, check.digest)
  }
}
