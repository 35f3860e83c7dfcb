/// Digits that people write where a form insists on a phone: `0000000000`, `1111111111`, `0123456789`.
enum FillerPhone {
  /// Whether digits are, behind a leading zero, the same again and again, or run on up or down.
  static func isOne(_ text: String) -> Bool {
    var (count, last): (Int, UInt8?) = (0, nil)
    var (same, up, down) = (true, true, true)
    for byte in text.utf8 where (0x30...0x39).contains(byte) {
      let digit = byte - 0x30
      count += 1
      if let last {
        same = same && digit == last
        // Of `1234567890` the last.
        up = up && (digit == last + 1 || digit == 0 && last == 9 && count == 10)
        down = down && digit + 1 == last
        if !same, !up, !down { return false }
      }
      if count > 1 || digit != 0 { last = digit }
    }
    return (8...12).contains(count)
  }

  /// What is to be said of digits as they are dialled; nil where they are no filler. Those of a network are kept, as
  /// somebody may have them: `0999999999`.
  static func reading(_ digits: String) -> CellReading<String>? {
    guard isOne(digits) else { return nil }
    let isOfNetwork = digits.utf8.count == 10 && UInt64(digits).map(TenDigits.areOfNetwork) ?? false
    return isOfNetwork ? .noted(digits, .doubtfulPhone) : .unusable(.fillerPhone)
  }
}
