import Foundation
import SchoolCampaign

/// One sheet of a workbook while it is parsed: from cells by type and style to texts.
final class Worksheet: XMLHandler {
  private let strings: SharedStrings
  private let formats: NumberFormats
  private let uses1904: Bool
  private var writer: SheetWriter
  private var rowNumber = 0
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var value: [UInt8] = []
  private var formula: [UInt8]?
  private var capture = Capture.nothing
  private var phonetic = 0
  private var rowIsHidden = false
  private var isSheet: Bool?

  private enum CellType { case number, shared, text, error, boolean, date }
  private enum Capture { case nothing, value, formula }

  init(strings: SharedStrings, formats: NumberFormats, uses1904: Bool, budget: SheetBudget) {
    writer = SheetWriter(budget: budget)
    self.strings = strings
    self.formats = formats
    self.uses1904 = uses1904
  }

  /// The sheet that was parsed.
  ///
  /// - Throws: ``RosterFileError/damaged`` if the part was of another kind.
  func table(file: String, sheet: String, isHidden: Bool) throws -> RosterTable {
    guard isSheet == true else { throw RosterFileError.damaged }
    return try writer.table(file: file, sheet: sheet, isHidden: isHidden)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if name.is("c") {
      try beginCell(attributes)
    } else if name.is("v") || name.is("t") {
      capture = phonetic == 0 ? .value : .nothing
    } else if name.is("f") {
      formula = []
      capture = .formula
    } else if name.is("row") {
      let stated = attributes.number("r", in: StatedNumber.rows) ?? 0
      rowNumber = stated > 0 ? stated : rowNumber + 1
      column = 0
      rowIsHidden = attributes.isTrue("hidden")
      writer.beginRow(rowNumber, isHidden: rowIsHidden)
    } else if name.is("rPh") {
      phonetic += 1
    } else if name.is("mergeCell") {
      mergeCells(attributes.text("ref") ?? "")
    } else if name.is("col"), attributes.isTrue("hidden"),
      let first = attributes.number("min", in: StatedNumber.columns),
      let last = attributes.number("max", in: StatedNumber.columns), first >= 1,
      first <= last
    {
      writer.hide(columns: first - 1...last - 1)
    } else if isSheet == nil {
      isSheet =
        name.is("worksheet") || name.is("chartsheet") || name.is("dialogsheet")
        || name.is("macrosheet")
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

  private func beginCell(_ attributes: XMLAttributes) throws {
    var stated: CellReference?
    value.removeAll(keepingCapacity: true)
    formula = nil
    style = 0
    type = .number
    attributes.forEach { name, value in
      if name.is("r") {
        stated = CellReference(value)
      } else if name.is("s") {
        style = atol(value)
      } else if name.is("t") {
        type = Self.type(value)
      }
    }
    guard let stated else { return }
    column = stated.column
    if stated.row != rowNumber, stated.row > 0 { try goOn(inRow: stated.row) }
  }

  /// A cell belongs where its reference says, whatever row stands around it.
  private func goOn(inRow number: Int) throws {
    try writer.endRow()
    rowNumber = number
    writer.beginRow(number, isHidden: rowIsHidden)
  }

  private static func type(_ word: UnsafePointer<CChar>) -> CellType {
    switch UInt8(bitPattern: word[0]) {
    case 0x73: word[1] == 0 ? .shared : .text  // s, str
    case 0x69: .text  // inlineStr
    case 0x65: .error  // e
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
      var index = 0
      for byte in value where byte > 0x20 {
        guard (0x30...0x39).contains(byte) else { throw RosterFileError.damaged }
        index = min(index, 1 << 40) * 10 + Int(byte - 0x30)
      }
      try addText(strings.text(at: index))
    case .text:
      EscapedCharacters.unescape(&value, from: 0)
      try addText(value)
    case .error: try writer.add(value, column: column)
    case .boolean: try writer.add((value == [0x31] ? "TRUE" : "FALSE").utf8, column: column)
    case .date: try writer.add(DateCell.text(value), column: column)
    case .number: try addNumber()
    }
  }

  private func addText(_ text: some Collection<UInt8>) throws {
    if formats.hasTexts, !text.isEmpty,
      let shown = try formats.format(ofStyle: style).ofText?
        .text(around: String(decoding: text, as: UTF8.self))
    {
      return try writer.add(shown.utf8, column: column)
    }
    try writer.add(text, column: column)
  }

  private func addNumber() throws {
    let format = try formats.format(ofStyle: style)
    if format == .general, value.count <= 15, value.allSatisfy({ (0x30...0x39).contains($0) }) {
      return try writer.add(value, column: column)
    }
    guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else {
      return try writer.add(value, column: column)
    }
    let text = NumberText.text(number, format, uses1904: uses1904)
    try writer.add(text.utf8, column: column)
  }

  /// Notes a merge like `B5:D40`.
  private func mergeCells(_ reference: String) {
    let corners = reference.split(separator: ":").map(String.init)
    guard corners.count == 2, let first = corners[0].withCString({ CellReference($0) }),
      let last = corners[1].withCString({ CellReference($0) }), first.row > 0,
      first.row <= last.row, first.column <= last.column
    else { return }
    writer.merge(columns: first.column...last.column, rows: first.row...last.row)
  }
}
