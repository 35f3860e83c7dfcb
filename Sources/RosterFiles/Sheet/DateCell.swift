/// A date cell's value as XML writes it: `2010-03-05`, `2010-03-05T00:00:00`, `2010-03-04T17:00:00Z`.
enum DateCell {
  /// The text to read: the day alone where neither a zone nor a time other than midnight stands beside it, else all of it.
  static func text(_ value: [UInt8]) -> ArraySlice<UInt8> {
    let rest = value.dropFirst(10)
    let saysMore = rest.contains { "Zz+-123456789".utf8.contains($0) }
    return saysMore ? value[...] : value.prefix(10)
  }
}
