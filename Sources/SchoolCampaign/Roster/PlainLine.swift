import Foundation

/// The fast way through a line of a text file in which no byte has a meaning but those that part its cells: nothing is
/// quoted, guarded or broken. Nearly every line is one.
enum PlainLine {
  /// So far the end of a line is looked for.
  static let longest = 4096

  /// Reads the line with which `text` begins into an empty row.
  ///
  /// - Returns: How many bytes it has, its end among them; nil for a line that must be read sign by sign, or that does
  ///   not end within `text`. Nothing of it is read then.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8, into row: inout TableRow
  ) -> Int? {
    let count = min(text.count, longest)
    guard let start = text.baseAddress, let end = memchr(start, 0x0A, count) else { return nil }
    let length = UnsafeRawPointer(end) - UnsafeRawPointer(start)
    let isCRLF = length > 0 && text[length - 1] == 0x0D
    let line = UnsafeBufferPointer(rebasing: text[..<(isCRLF ? length - 1 : length)])
    guard isPlain(line) else { return nil }
    part(line, delimiter, &row.bytes, &row.ends)
    return length + 1
  }

  /// Whether no sign of a line has a meaning: a quote, a guard, a break inside the line, what is no text.
  private static func isPlain(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(line)
    var place = 0
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let found =
        zero(word ^ all(0x22)) | zero(word ^ all(0x27)) | zero(word ^ all(0x0D)) | zero(word)
      if found & all(0x80) != 0 { return false }
      place += 8
    }
    return !raw[place...].contains { $0 == 0x22 || $0 == 0x27 || $0 == 0x0D || $0 == 0 }
  }

  /// Eight times the same byte.
  @inline(__always)
  private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The top bit of some byte is set if any byte of eight is zero, and of none if none is.
  @inline(__always)
  private static func zero(_ word: UInt64) -> UInt64 { (word &- all(1)) & ~word }

  /// Appends a line's cells.
  private static func part(
    _ line: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8, _ bytes: inout [UInt8],
    _ ends: inout [Int]
  ) {
    bytes.append(contentsOf: line)
    var place = 0
    bytes.withUnsafeMutableBufferPointer { bytes in
      for byte in line {
        bytes[place] = byte
        if byte == delimiter { ends.append(place) } else { place += 1 }
      }
    }
    ends.append(place)
    bytes.removeLast(bytes.count - place)
  }
}
