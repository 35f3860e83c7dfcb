/// The bytes of one roster file, readable from any place as often as needed.
///
/// An import reads a file twice, to see what it means and to plan, and never holds it whole.
public struct RosterInput: Sendable {
  /// What people call the file, for messages: its name without folders.
  public let name: String
  /// The number of bytes, for progress; 0 if unknown.
  public let size: Int
  /// Fills the buffer from the offset on; returns how many bytes were read, 0 at the end.
  let read: @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int

  /// A file behind a reading function that may be called again from offset 0.
  public init(
    name: String, size: Int,
    read: @escaping @Sendable (Int, UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.name = name
    self.size = size
    self.read = read
  }

  /// Fills the buffer from the offset on; returns how many bytes were read, 0 at the end.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try read(offset, buffer)
  }

  /// A file whose bytes are in memory.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, size: bytes.count) { offset, buffer in
      let count = min(buffer.count, bytes.count - offset)
      guard count > 0 else { return 0 }
      bytes.withUnsafeBytes { source in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + count]))
      }
      return count
    }
  }
}
