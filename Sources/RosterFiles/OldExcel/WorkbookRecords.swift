import SchoolCampaign

/// The records of an `.xls` workbook's stream ([MS-XLS], BIFF8): each a kind and its bytes.
struct WorkbookRecords {
  /// What a record is; others are passed over.
  enum Kind: UInt16 {
    case formula = 0x06, end = 0x0A, date1904 = 0x22, password = 0x2F, go = 0x3C, columns = 0x7D
    case sheet = 0x85, numbers = 0xBD, richText = 0xD6, style = 0xE0, merges = 0xE5, strings = 0xFC
    case sharedText = 0xFD, number = 0x203, text = 0x204, boolean = 0x205, result = 0x207
    case row = 0x208, smallNumber = 0x27E, format = 0x41E, begin = 0x809
  }

  /// One record.
  struct Record {
    let kind: Kind?
    let bytes: ArraySlice<UInt8>
  }

  private let stream: [UInt8]
  private var position: Int

  /// The records from a place in the stream on.
  init(_ stream: [UInt8], from position: Int = 0) {
    self.stream = stream
    self.position = position
  }

  /// The next record; nil at the end.
  mutating func next() throws -> Record? {
    guard position + 4 <= stream.count else { return nil }
    let (kind, length) = (stream.u16(position), Int(stream.u16(position + 2)))
    let start = position + 4
    guard start + length <= stream.count else { throw RosterFileError.damaged }
    position = start + length
    return Record(kind: Kind(rawValue: kind), bytes: stream[start..<start + length])
  }

  /// The pieces of a record that goes on in the records behind it.
  mutating func pieces(of record: Record) throws -> [ArraySlice<UInt8>] {
    var pieces = [record.bytes]
    while stream.u16(position) == Kind.go.rawValue, position + 4 <= stream.count,
      let more = try next()
    {
      pieces.append(more.bytes)
    }
    return pieces
  }
}
