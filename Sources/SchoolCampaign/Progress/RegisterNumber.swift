/// A number of the register of outgoing papers, `05/BC-BHXH`.
public struct RegisterNumber: Hashable, Sendable {
  /// What stands behind the number of an office's report (NĐ 30/2020/NĐ-CP: kind of paper, abbreviation of the issuer).
  public static let officeSymbol = "BC-BHXH"
  /// The longest number that is taken.
  public static let longest = 40

  /// As it is printed: numbers below ten have a zero (NĐ 30).
  public let text: String

  /// A number as somebody types it; nil without a digit, or if it is longer than any number.
  ///
  /// - Parameter symbol: What is added to digits that stand alone; nil adds nothing.
  public init?(_ typed: String, symbol: String? = nil) {
    var plain = PlainText.normalized(typed)
    if let word = ["Số:", "số:", "SỐ:", "Số ", "số "].first(where: plain.hasPrefix) {
      plain = PlainText.normalized(String(plain.dropFirst(word.count)))
    }
    guard plain.contains(where: { $0.isASCII && $0.isNumber }), plain.count <= Self.longest else {
      return nil
    }
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let whole = digits.count == plain.count ? plain + (symbol.map { "/" + $0 } ?? "") : plain
    text = digits.count == 1 ? "0" + whole : whole
  }

  /// Equal for all spellings of a number: case, blanks, the kind of dash and leading zeros do not count.
  public var key: String {
    var key = ""
    for character in text.uppercased() where character != " " {
      switch character {
      case "\u{2010}"..."\u{2015}", "\u{2212}": key.append("-")
      default: key.append(character)
      }
    }
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    return String(digits.drop { $0 == "0" }) + key.dropFirst(digits.count)
  }

  /// Two spellings of one number are the same.
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  /// Takes in the number, however it is spelled.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Sequence<IssuedReport> {
  /// The reports of a year that bear a number, in earnest or for practice; withdrawn ones among them.
  public func bearing(_ number: RegisterNumber, year: Int, isPractice: Bool) -> [IssuedReport] {
    filter { report in
      report.entry.today.year == year && report.entry.isPractice == isPractice
        && report.number.flatMap { RegisterNumber($0) } == number
    }
  }

  /// The report that a later one is compared with: the newest in force of the same unit, whose figures are not younger.
  public func last(before report: ProgressReport) -> IssuedReport? {
    filter {
      $0.school == report.school && $0.asOf <= report.asOf
        && $0.entry.isPractice == report.isPractice && $0.withdrawal == nil
    }.max { $0.id < $1.id }
  }
}
