/// What a cell above a list, or between its rows, says of it beside a class: `NAM`, `Tổ 2`, `GIẢM`, `HỌC SINH CHUYỂN ĐI`.
enum PartHeading {
  /// Those who are taken off the list.
  case removals
  /// Those who come.
  case additions
  /// Some of a class.
  case group

  /// Reads a cell above a list; nil where it is no such heading. `Giám hiệu` and `năm` are other words than `giảm` and
  /// `nam`; without any marks the words beside them tell.
  init?(_ text: String) {
    guard TitleClass(text) == .none else { return nil }
    let plain = PlainText.normalized(text).lowercased()
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.isEmpty || words.count > Self.longest { return nil }
    let isUnmarked = plain.utf8.allSatisfy { $0 < 0x80 }
    func spelled(_ phrase: String) -> String { isUnmarked ? SearchKey(phrase).text : phrase }
    func says(_ phrases: [String]) -> Bool {
      phrases.contains { " \(words.joined(separator: " ")) ".holds(" \(spelled($0)) ") }
    }
    let isRemoval = says(Self.departures) && !says(Self.others)
    let isAddition = says(Self.arrivals)
    if isRemoval || isAddition {
      self = isRemoval && isAddition ? .group : isRemoval ? .removals : .additions
      return
    }
    let passedOver = Set(Self.passedOver.map(spelled))
    let rest = words.filter { !passedOver.contains($0) }
    let isNumbered = rest.count == 2 && Int(rest[1]) != nil
    guard
      isNumbered && Self.numbered.map(spelled).contains(rest[0])
        || Self.groups.map(spelled).contains(rest.joined(separator: " "))
    else { return nil }
    self = .group
  }

  /// Reads a cell between the rows of a list, where nothing but the heading may stand: `Lê Thị B (chuyển trường)` and
  /// `Tăng Thị Mới` are children.
  init?(alone text: String) {
    guard let heading = PartHeading(text), heading != .group else { return nil }
    let plain = PlainText.normalized(text).lowercased()
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map { SearchKey(String($0)).text }
    guard words.allSatisfy({ $0.allSatisfy(\.isNumber) || Self.headingWords.contains($0) }) else {
      return nil
    }
    self = heading
  }

  private static let headingWords: Set<String> = {
    let phrases = (departures + arrivals + passedOver).flatMap { $0.split(separator: " ") }
    let others =
      "da trong nam ky di den tu thang phan muc so i ii iii iv v va xin ra khoi nhung co nhap vao"
    return Set(
      phrases.map { SearchKey(String($0)).text } + others.split(separator: " ").map(String.init))
  }()

  private static let longest = 10
  private static let departures = [
    "giảm", "chuyển đi", "chuyển trường", "thôi học", "nghỉ học", "bỏ học",
  ]
  /// What makes another thing of such a word.
  private static let others = [
    "miễn giảm", "học phí", "giám hiệu", "giám đốc", "giám thị", "giám sát", "giám hộ",
  ]
  private static let arrivals = ["tăng", "mới", "chuyển đến", "chuyển vào"]
  private static let passedOver = ["học", "sinh", "hs", "danh", "sách", "ds", "các", "em", "bạn"]
  private static let numbered = ["tổ", "nhóm"]
  private static let groups = [
    "nam", "nữ", "trai", "gái", "tiếp", "tiếp theo", "tt", "còn lại", "cũ",
  ]
}

extension PartMask {
  /// Whether the titles above a list say that its children are taken off.
  ///
  /// - Parameter others: The other lists. What stands over the first one alone may be the title of all.
  static func holdsRemovals(_ part: TablePart, beside others: [TablePart], _ masks: Titles) -> Bool
  {
    masks.rows.contains { row in
      let own = masks.texts(row, over: part)
      guard own.contains(where: { PartHeading($0) == .removals }) else { return false }
      return part.columns.lowerBound > 0
        || others.contains { !masks.texts(row, over: $0).isEmpty }
    }
  }

  /// Whether titles of one list speak of all: each of the others is headed as a part of a class.
  static func areOfOneClass(_ parts: [TablePart], _ masks: Titles) -> Bool {
    parts.dropFirst().allSatisfy { part in
      let own = masks.rows.flatMap { masks.texts($0, over: part) }
      return own.contains { PartHeading($0) != nil } && !own.contains(where: isOfOneClass)
    }
  }

  /// The rows above the headers.
  struct Titles {
    let rows: [TableRow]
    let spans: [HeadingSpan]

    /// The texts of a row that stand over a list alone.
    func texts(_ row: TableRow, over part: TablePart) -> [String] {
      row.cells.enumerated().compactMap { column, text in
        guard part.columns.contains(column), !PlainText.normalized(text).isEmpty else { return nil }
        let span = spans.columns(of: column, row: row.number)
        let isWithin = span.map { part.columns.contains($0.upperBound) } ?? true
        return isWithin ? text : nil
      }
    }
  }
}
