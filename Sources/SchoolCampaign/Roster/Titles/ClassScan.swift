/// A plain class at a place of a text: `6/1`, `6 / 1`, `6A`, `6 A 1`, `10 Anh`.
struct ClassScan {
  /// The class, its parts joined.
  private(set) var name = ""
  /// Where it ends.
  private(set) var end: Int
  /// Whether something follows that may belong to it: `6/1/2`, `6/1-CLC`.
  private(set) var isOdd = false
  /// Whether it is a day rather: `5/9/2020`.
  private(set) var isDay = false

  private let signs: [Character]

  /// The class that begins at a place; nil if none does. A grade alone is none.
  ///
  /// - Parameter signs: The text, its letters small.
  init?(_ signs: [Character], at place: Int) {
    self.signs = signs
    end = place
    let grade = digits(at: place)
    guard (1...2).contains(grade.count), let value = Int(grade), (1...12).contains(value) else {
      return nil
    }
    end = place + grade.count
    if let rest = numbered() ?? lettered() ?? spaced() {
      name = (grade + rest).uppercased()
    } else if let subject = subject(value) {
      name = grade + subject
    } else {
      return nil
    }
    judgeWhatFollows()
  }

  private subscript(_ place: Int) -> Character? { place < signs.count ? signs[place] : nil }

  private func digits(at place: Int) -> String {
    String(signs[min(place, signs.count)...].prefix { $0.isASCII && $0.isNumber })
  }

  private func letters(at place: Int) -> String {
    String(signs[min(place, signs.count)...].prefix(while: \.isLetter))
  }

  private func skippingSpaces(_ place: Int) -> Int {
    signs[min(place, signs.count)...].firstIndex { $0 != " " } ?? signs.count
  }

  private static func isPlain(_ letters: String) -> Bool {
    letters.allSatisfy { $0.isASCII || $0 == "đ" }
  }

  /// `/1`, ` / 1`, `.10`, `_1`, `/a1`.
  private mutating func numbered() -> String? {
    var sign = end
    if self[end] == " ", self[skippingSpaces(end)] == "/" { sign = skippingSpaces(end) }
    guard let mark = self[sign], "/.-_".contains(mark) else { return nil }
    let place = mark == "/" ? skippingSpaces(sign + 1) : sign + 1
    let number = digits(at: place)
    if (1...2).contains(number.count) {
      end = place + number.count
      return (".-".contains(mark) ? String(mark) : "/") + number
    }
    let letter = letters(at: place)
    guard number.isEmpty, letter.count == 1, Self.isPlain(letter) else { return nil }
    let section = digits(at: place + 1)
    guard section.count <= 2 else { return nil }
    end = place + 1 + section.count
    return letter + section
  }

  /// `a1`, `a`, `tc1`, `a/1`.
  private mutating func lettered() -> String? {
    let word = letters(at: end)
    guard (1...4).contains(word.count), Self.isPlain(word), !Self.noClasses.contains(word) else {
      return nil
    }
    var place = end + word.count
    var number = digits(at: place)
    var sign = ""
    if number.isEmpty, let mark = self[place], "/.-".contains(mark), word.count == 1 {
      let behind = digits(at: place + 1)
      if (1...2).contains(behind.count) {
        (place, number, sign) = (place + 1, behind, String(mark))
      }
    }
    guard number.count <= 2, word.count + number.count <= 4 else { return nil }
    end = place + number.count
    return word + sign + number
  }

  /// ` a 1`, ` a1`, ` a`: a letter by itself.
  private mutating func spaced() -> String? {
    guard self[end] == " " else { return nil }
    let place = skippingSpaces(end)
    let letter = letters(at: place)
    guard letter.count == 1, Self.isPlain(letter) else { return nil }
    let joined = digits(at: place + 1)
    guard joined.count <= 2 else { return nil }
    var next = place + 1 + joined.count
    if joined.isEmpty, self[next] == " " {
      let behind = skippingSpaces(next)
      let number = digits(at: behind)
      if (1...2).contains(number.count), !Self.isCounted(signs, from: behind + number.count),
        !(self[behind + number.count].map { "/.-".contains($0) } ?? false)
      {
        next = behind + number.count
        end = next
        return letter + number
      }
    }
    guard self[next].map({ " ,;:)(–-".contains($0) }) ?? true else { return nil }
    end = next
    return letter + joined
  }

  /// ` anh`: the subject of a specialised class.
  private mutating func subject(_ grade: Int) -> String? {
    guard grade >= 10, self[end] == " " else { return nil }
    var place = skippingSpaces(end)
    if letters(at: place) == "chuyên" { place = skippingSpaces(place + 6) }
    let word = letters(at: place)
    guard Self.subjects.contains(word) else { return nil }
    end = place + word.count
    return " " + word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Tells what may belong to the class from what is only written behind it.
  private mutating func judgeWhatFollows() {
    guard let sign = self[end] else { return }
    if sign.isLetter {
      let word = letters(at: end)
      isOdd = word.count == 1 || Self.programmes.contains(word)
    } else if "/.-_".contains(sign) {
      let word = letters(at: end + 1)
      let number = digits(at: end + 1)
      if !word.isEmpty { isOdd = word.count == 1 || Self.programmes.contains(word) }
      if (1...2).contains(number.count) { judgeNumber(number) }
      isDay = number.count == 4 || number.count == 2 && sign == "/" && !isOdd
    }
  }

  /// `6/1_20-5-2021` has a day behind it; `6/1/2` and `6-1-6-5` may be anything.
  private mutating func judgeNumber(_ number: String) {
    let next = end + 1 + number.count
    let isDate: Bool
    if let sign = self[next], "/.-".contains(sign) {
      let month = digits(at: next + 1)
      let year = digits(at: next + 1 + month.count + 1)
      isDate = [2, 4].contains(year.count) || (Int(number) ?? 0) > 12 && month.count <= 2
    } else {
      isDate = false
    }
    isOdd = !isDate
  }

  private static let subjects: Set<String> = [
    "toán", "lý", "lí", "hóa", "hoá", "sinh", "tin", "văn", "sử", "địa", "anh", "pháp", "nga",
    "trung", "nhật",
  ]
  /// Kinds of classes that a school has beside plain ones.
  static let programmes: Set<String> = [
    "clc", "tc", "tcta", "tath", "bt", "btr", "cnc", "tt", "hn", "nn",
  ]
  private static let noClasses: Set<String> = ["gvcn", "gv", "hs", "em", "hk", "nam", "co", "ds"]
}
