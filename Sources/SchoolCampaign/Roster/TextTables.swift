/// A text file as the tables that it may be: one for each delimiter that could part its cells.
struct TextTables {
  /// The tables to choose from.
  let candidates: [RosterTable]

  /// The tables of a file in UTF-8.
  ///
  /// - Throws: ``RosterFileError`` if the first bytes are not text or empty.
  init(_ input: RosterInput) throws {
    let bytes = try input.bytes(upTo: 1 << 16)
    try Self.refuseOtherFormats(bytes)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let known: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    var named = text.prefix(4).elementsEqual("sep=".utf8) ? text.dropFirst(4).first : nil
    // A sign that parts nothing is none, whatever the first line says.
    if let sign = named, !text.dropFirst(5).contains(sign) { named = nil }
    let input = try QuotedLines.plain(input, head: text) ?? input
    candidates = known.filter { named == nil || !known.contains(named ?? 0) || $0 == named }
      .map { RosterTable(input, delimiter: $0) }
  }

  private static func refuseOtherFormats(_ bytes: [UInt8]) throws {
    if let zero = bytes.firstIndex(of: 0) {
      throw RosterFileError.notText(line: 1 + bytes[..<zero].count { $0 == 0x0A })
    }
    let visible = bytes.drop {
      [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0x2C, 0x3B].contains($0)
    }
    if visible.isEmpty, bytes.count < 1 << 16 { throw RosterFileError.empty }
  }
}
