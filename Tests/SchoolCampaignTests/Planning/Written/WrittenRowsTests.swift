import Testing

@testable import SchoolCampaign

struct WrittenRowsTests {
  @Test func `rows come back as they were, in their order, however many are asked for`() throws {
    var walk = RowWalk(state: 7)
    let rows = (0..<500).map { walk.row(ordinal: $0) }
    var written = WrittenRows()
    for row in rows { written.append(row) }
    var reader = WrittenRowsReader(try #require(written.finished()))
    var found: [RosterRow] = []
    while true {
      let batch = try reader.nextBatch(Int.random(in: 1...90, using: &walk))
      if batch.isEmpty { break }
      found += batch
    }
    #expect(found == rows)
    #expect(reader.progress == 1)
  }

  @Test func `no rows are none`() throws {
    var reader = WrittenRowsReader(try #require(WrittenRows().finished()))
    #expect(try reader.nextBatch(10).isEmpty)
  }

  @Test func `packed rows that were cut short are told`() throws {
    var walk = RowWalk(state: 8)
    var packer = ValuePacker()
    packer.begin()
    walk.row(ordinal: 3).pack(into: &packer)
    packer.end()
    for length in 1..<packer.bytes.count {
      var reader = WrittenRowsReader(
        RosterInput(name: "", bytes: Array(packer.bytes.prefix(length))))
      if length < 4 {
        #expect(try reader.nextBatch(1).isEmpty)
      } else {
        #expect(throws: RosterFileError.changedWhileReading) { try reader.nextBatch(1) }
      }
    }
  }

  @Test(arguments: [0, 1, -1, 63, 64, -65, Int.max, Int.min])
  func `a number comes back`(_ number: Int) throws {
    var packer = ValuePacker()
    packer.add(number)
    packer.add(Optional(number))
    packer.add(nil as Int?)
    let (first, second, third) = try packer.bytes.withUnsafeBytes { bytes in
      var unpacker = ValueUnpacker(bytes)
      return (
        try unpacker.number(), try unpacker.optionalNumber(), try unpacker.optionalNumber()
      )
    }
    #expect(first == number)
    #expect(second == number)
    #expect(third == nil)
  }
}

/// Rows with every value there or not, the same in every run.
private struct RowWalk: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  private mutating func maybe<Value>(_ value: @autoclosure () -> Value?) -> Value? {
    Bool.random(using: &self) ? value() : nil
  }

  private mutating func text() -> String {
    String(
      (0..<Int.random(in: 0...40, using: &self)).compactMap { _ in "Nguyễn á b".randomElement() })
  }

  private mutating func day() -> CalendarDay {
    CalendarDay(number: Int32.random(in: -9_000...20_000, using: &self))
  }

  mutating func row(ordinal: Int) -> RosterRow {
    var details = StudentDetails(fullName: text())
    details.rollNumber = maybe(Int(ordinal % 70))
    if Bool.random(using: &self) { details.birthDate = day() }
    details.gender = Gender.allCases.randomElement(using: &self)
    details.insuranceNumber = maybe(InsuranceNumber(value: UInt64(ordinal) * 7_919))
    details.ministryID = maybe(MinistryID(value: UInt64(ordinal)))
    details.personalID = maybe(PersonalID(value: 79_000_000_000 + UInt64(ordinal)))
    if Bool.random(using: &self) { details.parentName = text() }
    if Bool.random(using: &self) { details.parentPhone = "0912 345 678 / 0912345679" }
    if Bool.random(using: &self) { details.note = text() }
    details.route = Route.allCases[Int.random(in: 0..<Route.allCases.count, using: &self)]
    var row = RosterRow(
      ordinal: ordinal,
      cell: RosterCell(
        file: ordinal % 3, row: ordinal + 2, line: ordinal * 2, column: maybe(ordinal % 9)),
      unit: maybe(ordinal / 40), details: details, matchHash: next(),
      isRefused: Bool.random(using: &self))
    row.hasLeft = Bool.random(using: &self)
    row.isRepeat = Bool.random(using: &self)
    row.takesNumbers = Bool.random(using: &self)
    row.keepsPlace = Bool.random(using: &self)
    row.isElsewhere = Bool.random(using: &self)
    row.choice = maybe(.accept)
    row.known = maybe(Student.ID(rawValue: 1 << 40))
    row.oneSided = Bool.random(using: &self) ? [] : [.note, .route, .fullName]
    row.namesake = maybe(RosterRowReference(file: 2, row: ordinal))
    if Bool.random(using: &self) { row.beside = [next(), next()] }
    if Bool.random(using: &self) {
      var rungs = RowRungs()
      _ = rungs.add(.reached(.submitted, on: day()), of: .submitted)
      _ = rungs.add(.denied(inWords: Bool.random(using: &self)), of: .installed)
      row.rungs = rungs
    }
    return row
  }
}
