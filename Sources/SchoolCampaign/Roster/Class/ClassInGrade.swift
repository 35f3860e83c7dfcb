/// A class whose grade stands in a column of its own: `Khối | Lớp` with `6 | 1` is 6/1, with `6 | A1` it is 6A1.
enum ClassInGrade {
  /// The class; nil where its cell says more than the number within the grade, or the grade's cell none.
  static func name(_ text: String, grade cell: String) -> ClassName? {
    let digits = cell.filter(\.isNumber)
    guard cell.utf8.count <= 24, let grade = Int(digits), (1...12).contains(grade) else {
      return nil
    }
    let plain = PlainText.normalized(text)
    guard (1...3).contains(plain.count) else { return nil }
    if plain.allSatisfy(\.isNumber) {
      guard let number = Int(plain), (1...30).contains(number) else { return nil }
      return ClassName("\(grade)/\(number)")
    }
    guard plain.first?.isLetter ?? false, plain.dropFirst().allSatisfy(\.isNumber) else {
      return nil
    }
    return ClassName("\(grade)\(plain)")
  }

  /// Whether the classes of a column are numbers or letters within the grades beside them: one that stands beside two
  /// grades, or has another number than its grade's. A column that only repeats the grade is none, and letters beside one
  /// grade each are names of their own.
  static func areAll(_ cells: [String: ClassReadings.Cell]) -> Bool {
    cells.contains { text, facts in
      guard facts.grades != 0, name(text, grade: "1") != nil else { return false }
      guard let number = Int(text) else { return facts.grades.nonzeroBitCount > 1 }
      return facts.grades != 1 << UInt16(number)
    }
  }
}
