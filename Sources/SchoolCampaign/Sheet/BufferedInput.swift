/// The bytes of an input from its start on, a piece of them in memory at a time.
struct BufferedInput {
  private static let piece = 1 << 18

  private let input: RosterInput
  /// The bytes in memory.
  private(set) var buffer: [UInt8] = []
  /// Where in ``buffer`` the next byte stands.
  var position = 0
  private var offset = 0

  init(_ input: RosterInput) { self.input = input }

  /// How many bytes lie behind.
  var consumed: Int { offset - (buffer.count - position) }

  /// Makes sure that so many bytes stand in the buffer; false at the end.
  ///
  /// - Throws: What the input throws.
  mutating func fill(_ count: Int) throws -> Bool {
    if buffer.count - position >= count { return true }
    buffer.removeFirst(position)
    position = 0
    while buffer.count < count {
      let (input, offset) = (input, offset)
      let more = try [UInt8](unsafeUninitializedCapacity: max(Self.piece, count)) { bytes, read in
        read = try input.read(at: offset, into: UnsafeMutableRawBufferPointer(bytes))
      }
      if more.isEmpty { return false }
      buffer += more
      self.offset += more.count
    }
    return true
  }

  /// The next number of four bytes, which stand in the buffer.
  mutating func number() -> Int {
    defer { position += 4 }
    return buffer.number(at: position)
  }
}
