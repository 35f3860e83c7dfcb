/// What the title rows above a header say about the whole file.
public struct RosterTitles: Sendable, Hashable {
  /// A school, from a row like `TRƯỜNG THCS HOA PHƯỢNG`.
  public let school: String?
  /// A class, from a row like `DANH SÁCH HỌC SINH LỚP 6/1`.
  public let className: String?
  /// A school year, from `Năm học 2020 - 2021`: `2020-2021`.
  public let schoolYear: String?

  /// Reads the cells of the rows above the header.
  init(_ rows: [[String]]) {
    let texts = rows.joined().map(PlainText.normalized).filter { !$0.isEmpty }
    school = texts.lazy.compactMap(Self.school).first
    className = texts.lazy.compactMap(Self.className).first
    schoolYear = texts.lazy.compactMap(Self.schoolYear).first
  }

  private static func school(in text: String) -> String? {
    let words = SearchKey(text).text.split(separator: " ")
    guard let first = words.first, words.count >= 2, words.count <= 12 else { return nil }
    let startsLikeOne = ["truong", "thcs", "thpt", "th", "tieu"].contains(first)
    guard startsLikeOne, !words.contains("lop") else { return nil }
    let colon = text.firstIndex(of: ":").map { String(text[text.index(after: $0)...]) }
    return PlainText.normalized(colon ?? text)
  }

  private static func className(in text: String) -> String? {
    let lower = text.lowercased()
    for marker in ["lớp", "lop"] {
      var rest = lower[...]
      while let range = rest.firstRange(of: marker) {
        rest = rest[range.upperBound...]
        let name = rest.drop { " :-".contains($0) }
        guard name.first?.isNumber == true else { continue }
        let end = name.firstIndex { " ,;()".contains($0) } ?? name.endIndex
        return ClassName(String(name[..<end]).uppercased())?.display
      }
    }
    return nil
  }

  private static func schoolYear(in text: String) -> String? {
    let words = SearchKey(text).text.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    for index in 0...(words.count - 4) where words[index] == "nam" && words[index + 1] == "hoc" {
      if let from = Int(words[index + 2]), let to = Int(words[index + 3]), to == from + 1,
        (2000...2100).contains(from)
      {
        return "\(from)-\(to)"
      }
    }
    return nil
  }
}
