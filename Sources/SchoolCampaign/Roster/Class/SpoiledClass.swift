/// A class name that a spreadsheet turned into a day or a number: `6/1` becomes `06-Jan`, `6-Thg1`, `06/01/2021 00:00`,
/// `44202` or `6:01`, `6E1` becomes `6.00E+01`; or one that a keyboard set to VNI made of `6A1`: `6Á`.
struct SpoiledClass: Hashable {
  /// Its reading if the day came first; nil where there is none.
  let dayFirst: String?
  /// Its reading if the month came first, or the other of two.
  let monthFirst: String?
  /// The year of the day that it is, where it tells one: of a class, the year in which it was typed.
  private(set) var year: Int?
  /// Whether it is a day.
  private(set) var isDay = false
  /// Whether only a person can tell what was meant, whatever the other classes are.
  private(set) var isDoubtful = false

  /// What may have been written in a cell; nil for a cell that nothing spoiled.
  init?(_ cell: String) {
    let text = PlainText.normalized(cell).lowercased()
    guard text.utf8.count <= 60, text.contains(where: \.isNumber) else { return nil }
    if let vni = VNIClass.readings(text) {
      (dayFirst, monthFirst, isDoubtful) = (vni.first, vni.count > 1 ? vni[1] : nil, true)
    } else if text.holds("e+"), let day = ClassAsDay(text) {
      // `4.4202E+04` is a day as a number.
      dayFirst = "\(day.day)/\(day.month)"
      monthFirst = day.day == day.month ? nil : "\(day.month)/\(day.day)"
      (year, isDay) = (day.year, true)
    } else if let exponent = Self.exponents(text) {
      (dayFirst, monthFirst) = (exponent.first, exponent.count > 1 ? exponent[1] : nil)
    } else if let time = ClassAsDay.time(text) {
      (dayFirst, monthFirst) = ("\(time.hour)/\(time.minute)", nil)
    } else if let found = ClassAsDay(text) {
      dayFirst = "\(found.day)/\(found.month)"
      monthFirst = found.day == found.month ? nil : "\(found.month)/\(found.day)"
      (year, isDay) = (found.year, true)
    } else {
      return nil
    }
  }

  /// The readings, each once.
  var readings: [String] { [dayFirst, monthFirst].compactMap(\.self) }

  /// Whether any reading begins with a grade.
  var hasGrade: Bool { readings.contains { ClassName($0)?.grade != nil } }

  /// `6.00E+01` is 6E1; `1.00E+02` is 10E1 or 1E2. A cell that holds the number itself (`60`) is the same.
  private static func exponents(_ text: String) -> [String]? {
    let value: Double?
    if text.holds("e+"), text.first?.isNumber == true {
      value = Double(text.replacing(",", with: "."))
    } else if let whole = Int(text), whole > 12, whole < 100_000, whole % 10 == 0 {
      value = Double(whole)
    } else {
      return nil
    }
    guard let value, value < 1e9, var number = Int(exactly: value), number > 0 else { return [] }
    var found: [String] = []
    var exponent = 0
    while number % 10 == 0 {
      number /= 10
      exponent += 1
      if number <= 12 { found.append("\(number)E\(exponent)") }
    }
    return found.isEmpty && text.utf8.count == 5 ? nil : found
  }
}
