import Foundation
import SchoolCampaign

/// How the sheets of an old workbook pass from the process that reads them to the one that asked: a byte that says
/// what follows, then numbers of four bytes and texts with their length before them.
enum SheetFrames {
  private enum Frame: UInt8 {
    case sheet = 0x53, row = 0x52, cell = 0x43, merge = 0x4D, hidden = 0x48, endOfSheet = 0x45
    case done = 0x44, refused = 0x58
  }

  /// Reads a workbook and writes its frames.
  static func write(_ workbook: [UInt8], to output: (Data) throws -> Void) throws {
    do {
      var frames = Data()
      try OldWorkbook(workbook).readSheets { sheet in
        append(sheet, to: &frames)
        try output(frames)
        frames.removeAll(keepingCapacity: true)
      }
      try output(Data([Frame.done.rawValue]))
    } catch let error as RosterFileError {
      var frames = Data([Frame.refused.rawValue])
      let detail = if case .otherFormat(let name) = error { name } else { "" }
      append(error.code, to: &frames)
      append(detail, to: &frames)
      try output(frames)
    }
  }

  private static func append(_ sheet: OldSheet, to frames: inout Data) {
    frames.append(Frame.sheet.rawValue)
    append(sheet.name, to: &frames)
    append(sheet.isHidden ? 1 : 0, to: &frames)
    for columns in sheet.hiddenColumns {
      frames.append(Frame.hidden.rawValue)
      append(columns.lowerBound, to: &frames)
      append(columns.upperBound, to: &frames)
    }
    for merge in sheet.merges {
      frames.append(Frame.merge.rawValue)
      append(merge.columns.lowerBound, to: &frames)
      append(merge.columns.upperBound, to: &frames)
      append(merge.rows.lowerBound + 1, to: &frames)
      append(merge.rows.upperBound + 1, to: &frames)
    }
    sheet.forEachRow { row, cells in
      frames.append(Frame.row.rawValue)
      append(row + 1, to: &frames)
      append(sheet.hiddenRows.contains(row) ? 1 : 0, to: &frames)
      for cell in cells {
        frames.append(Frame.cell.rawValue)
        append(cell.column, to: &frames)
        append(cell.text, to: &frames)
      }
    }
    frames.append(Frame.endOfSheet.rawValue)
  }

  private static func append(_ number: Int, to frames: inout Data) {
    withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { frames.append(contentsOf: $0) }
  }

  private static func append(_ text: String, to frames: inout Data) {
    append(text.utf8.count, to: &frames)
    frames.append(contentsOf: text.utf8)
  }

  /// Makes tables of frames.
  ///
  /// - Parameters:
  ///   - budget: How large a sheet may become.
  ///   - input: Gives so many bytes, or fewer at the end.
  /// - Returns: Nil if the frames end before the workbook did: the process that wrote them did not live to its end.
  /// - Throws: ``RosterFileError`` as the other process found.
  static func tables(
    file: String, budget: SheetBudget, _ input: @escaping (Int) throws -> Data
  ) throws -> [RosterTable]? {
    var reading = FrameReading(input: input)
    var tables: [RosterTable] = []
    while let frame = try reading.frame() {
      switch frame {
      case Frame.done.rawValue: return tables
      case Frame.refused.rawValue:
        throw Self.error(try reading.text(), try reading.text())
      case Frame.sheet.rawValue: tables.append(try sheet(&reading, file: file, budget))
      default: throw RosterFileError.damaged
      }
    }
    return nil
  }

  private static func sheet(
    _ reading: inout FrameReading, file: String, _ budget: SheetBudget
  ) throws -> RosterTable {
    let name = try reading.text()
    let isHidden = try reading.number() == 1
    var writer = SheetWriter(budget: budget)
    var isInRow = false
    while let frame = try reading.frame() {
      if isInRow, frame != Frame.cell.rawValue {
        try writer.endRow()
        isInRow = false
      }
      switch frame {
      case Frame.row.rawValue:
        writer.beginRow(try reading.number(), isHidden: try reading.number() == 1)
        isInRow = true
      case Frame.cell.rawValue:
        let column = try reading.number()
        try writer.add(try reading.text().utf8, column: column)
      case Frame.merge.rawValue:
        let (left, right, first, last) = (
          try reading.number(), try reading.number(), try reading.number(), try reading.number()
        )
        if left <= right, first <= last { writer.merge(columns: left...right, rows: first...last) }
      case Frame.hidden.rawValue:
        let (first, last) = (try reading.number(), try reading.number())
        if first <= last { writer.hide(columns: first...last) }
      case Frame.endOfSheet.rawValue:
        return try writer.table(file: file, sheet: name, isHidden: isHidden)
      default: throw RosterFileError.damaged
      }
    }
    throw RosterFileError.damaged
  }

  private static func error(_ code: String, _ detail: String) -> RosterFileError {
    switch code {
    case RosterFileError.password.code: .password
    case RosterFileError.otherFormat("").code: .otherFormat(detail)
    default: .damaged
    }
  }
}

/// Frames as they come in.
private struct FrameReading {
  let input: (Int) throws -> Data
  private var buffer: [UInt8] = []
  private var position = 0

  init(input: @escaping (Int) throws -> Data) {
    self.input = input
  }

  /// What kind of frame begins here; nil at the end.
  mutating func frame() throws -> UInt8? {
    guard try fill(1) else { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  mutating func number() throws -> Int {
    guard try fill(4) else { throw RosterFileError.damaged }
    defer { position += 4 }
    return Int(buffer.u32(position))
  }

  mutating func text() throws -> String {
    let count = try number()
    guard count <= 1 << 21, try fill(count) else { throw RosterFileError.damaged }
    defer { position += count }
    return String(decoding: buffer[position..<position + count], as: UTF8.self)
  }

  private mutating func fill(_ count: Int) throws -> Bool {
    while buffer.count - position < count {
      let more = try input(1 << 16)
      if more.isEmpty { return false }
      if position > 0 {
        buffer.removeFirst(position)
        position = 0
      }
      buffer += more
    }
    return true
  }
}
