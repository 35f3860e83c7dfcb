/// What ten digits are that a BHXH number and a phone may both be.
enum TenDigits {
  /// Whether the number, its leading zeros included, begins as mobile numbers do: `03`, `05`, `07`, `08`, `09`.
  static func areMobile(_ value: UInt64) -> Bool {
    switch lead(value) {
    case 3, 5, 7, 8, 9: true
    default: false
    }
  }

  /// Whether it is of a network of today. (Plan of the ministry of information, own knowledge.)
  ///
  /// BHXH numbers of old begin with a province, `01` to `64`, and the year of the book: `0301…`, `0395…`.
  static func areOfNetwork(_ value: UInt64) -> Bool {
    switch value / 10_000_000 {
    case 32...39, 52, 55, 56, 58, 59, 70, 76...79, 81...89, 90...94, 96...99: true
    default: false
    }
  }

  /// Whether it is one of a phone: a mobile's, or `02…` of a landline.
  static func arePhone(_ value: UInt64) -> Bool { areMobile(value) || lead(value) == 2 }

  /// The first two digits.
  static func lead(_ value: UInt64) -> Int { Int(value / 100_000_000) }
}
