import SchoolCampaign

@testable import RosterFiles

/// A small `.xlsx` workbook, part by part, for a test to spoil.
struct MadeWorkbook {
  /// The parts by path.
  var parts: [String: String] = [:]
  private var sheets: [(name: String, attributes: String, target: String)] = []
  /// More relationships of the workbook.
  var relationships = ""

  /// Adds a sheet whose data is this XML (`<row …>…</row>`), at the path that its target names.
  mutating func add(
    _ name: String, _ rows: String, attributes: String = "", target: String? = nil,
    path: String? = nil, below: String = ""
  ) {
    let file = "worksheets/sheet\(sheets.count + 1).xml"
    sheets.append((name, attributes, target ?? file))
    parts["xl/" + (path ?? file)] =
      "<worksheet><sheetData>\(rows)</sheetData>\(below)</worksheet>"
  }

  /// A row of text cells: `(2, "A", "B")`.
  static func row(_ number: Int, _ cells: String...) -> String {
    let letters = Array("ABCDEFGH")
    return "<row r=\"\(number)\">"
      + cells.enumerated().map { place, cell in
        "<c r=\"\(letters[place])\(number)\" t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
      }.joined() + "</row>"
  }

  /// A header, and students of a class.
  static func list(_ className: String, _ names: String...) -> String {
    row(1, "Họ và tên", "Lớp", "Ngày sinh")
      + names.enumerated().map { row($0 + 2, $1, className, "\($0 + 1)/3/2010") }.joined()
  }

  /// A workbook of one sheet.
  static func of(_ name: String, _ rows: String) -> [UInt8] {
    var workbook = MadeWorkbook()
    workbook.add(name, rows)
    return workbook.bytes
  }

  /// The file.
  var bytes: [UInt8] {
    let outline = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"s\(place)\" \(sheet.attributes)/>"
    }.joined()
    let targets = sheets.enumerated().map { place, sheet in
      "<Relationship Id=\"s\(place)\" Type=\"t/worksheet\" Target=\"\(sheet.target)\"/>"
    }.joined()
    var all = [
      "xl/workbook.xml":
        "<workbook xmlns:r=\"r\"><sheets>\(outline)</sheets></workbook>",
      "xl/_rels/workbook.xml.rels": "<Relationships>\(targets)\(relationships)</Relationships>",
    ]
    all.merge(parts) { $1 }
    return StoredZip.archive(all.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }
}

/// The rows that hold anything, of every table that a file has.
func rows(_ bytes: [UInt8], name: String = "x.xlsx") throws -> [[String]] {
  var found: [[String]] = []
  let input = RosterInput(name: name, bytes: bytes)
  for table in try input.tables(oldWorkbooks: .unprotected) {
    var reader = try table.reader()
    var row = TableRow()
    while try reader.next(into: &row) { found.append(["\(row.number)"] + row.cells) }
  }
  return found
}

/// Why files cannot be read, and the names that stand in the lists that can.
func outcome(
  _ bytes: [UInt8], name: String = "x.xlsx", choices: ReadingChoices = ReadingChoices()
) throws -> (problems: [String], names: [String], skipped: [String]) {
  let delivery = RosterDelivery(
    [RosterInput(name: name, bytes: bytes)], choices: choices, oldWorkbooks: .unprotected)
  let names = try delivery.sources.flatMap { try $0.sampleNames() }
  return (delivery.problems.map(\.reason.code), names, delivery.skipped)
}
