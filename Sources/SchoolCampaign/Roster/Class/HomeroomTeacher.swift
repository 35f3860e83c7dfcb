/// A homeroom teacher as a title names one: `GVCN: Cô Nguyễn Thị B – ĐT 0901 234 567`.
public struct HomeroomTeacher: Hashable, Sendable {
  /// The name, without `Cô` or `Thầy` before it.
  public let name: String
  /// The phone as it is dialled; nil where none stands there.
  public let phone: String?
  /// Further phones behind the first, which are not kept.
  public let otherPhones: [String]
  /// Whether the title names several people, all of them in `name`: none of them can be taken.
  public private(set) var isSeveral = false

  private static let markers = [
    "giáo viên chủ nhiệm", "giao vien chu nhiem", "gv chủ nhiệm", "gv chu nhiem", "gvcn",
  ]
  /// Forms of address, as they are spelled: `Cồ` is a family, and no `Cô`.
  private static let titles: Set<String> = [
    "cô", "co", "thầy", "thay", "gv", "ths", "ts", "ông", "ong", "bà", "ba",
  ]

  /// Words that mean the homeroom teacher at the beginning of a title, or behind a class.
  private static let shortMarkers = ["chủ nhiệm", "chu nhiem"]

  private init(name: String, phone: String?, otherPhones: [String]) {
    (self.name, self.phone, self.otherPhones) = (name, phone, otherPhones)
  }

  /// The teachers with another one; the same name once, with the phone that either has.
  static func joined(_ known: [HomeroomTeacher], _ next: HomeroomTeacher) -> [HomeroomTeacher] {
    let same = known.firstIndex {
      SearchKey($0.name) == SearchKey(next.name)
        && ($0.phone == nil || next.phone == nil || $0.phone == next.phone)
    }
    guard let same else { return known + [next] }
    var all = known
    let others = known[same].otherPhones
    all[same] = HomeroomTeacher(
      name: known[same].name, phone: known[same].phone ?? next.phone,
      otherPhones: others + next.otherPhones.filter { !others.contains($0) })
    return all
  }

  /// Reads a title's text; cells beside each other are parted by `|`. Nil where no name follows the marker, as in a
  /// signature that is still to come.
  public init?(title text: String) {
    // Titles are short; a cell of a million letters is none.
    let text = PlainText.normalized(String(text.prefix(300)))
    let lower = text.lowercased()
    guard lower.count == text.count, let marker = Self.marker(in: lower) else { return nil }
    let start = lower.distance(from: lower.startIndex, to: marker)
    let rest = Self.withoutClass(text.dropFirst(start).drop { " :|-–—.=".contains($0) })
    let people = TitlePeople.names(rest) { Self.name($0, isTitle: true) }
    guard
      let name = people.count > 1
        ? people.joined(separator: "; ") : Self.name(rest, isTitle: true)
    else { return nil }
    self.name = name
    isSeveral = people.count > 1
    let phones = Self.phones(rest)
    (phone, otherPhones) = (phones.first, Array(phones.dropFirst()))
  }

  /// Where the words end that say that a homeroom teacher follows.
  private static func marker(in text: String) -> String.Index? {
    if let long = markers.lazy.compactMap({ text.firstRange(of: $0) }).first {
      return long.upperBound
    }
    guard let short = shortMarkers.lazy.compactMap({ text.firstRange(of: $0) }).first else {
      return nil
    }
    // Not `Ban chủ nhiệm`, and no title that only speaks of one.
    let before = text[..<short.lowerBound].split { " -–—|:.,".contains($0) }
    let isBehindClass = before.last.map {
      $0.contains(where: \.isNumber) || before.dropLast().last == "lớp"
    }
    let after = text[short.upperBound...].drop { $0 == " " }
    let names =
      after.hasPrefix(":") || after.hasPrefix("|") || after.hasPrefix("lớp")
      || titles.contains(after.prefix { $0.isLetter }.lowercased())
    return isBehindClass ?? true && names ? short.upperBound : nil
  }

  /// Whether a text can be the name of a person: letters without digits, and none that were lost.
  public static func isName(_ text: String) -> Bool {
    let plain = PlainText.normalized(text)
    return plain.count { $0.isLetter } >= 2 && plain.count <= 120
      && !plain.contains { $0.isNumber || "?\u{FFFD}@#=<>".contains($0) }
      && !BlankWord.isName(plain)
  }

  /// Reads a cell below a heading of teachers, in which nothing but a name and a phone is looked for.
  init?(cell text: String) {
    let text = PlainText.normalized(String(text.prefix(300)))
    guard let name = Self.name(text[...], isTitle: false) else { return nil }
    self.name = name
    let phones = Self.phones(text[...])
    (phone, otherPhones) = (phones.first, Array(phones.dropFirst()))
  }

  /// The text without `lớp 6/1:` before the name.
  private static func withoutClass(_ text: Substring) -> Substring {
    guard ["lớp", "lop"].contains(where: text.lowercased().hasPrefix) else { return text }
    let words = text.dropFirst(3).drop { $0 == " " }
    return words.drop { !" :|–—".contains($0) }.drop { " :|-–—.".contains($0) }
  }

  private static func name(_ text: Substring, isTitle: Bool) -> String? {
    var words: [Substring] = []
    let end = text.firstIndex { $0.isNumber || ",;:|/()–—+".contains($0) } ?? text.endIndex
    for word in text[..<end].split(separator: " ") {
      if word == "-" || SearchKey(String(word)).text.isEmpty { break }
      let next = text[word.endIndex...]
      if TitleLabel.isOfPhone(word, before: next, isFirst: words.count < 2) { break }
      if isTitle, TitleLabel.isOne(word, before: next) { break }
      words.append(word)
    }
    if isTitle, words.count > 1, ["là", "la"].contains(words[0].lowercased()) {
      words.removeFirst()
    }
    var isAddressed = false
    while words.count > 1, let first = words.first, isTitleOfPerson(first) {
      words.removeFirst()
      isAddressed = true
    }
    if isAddressed, words.count > 1, ["giáo", "giao"].contains(words[0].lowercased()) {
      words.removeFirst()
    }
    // Two people are none.
    if isTitle, words.contains(where: { ["và", "va", "&"].contains($0.lowercased()) }) {
      return nil
    }
    while let last = words.last, last == "-" || last == "." { words.removeLast() }
    guard (1...8).contains(words.count), words.allSatisfy({ $0.allSatisfy(isNameSign) }),
      words.joined().count >= 2, isAddressed || !isTitleOfPerson(words[0])
    else { return nil }
    return words.joined(separator: " ")
  }

  /// Whether a word is a form of address, such as `Cô`.
  static func isTitleOfPerson(_ word: Substring) -> Bool {
    titles.contains(word.lowercased().replacing(".", with: ""))
  }

  private static func isNameSign(_ sign: Character) -> Bool {
    sign.isLetter || "'.’-".contains(sign)
  }

  /// The phones behind the name, each once; not that of the school.
  private static func phones(_ text: Substring) -> [String] {
    var phones: [String] = []
    for part in text.replacing("–", with: ",").replacing("—", with: ",").split(separator: "|")
    where !SearchKey(String(part)).text.holds("truong") {
      for phone in PhoneNumber.parts(of: String(part)).compactMap({ PhoneNumber($0)?.text })
      where !phones.contains(phone) {
        phones.append(phone)
      }
    }
    return phones
  }
}

/// What titles say about homeroom teachers, class by class.
struct TeacherClaims: Hashable, Sendable {
  private struct Claim: Hashable {
    let file: Int
    let unit: Int
    let teacher: HomeroomTeacher
    /// Whether the title names the class itself.
    let isOwn: Bool
  }

  private var claims: [Claim] = []
  private var seen: Set<Claim> = []

  /// Notes that a title above rows of a class names a teacher.
  mutating func note(_ teacher: HomeroomTeacher, of unit: Int, file: Int, isOwn: Bool) {
    let claim = Claim(file: file, unit: unit, teacher: teacher, isOwn: isOwn)
    if seen.insert(claim).inserted { claims.append(claim) }
  }

  /// Whom titles name for each class, each once: a title without a class speaks for its list only where that is one class.
  private var named: [(unit: Int, teachers: [HomeroomTeacher])] {
    var units: [Int: Set<Int>] = [:]
    for claim in claims where !claim.isOwn { units[claim.file, default: []].insert(claim.unit) }
    var found: [(unit: Int, teachers: [HomeroomTeacher])] = []
    for claim in claims where claim.isOwn || units[claim.file]?.count == 1 {
      if let place = found.firstIndex(where: { $0.unit == claim.unit }) {
        found[place].teachers = HomeroomTeacher.joined(found[place].teachers, claim.teacher)
      } else {
        found.append((claim.unit, [claim.teacher]))
      }
    }
    return found
  }

  /// The teacher of each class whom all titles agree about.
  var settled: [(unit: Int, teacher: HomeroomTeacher)] {
    named.compactMap { unit, teachers in
      teachers.count == 1 && !teachers[0].isSeveral ? (unit, teachers[0]) : nil
    }
  }

  /// The classes for which titles name several teachers, in one title or in several, or one with several phones: nobody is taken.
  var conflicts: [(unit: Int, teachers: [HomeroomTeacher])] {
    named.filter { $0.teachers.count > 1 || $0.teachers[0].isSeveral }
  }
}
