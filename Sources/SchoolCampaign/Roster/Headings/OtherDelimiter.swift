/// Rows of a text file whose cells are parted by another sign than the header's, as when two files were put into one.
enum OtherDelimiter {
  /// The sign that parts a row's cells where the file's own does not; nil for any other row.
  ///
  /// - Parameters:
  ///   - columns: How many columns the header has.
  ///   - own: The header's sign: it counts where it stands inside of cells, when whole lines were quoted.
  static func of(_ row: TableRow, columns: Int, own: UInt8) -> UInt8? {
    // Nearly every row ends here.
    if columns < 3 || row.count * 2 > columns { return nil }
    return [0x2C, 0x3B, 0x09, 0x7C].first { sign in
      let cells = row.bytes.count { $0 == sign } + 1
      return cells >= max(3, columns - 2) && cells <= columns + 2
    }
  }
}
