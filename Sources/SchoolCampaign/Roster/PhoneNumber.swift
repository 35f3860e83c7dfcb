/// A Vietnamese phone number as it is dialled today.
struct PhoneNumber {
  /// Ten or eleven digits, the first a zero.
  let text: String
  /// What is to be said about it.
  let finding: RosterFindingKind?

  /// Reads one number; nil if it is none.
  init?(_ written: String) {
    guard written.allSatisfy({ ("0"..."9").contains($0) || " .-+()'".contains($0) }) else {
      return nil
    }
    // A number that went through a spreadsheet as an amount.
    let written = written.hasSuffix(".0") ? String(written.dropLast(2)) : written
    var digits = written.filter { ("0"..."9").contains($0) }
    if digits.hasPrefix("0084") { digits = "0" + digits.dropFirst(4).drop { $0 == "0" } }
    if digits.hasPrefix("84"), digits.count == 11 || written.hasPrefix("+84") {
      digits = "0" + digits.dropFirst(2).drop { $0 == "0" }
    }
    var finding: RosterFindingKind?
    if digits.first != "0", digits.count == 9 || Self.renewed("0" + digits) != nil {
      digits = "0" + digits
      finding = .restoredPhoneZero
    }
    if let renewed = Self.renewed(digits) {
      digits = renewed
      finding = .renewedPhone
    }
    // Of eleven digits there are only landlines today.
    guard digits.first == "0", digits.count == 10 || digits.count == 11 && digits.hasPrefix("02")
    else { return nil }
    text = digits
    self.finding = finding
  }

  /// Whether a cell in ``PlainText`` form says that there is no phone: `không có`, `0`.
  static func isNone(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    if text.allSatisfy({ "0-–. ".contains($0) }) { return true }
    guard let first = text.utf8.first, first >= 0x41 else { return false }
    return nothing.contains(SearchKey(text).text)
  }

  private static let nothing: Set<String> = {
    let ends = ["", " co", " sdt", " co sdt", " co so", " co dt", " co dien thoai", " dung", " so"]
    return Set(["khong", "ko", "k", "chua"].flatMap { word in ends.map { word + $0 } })
      .union(["null", "none", "trong", "khong dung dien thoai"]).subtracting(["chua dung"])
  }()

  /// The numbers in one cell, which people part by `/`, `;`, commas, lines or words.
  static func parts(of cell: String) -> [String] {
    let rough = cell.split { "/;,|&".contains($0) || $0.isLetter || $0 == ":" }
    return rough.flatMap { part -> [String] in
      let pieces = part.split(separator: " - ").flatMap { $0.split(separator: "  ") }
      return pieces.flatMap { separated(String($0)) }
    }.filter { $0.contains(where: \.isNumber) }
  }

  /// Two numbers with nothing but a space or dash between them.
  private static func separated(_ text: String) -> [String] {
    let words = text.split { " -".contains($0) }.map(String.init)
    let isEachWhole = words.count > 1 && words.allSatisfy { $0.filter(\.isNumber).count >= 9 }
    return isEachWhole ? words : [text]
  }

  /// The number that took an 11-digit one's place in 2018 (plan of the ministry of information, own knowledge).
  private static func renewed(_ digits: String) -> String? {
    guard digits.count == 11, let prefix = prefixes[String(digits.prefix(4))] else { return nil }
    return prefix + digits.dropFirst(4)
  }

  private static let prefixes: [String: String] = [
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036", "0167": "037",
    "0168": "038", "0169": "039", "0120": "070", "0121": "079", "0122": "077", "0126": "076",
    "0128": "078", "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0186": "056", "0188": "058", "0199": "059",
  ]
}
