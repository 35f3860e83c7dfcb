/// What an office says of difficulties and proposals in its own words: paragraphs of plain text.
public struct ReportRemarks: Hashable, Sendable {
  /// Why a text is not taken.
  public enum Problem: Error, Hashable, Sendable {
    /// Nothing that can be seen is in it.
    case empty
    /// It has more characters than two pages hold.
    case tooLong(Int)
    /// A control character stands on a line, counted from 1: the file is no plain text.
    case control(UInt32, line: Int)
  }

  /// How many characters are taken.
  public static let longest = 6_000

  /// The paragraphs, none of them blank.
  public let paragraphs: [String]

  /// Nothing is said.
  public static let none = ReportRemarks(paragraphs: [])

  private init(paragraphs: [String]) { self.paragraphs = paragraphs }

  /// The paragraphs of a text: a line each, as Notepad writes them. A line that was broken for its length goes on in the
  /// next one.
  public init(_ text: String) throws(Problem) {
    var paragraphs: [String] = []
    var last = ""
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let odd = line.unicodeScalars.first(where: Self.isControl) {
        throw .control(odd.value, line: index + 1)
      }
      let plain = PlainText.normalized(String(line))
      if plain.isEmpty {
        last = ""
      } else if let end = paragraphs.indices.last, Self.goesOn(last, in: plain) {
        paragraphs[end] += " " + plain
        last = plain
      } else {
        paragraphs.append(plain)
        last = plain
      }
    }
    let count = paragraphs.reduce(0) { $0 + $1.count }
    if count == 0 { throw .empty }
    if count > Self.longest { throw .tooLong(count) }
    self.paragraphs = paragraphs
  }

  /// Whether a line was broken for its length: it is long, ends within a sentence, and the next begins in lower case.
  private static func goesOn(_ line: String, in next: String) -> Bool {
    guard line.count >= 50, let end = line.last, let start = next.first else { return false }
    return !".:;!?…".contains(end) && start.isLowercase
  }

  /// Tabs are blanks, and a mark of the encoding is nothing; other control characters, and signs that turn the direction of
  /// writing, come from what is no plain text.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0C: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFD: true
    default: false
    }
  }
}
