extension RosterRow {
  /// Appends all that the row says.
  func pack(into packer: inout ValuePacker) {
    packer.add(ordinal)
    packer.add(cell)
    packer.add(unit)
    packer.add(details)
    packer.add(matchHash)
    packer.add(flags)
    packer.add(choice?.rawValue)
    packer.add(known.map { Int($0.rawValue) })
    packer.add(oneSided.reduce(0) { $0 | $1.bit })
    if let namesake {
      packer.add(Int(namesake.file) as Int?)
      packer.add(Int(namesake.row))
    } else {
      packer.add(nil as Int?)
    }
    packer.add(beside.count)
    for hash in beside { packer.add(hash) }
    packer.add(rungs == nil ? 0 : 1)
    rungs?.pack(into: &packer)
  }

  /// The row that was packed.
  ///
  /// - Throws: ``RosterFileError/changedWhileReading``.
  init(from unpacker: inout ValueUnpacker) throws {
    let ordinal = try unpacker.number()
    let cell = try unpacker.cell()
    let unit = try unpacker.optionalNumber()
    let details = try unpacker.details()
    self.init(
      ordinal: ordinal, cell: cell, unit: unit, details: details,
      matchHash: try unpacker.unsigned(), isRefused: false)
    flags = try unpacker.number()
    choice = try unpacker.text().flatMap(RowChoice.init(rawValue:))
    known = try unpacker.optionalNumber().map { Student.ID(rawValue: Int64($0)) }
    let fields = try unpacker.number()
    if fields != 0 { oneSided = Set(StudentField.allCases.filter { fields & $0.bit != 0 }) }
    if let file = try unpacker.optionalNumber() {
      namesake = RosterRowReference(file: file, row: try unpacker.number())
    }
    for _ in 0..<(try unpacker.number()) { beside.append(try unpacker.unsigned()) }
    if try unpacker.number() != 0 { rungs = try RowRungs(from: &unpacker) }
  }

  private var flags: Int {
    get {
      [isRefused, hasLeft, isRepeat, takesNumbers, keepsPlace, isElsewhere].reversed()
        .reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
    set {
      isRefused = newValue & 1 != 0
      hasLeft = newValue & 2 != 0
      isRepeat = newValue & 4 != 0
      takesNumbers = newValue & 8 != 0
      keepsPlace = newValue & 16 != 0
      isElsewhere = newValue & 32 != 0
    }
  }
}

extension ValuePacker {
  fileprivate mutating func add(_ cell: RosterCell) {
    add(Int(cell.file))
    add(Int(cell.row))
    add(Int(cell.line))
    add(cell.column.map(Int.init))
  }

  fileprivate mutating func add(_ details: StudentDetails) {
    add(details.rollNumber)
    add(details.fullName)
    add(details.birthDate.map { Int($0.number) })
    add(details.gender?.rawValue)
    add(details.insuranceNumber)
    add(details.ministryID)
    add(details.personalID)
    add(details.parentName)
    add(details.parentPhone)
    add(details.note)
    add(details.route.rawValue)
  }
}

extension ValueUnpacker {
  fileprivate mutating func cell() throws -> RosterCell {
    RosterCell(
      file: try number(), row: try number(), line: try number(), column: try optionalNumber())
  }

  mutating func day() throws -> CalendarDay? {
    try optionalNumber().map { CalendarDay(number: Int32(clamping: $0)) }
  }

  fileprivate mutating func details() throws -> StudentDetails {
    let rollNumber = try optionalNumber()
    var details = StudentDetails(fullName: try text() ?? "")
    details.rollNumber = rollNumber
    details.birthDate = try day()
    details.gender = try text().flatMap(Gender.init(rawValue:))
    details.insuranceNumber = try digits()
    details.ministryID = try digits()
    details.personalID = try digits()
    details.parentName = try text()
    details.parentPhone = try text()
    details.note = try text()
    details.route = try text().flatMap(Route.init(rawValue:)) ?? details.route
    return details
  }
}
