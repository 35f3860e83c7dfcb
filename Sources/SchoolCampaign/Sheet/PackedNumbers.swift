extension [UInt8] {
  /// Appends a number as four bytes.
  mutating func append(number: Int) {
    Swift.withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { append(contentsOf: $0) }
  }

  /// Puts a number of four bytes at a place.
  mutating func replace(numberAt place: Int, with number: Int) {
    Swift.withUnsafeBytes(of: UInt32(clamping: number).littleEndian) {
      for (offset, byte) in $0.enumerated() { self[place + offset] = byte }
    }
  }

  /// The number of four bytes at a place.
  func number(at place: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(self[place + $1]) << ($1 * 8) }
  }

  /// Puts the cells of a packed row in the order of their columns; of two in one column the later one stays.
  mutating func putCellsInOrder() {
    var last: [Int: ArraySlice<UInt8>] = [:]
    var place = 8
    while place < count {
      let end = place + 8 + number(at: place + 4)
      last[number(at: place)] = self[place..<end]
      place = end
    }
    self = self[..<8] + last.sorted { $0.key < $1.key }.flatMap(\.value)
    replace(numberAt: 0, with: count - 4)
  }
}
