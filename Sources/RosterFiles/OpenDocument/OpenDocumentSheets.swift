import Foundation
import SchoolCampaign

/// The sheets of `content.xml` while it is parsed.
///
/// A cell's text is what it shows, but for numbers and days, whose value counts: a narrow column shows `###`.
final class OpenDocumentSheets: XMLHandler {
  /// Rows with something in them that are repeated more often than this, all together, are a filled-down mistake.
  private static let mostRepeats = 1 << 14

  private(set) var tables: [RosterTable] = []
  /// Whether the document is one of sheets.
  private(set) var isSpreadsheet = false
  private let file: String
  private let budget: SheetBudget
  private var writer: SheetWriter?
  private var sheet = ""
  private var isHidden = false
  private var depth = 0
  private var row = Row()
  private var column = 0
  /// How many filled rows of the sheet repeat another.
  private var repeated = 0
  private var cell = Cell()
  private var inCell = false
  private var paragraphs = 0
  /// Inside annotations, ruby and the like, whose text is not the cell's.
  private var aside = 0
  private var hiddenStyles: Set<String> = []
  private var style: String?

  private struct Row {
    var number = 1
    var repeats = 1
    var isHidden = false
    var cells: [(column: Int, text: [UInt8])] = []
  }

  private struct Cell {
    var repeats = 1
    var span = 1
    var width = 1
    var type = ""
    var value: String?
    var formula: String?
    var text: [UInt8] = []
  }

  init(file: String, budget: SheetBudget) {
    (self.file, self.budget) = (file, budget)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if aside > 0 || name.is("annotation") || name.is("ruby-text") || name.is("tracked-changes") {
      aside += 1
    } else if name.is("table-cell") || name.is("covered-table-cell") {
      beginCell(attributes)
    } else if name.is("p"), inCell {
      if paragraphs > 0 { cell.text.append(0x0A) }
      paragraphs += 1
      try checkLength()
    } else if name.is("s"), inCell {
      cell.text.append(
        contentsOf: repeatElement(0x20, count: attributes.number("c", in: 0...100) ?? 1))
      try checkLength()
    } else if name.is("tab") || name.is("line-break"), inCell {
      cell.text.append(0x20)
      try checkLength()
    } else if name.is("table-row") {
      row.repeats = attributes.repeats("number-rows-repeated", StatedNumber.rows)
      row.isHidden = attributes.text("visibility").map { $0 != "visible" } ?? false
      row.cells.removeAll(keepingCapacity: true)
      column = 0
    } else if name.is("table-column") {
      hideColumns(attributes)
    } else if name.is("table") {
      beginTable(attributes)
    } else if name.is("style") {
      style = attributes.text("name")
    } else if name.is("table-properties"), attributes.text("display") == "false", let style {
      if hiddenStyles.count >= 1 << 16 { throw RosterFileError.damaged }
      hiddenStyles.insert(style)
    } else if name.is("spreadsheet") {
      isSpreadsheet = true
    }
  }

  func end(_ name: XMLName) throws {
    if aside > 0 {
      aside -= 1
    } else if name.is("table-cell") || name.is("covered-table-cell") {
      try endCell()
    } else if name.is("table-row") {
      try endRow()
    } else if name.is("table") {
      depth -= 1
      guard depth == 0, let writer else { return }
      tables.append(try writer.table(file: file, sheet: sheet, isHidden: isHidden))
      self.writer = nil
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard inCell, aside == 0, paragraphs > 0 else { return }
    cell.text.append(contentsOf: bytes)
    try checkLength()
  }

  private func checkLength() throws {
    if cell.text.count > 1 << 20 { throw RosterFileError.cellTooLong(line: row.number) }
  }

  private func beginTable(_ attributes: XMLAttributes) {
    depth += 1
    guard depth == 1 else { return }
    sheet = attributes.text("name") ?? ""
    isHidden =
      attributes.text("display") == "false"
      || attributes.text("style-name").map(hiddenStyles.contains) ?? false
    writer = SheetWriter(budget: budget)
    row = Row()
    (nextHidden, repeated) = (0, 0)
  }

  private var nextHidden = 0

  private func hideColumns(_ attributes: XMLAttributes) {
    let count = attributes.repeats("number-columns-repeated", StatedNumber.columns)
    let first = nextHidden
    nextHidden += count
    guard let visibility = attributes.text("visibility"), visibility != "visible" else { return }
    writer?.hide(columns: first...first + count - 1)
  }

  private func beginCell(_ attributes: XMLAttributes) {
    cell.repeats = attributes.repeats("number-columns-repeated", StatedNumber.columns)
    cell.span = attributes.repeats("number-rows-spanned", StatedNumber.rows)
    cell.width = attributes.repeats("number-columns-spanned", StatedNumber.columns)
    cell.type = attributes.text("value-type") ?? ""
    cell.value =
      attributes.text("value") ?? attributes.text("date-value")
      ?? attributes.text("string-value") ?? attributes.text("boolean-value")
    cell.formula = attributes.text("formula")
    cell.text.removeAll(keepingCapacity: true)
    paragraphs = 0
    inCell = true
  }

  private func endCell() throws {
    inCell = false
    defer { column += cell.repeats }
    let text = shown()
    if text.isEmpty { return }
    writer?.merge(
      columns: column...column + cell.width - 1,
      rows: row.number...row.number + cell.span - 1)
    guard column + cell.repeats <= SheetWriter.mostColumns else {
      throw RosterFileError.tooManyColumns(line: row.number)
    }
    for place in 0..<cell.repeats { row.cells.append((column + place, text)) }
  }

  private func shown() -> [UInt8] {
    if cell.type.isEmpty, cell.text.isEmpty, let formula = cell.formula {
      return Array("=\(formula.prefix(60))".utf8)
    }
    switch cell.type {
    case "float", "percentage", "currency":
      // Zeros that only the format shows are part of a number that names somebody.
      let isPadded = cell.text.first == 0x30 && cell.text.allSatisfy { (0x30...0x39).contains($0) }
      guard !isPadded, let number = cell.value.flatMap(Double.init), number.isFinite
      else { return cell.text }
      // Class 6/1 is the number 1 that a format shows with text before it.
      let text = String(decoding: cell.text, as: UTF8.self)
      let isClass =
        cell.type == "float"
        || cell.type == "currency" && text.contains("/") && ClassName(text)?.grade != nil
      if isClass, DigitPattern.shows(text, for: number) {
        return Array(DigitPattern.shownClass(text, for: number).utf8)
      }
      // Class 12.10 is the number 12.1 shown with two decimals.
      let shown = cell.text.map { $0 == 0x2C ? 0x2E : $0 }
      let isShown =
        number != number.rounded() && Double(String(decoding: shown, as: UTF8.self)) == number
      return isShown ? shown : Array(NumberText.text(number, .general).utf8)
    case "date": return cell.value.map { Array(DateCell.text(Array($0.utf8))) } ?? cell.text
    case "boolean": return cell.value.map { Array($0.uppercased().utf8) } ?? cell.text
    default: return cell.text.isEmpty ? Array((cell.value ?? "").utf8) : cell.text
    }
  }

  private func endRow() throws {
    defer { row.number += row.repeats }
    if row.cells.isEmpty { return }
    repeated += row.repeats - 1
    guard repeated <= Self.mostRepeats else {
      throw RosterFileError.repeatedRows(line: row.number, count: row.repeats)
    }
    for place in 0..<row.repeats {
      writer?.beginRow(row.number + place, isHidden: row.isHidden)
      for cell in row.cells { try writer?.add(cell.text, column: cell.column) }
      try writer?.endRow()
    }
  }
}

extension XMLAttributes {
  /// How often something is repeated, or over how many rows or columns it goes: once where nothing is said.
  fileprivate func repeats(_ name: StaticString, _ bounds: ClosedRange<Int>) -> Int {
    max(1, number(name, in: bounds) ?? 1)
  }
}
