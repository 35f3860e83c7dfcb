/// The letters by which a spreadsheet names a column.
public enum ColumnLetter {
  /// The column that letters name, from 0: `A` is 0, `AB` is 27; nil if they name none.
  public static func column(_ letters: String) -> Int? {
    guard (1...3).contains(letters.utf8.count) else { return nil }
    var column = 0
    for byte in letters.utf8 {
      guard (0x41...0x5A).contains(byte & 0xDF), byte >= 0x41 else { return nil }
      column = column * 26 + Int(byte & 0xDF) - 0x40
    }
    return column <= SheetWriter.mostColumns ? column - 1 : nil
  }

  /// The letters of a column.
  public static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
