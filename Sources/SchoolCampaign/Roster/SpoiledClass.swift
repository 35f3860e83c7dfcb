/// A class name that a spreadsheet turned into a day or a number: `6/1` becomes `06-Jan`, `6-Thg1`, `06/01/2021`
/// or `44202`, `6E1` becomes `6.00E+01`, and a narrow column gives `####`.
struct SpoiledClass: Hashable {
  /// Its reading if the day came first; nil where there is none.
  let dayFirst: String?
  /// Its reading if the month came first, or the other of two numbers.
  let monthFirst: String?

  /// What may have been written in a cell; nil for a cell that no spreadsheet spoiled.
  init?(_ cell: String) {
    let text = PlainText.normalized(cell).lowercased()
    guard text.utf8.count <= 30, text.contains(where: \.isNumber) || text.contains("##") else {
      return nil
    }
    if text.contains("##") {
      (dayFirst, monthFirst) = (nil, nil)
    } else if let exponent = Self.exponents(text) {
      (dayFirst, monthFirst) = (exponent.first, exponent.count > 1 ? exponent[1] : nil)
    } else if let day = Self.day(text) {
      dayFirst = "\(day.day)/\(day.month)"
      monthFirst = day.day == day.month ? nil : "\(day.month)/\(day.day)"
    } else {
      return nil
    }
  }

  /// The readings, each once.
  var readings: [String] { [dayFirst, monthFirst].compactMap(\.self) }

  /// `6.00E+01` is 6E1; `1.00E+02` is 10E1 or 1E2. A cell that holds the number itself (`60`) is the same.
  private static func exponents(_ text: String) -> [String]? {
    let value: Double?
    if text.contains("e+"), text.first?.isNumber == true {
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
    return found
  }

  private static func day(_ text: String) -> (day: Int, month: Int)? {
    if let serial = Int32(text), text.count == 5, (36_000...60_000).contains(serial) {
      let day = CalendarDay(number: serial - 25_569)
      return (day.civil.day, day.civil.month)
    }
    let parts = text.split { "/-. ".contains($0) }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 3, numbers.count == 3 {
      let isYearFirst = parts[0].count == 4
      guard isYearFirst || parts[2].count == 4 || parts[2].count == 2 else { return nil }
      let found = isYearFirst ? (numbers[2], numbers[1]) : (numbers[0], numbers[1])
      return (1...31).contains(found.0) && (1...31).contains(found.1) ? found : nil
    }
    guard parts.count - numbers.count == 1, let month = parts.compactMap(month).first,
      let day = numbers.first, parts.count == 2 || parts.count == 3
    else { return nil }
    return (day, month)
  }

  private static func month(_ part: String) -> Int? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    if let place = months.firstIndex(of: part) { return place + 1 }
    guard part.hasPrefix("thg") else { return nil }
    return Int(part.dropFirst(3)).flatMap { (1...12).contains($0) ? $0 : nil }
  }
}
