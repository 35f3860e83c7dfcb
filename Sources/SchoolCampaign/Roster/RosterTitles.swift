/// What the title rows above a header say about the whole file.
public struct RosterTitles: Sendable, Hashable {
  /// A school, from a row like `TRƯỜNG THCS HOA PHƯỢNG`.
  public let school: String?
  /// A class, from a row like `DANH SÁCH HỌC SINH LỚP 6/1`.
  public let className: String?
  /// A school year, from `Năm học 2020 - 2021`: `2020-2021`.
  public let schoolYear: String?
  /// The homeroom teacher, from `GVCN: Cô Nguyễn Thị B – ĐT 0901…`.
  public let teacher: HomeroomTeacher?

  /// Reads the cells of the rows above the header.
  init(_ rows: [[String]]) {
    let texts = rows.joined().map(PlainText.normalized).filter { !$0.isEmpty }
    school = texts.lazy.flatMap(Self.parts).compactMap(Self.school).first
    className = texts.lazy.compactMap(Self.className).first
    schoolYear = texts.lazy.compactMap(Self.schoolYear).first
    teacher =
      rows.lazy.map { row in
        row.filter { !PlainText.normalized($0).isEmpty }.joined(separator: " | ")
      }
      .compactMap(HomeroomTeacher.init(title:)).first
  }

  /// A title's parts: between dashes, and from the word "Trường" on.
  private static func parts(of text: String) -> [String] {
    text.replacing(" – ", with: " - ").split(separator: " - ").flatMap { part -> [String] in
      let lower = part.lowercased()
      guard lower.count == part.count, let word = lower.firstRange(of: " trường ") else {
        return [String(part)]
      }
      let before = lower.distance(from: lower.startIndex, to: word.lowerBound)
      return [String(part.prefix(before)), String(part.dropFirst(before + 1))]
    }
  }

  private static func school(in text: String) -> String? {
    let name = withoutLabel(beforeSchoolYear(text))
    let words = SearchKey(name).text.split(separator: " ")
    guard let first = words.first, words.count >= 2, words.count <= 12, !words.contains("lop"),
      !words.contains("danh")
    else { return nil }
    switch first {
    // Marks tell a school from "Trưởng ban …".
    case "truong":
      guard ["trường", "truong"].contains(where: name.lowercased().hasPrefix) else { return nil }
    case "thcs", "thpt", "th": break
    case "tieu": guard words[1] == "hoc" else { return nil }
    default: return nil
    }
    let colon = name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) }
    return inNormalCase(PlainText.normalized(colon ?? name))
  }

  /// `THCS Hoa Phượng` for `TRƯỜNG THCS HOA PHƯỢNG`: titles are set in capitals, names are not.
  private static func inNormalCase(_ title: String) -> String {
    guard title == title.uppercased() else { return title }
    let words = title.split(separator: " ").map { word in
      let letters = word.split(separator: "-").map { SearchKey(String($0)).text }
      let isLevel = letters.allSatisfy { ["th", "thcs", "thpt", "gdtx"].contains($0) }
      if isLevel { return String(word) }
      return word == "VÀ" ? "và" : word.prefix(1) + word.dropFirst().lowercased()
    }
    let isLed = words.first == "Trường" && words.count > 2
    return (isLed ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  /// The text without `Tên đơn vị:` before it, as form D03-TS has it.
  private static func withoutLabel(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"),
      ["ten don vi", "don vi", "ten truong", "ten co so giao duc"].contains(
        SearchKey(String(text[..<colon])).text)
    else { return text }
    return PlainText.normalized(String(text[text.index(after: colon)...]))
  }

  /// The text up to "năm học …" and the sign before it.
  private static func beforeSchoolYear(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.count == text.count,
      let year = lower.firstRange(of: "năm học") ?? lower.firstRange(of: "nam hoc")
    else { return text }
    let count = lower.distance(from: lower.startIndex, to: year.lowerBound)
    var name = text.prefix(count)
    while let last = name.last, " -–,;.(".contains(last) { name.removeLast() }
    return String(name)
  }

  /// A class that a text like `LỚP 6/1` or `DANH SÁCH HỌC SINH LỚP 6/1` names; nil if it names none.
  static func className(in text: String) -> String? {
    // Titles are short; a cell of a million letters is none.
    let lower = String(text.prefix(300)).lowercased()
    for marker in ["lớp", "lop"] {
      var rest = lower[...]
      while let range = rest.firstRange(of: marker) {
        rest = rest[range.upperBound...]
        let name = rest.drop { " :-|".contains($0) }
        guard name.first?.isNumber == true else {
          if let worded = wordedClass(String(name.prefix(60))) { return worded }
          continue
        }
        let end = name.firstIndex { " ,;()".contains($0) } ?? name.endIndex
        return ClassName(String(name[..<end]).uppercased())?.display
      }
    }
    return nil
  }

  /// A class whose grade is a word (`Một 1`) or stands behind one (`chuyên 10 Anh`).
  private static func wordedClass(_ text: String) -> String? {
    let words = text.split { " ,;()".contains($0) }.drop { $0 == "chuyên" }.prefix(2)
    guard let name = ClassName(words.joined(separator: " ")), name.grade != nil else { return nil }
    return name.display.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private static func schoolYear(in text: String) -> String? {
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    for index in 0...(words.count - 4) where words[index] == "nam" && words[index + 1] == "hoc" {
      if let from = Int(words[index + 2]), let to = Int(words[index + 3]),
        (2000...2100).contains(from), to == from + 1
      {
        return "\(from)-\(to)"
      }
    }
    return nil
  }
}
