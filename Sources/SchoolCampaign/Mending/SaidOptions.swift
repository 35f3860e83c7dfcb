/// What the first import was told by options that no cell of its rows holds, in words that an error file carries along, so
/// that nothing need be said again.
struct SaidOptions: Hashable, Sendable {
  /// The options of an import, as far as they are not written into the rows.
  private(set) var options = ImportOptions()
  /// Whether a person said that the letters are right as they are.
  private(set) var trustsLetters = false
  /// Whether rows of the list fill both parts of names in parts.
  private(set) var hasNamesInParts = false
  /// The order in which days are written; nil where nothing was said.
  var dateOrder: DateOrder? {
    isNextDay
      ? (isMonthFirst ? DateOrder.monthFirst : .dayFirst).withNextDay
      : isMonthFirst ? .monthFirst : nil
  }
  private var isMonthFirst = false
  private var isNextDay = false
  /// The words, each once.
  private(set) var words: [String] = []

  /// Nothing said.
  init() {}

  /// The words for a row that stood below the last one with a roll number.
  static let belowList = "dòng dưới danh sách"

  /// Whether a cell says that its row stood there.
  static func areBelowList(_ cell: String) -> Bool {
    cell.split(separator: ";").contains { SearchKey(String($0)) == SearchKey(belowList) }
  }

  private static let levels: [(String, Level)] = [
    ("TH", .primary), ("THCS", .lowerSecondary), ("THPT", .upperSecondary),
  ]

  /// The words of an import's options; empty where nothing was said.
  static func text(
    _ options: ImportOptions, trustsLetters: Bool, order: DateOrder = .dayFirst,
    hasNamesInParts: Bool = false
  ) -> String {
    var parts: [String] = []
    if hasNamesInParts { parts.append("họ đệm và tên ở hai cột") }
    if order.isMonthFirst { parts.append("tháng viết trước ngày") }
    if order.isNextDay { parts.append("ngày có giờ lấy hôm sau") }
    if options.newSchool { parts.append("trường mới") }
    let levels = Self.levels.filter { options.levels.contains($0.1) }.map(\.0)
    if !levels.isEmpty { parts.append("cấp " + levels.joined(separator: ", ")) }
    switch options.preference {
    case .file: parts.append("lấy theo tệp")
    case .stored: parts.append("giữ bản đang có")
    case .handEdits: break
    }
    if options.acceptMoves { parts.append("nhận em chuyển trường") }
    if options.withStatus { parts.append("tính cột đã cài VssID") }
    if let day = options.leaveDay { parts.append("rời trường " + CanonicalCell.words(day)) }
    switch options.repeats {
    case .earlier: parts.append("theo dòng trước")
    case .later: parts.append("theo dòng sau")
    case nil: break
    }
    if options.sameStudents == .all { parts.append("cùng em") }
    if options.otherStudents == .all { parts.append("em khác") }
    if trustsLetters { parts.append("chữ đúng như trong tệp") }
    return parts.joined(separator: "; ")
  }

  /// Takes in what a cell says; words that say nothing known are passed over.
  mutating func note(_ cell: String) {
    for part in cell.split(separator: ";") {
      let text = PlainText.normalized(String(part))
      if text.isEmpty || words.contains(text) { continue }
      if take(SearchKey(text).text, text) { words.append(text) }
    }
  }

  private mutating func take(_ key: String, _ text: String) -> Bool {
    switch key {
    case "thang viet truoc ngay": isMonthFirst = true
    case "ngay co gio lay hom sau": isNextDay = true
    case "ho dem va ten o hai cot": hasNamesInParts = true
    case "truong moi": options.newSchool = true
    case "lay theo tep": options.preference = .file
    case "giu ban dang co": options.preference = .stored
    case "nhan em chuyen truong": options.acceptMoves = true
    case "tinh cot da cai vssid": options.withStatus = true
    case "theo dong truoc": options.repeats = .earlier
    case "theo dong sau": options.repeats = .later
    case "cung em": options.sameStudents = .all
    case "em khac": options.otherStudents = .all
    case "chu dung nhu trong tep": trustsLetters = true
    case _ where key.hasPrefix("cap "):
      let found = key.dropFirst(4).split(separator: " ").compactMap { Level(typed: String($0)) }
      options.levels.formUnion(found)
      return !found.isEmpty
    case _ where key.hasPrefix("roi truong "):
      guard let day = CanonicalCell.day(text) else { return false }
      options.leaveDay = day
    default: return false
    }
    return true
  }
}

extension ImportOptions {
  /// These options with what error files carry along of the import that wrote them, where the person who imports them says
  /// nothing else. Beside a roster, which nobody said it of, it does not count; nor where two files say different things.
  public func completed(by sources: [RosterSource]) -> ImportOptions {
    guard !sources.isEmpty, sources.allSatisfy(\.isErrorFile) else { return self }
    let said = sources.map(\.interpretation.said.options)
    func only<Value: Hashable>(_ value: (ImportOptions) -> Value) -> Value? {
      let values = Set(said.map(value))
      return values.count == 1 ? values.first : nil
    }
    var options = self
    options.newSchool = newSchool || only(\.newSchool) ?? false
    if levels.isEmpty { options.levels = only(\.levels) ?? [] }
    if preference == .handEdits { options.preference = only(\.preference) ?? .handEdits }
    options.acceptMoves = acceptMoves || only(\.acceptMoves) ?? false
    options.withStatus = withStatus || only(\.withStatus) ?? false
    if leaveDay == nil, let day = only(\.leaveDay) { options.leaveDay = day }
    if repeats == nil, let choice = only(\.repeats) { options.repeats = choice }
    if sameStudents == nil, otherStudents == nil {
      if let same = only(\.sameStudents) { options.sameStudents = same }
      if let others = only(\.otherStudents) { options.otherStudents = others }
    }
    return options
  }
}
