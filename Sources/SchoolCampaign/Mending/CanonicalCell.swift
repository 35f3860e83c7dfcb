/// Cells as an error file writes them: what can be read in the form that is read the same everywhere, what cannot as it
/// was, so that a person sees and mends it.
enum CanonicalCell {
  /// The word for a student whom a part of a list, such as `II. Giảm`, takes off.
  static let left = "Đã rời trường"

  /// A cell of a column of this meaning.
  static func text(
    of column: Int, in row: TableRow, _ field: RosterField, _ order: DateOrder
  ) -> String {
    let read = row.withCell(column) { bytes -> String? in
      let cell = CellBytes(bytes)
      return switch field {
      case .rollNumber: cell.rollNumber.value.map(String.init)
      case .birthDate: cell.birthDate(order).value?.iso
      case .gender: cell.gender.value.map { $0 == .male ? "Nam" : "Nữ" }
      case .insuranceNumber: cell.insuranceNumber.value?.text
      case .ministryID: cell.ministryID.value?.text
      case .personalID: cell.personalID.value?.text
      case .anyID:
        cell.digits.count > 10 ? cell.personalID.value?.text : cell.ministryID.value?.text
      default: nil
      }
    }
    if let read { return read }
    let text = row[column]
    switch field {
    case .parentPhone: return CellReading(phone: text).value ?? text
    case .fullName, .familyName, .givenName:
      return CellReading<String>(name: text).value ?? text
    default: return text
    }
  }

  /// A class in words that no spreadsheet takes for a day.
  static func words(_ name: ClassName) -> String { classWord + name.display }

  /// The class that such words say.
  static func className(_ words: String) -> String? {
    let text = PlainText.normalized(words)
    return text.hasPrefix(classWord) ? String(text.dropFirst(classWord.count)) : nil
  }

  private static let classWord = "lớp "

  /// A birth date in words that no spreadsheet takes for a day.
  static func words(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.civil
    return "năm \(year) tháng \(month) ngày \(dayOfMonth)"
  }

  /// The day that such words say.
  static func day(_ words: String) -> CalendarDay? {
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
