/// Digits that people write where a form insists on a phone: `0000000000`, `1111111111`, `0123456789`.
enum FillerPhone {
  /// Whether a text is nothing but one digit again and again, at the most behind a zero, or digits that run on.
  static func isOne(_ text: String) -> Bool {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard (8...12).contains(digits.count) else { return false }
    let tail = digits.dropFirst()
    if tail.allSatisfy({ $0 == tail.first }) { return true }
    return runs(digits, 1) || runs(digits, 9) || runs(Array(tail), 1) || runs(Array(tail), 9)
  }

  /// Whether each digit follows the one before by such a step; after 9 comes 0.
  private static func runs(_ digits: [UInt8], _ step: UInt8) -> Bool {
    zip(digits, digits.dropFirst()).allSatisfy { ($0 - 0x30 + step) % 10 == $1 - 0x30 }
  }
}
