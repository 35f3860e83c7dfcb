/// The boxes, fields and lists of choices in a cell of a page that was saved as a form: what they show is the cell's.
struct HTMLControls {
  /// Where in the cell's text a box stands, and whether it is ticked.
  private var boxes: [(place: Int, isTicked: Bool)] = []
  /// Where the list of choices that is open begins, and each choice.
  private var choices: (start: Int, all: [(place: Int, isChosen: Bool)])?
  /// What pictures stand for.
  private var pictures: [String] = []

  private static let (ticked, empty) = (Array("☑ ".utf8), Array("☐ ".utf8))

  /// Takes in a tag within a cell whose text so far is given; what a field holds is added to it.
  mutating func take(_ tag: HTMLTag, in text: inout [UInt8]) {
    switch (tag.name, tag.isEnd) {
    case ("input", false): takeInput(tag, in: &text)
    case ("img", false):
      if let words = tag.value("alt"), !words.isEmpty { pictures.append(words) }
    case ("select", false): choices = (text.count, [])
    case ("option", false):
      choices?.all.append((text.count, tag.value("selected") != nil))
    case ("select", true): endChoices(in: &text)
    default: break
    }
  }

  private mutating func takeInput(_ tag: HTMLTag, in text: inout [UInt8]) {
    switch tag.value("type")?.lowercased() ?? "text" {
    case "checkbox", "radio": boxes.append((text.count, tag.value("checked") != nil))
    case "text", "tel", "number", "date", "":
      if let value = tag.value("value") { text.append(contentsOf: Self.escaped(value)) }
    default: break
    }
  }

  /// Of a list of choices a page shows the chosen one, or else the first.
  private mutating func endChoices(in text: inout [UInt8]) {
    guard let (start, all) = choices, start <= text.count else { return }
    choices = nil
    guard let chosen = all.lastIndex(where: \.isChosen) ?? all.indices.first else { return }
    let end = chosen + 1 < all.count ? all[chosen + 1].place : text.count
    let shown = text[all[chosen].place..<end]
    text.replaceSubrange(start..., with: shown)
  }

  /// The text with a sign for each box; where a picture stands alone, what it stands for.
  ///
  /// A box beside a name or a number chooses the row for some command of the page: it says nothing.
  func shown(_ text: [UInt8]) -> [UInt8] {
    let words = String(decoding: HTMLEntities.decoded(text), as: UTF8.self)
    if boxes.isEmpty {
      guard !pictures.isEmpty, words.allSatisfy(\.isWhitespace) else { return text }
      return Self.escaped(pictures.joined(separator: " "))
    }
    if boxes.count == 1, Self.namesSomebody(words) { return text }
    var (shown, start): ([UInt8], Int) = ([], 0)
    for box in boxes where box.place <= text.count {
      shown += text[start..<box.place] + [0x20] + (box.isTicked ? Self.ticked : Self.empty)
      start = box.place
    }
    return shown + text[start...]
  }

  /// Whether a text is a name, each word of which begins with a capital, or has no letters.
  private static func namesSomebody(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.isEmpty { return false }
    if !text.contains(where: \.isLetter) { return true }
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
      && !words.contains { answers.contains($0.lowercased()) }
  }

  /// Words of labels that are no one's name.
  private static let answers: Set<String> = [
    "đã", "chưa", "có", "không", "rồi", "cài", "đặt", "duyệt", "vssid", "app",
  ]

  /// A text that is not to be decoded as a page's is.
  private static func escaped(_ text: String) -> [UInt8] {
    Array(text.replacing("&", with: "&amp;").utf8)
  }
}
