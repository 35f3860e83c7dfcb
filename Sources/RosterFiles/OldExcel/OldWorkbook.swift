import SchoolCampaign

/// An Excel 97–2003 workbook (`.xls`, BIFF8).
struct OldWorkbook {
  private let stream: [UInt8]
  private var strings: [String] = []
  private var formats: [UInt16: NumberFormat] = [:]
  private var styles: [UInt16] = []
  private var uses1904 = false
  private var sheets: [(name: String, start: Int, isHidden: Bool)] = []

  /// Reads what concerns the whole workbook.
  ///
  /// - Throws: ``RosterFileError`` for another file in the same container, a password, or damage.
  init(_ bytes: [UInt8]) throws {
    let container = try CompoundFile(bytes)
    if container.has("EncryptedPackage") { throw RosterFileError.password }
    if container.has("WordDocument") { throw RosterFileError.otherFormat("Word") }
    if container.has("PowerPoint Document") { throw RosterFileError.otherFormat("PowerPoint") }
    if container.has("__properties_version1.0") { throw RosterFileError.otherFormat("Outlook") }
    guard let stream = try container.stream("Workbook") ?? container.stream("Book") else {
      throw RosterFileError.otherFormat("OLE")
    }
    self.stream = stream
    try readGlobals()
  }

  private mutating func readGlobals() throws {
    var records = WorkbookRecords(stream)
    guard let first = try records.next(), first.kind == .begin else {
      throw RosterFileError.otherFormat("Excel 4.0")
    }
    if first.bytes.u16(0) != 0x600 { throw RosterFileError.otherFormat("Excel 5.0/95") }
    while let record = try records.next() {
      let bytes = record.bytes
      switch record.kind {
      case .end: return
      case .password: throw RosterFileError.password
      case .date1904: uses1904 = bytes.u16(0) == 1
      case .style: styles.append(bytes.u16(2))
      case .format:
        var text = WorkbookText([bytes.dropFirst(2)])
        formats[bytes.u16(0)] = NumberFormat(code: try text.next())
      case .sheet where bytes.count > 6:
        var text = WorkbookText([bytes.dropFirst(6)])
        let isWorksheet = bytes[bytes.startIndex + 5] == 0
        let name = try text.next(isShort: true)
        if isWorksheet {
          sheets.append((name, Int(bytes.u32(0)), bytes[bytes.startIndex + 4] & 3 != 0))
        }
      case .strings: try readStrings(records.pieces(of: record))
      default: break
      }
    }
    // The part about the whole workbook has an end, or was cut.
    throw RosterFileError.damaged
  }

  private mutating func readStrings(_ pieces: [ArraySlice<UInt8>]) throws {
    var text = WorkbookText(pieces)
    let count = try text.counts()
    while strings.count < count, !text.isAtEnd { strings.append(try text.next()) }
  }

  private func format(ofStyle style: UInt16) -> NumberFormat {
    guard Int(style) < styles.count else { return .general }
    let number = styles[Int(style)]
    return formats[number] ?? NumberFormat(builtIn: Int(number))
  }

  /// Hands over every sheet.
  ///
  /// - Throws: ``RosterFileError/damaged``, and what `take` throws.
  func readSheets(_ take: (OldSheet) throws -> Void) throws {
    for sheet in sheets {
      var found = OldSheet(name: sheet.name, isHidden: sheet.isHidden)
      var records = WorkbookRecords(stream, from: sheet.start)
      guard try records.next()?.kind == .begin else { throw RosterFileError.damaged }
      var depth = 1
      var awaited: (row: Int, column: Int)?
      while depth > 0 {
        // A sheet has an end, or was cut.
        guard let record = try records.next() else { throw RosterFileError.damaged }
        if record.kind == .begin { depth += 1 }
        if record.kind == .end { depth -= 1 }
        // A chart inside the sheet has records of its own.
        guard depth == 1 else { continue }
        try read(record, &records, into: &found, &awaited)
      }
      try take(found)
    }
  }

  private func read(
    _ record: WorkbookRecords.Record, _ records: inout WorkbookRecords, into sheet: inout OldSheet,
    _ awaited: inout (row: Int, column: Int)?
  ) throws {
    let bytes = record.bytes
    let (row, column) = (Int(bytes.u16(0)), Int(bytes.u16(2)))
    func add(_ number: Double, _ style: UInt16, _ column: Int) {
      sheet.add(NumberText.text(number, format(ofStyle: style), uses1904: uses1904), row, column)
    }
    func addText(_ text: String, _ style: UInt16) {
      let shown = text.isEmpty ? nil : format(ofStyle: style).ofText?.text(around: text)
      sheet.add(shown ?? text, row, column)
    }
    switch record.kind {
    case .sharedText:
      let index = Int(bytes.u32(6))
      guard index < strings.count else { throw RosterFileError.damaged }
      addText(strings[index], bytes.u16(4))
    case .text, .richText:
      var text = WorkbookText([bytes.dropFirst(6)])
      addText(try text.next(), bytes.u16(4))
    case .number: add(bytes.double(6), bytes.u16(4), column)
    case .smallNumber: add(Self.small(bytes.u32(6)), bytes.u16(4), column)
    case .numbers:
      for index in 0..<max(0, (bytes.count - 6) / 6) {
        let place = 4 + index * 6
        add(Self.small(bytes.u32(place + 2)), bytes.u16(place), column + index)
      }
    case .boolean: sheet.add(Self.boolean(bytes.dropFirst(6)), row, column)
    case .formula:
      guard bytes.u16(12) == 0xFFFF else { return add(bytes.double(6), bytes.u16(4), column) }
      switch bytes.u16(6) & 0xFF {
      case 0: awaited = (row, column)
      case 1: sheet.add(bytes.u16(8) & 0xFF == 0 ? "FALSE" : "TRUE", row, column)
      case 2: sheet.add(Self.error(UInt8(bytes.u16(8) & 0xFF)), row, column)
      default: break
      }
    case .result:
      if let place = awaited {
        var text = WorkbookText(try records.pieces(of: record))
        sheet.add(try text.next(), place.row, place.column)
        awaited = nil
      }
    case .row where bytes.count >= 16:
      if bytes.u32(12) & 0x20 != 0 { sheet.hiddenRows.insert(row) }
    case .columns where bytes.u16(8) & 1 != 0:
      sheet.hiddenColumns.append(row...max(row, column))
    case .merges:
      for index in 0..<Int(bytes.u16(0)) where 2 + index * 8 + 8 <= bytes.count {
        let place = 2 + index * 8
        let (first, last) = (Int(bytes.u16(place)), Int(bytes.u16(place + 2)))
        let (left, right) = (Int(bytes.u16(place + 4)), Int(bytes.u16(place + 6)))
        if first <= last, left <= right { sheet.merges.append((left...right, first...last)) }
      }
    default: break
    }
  }

  /// A number in four bytes: a whole one, or the upper half of one with fraction, either in hundredths at will.
  private static func small(_ bits: UInt32) -> Double {
    let number =
      bits & 2 != 0
      ? Double(Int32(bitPattern: bits) >> 2)
      : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
    return bits & 1 != 0 ? number / 100 : number
  }

  private static func boolean(_ bytes: ArraySlice<UInt8>) -> String {
    let value = UInt8(bytes.u16(0) & 0xFF)
    return bytes.u16(0) >> 8 != 0 ? error(value) : value == 0 ? "FALSE" : "TRUE"
  }

  private static func error(_ code: UInt8) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    default: "#N/A"
    }
  }
}

/// The cells of one sheet, in whatever order its records have them.
struct OldSheet {
  let name: String
  let isHidden: Bool
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var merges: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] = []
  private var cells: [(row: Int, column: Int, text: String)] = []

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  mutating func add(_ text: String, _ row: Int, _ column: Int) {
    if !text.isEmpty { cells.append((row, column, text)) }
  }

  /// The cells row by row, counted from 0; of two in one place the later one.
  func forEachRow(_ body: (_ row: Int, _ cells: [(column: Int, text: String)]) throws -> Void)
    rethrows
  {
    let order = cells.indices.sorted {
      (cells[$0].row, cells[$0].column, $0) < (cells[$1].row, cells[$1].column, $1)
    }
    var row: [(column: Int, text: String)] = []
    for (place, index) in order.enumerated() {
      row.append((cells[index].column, cells[index].text))
      let next = place + 1 < order.count ? cells[order[place + 1]].row : -1
      if next != cells[index].row {
        try body(cells[index].row, row)
        row.removeAll(keepingCapacity: true)
      }
    }
  }
}
