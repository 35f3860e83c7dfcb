/// What the cells of a column look like, whatever stands above them.
struct ColumnShape {
  /// How many cells hold anything.
  private(set) var filled = 0
  /// How many of them say that there is nothing to write yet.
  private var toCome = 0
  private var phones = 0
  private var days = 0
  private var classes = 0
  private var tenDigits = 0
  private var cards = 0
  private var twelveDigits = 0
  private var names = 0
  private var schools = 0
  private var grades = 0

  /// No cells.
  init() {}

  /// The cells of a column in these rows.
  init(_ column: Int, of rows: [TableRow]) {
    for row in rows { row.withCell(column) { note(CellBytes($0)) } }
  }

  /// Looks at one more cell.
  mutating func note(_ cell: CellBytes) {
    if cell.isEmpty { return }
    let text = PlainText.normalized(cell.text)
    if text.isEmpty { return }
    filled += 1
    // "Chưa có" says nothing of what the column is about.
    if NumberToCome.isOne(cell) || isFiller(cell) {
      toCome += 1
      return
    }
    if text.utf8.count > 200 { return }
    if cell.birthDate().value != nil || cell.birthDate(.monthFirst).value != nil {
      days += 1
    } else if text.contains(where: \.isNumber) {
      noteNumber(cell, text)
    } else if Self.isSchool(text) {
      schools += 1
    } else if Self.isName(text) {
      names += 1
    }
  }

  private func isFiller(_ cell: CellBytes) -> Bool {
    cell.bytes.allSatisfy { (0x20...0x39).contains($0) } && FillerPhone.isOne(cell.text)
  }

  private mutating func noteNumber(_ cell: CellBytes, _ text: String) {
    let digits = cell.digits
    let isPlain = digits.lettersBefore + digits.lettersWithin == 0
    if isPlain && (9...10).contains(digits.count) || Self.isCard(cell) { tenDigits += 1 }
    if digits.count == 13, digits.lettersBefore == 2 { cards += 1 }
    if isPlain, (11...12).contains(digits.count) { twelveDigits += 1 }
    if PhoneNumber.parts(of: text).contains(where: Self.isPhone) { phones += 1 }
    if Self.isClass(text) { classes += 1 }
    if isPlain, digits.count <= 2, (1...12).contains(digits.value) { grades += 1 }
    if Self.isSchool(text) { schools += 1 }
  }

  /// Whether most cells are such as a column of the field holds.
  func fits(_ field: RosterField) -> Bool {
    let fitting: Int
    switch field {
    case .parentPhone: fitting = phones
    case .parentName, .fullName: fitting = names
    case .birthDate: fitting = days
    case .className: fitting = classes
    case .grade: fitting = grades
    case .insuranceNumber: fitting = tenDigits
    case .ministryID: fitting = tenDigits
    case .personalID: fitting = twelveDigits
    case .schoolName: fitting = schools
    default: return false
    }
    let said = filled - toCome
    return said > 0 && fitting * 5 >= said * 4
  }

  /// Whether any cell is a person's name.
  var hasNames: Bool { names > 0 }

  /// Whether most cells are cards of health insurance, letters and all.
  var isOfCards: Bool { filled > 0 && cards * 5 >= filled * 4 }

  /// Whether the cells of a column count the rows, from 1, or in each class anew.
  static func counts(_ column: Int, in rows: [TableRow]) -> Bool {
    var last = 0
    for row in rows {
      guard let number = row.withCell(column, { CellBytes($0).rollNumber.value }),
        number == last + 1 || number == 1
      else { return false }
      last = number
    }
    return last > 0 && rows.count > 1
  }

  /// Whether a column holds the first box of cards alone: `HS`, `HS4`, `HS479`.
  static func isOfCardHeads(_ column: Int, in rows: [TableRow]) -> Bool {
    isFilled(column, in: rows)
      && rows.allSatisfy { row in
        row.withCell(column) { cell in
          cell.isEmpty
            || (2...5).contains(cell.count)
              && cell.prefix(2).allSatisfy { (0x41...0x5A).contains($0 & 0xDF) && $0 >= 0x41 }
              && cell.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
        }
      }
  }

  /// Whether a column holds phones, and no names beside them.
  static func isOfPhones(_ column: Int, in rows: [TableRow]) -> Bool {
    let worded = rows.count { $0[column].contains(where: \.isLetter) }
    return worded * 5 <= rows.count && ColumnShape(column, of: rows).fits(.parentPhone)
  }

  /// Whether most cells hold one word with a capital, as a given name is.
  static func isOfWords(_ column: Int, in rows: [TableRow]) -> Bool {
    let texts = rows.map { PlainText.normalized($0[column]) }.filter { !$0.isEmpty }
    let words = texts.count { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
    return words > 0 && words * 5 >= texts.count * 4
  }

  /// Whether a column holds nothing but years.
  static func isOfYears(_ column: Int, in rows: [TableRow]) -> Bool {
    isShortNumber(column, in: rows)
      && rows.allSatisfy { row in
        row.withCell(column) { cell in
          cell.isEmpty || cell.count == 4 && (cell[0] == 0x31 || cell[0] == 0x32)
        }
      }
  }

  /// Whether so many cells hold something else that a heading cannot be right.
  func speaks(against field: RosterField) -> Bool {
    guard filled >= 3 else { return false }
    switch field {
    case .parentPhone: return phones * 2 < filled - toCome
    case .parentName: return (phones + days + tenDigits + twelveDigits) * 2 > filled
    case .insuranceNumber: return names + days + schools > filled / 2
    case .birthDate: return names + schools > filled / 2
    case .parentReady: return phones + names + tenDigits + twelveDigits > filled / 2
    default: return false
    }
  }

  /// Whether a column has any value in these rows.
  static func isFilled(_ column: Int, in rows: [TableRow]) -> Bool {
    rows.contains { row in row.withCell(column) { !CellBytes($0).isEmpty } }
  }

  /// Whether a column holds nothing but numbers of up to four digits: a day, a month or a year.
  static func isShortNumber(_ column: Int, in rows: [TableRow]) -> Bool {
    isFilled(column, in: rows)
      && rows.allSatisfy { row in
        row.withCell(column) { cell in
          let cell = CellBytes(cell)
          return cell.bytes.count <= 4 && cell.bytes.allSatisfy { (0x30...0x39).contains($0) }
        }
      }
  }

  /// What a column may be that says nothing itself: what most of its cells look like.
  var field: RosterField? {
    let order: [RosterField] = [
      .parentPhone, .birthDate, .insuranceNumber, .personalID, .className, .schoolName, .fullName,
    ]
    return order.first(where: fits)
  }

  /// Ten digits after a zero of today's or yesterday's networks, or what is left of them without it.
  private static func isPhone(_ part: String) -> Bool {
    guard let number = PhoneNumber(part)?.text else { return false }
    let digits = Array(number.utf8)
    guard digits.count >= 10, digits[0] == 0x30 else { return false }
    return [0x32, 0x33, 0x35, 0x37, 0x38, 0x39].contains(digits[1])
  }

  private static func isCard(_ cell: CellBytes) -> Bool {
    if case .value = cell.insuranceNumber { true } else { false }
  }

  /// A grade and what tells its classes apart: `6/1`, `6A`, `10A1`, `Lớp 6.1`.
  private static func isClass(_ text: String) -> Bool {
    guard text.utf8.count <= 14, let name = ClassName(text), name.grade != nil else { return false }
    let rest = name.key.drop(while: \.isNumber)
    guard name.key.count - rest.count <= 2, let first = rest.first, rest.count <= 4 else {
      return false
    }
    return first == "/" || first == "." || first.isLetter
  }

  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...7).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "'-.".contains($0) }
      }
  }

  private static func isSchool(_ text: String) -> Bool {
    let key = SearchKey(text).text + " "
    return ["thcs ", "thpt ", "th ", "truong ", "tieu hoc ", "trung hoc ", "th thcs "].contains {
      key.hasPrefix($0)
    }
  }
}
