import SchoolCampaign

/// The tables of an HTML page, as school systems save them under `.xls`, one below the other as a spreadsheet shows
/// them.
///
/// Forgiving: end tags may be missing, and what is no table is passed over.
struct HTMLTables {
  private var writer: SheetWriter
  private var row = 0
  private var column = 0
  private var cells: [(column: Int, text: [UInt8])] = []
  private var isInRow = false
  private var isRowHidden = false
  private var describedColumns = 0
  private var cell: HTMLCell?
  private var span = (columns: 1, rows: 1)
  /// For each column the last row that a cell from above covers.
  private var covered: [Int: Int] = [:]
  private var isInTable = false

  private init(writer: SheetWriter) { self.writer = writer }

  /// Whether text is a page rather than a list.
  static func isPage(_ head: String) -> Bool {
    let text = head.lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.hasPrefix("<") else { return false }
    return [
      "<html", "<table", "<!doctype html", "<meta", "<head", "<style", "<div", "<body", "<form",
      "<script", "<title", "<center", "<font", "<br", "<p>",
    ].contains { start.prefix(2000).contains($0) }
  }

  /// Reads a page in UTF-8.
  ///
  /// - Throws: ``RosterFileError``, if a cell or row is too long.
  static func table(
    _ page: [UInt8], file: String, sheet: String? = nil, _ allowance: ReadingAllowance
  ) throws -> RosterTable {
    var tables = HTMLTables(
      writer: SheetWriter(budget: SheetBudget(ofInput: page.count, allowance)))
    try tables.read(page)
    return try tables.writer.table(file: file, sheet: sheet)
  }

  private mutating func read(_ page: [UInt8]) throws {
    var place = 0
    while place < page.count {
      guard page[place] == 0x3C else {
        let end = page[place...].firstIndex(of: 0x3C) ?? page.count
        cell?.raw.append(contentsOf: page[place..<end])
        place = end
        continue
      }
      guard let tag = HTMLTag(page, at: place) else {
        cell?.raw.append(0x3C)
        place += 1
        continue
      }
      place = tag.end
      if ["script", "style", "title"].contains(tag.name), !tag.isEnd {
        place = HTMLTag.end(of: tag.name, page, from: place)
      } else {
        try take(tag)
      }
    }
    try endRow()
  }

  private mutating func take(_ tag: HTMLTag) throws {
    switch (tag.name, tag.isEnd) {
    case ("table", _):
      try endRow()
      isInTable = !tag.isEnd
      covered.removeAll()
      describedColumns = 0
    case ("tr", false): try beginRow(isHidden: tag.isHidden)
    case ("col", false): takeColumns(tag)
    case ("tr", true): try endRow()
    case ("td", false), ("th", false):
      if !isInRow, isInTable { try beginRow() }
      try endCell()
      cell = isInRow ? HTMLCell() : nil
      cell?.number = tag.value("x:num")
      cell?.string = tag.value("x:str")
      span = (tag.number("colspan"), tag.number("rowspan"))
    case ("td", true), ("th", true): try endCell()
    case ("br", _), ("p", _), ("div", _): cell?.raw.append(0x20)
    default: cell?.take(tag)
    }
  }

  private mutating func beginRow(isHidden: Bool = false) throws {
    try endRow()
    row += 1
    isRowHidden = isHidden
    column = 0
    isInRow = true
  }

  private mutating func takeColumns(_ tag: HTMLTag) {
    let count = tag.number("span")
    if tag.isHidden { writer.hide(columns: describedColumns...describedColumns + count - 1) }
    describedColumns = min(describedColumns + count, SheetWriter.mostColumns)
  }

  private mutating func endCell() throws {
    guard let ended = cell else { return }
    cell = nil
    while let last = covered[column], last >= row { column += 1 }
    let shown = ended.text
    if !shown.isEmpty {
      cells.append((column, shown))
      writer.merge(
        columns: column...column + span.columns - 1, rows: row...row + span.rows - 1)
    }
    for place in column..<column + span.columns where span.rows > 1 {
      covered[place] = row + span.rows - 1
    }
    column += span.columns
    if column > SheetWriter.mostColumns { throw RosterFileError.tooManyColumns(line: row) }
  }

  private mutating func endRow() throws {
    try endCell()
    guard isInRow else { return }
    isInRow = false
    writer.beginRow(row, isHidden: isRowHidden)
    for cell in cells { try writer.add(cell.text, column: cell.column) }
    try writer.endRow()
    cells.removeAll(keepingCapacity: true)
  }
}

/// One tag of a page.
struct HTMLTag {
  /// The name in lower case.
  let name: String
  /// Whether it ends an element.
  let isEnd: Bool
  /// Where the page goes on.
  let end: Int
  private let attributes: ArraySlice<UInt8>

  /// The tag, comment or declaration that begins at a `<`; nil if none does.
  init?(_ page: [UInt8], at start: Int) {
    var place = start + 1
    guard place < page.count else { return nil }
    if page[place...].starts(with: Array("!--".utf8)) {
      var close = place + 3
      while close + 2 < page.count, !page[close...].starts(with: Array("-->".utf8)) { close += 1 }
      (name, isEnd, end, attributes) = ("!--", false, min(close + 3, page.count), [])
      return
    }
    isEnd = page[place] == 0x2F
    if isEnd { place += 1 }
    let first = place
    while place < page.count, page[place].isNameByte { place += 1 }
    let isMarkup = page.indices.contains(first) && (page[first] == 0x21 || page[first] == 0x3F)
    guard place > first || isMarkup else { return nil }
    name = String(decoding: page[first..<place], as: UTF8.self).lowercased()
    let begin = place
    var quote: UInt8?
    while place < page.count {
      let byte = page[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        break
      }
      place += 1
    }
    attributes = page[begin..<min(place, begin + Self.longest)]
    end = min(place + 1, page.count)
  }

  /// An attribute's number from 1 to 1000; 1 if there is none.
  func number(_ attribute: String) -> Int {
    let digits = value(attribute)?.utf8.drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
    return digits.flatMap { StatedNumber.read($0, in: 1...1000) } ?? 1
  }

  /// More attributes than any cell has, and the longest text that one may hold.
  private static let longest = 1 << 20

  /// An attribute's text as it is written, with what `&…;` stands for; empty if it has none, nil if there is no such
  /// attribute.
  func value(_ attribute: String) -> String? {
    var rest = attributes
    while let start = rest.firstIndex(where: { !$0.isBlank && $0 != 0x2F }) {
      rest = rest[start...]
      let name = rest.prefix { !$0.isBlank && $0 != 0x3D && $0 != 0x2F }
      rest = rest.dropFirst(max(name.count, 1)).drop(while: \.isBlank)
      var value = rest[rest.startIndex..<rest.startIndex]
      if rest.first == 0x3D {
        rest = rest.dropFirst().drop(while: \.isBlank)
        if let quote = rest.first, quote == 0x22 || quote == 0x27 {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest.dropFirst(value.count + 2)
        } else {
          value = rest.prefix { !$0.isBlank }
          rest = rest.dropFirst(value.count)
        }
      }
      if name.count == attribute.utf8.count,
        name.elementsEqual(attribute.utf8, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return String(decoding: HTMLEntities.decoded(Array(value)), as: UTF8.self)
      }
    }
    return nil
  }

  /// Whether the element is not shown.
  var isHidden: Bool {
    if attributes.isEmpty { return false }
    if value("hidden") != nil { return true }
    guard let style = value("style")?.lowercased() else { return false }
    return style.filter { $0 != " " }.split(separator: ";").contains("display:none")
  }

  /// Where the page goes on after the end tag of an element whose text is none of the page's.
  static func end(of name: String, _ page: [UInt8], from start: Int) -> Int {
    let close = Array("</\(name)".utf8)
    var place = start
    while place + close.count <= page.count {
      if page[place] == 0x3C,
        page[place..<place + close.count].elementsEqual(close, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return place
      }
      place += 1
    }
    return page.count
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self == 0x3A
      || self == 0x2D
  }

  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
