/// Where each student row stands: four bytes a row.
struct RowPlaces {
  private var rows: [Int32] = []
  private var fileStarts: [Int] = []

  /// Notes the next row.
  mutating func append(_ row: RosterRow) {
    while fileStarts.count <= Int(row.cell.file) { fileStarts.append(rows.count) }
    rows.append(row.cell.row)
  }

  /// Where the `ordinal`-th student row stands.
  func reference(_ ordinal: Int) -> RosterRowReference {
    let file = (fileStarts.lastIndex { $0 <= ordinal }) ?? 0
    return RosterRowReference(file: file, row: Int(rows[ordinal]))
  }

  /// Which student row stands there; nil if none does.
  func ordinal(of reference: RosterRowReference) -> Int? {
    let file = Int(reference.file)
    guard file < fileStarts.count else { return nil }
    var low = fileStarts[file]
    let end = file + 1 < fileStarts.count ? fileStarts[file + 1] : rows.count
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < reference.row { low = middle + 1 } else { high = middle }
    }
    return low < end && rows[low] == reference.row ? low : nil
  }
}
