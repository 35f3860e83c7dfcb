/// The schools that a title names: `TRƯỜNG THCS HOA PHƯỢNG – NĂM HỌC 2020-2021` names `THCS Hoa Phượng`.
///
/// A name ends where something else begins: at a wide gap, a label (`ĐT:`, `Mẫu số`), what the list is for (`tham gia
/// BHYT`), or what all letters of the state begin with. What comes out passes the check of a school's cell.
struct TitleSchool {
  /// The schools, in the order of the text.
  private(set) var names: [SchoolName] = []

  private let words: [String]
  private let keys: [[String]]
  /// Whether the text ends with a level whose name may stand in the next line.
  private var endsWithLevel = false

  /// The schools that the text of a cell names, as the file has it.
  static func names(in cell: String) -> [SchoolName] {
    // Titles are short; a cell of a million letters is none.
    let lines = TitleLine.lines(of: String(cell.prefix(300)))
    var found: [SchoolName] = []
    for (index, line) in lines.enumerated() {
      let here = TitleSchool(line)
      found += here.names
      if here.endsWithLevel, index + 1 < lines.count {
        found += TitleSchool(line + " " + lines[index + 1]).names
      }
    }
    return found
  }

  private init(_ line: String) {
    words = line.split(separator: " ").map(String.init)
    keys = words.map(SchoolWords.keys)
    var place = 0
    while place < words.count {
      guard let end = read(at: place) else {
        place += 1
        continue
      }
      place = max(end, place + 1)
    }
  }

  /// Reads a school that begins at a word, and gives the end of its name; nil where none begins.
  private mutating func read(at start: Int) -> Int? {
    let isLed = isSchoolWord(start)
    guard isLed || beginsPart(start) else { return nil }
    var place = isLed ? start + 1 : start
    while isLed, place < words.count, keys[place].isEmpty { place += 1 }
    let (levels, afterLevels) = SchoolWords.levels(keys, from: place)
    guard isLed ? !isVetoed(start, hasLevel: !levels.isEmpty) : !levels.isEmpty else { return nil }
    var name: [String] = []
    let levelWords = words[place..<afterLevels]
    place = afterLevels
    while place < words.count, keys[place].isEmpty, !levels.isEmpty, TitleLine.isDash(words[place])
    { place += 1 }
    let begin = place
    scan: while place < words.count {
      switch TitleLine.sign(words, keys, at: place, isFirst: place == begin) {
      case .word: name.append(words[place])
      case .last:
        name.append(words[place])
        name[name.count - 1].trimEnd { ",;:.|".contains($0) }
        place += 1
        break scan
      case .end: break scan
      case .unclear: return place
      }
      place += 1
    }
    if name.isEmpty, !levels.isEmpty, place == words.count { endsWithLevel = true }
    if let found = SchoolTitle(levels, Array(levelWords), name).name { names.append(found) }
    return place
  }

  /// Whether a word is "Trường"; without its mark only where a school must follow.
  private func isSchoolWord(_ place: Int) -> Bool {
    let word = words[place].lowercased().trimmingSuffix { ":.".contains($0) }
    if word == "trường" { return true }
    guard word == "truong", keys[place] == ["truong"] else { return false }
    return place == 0 || !SchoolWords.levels(keys, from: place + 1).levels.isEmpty
  }

  /// `Mã trường`, `Hiệu trưởng`, `các trường THCS` and `trường học` name none.
  private func isVetoed(_ place: Int, hasLevel: Bool) -> Bool {
    if place > 0, let before = keys[place - 1].last {
      if Self.others.contains(before) || !hasLevel && Self.before.contains(before) { return true }
    }
    guard !hasLevel, place + 1 < keys.count, let after = keys[place + 1].first else { return false }
    return Self.after.contains(after)
      || keys[place] == ["truong"] && words[place].utf8.count == 6
        && Self.heads.contains(after)
  }

  /// Whether a level may stand at a word without "Trường" before it.
  private func beginsPart(_ place: Int) -> Bool {
    if place == 0 { return true }
    let before = words[place - 1]
    if keys[place - 1].isEmpty || keys[place - 1] == ["va"] { return true }
    guard before.hasSuffix(":") else { return before.hasSuffix("|") || before.hasSuffix("(") }
    return ["vi", "truong", "duc", "school"].contains(keys[place - 1].last ?? "")
  }

  /// What stands before a school that is not the list's own.
  private static let others: Set<String> = [
    "ma", "nha", "chuyen", "ngoai", "cac", "nhieu", "den", "tu", "cu", "khac",
  ]
  private static let before: Set<String> = [
    "hieu", "trong", "hoi", "toan", "moi", "so", "thi", "cap", "lien", "cung",
  ]
  private static let after: Set<String> = ["hoc", "lop", "dai", "cao", "cu", "moi", "khac", "den"]
  /// Who is head of something, typed without marks.
  private static let heads: Set<String> = ["ban", "phong", "nhom", "khoa", "thon", "khoi", "bo"]
}

extension StringProtocol {
  /// The text without the last characters of a kind.
  func trimmingSuffix(_ isCut: (Character) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, isCut(last) { rest = rest.dropLast() }
    return rest
  }
}

extension String {
  /// Drops the last characters of a kind.
  mutating func trimEnd(_ isCut: (Character) -> Bool) { self = String(trimmingSuffix(isCut)) }
}
