import Foundation
import SchoolCampaign

/// A cell of a page: what it shows, and what Excel noted beside it when it wrote the page.
struct HTMLCell {
  /// The text between its tags.
  var raw: [UInt8] = []
  /// The number in the cell (`x:num`), of which the page may show fewer digits.
  var number: String?
  /// The text in the cell (`x:str`), where the page shows it otherwise.
  var string: String?
  /// What the boxes and fields in it show.
  private var controls = HTMLControls()

  /// Takes in a tag that is none of the table's.
  mutating func take(_ tag: HTMLTag) { controls.take(tag, in: &raw) }

  /// The text that the cell stands for.
  var text: [UInt8] {
    let shown = Self.unguarded(HTMLEntities.decoded(controls.shown(raw)))
    if let string, !string.isEmpty { return Self.unguarded(Array(string.utf8)) }
    guard let number = number.flatMap(Double.init), number.isFinite else { return shown }
    let words = String(decoding: shown, as: UTF8.self)
    if let day = ShortenedDay.whole(words, number) { return Array(day.utf8) }
    guard Self.isShortened(words, number) else { return shown }
    return Array(NumberText.text(number, .general).utf8)
  }

  /// The text inside `="0791…"` and behind the `'` of `'0791…`, by which people keep a spreadsheet from taking a
  /// number for an amount.
  private static func unguarded(_ text: [UInt8]) -> [UInt8] {
    if text.count >= 3, text.starts(with: [0x3D, 0x22]), text.last == 0x22 {
      return Array(text[2..<text.count - 1])
    }
    if text.first == 0x27, let next = text.dropFirst().first, (0x30...0x39).contains(next) {
      return Array(text.dropFirst())
    }
    return text
  }

  /// Whether a page shows a number with fewer digits or other signs than it has; a day, a class or a share is shown
  /// as it is meant.
  private static func isShortened(_ shown: String, _ number: Double) -> Bool {
    if shown.isEmpty { return false }
    if shown.allSatisfy({ $0 == "#" }) { return true }
    let plain = shown.filter { !" \u{A0}'".contains($0) }
    let digits = plain.filter { ("0"..."9").contains($0) }
    let others = plain.filter { !("0"..."9").contains($0) }
    let isWhole = number == number.rounded() && abs(number) < 1e15
    switch others {
    case "": return Double(digits) != number
    case ".", ",": return Double(plain.replacing(",", with: ".")) != number
    case "-": return Double(plain) != number && plain.hasPrefix("-")
    case _ where others.allSatisfy { $0 == "." || $0 == "," }:
      // Points between thousands; between day, month and year there is no such number.
      return isWhole && digits == String(Int64(number))
    default:
      let letters = others.filter { !"+-.,".contains($0) }
      return ["E", "e"].contains(letters) && plain.first.map { "0123456789".contains($0) } == true
    }
  }
}
