/// Writes comma-separated text that Excel opens rightly: BOM, CRLF, quotes where needed, formulas disarmed.
///
/// What it writes, ``CSVReader`` reads back unchanged.
public struct CSVWriter {
  /// What has been written and not yet taken.
  public private(set) var bytes: [UInt8]

  /// A writer that begins with the UTF-8 byte-order mark, without which Excel garbles Vietnamese.
  public init() {
    bytes = [0xEF, 0xBB, 0xBF]
  }

  /// Appends one row.
  public mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell, alone: cells.count == 1)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Hands over what was written so far and goes on after it.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ cell: String, alone: Bool) {
    let utf8 = cell.utf8
    let isGuarded = FormulaGuard.isNeeded(utf8)
    let needsQuotes =
      (alone && cell.isEmpty)
      || utf8.contains { [0x2C, 0x22, 0x0A, 0x0D, 0x09, 0x3B].contains($0) }
    if needsQuotes { bytes.append(0x22) }
    if isGuarded { bytes.append(0x27) }
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }
}
