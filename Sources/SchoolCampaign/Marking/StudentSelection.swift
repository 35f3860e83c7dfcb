/// Which students a person means, as typed: `6/1:1-12,15`, `6/1:all`, `6/1:all-except:3,17`, a whole class
/// `6/1`, a BHXH number or card, or a name.
public enum StudentSelection: Hashable, Sendable {
  /// Students of a class by roll number.
  case rollNumbers(ClassName, [ClosedRange<Int>])
  /// Everybody enrolled in a class.
  case wholeClass(ClassName)
  /// Everybody enrolled in a class but these roll numbers.
  case wholeClassExcept(ClassName, [ClosedRange<Int>])
  case insuranceNumber(InsuranceNumber)
  /// A name, in full or in part.
  case name(String)

  /// Reads a selection.
  ///
  /// - Throws: ``CampaignError/badSelection(_:)``.
  public init(_ text: String) throws(CampaignError) {
    let text = Self.unquoted(text)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      PlainText.normalized(String($0))
    }
    guard let first = parts.first, !first.isEmpty else { throw .badSelection(text) }
    if parts.count == 1 {
      self = try Self.single(first)
      return
    }
    guard let className = ClassName(first) else { throw .badSelection(text) }
    switch (SearchKey(parts[1]).text, parts.count) {
    case ("all", 2), ("tat ca", 2): self = .wholeClass(className)
    case ("all except", 3), ("tru", 3), ("tat ca tru", 3):
      self = .wholeClassExcept(className, try Self.ranges(parts[2], of: text))
    case (_, 2): self = .rollNumbers(className, try Self.ranges(parts[1], of: text))
    default: throw .badSelection(text)
    }
  }

  /// A text without the quotation marks around it, which people copy along with a name.
  private static func unquoted(_ text: String) -> String {
    let isQuote: (Character) -> Bool = { "“”„«»‘’\"'".contains($0) }
    let end = text.lastIndex { !isQuote($0) }
    return end.map { String(text[...$0].drop(while: isQuote)) } ?? ""
  }

  /// The class that a selection names.
  public var className: ClassName? {
    switch self {
    case .rollNumbers(let name, _), .wholeClass(let name), .wholeClassExcept(let name, _): name
    case .insuranceNumber, .name: nil
    }
  }

  private static func single(_ text: String) throws(CampaignError) -> StudentSelection {
    let reading = Array(text.utf8).withUnsafeBufferPointer { CellBytes($0).insuranceNumber }
    if let number = reading.value { return .insuranceNumber(number) }
    if text.contains(where: \.isNumber), let name = ClassName(text), name.grade != nil {
      return .wholeClass(name)
    }
    guard !SearchKey(text).text.isEmpty else { throw .badSelection(text) }
    return .name(text)
  }

  /// `1-12,15` as ranges of roll numbers.
  private static func ranges(
    _ numbers: String, of text: String
  ) throws(CampaignError) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for part in numbers.split(whereSeparator: { ",; ".contains($0) }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let low = ends.first ?? nil, let high = ends.last ?? nil, ends.count <= 2, low >= 1,
        low <= high, high <= 9999
      else { throw .badSelection(text) }
      ranges.append(low...high)
    }
    if ranges.isEmpty { throw .badSelection(text) }
    return ranges
  }
}
