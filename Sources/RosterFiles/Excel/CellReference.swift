/// Where a cell stands, as `AB12` says.
struct CellReference: Equatable {
  /// The column, from 0.
  let column: Int
  /// The row, from 1; 0 where the reference names none.
  let row: Int

  /// The place that a reference names; nil if it names none.
  init?(_ reference: UnsafePointer<CChar>) {
    var place = UnsafeRawPointer(reference).assumingMemoryBound(to: UInt8.self)
    var (column, row) = (0, 0)
    while (0x41...0x5A).contains(place[0] & 0xDF), column < 1 << 20 {
      column = column * 26 + Int(place[0] & 0xDF) - 0x40
      place += 1
    }
    while (0x30...0x39).contains(place[0]), row < 1 << 40 {
      row = row * 10 + Int(place[0]) - 0x30
      place += 1
    }
    guard column > 0, place[0] == 0 else { return nil }
    (self.column, self.row) = (column - 1, row)
  }
}
