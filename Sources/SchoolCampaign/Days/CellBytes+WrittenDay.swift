extension CellBytes {
  /// The day that the cell writes; nil if it writes none.
  var writtenDay: WrittenDay? {
    if let day = serialDay ?? amountDay ?? dayInDigits ?? dayInNumbers { return day }
    return bytes.count <= WrittenDay.longest ? WrittenDay(worded: text) : nil
  }

  /// `41784` is 25/5/2014, and `41784.5` its noon: days since 30/12/1899.
  private var serialDay: WrittenDay? {
    guard bytes.count >= 5, bytes[0] >= 0x33, bytes[0] <= 0x36 else { return nil }
    var number = 0
    for (index, byte) in bytes.enumerated() {
      if index == 5, byte == 0x2E || byte == 0x2C { continue }
      guard (0x30...0x39).contains(byte) else { return nil }
      if index < 5 { number = number * 10 + Int(byte - 0x30) }
    }
    let isWhole = bytes.count == 5 || bytes.count > 6 && !(0x30...0x39).contains(bytes[5])
    guard isWhole, (30_000...60_000).contains(number) else { return nil }
    var day = WrittenDay(.serial, day: number, month: 0, year: nil)
    if bytes.count > 6 { day.clock = secondsInFraction }
    return day
  }

  /// The second of the day that the digits behind a serial day tell.
  private var secondsInFraction: Int {
    var (part, unit) = (0.0, 0.1)
    for byte in bytes[6...] {
      part += Double(byte - 0x30) * unit
      unit /= 10
    }
    return Int((part * 86_400).rounded())
  }

  /// The same shown as an amount: `41,784`, `41.784`, `4.1784E+04`.
  private var amountDay: WrittenDay? {
    guard (6...10).contains(bytes.count), bytes[0] >= 0x33, bytes[0] <= 0x36 else { return nil }
    var (number, digits, end) = (0, 0, 0)
    var point = bytes.count
    for byte in bytes {
      if (0x30...0x39).contains(byte) {
        number = number * 10 + Int(byte - 0x30)
        digits += 1
      } else if byte == 0x2E || byte == 0x2C, point == bytes.count {
        point = end
      } else {
        break
      }
      end += 1
    }
    let isGrouped = point == 2 && end == bytes.count && end == 6
    let exponent = bytes[end...]
    let isScaled =
      point == 1 && exponent.count >= 2 && exponent[end] | 0x20 == 0x65 && exponent.last == 0x34
      && exponent.dropFirst().dropLast().allSatisfy { $0 == 0x2B || $0 == 0x30 }
    guard digits == 5, isGrouped || isScaled, (30_000...60_000).contains(number) else { return nil }
    return WrittenDay(.serial, day: number, month: 0, year: nil)
  }

  /// Eight digits in a row: `20100325` or `25032010`, never both.
  private var dayInDigits: WrittenDay? {
    guard bytes.count == 8, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let years = 1900...2099
    if years.contains(number / 10_000), (1...12).contains(number / 100 % 100) {
      return WrittenDay(
        .certain, day: number % 100, month: number / 100 % 100, year: number / 10_000)
    }
    guard years.contains(number % 10_000) else { return nil }
    return WrittenDay(
      .open, day: number / 1_000_000, month: number / 10_000 % 100, year: number % 10_000)
  }

  /// Two or three numbers with one sign between them, spaces apart, and perhaps a time behind them.
  var dayInNumbers: WrittenDay? {
    var (first, second, third) = (0, 0, 0)
    var firstLength = 0
    var part = 0
    var length = 0
    var end = 0
    scan: while end < bytes.count {
      let byte = bytes[end]
      switch byte {
      case 0x30...0x39:
        length += 1
        guard length <= 4 else { return nil }
        let digit = Int(byte - 0x30)
        switch part {
        case 0: first = first * 10 + digit
        case 1: second = second * 10 + digit
        default: third = third * 10 + digit
        }
      case 0x2F, 0x2D, 0x2E, 0x2C, 0x5C:
        if part == 2, length > 0 { break scan }
        guard length > 0 else { return nil }
        if part == 0 { firstLength = length }
        part += 1
        length = 0
      case 0x20: if part == 2, length > 0 { break scan }
      default:
        guard part == 2, length > 0 else { return nil }
        break scan
      }
      end += 1
    }
    guard part > 0, length > 0 else { return nil }
    if part == 1 { return WrittenDay(.open, day: first, month: second, year: nil) }
    var day =
      firstLength == 4
      ? WrittenDay(.yearFirst, day: third, month: second, year: first)
      : WrittenDay(
        .open, day: first, month: second, year: WrittenDay.year(third, digits: length))
    guard end < bytes.count else { return day }
    return day.take(UnsafeBufferPointer(rebasing: bytes[end...])) ? day : nil
  }
}

extension WrittenDay {
  /// Takes in what stands behind the date; false if it is no time.
  mutating func take(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let time = TimeOfDay(rest) else { return false }
    shift = time.shift
    isMoment = time.isMoment
    clock = time.clock
    return true
  }
}
