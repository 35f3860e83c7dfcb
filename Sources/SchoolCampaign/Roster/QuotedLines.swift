/// Puts text right whose cells stand in single quotes, or whose whole lines stand in quotes.
enum QuotedLines {
  /// The same text as tables have it; nil for any other text.
  ///
  /// - Parameters:
  ///   - input: The text in UTF-8.
  ///   - head: Its first bytes.
  /// - Throws: What the input throws.
  static func plain(_ input: RosterInput, head: ArraySlice<UInt8>) throws -> RosterInput? {
    guard input.size <= most else { return nil }
    let lines = head.split(maxSplits: 40, whereSeparator: \.isLineEnd).prefix(20).filter {
      !$0.isEmpty
    }
    if lines.count > 1, lines.prefix(2).allSatisfy(isWhole) {
      return RosterInput(name: input.name, bytes: unwrapped(try input.bytes(upTo: most)))
    }
    if lines.contains(where: hasSingleQuotes) {
      return RosterInput(name: input.name, bytes: doubled(try input.bytes(upTo: most)))
    }
    return nil
  }

  private static let most = 1 << 26
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// Whether a line is one cell in quotes that holds a row.
  private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > 4, line.first == 0x22, line.last == 0x22 else { return false }
    let inside = line.dropFirst().dropLast()
    var quotes = 0
    for byte in inside {
      if byte == 0x22 { quotes += 1 } else if quotes % 2 == 1 { return false }
    }
    return delimiters.contains { delimiter in inside.count { $0 == delimiter } >= 2 }
  }

  /// Whether all cells of a line stand in single quotes.
  private static func hasSingleQuotes(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > 4, line.first == 0x27, line.last == 0x27 else { return false }
    return delimiters.contains { delimiter in
      let cells = line.split(separator: delimiter, omittingEmptySubsequences: false)
      return cells.count >= 3
        && cells.allSatisfy { $0.count >= 2 && $0.first == 0x27 && $0.last == 0x27 }
    }
  }

  /// Lines without the quotes around them, and with one quote for two inside.
  private static func unwrapped(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      let row = line.last == 0x0D ? line.dropLast() : line
      guard row.count > 1, row.first == 0x22, row.last == 0x22 else {
        result += row + [0x0A]
        continue
      }
      var isSecond = false
      for byte in row.dropFirst().dropLast() {
        isSecond = byte == 0x22 && !isSecond
        if byte != 0x22 || isSecond { result.append(byte) }
      }
      result.append(0x0A)
    }
    return result
  }

  /// Cells in double quotes for those in single ones; a single quote inside a word stays.
  private static func doubled(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var (isInside, isStart) = (false, true)
    for (place, byte) in text.enumerated() {
      let next = place + 1 < text.count ? text[place + 1] : 0x0A
      if isInside, byte == 0x27, next.isLineEnd || delimiters.contains(next) {
        isInside = false
        result.append(0x22)
      } else if isInside {
        if byte == 0x22 { result.append(0x22) }
        result.append(byte)
      } else if isStart, byte == 0x27 {
        isInside = true
        result.append(0x22)
      } else {
        result.append(byte)
      }
      isStart = !isInside && (byte.isLineEnd || delimiters.contains(byte))
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
