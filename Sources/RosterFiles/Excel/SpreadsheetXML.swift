import SchoolCampaign

/// A workbook in one XML file, as Excel 2003 and some school systems save it under `.xls`.
final class SpreadsheetXML: XMLHandler {
  private(set) var tables: [RosterTable] = []
  private let file: String
  private let budget: SheetBudget
  private var formats: [String: NumberFormat] = [:]
  private var style: String?
  private var sheet = ""
  private var writer: SheetWriter?
  private var row = 0
  private var column = 0
  private var cell = Cell()
  private var inData = false
  private var isHidden = false
  /// What stands in the element that says whether the sheet is seen; nil outside it.
  private var visibility: String?
  private var aside = 0

  private struct Cell {
    var type = ""
    var format = NumberFormat.general
    var span = 0
    var width = 0
    var formula: String?
    var text: [UInt8] = []
  }

  /// Whether a file begins like such a workbook.
  static func isWorkbook(_ head: String) -> Bool {
    head.contains("urn:schemas-microsoft-com:office:spreadsheet")
      && (head.contains("<?xml") || head.contains("<Workbook"))
  }

  /// The sheets of a workbook.
  ///
  /// - Throws: ``RosterFileError/damaged`` if the XML is not well formed.
  static func tables(_ input: RosterInput, _ allowance: ReadingAllowance) throws -> [RosterTable] {
    let workbook = SpreadsheetXML(
      file: input.name, budget: SheetBudget(ofInput: input.size, allowance))
    try XMLReading.read(input, workbook)
    return workbook.tables
  }

  private init(file: String, budget: SheetBudget) {
    (self.file, self.budget) = (file, budget)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if aside > 0 || name.is("Comment") {
      aside += 1
    } else if name.is("Data") {
      cell.type = attributes.text("Type") ?? ""
      inData = true
    } else if name.is("Cell") {
      if let stated = attributes.number("Index", in: StatedNumber.columns), stated > 0 {
        column = stated - 1
      }
      cell = Cell()
      cell.format = attributes.text("StyleID").flatMap { formats[$0] } ?? .general
      cell.span = attributes.number("MergeDown", in: StatedNumber.rows) ?? 0
      cell.width = attributes.number("MergeAcross", in: StatedNumber.columns) ?? 0
      cell.formula = attributes.text("Formula")
    } else if name.is("Row") {
      let stated = attributes.number("Index", in: StatedNumber.rows) ?? 0
      row = stated > 0 ? stated : row + 1
      column = 0
      writer?.beginRow(row, isHidden: attributes.isTrue("Hidden"))
    } else if name.is("Worksheet") {
      sheet = attributes.text("Name") ?? ""
      writer = SheetWriter(budget: budget)
      (row, isHidden) = (0, false)
    } else if name.is("Visible") {
      visibility = ""
    } else if name.is("Style") {
      style = attributes.text("ID")
    } else if name.is("NumberFormat"), let style, let code = attributes.text("Format") {
      if formats.count >= 1 << 16 { throw RosterFileError.damaged }
      formats[style] = NumberFormat(named: code) ?? NumberFormat(code: code)
    }
  }

  func end(_ name: XMLName) throws {
    if aside > 0 {
      aside -= 1
    } else if name.is("Data") {
      inData = false
    } else if name.is("Cell") {
      try endCell()
    } else if name.is("Row") {
      try writer?.endRow()
    } else if name.is("Visible") {
      isHidden = visibility?.contains("Hidden") ?? false
      visibility = nil
    } else if name.is("Worksheet"), let writer {
      tables.append(try writer.table(file: file, sheet: sheet, isHidden: isHidden))
      self.writer = nil
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if visibility?.utf8.count ?? 0 < 100 {
      visibility?.append(String(decoding: bytes, as: UTF8.self))
    }
    guard inData, aside == 0 else { return }
    cell.text.append(contentsOf: bytes)
    if cell.text.count > 1 << 20 { throw RosterFileError.cellTooLong(line: row) }
  }

  private func endCell() throws {
    defer { column += 1 + cell.width }
    let text = shown()
    if text.isEmpty { return }
    writer?.merge(
      columns: column...column + cell.width, rows: row...row + cell.span)
    try writer?.add(text, column: column)
  }

  private func shown() -> [UInt8] {
    if cell.text.isEmpty, let formula = cell.formula {
      return Array((formula.hasPrefix("=") ? formula : "=" + formula).prefix(60).utf8)
    }
    let text = String(decoding: cell.text, as: UTF8.self)
    switch cell.type {
    case "Number":
      guard let number = Double(text), number.isFinite else { return cell.text }
      return Array(NumberText.text(number, cell.format).utf8)
    case "DateTime": return Array(DateCell.text(cell.text))
    case "Boolean": return Array((text == "1" ? "TRUE" : "FALSE").utf8)
    case "Error": return cell.text
    default: return cell.format.ofText?.text(around: text).map { Array($0.utf8) } ?? cell.text
    }
  }
}

extension NumberFormat {
  /// The formats that such workbooks name by a word.
  fileprivate init?(named name: String) {
    switch name {
    case "General Date", "Long Date", "Medium Date", "Short Date": self = .day
    case "Long Time", "Medium Time", "Short Time": self = .time
    case "Fixed": self = .decimals(2)
    case "General", "General Number", "Currency", "Euro Currency", "Standard", "Percent",
      "Scientific", "Yes/No", "True/False", "On/Off":
      self = .general
    default: return nil
    }
  }
}
