/// The bytes by which lists sort names of classes and schools: runs of digits as numbers, letters by alphabet
/// and tone. `6/2` < `6/10` < `10A1`.
public struct NaturalKey: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  /// The key of a name; names that differ at most in case and leading zeros have one key.
  public init(_ name: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count * 2)
    var number: [UInt8] = []
    var isNumber = false
    func endNumber() {
      guard isNumber else { return }
      // A longer number is a larger one.
      bytes += [3, UInt8(clamping: number.count)] + number
      number.removeAll(keepingCapacity: true)
      isNumber = false
    }
    for scalar in name.unicodeScalars {
      if case 0x30...0x39 = scalar.value {
        isNumber = true
        if scalar != "0" || !number.isEmpty { number.append(UInt8(scalar.value)) }
        continue
      }
      endNumber()
      if let letter = VietnameseLetter(scalar) {
        bytes += [15 + letter.place, letter.tone]
      } else {
        NameSortKey.appendSign(scalar, to: &bytes)
      }
    }
    endNumber()
    self.bytes = bytes
  }

  /// Orders two values as lists show them.
  public static func < (left: NaturalKey, right: NaturalKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Sequence {
  /// The elements in the natural order of their names; equal names keep their order.
  public func inNaturalOrder(of name: (Element) -> String) -> [Element] {
    map { (key: NaturalKey(name($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}
