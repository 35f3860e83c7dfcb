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
    data = PaperSeal.sealed(try canvas.finish(), as: .sheet)
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
    let header = try Row(sheet.columns.map { ($0, nil) }, isHeader: true, canvas)
    let pages = try pages(of: sheet, below: y + header.height, 18 + header.height, canvas)
    for (place, rows) in pages.enumerated() {
      if place > 0 {
        canvas.endPage()
        y = 12
        let title = try canvas.text(
          "\(sheet.shortTitle), trang \(place + 1)/\(pages.count)", width: width,
          PDFCanvas.Style(size: 10, isBold: true))
        canvas.draw(title, x: left, y: y)
        y = 18
      } else if pages.count > 1 {
        let number = try canvas.text(
          "trang 1/\(pages.count)", width: width, PDFCanvas.Style(size: 9, alignment: .right))
        canvas.draw(number, x: left, y: PDFCanvas.height - 10)
      }
      for row in [header] + rows { draw(row, on: canvas, &y) }
    }
  }

  /// The lines of a sheet, page by page.
  private static func pages(
    of sheet: ClassSheet, below first: Double, _ next: Double, _ canvas: PDFCanvas
  ) throws -> [[Row]] {
    var pages: [[Row]] = [[]]
    var y = first
    for line in sheet.lines {
      let cells: [(String, Bool?)] =
        [(line.rollNumber.map(String.init) ?? "", nil), (line.name, nil), (line.birthDate, nil)]
        + line.reached.map { ($0 == nil ? "–" : "", $0) }
        + [(line.phone.replacing(" / ", with: "\n"), nil), (line.remark, nil)]
      let row = try Row(cells, isHeader: false, canvas)
      if y + row.height > PDFCanvas.height - 12 {
        pages.append([])
        y = next
      }
      pages[pages.count - 1].append(row)
      y += row.height
    }
    return pages
  }

  /// A row of texts and boxes, measured and not yet drawn.
  private struct Row {
    let texts: [PDFCanvas.Text]
    let boxes: [Bool?]
    let height: Double

    init(
      _ cells: [(text: String, box: Bool?)], isHeader: Bool, _ canvas: PDFCanvas
    ) throws {
      texts = try cells.enumerated().map { column, cell in
        try canvas.text(
          cell.text, width: widths[column] - 1.4,
          PDFCanvas.Style(
            size: isHeader ? 9 : column == 8 ? 8 : 10, isBold: isHeader,
            alignment: isHeader || cell.box != nil || column == 0 ? .centre : .left))
      }
      boxes = cells.map(\.box)
      height = max(5.4, (texts.map(\.height).max() ?? 0) + 0.8)
    }
  }

  /// Draws a row; a box is crossed where a rung is reached.
  private static func draw(_ row: Row, on canvas: PDFCanvas, _ y: inout Double) {
    let height = row.height
    var x = left
    for (column, text) in row.texts.enumerated() {
      canvas.draw(text, x: x + 0.7, y: y + (height - text.height) / 2)
      if let isCrossed = row.boxes[column] {
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
