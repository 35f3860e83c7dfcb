import Foundation

/// A file that is written from a buffer, so that memory stays flat however long it gets.
struct ByteFile {
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  /// An empty file at this path, with the folders that lead to it.
  init(path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
    buffer.reserveCapacity(1 << 20)
  }

  mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

  mutating func append(byte: UInt8) { buffer.append(byte) }

  /// Appends a number in decimal digits.
  mutating func append(_ number: UInt64) {
    let start = buffer.count
    var rest = number
    repeat {
      buffer.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    buffer[start...].reverse()
  }

  /// Writes out the buffer if it is nearly full.
  mutating func flushIfFull() throws {
    if buffer.count > 1_000_000 { try flush() }
  }

  /// Writes out what is left and closes the file.
  mutating func close() throws {
    try flush()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}
