/// A class that was typed with a Vietnamese keyboard switched on: the keys 1 to 5 of VNI behind a vowel give a tone, so
/// that `6A1` becomes `6Á`.
enum VNIClass {
  /// What a text in lower case may have been, the likelier first; nil if it is no such class.
  static func readings(_ text: String) -> [String]? {
    let name = text.hasPrefix("lớp") ? String(text.dropFirst(3)) : text
    let characters = Array(name.uppercased().filter { !" /_-.".contains($0) })
    let grade = characters.prefix { $0.isNumber }
    guard (1...2).contains(grade.count), grade.count < characters.count,
      let scalar = String(characters[grade.count]).unicodeScalars.first,
      let letter = VietnameseLetter(scalar), letter.tone > 0,
      characters[(grade.count + 1)...].allSatisfy(\.isNumber), characters.count <= grade.count + 3
    else { return nil }
    let number = String(characters[(grade.count + 1)...])
    let plain = String(String.UnicodeScalarView([letter.lowercase])).uppercased()
    // Huyền, hỏi, ngã, sắc, nặng lie on the keys 2, 3, 4, 1, 5.
    let key = ["", "2", "3", "4", "1", "5"][Int(letter.tone)]
    let typed = String(grade) + plain + (number.isEmpty ? key : number)
    return [typed, String(characters)]
  }
}
