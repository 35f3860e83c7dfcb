import SchoolCampaign

/// Reads texts of an `.xls` workbook, which may be cut anywhere by the end of a record.
struct WorkbookText {
  private let pieces: [ArraySlice<UInt8>]
  private var piece = 0
  private var position = 0

  /// Texts in the pieces of a record.
  init(_ pieces: [ArraySlice<UInt8>]) {
    self.pieces = pieces
  }

  /// Whether anything is left.
  var isAtEnd: Bool {
    piece >= pieces.count || piece == pieces.count - 1 && position >= pieces[piece].count
  }

  /// The next text, with its length before it.
  mutating func next(isShort: Bool = false) throws -> String {
    let count = isShort ? try Int(byte()) : try Int(word())
    var flags = try byte()
    let runs = flags & 8 != 0 ? try Int(word()) : 0
    let phonetic = flags & 4 != 0 ? Int(try word()) | Int(try word()) << 16 : 0
    var units: [UInt16] = []
    units.reserveCapacity(count)
    while units.count < count {
      if position >= pieces[piece].count {
        // A text that is cut says anew whether its letters have one byte or two.
        try goOn()
        flags = try byte()
      }
      units.append(flags & 1 != 0 ? try word() : UInt16(try byte()))
    }
    try skip(runs * 4 + phonetic)
    return String(decoding: units, as: UTF16.self)
  }

  /// The number of texts, which stands before them.
  mutating func counts() throws -> Int {
    try skip(4)
    return Int(try word()) | Int(try word()) << 16
  }

  private mutating func goOn() throws {
    guard piece + 1 < pieces.count else { throw RosterFileError.damaged }
    piece += 1
    position = 0
  }

  private mutating func byte() throws -> UInt8 {
    guard piece < pieces.count else { throw RosterFileError.damaged }
    while position >= pieces[piece].count { try goOn() }
    defer { position += 1 }
    return pieces[piece][pieces[piece].startIndex + position]
  }

  private mutating func word() throws -> UInt16 {
    let low = try byte()
    return UInt16(low) | UInt16(try byte()) << 8
  }

  private mutating func skip(_ count: Int) throws {
    var rest = count
    while rest > 0 {
      guard piece < pieces.count else { throw RosterFileError.damaged }
      let here = min(rest, pieces[piece].count - position)
      position += here
      rest -= here
      if rest > 0 { try goOn() }
    }
  }
}
