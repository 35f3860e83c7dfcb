/// Remembers for each number the first row that had it: an open hash table of eight bytes a slot, since 1.7
/// million must fit the memory of an office computer.
///
/// A slot packs a number of up to 40 bits and a row's place of 24.
struct FirstRows {
  /// Rows from this place on cannot be told apart.
  static let rowLimit = 2_000_000

  private var slots: [UInt64]
  private var count = 0

  init(capacity: Int = 1024) {
    slots = [UInt64](repeating: 0, count: capacity)
  }

  /// Notes that a row has a number; gives the first row that had it, if one did.
  mutating func insert(_ number: UInt64, row: Int) -> Int? {
    if count * 8 > slots.count * 7 { grow() }
    let slot = number << 24 | UInt64(row + 1)
    if let found = place(slot) { return found }
    count += 1
    return nil
  }

  /// Puts a slot where it belongs, or gives the row of the one that stands there.
  private mutating func place(_ slot: UInt64) -> Int? {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: ((slot >> 24) &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[index] != 0 {
      if slots[index] >> 24 == slot >> 24 { return Int(slots[index] & 0xFF_FFFF) - 1 }
      index = (index + 1) & mask
    }
    slots[index] = slot
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { _ = place(slot) }
  }
}

/// Remembers for each 64-bit hash the first row that had it. Twelve bytes a slot.
struct FirstRowsByHash {
  private var hashes: [UInt64] = [UInt64](repeating: 0, count: 1024)
  private var rows: [Int32] = [Int32](repeating: -1, count: 1024)
  private var count = 0

  /// Notes that a row has a hash; gives the first row that had it, if one did.
  mutating func insert(_ hash: UInt64, row: Int) -> Int? {
    if count * 8 > hashes.count * 7 { grow() }
    if let found = place(hash, Int32(row)) { return found }
    count += 1
    return nil
  }

  /// The first row that had a hash; nil if none did.
  func first(_ hash: UInt64) -> Int? {
    let mask = hashes.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while rows[index] >= 0 {
      if hashes[index] == hash { return Int(rows[index]) }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func place(_ hash: UInt64, _ row: Int32) -> Int? {
    let mask = hashes.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while rows[index] >= 0 {
      if hashes[index] == hash { return Int(rows[index]) }
      index = (index + 1) & mask
    }
    hashes[index] = hash
    rows[index] = row
    return nil
  }

  private mutating func grow() {
    let (oldHashes, oldRows) = (hashes, rows)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    rows = [Int32](repeating: -1, count: oldRows.count * 2)
    for index in oldRows.indices where oldRows[index] >= 0 {
      _ = place(oldHashes[index], oldRows[index])
    }
  }
}
