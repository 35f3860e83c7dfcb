import CampaignReports
import Foundation

/// The class sheet on A4.
public struct ClassSheetPDF {
  /// The bytes of the document.
  public let data: Data

  private static let left = 12.0
  private static let widths = [9.0, 46, 21, 12, 12, 12, 12, 27, 35]

  /// Draws sheets, each on pages of its own.
  ///
  /// - Throws: ``PrintError``.
  public init(_ sheets: [ClassSheet]) throws {
    let canvas = try PDFCanvas(title: "Phiếu theo dõi cài đặt VssID")
    for (place, sheet) in sheets.enumerated() {
      if place > 0 { canvas.endPage() }
      try Self.draw(sheet, on: canvas)
    }
    data = try canvas.finish() + PaperKind.sheet.endOfPDF
  }

  private static func draw(_ sheet: ClassSheet, on canvas: PDFCanvas) throws {
    let width = widths.reduce(0, +)
    var y = 12.0
    for (text, style) in [
      (sheet.title, PDFCanvas.Style(size: 12, isBold: true)),
      (sheet.facts, PDFCanvas.Style(size: 10)),
      (sheet.instructions, PDFCanvas.Style(size: 9, isItalic: true)),
    ] {
      let text = try canvas.text(text, width: width, style)
      canvas.draw(text, x: left, y: y)
      y += text.height + 1
    }
    try drawRow(sheet.columns.map { ($0, nil) }, isHeader: true, on: canvas, &y)
    for line in sheet.lines {
      let cells: [(String, Bool?)] =
        [(line.rollNumber.map(String.init) ?? "", nil), (line.name, nil), (line.birthDate, nil)]
        + line.reached.map { ($0 == nil ? "–" : "", $0) }
        + [(line.phone.replacing(" / ", with: "\n"), nil), (line.remark, nil)]
      if y > PDFCanvas.height - 18 {
        canvas.endPage()
        y = 12
        try drawRow(sheet.columns.map { ($0, nil) }, isHeader: true, on: canvas, &y)
      }
      try drawRow(cells, isHeader: false, on: canvas, &y)
    }
  }

  /// Draws a row of texts and boxes, which are crossed where a rung is reached.
  private static func drawRow(
    _ cells: [(text: String, box: Bool?)], isHeader: Bool, on canvas: PDFCanvas, _ y: inout Double
  ) throws {
    let texts = try cells.enumerated().map { column, cell in
      try canvas.text(
        cell.text, width: widths[column] - 1.4,
        PDFCanvas.Style(
          size: isHeader ? 9 : column == 8 ? 8 : 10, isBold: isHeader,
          alignment: isHeader || cell.box != nil || column == 0 ? .centre : .left))
    }
    let height = max(5.4, (texts.map(\.height).max() ?? 0) + 0.8)
    var x = left
    for (column, cell) in cells.enumerated() {
      canvas.draw(texts[column], x: x + 0.7, y: y + (height - texts[column].height) / 2)
      if let isCrossed = cell.box {
        drawBox(isCrossed, x: x + (widths[column] - 3) / 2, y: y + (height - 3) / 2, on: canvas)
      }
      canvas.line(fromX: x, y: y, toX: x, y: y + height, width: 0.15)
      x += widths[column]
    }
    canvas.line(fromX: x, y: y, toX: x, y: y + height, width: 0.15)
    canvas.line(fromX: left, y: y, toX: x, y: y, width: 0.15)
    canvas.line(fromX: left, y: y + height, toX: x, y: y + height, width: 0.15)
    y += height
  }

  private static func drawBox(_ isCrossed: Bool, x: Double, y: Double, on canvas: PDFCanvas) {
    let size = 3.0
    for (fromX, fromY, toX, toY) in [
      (0.0, 0.0, size, 0.0), (size, 0, size, size), (size, size, 0, size), (0, size, 0, 0),
    ] {
      canvas.line(fromX: x + fromX, y: y + fromY, toX: x + toX, y: y + toY, width: 0.25)
    }
    guard isCrossed else { return }
    canvas.line(fromX: x, y: y, toX: x + size, y: y + size, width: 0.35)
    canvas.line(fromX: x + size, y: y, toX: x, y: y + size, width: 0.35)
  }
}
