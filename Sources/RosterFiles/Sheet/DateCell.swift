/// A date cell's value as XML writes it: `2010-03-05`, `2010-03-05T00:00:00`, `2010-03-04T17:00:00Z`.
enum DateCell {
  /// The text to read: the day alone where no zone moves it, else all of it.
  static func text(_ value: [UInt8]) -> ArraySlice<UInt8> {
    let hasZone = value.dropFirst(10).contains { "Zz+-".utf8.contains($0) }
    return hasZone ? value[...] : value.prefix(10)
  }
}
