import Foundation
import SchoolCampaign

/// One sheet of a workbook while it is parsed: from cells by type and style to texts.
final class Worksheet: XMLHandler {
  private let strings: SharedStrings
  private let formats: NumberFormats
  private let uses1904: Bool
  private var writer = SheetWriter()
  private var rowNumber = 0
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var value: [UInt8] = []
  private var formula: [UInt8]?
  private var capture = Capture.nothing
  private var phonetic = 0

  private enum CellType { case number, shared, text, boolean, date }
  private enum Capture { case nothing, value, formula }

  init(strings: SharedStrings, formats: NumberFormats, uses1904: Bool) {
    self.strings = strings
    self.formats = formats
    self.uses1904 = uses1904
  }

  /// The sheet that was parsed.
  func table(file: String, sheet: String, isHidden: Bool) throws -> RosterTable {
    try writer.table(file: file, sheet: sheet, isHidden: isHidden)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if name.is("c") {
      beginCell(attributes)
    } else if name.is("v") || name.is("t") {
      capture = phonetic == 0 ? .value : .nothing
    } else if name.is("f") {
      formula = []
      capture = .formula
    } else if name.is("row") {
      let stated = attributes.number("r") ?? 0
      rowNumber = stated > rowNumber ? stated : rowNumber + 1
      column = 0
      writer.beginRow(rowNumber, isHidden: attributes.isTrue("hidden"))
    } else if name.is("rPh") {
      phonetic += 1
    } else if name.is("mergeCell") {
      mergeCells(attributes.text("ref") ?? "")
    } else if name.is("col"), attributes.isTrue("hidden"),
      let first = attributes.number("min"), let last = attributes.number("max"), first >= 1,
      first <= last
    {
      writer.hide(columns: first - 1...last - 1)
    }
  }

  func end(_ name: XMLName) throws {
    if name.is("c") {
      try endCell()
      column += 1
    } else if name.is("v") || name.is("t") || name.is("f") {
      capture = .nothing
    } else if name.is("row") {
      try writer.endRow()
    } else if name.is("rPh") {
      phonetic -= 1
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    switch capture {
    case .nothing: return
    case .value:
      value.append(contentsOf: bytes)
      if value.count > 1 << 20 { throw RosterFileError.cellTooLong(line: rowNumber) }
    case .formula: if formula?.count ?? 0 < 60 { formula?.append(contentsOf: bytes.prefix(60)) }
    }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    value.removeAll(keepingCapacity: true)
    formula = nil
    style = 0
    type = .number
    attributes.forEach { name, value in
      if name.is("r") {
        if let place = Self.column(value) { column = place }
      } else if name.is("s") {
        style = atol(value)
      } else if name.is("t") {
        type = Self.type(value)
      }
    }
  }

  private static func type(_ word: UnsafePointer<CChar>) -> CellType {
    switch UInt8(bitPattern: word[0]) {
    case 0x73: word[1] == 0 ? .shared : .text  // s, str
    case 0x69, 0x65: .text  // inlineStr, e
    case 0x62: .boolean  // b
    case 0x64: .date  // d
    default: .number
    }
  }

  private func endCell() throws {
    if value.isEmpty {
      // A program wrote the formula and never worked it out.
      if let formula { try writer.add([0x3D] + formula, column: column) }
      return
    }
    switch type {
    case .shared:
      let index = value.reduce(0) { index, byte in
        (0x30...0x39).contains(byte) ? min(index, 1 << 40) * 10 + Int(byte - 0x30) : index
      }
      try writer.add(strings.text(at: index), column: column)
    case .text:
      EscapedCharacters.unescape(&value, from: 0)
      try writer.add(value, column: column)
    case .boolean: try writer.add((value == [0x31] ? "TRUE" : "FALSE").utf8, column: column)
    case .date: try writer.add(value.prefix(10), column: column)
    case .number: try addNumber()
    }
  }

  private func addNumber() throws {
    let format = formats.format(ofStyle: style)
    if format == .general, value.count <= 15, value.allSatisfy({ (0x30...0x39).contains($0) }) {
      return try writer.add(value, column: column)
    }
    guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else {
      return try writer.add(value, column: column)
    }
    let text = NumberText.text(number, format, uses1904: uses1904)
    try writer.add(text.utf8, column: column)
  }

  /// The column of a reference like `AB12`, from 0.
  private static func column(_ reference: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var place = reference
    while (0x41...0x5A).contains(place[0]), column < 1 << 20 {
      column = column * 26 + Int(place[0] - 0x40)
      place += 1
    }
    return column == 0 ? nil : column - 1
  }

  /// Notes a merge like `B5:D40`.
  private func mergeCells(_ reference: String) {
    let corners = reference.split(separator: ":").map(String.init)
    guard corners.count == 2, let column = corners[0].withCString(Self.column),
      let lastColumn = corners[1].withCString(Self.column), column <= lastColumn,
      let first = Int(corners[0].drop(while: \.isLetter)),
      let last = Int(corners[1].drop(while: \.isLetter)), first <= last
    else { return }
    writer.merge(columns: column...lastColumn, rows: first...last)
  }
}
