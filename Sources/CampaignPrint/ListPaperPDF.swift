import CampaignReports
import Foundation

/// Lists on A4: each section on pages of its own, the headings on every page.
public struct ListPaperPDF {
  /// The bytes of the document.
  public let data: Data

  /// Draws a paper.
  ///
  /// - Throws: ``PrintError``.
  public init(_ paper: ListPaper) throws {
    var drawing = try ListDrawing(paper)
    for section in paper.sections { try drawing.draw(section) }
    data = PaperSeal.sealed(try drawing.canvas.finish(), as: .list)
  }
}

/// The pages of a paper as they are drawn.
private struct ListDrawing {
  private static let left = 11.0
  private static let bottom = PDFCanvas.height - 16

  let canvas: PDFCanvas
  private let paper: ListPaper
  private let columns: [(place: Int, column: ListPaper.Column, width: Double)]
  private var y = 0.0
  private var page = 0

  init(_ paper: ListPaper) throws {
    canvas = try PDFCanvas(title: paper.title)
    self.paper = paper
    columns = paper.columns.enumerated().compactMap { place, column in
      column.millimetres.map { (place, column, $0) }
    }
  }

  mutating func draw(_ section: ListPaper.Section) throws {
    try beginPage(of: section)
    for row in section.rows {
      let cells = try cells(columns.map { row[$0.place] }, isHeader: false)
      if y + height(cells) > Self.bottom { try beginPage(of: section) }
      draw(cells)
    }
  }

  private mutating func beginPage(of section: ListPaper.Section) throws {
    if page > 0 { canvas.endPage() }
    page += 1
    y = 12
    let width = columns.reduce(0) { $0 + $1.width }
    for (text, style) in [
      (paper.title, PDFCanvas.Style(size: 12, isBold: true, alignment: .centre)),
      (section.title, PDFCanvas.Style(size: 12, isBold: true)),
      ("\(paper.facts). \(section.facts)", PDFCanvas.Style(size: 10)),
    ] {
      let text = try canvas.text(text, width: width, style)
      canvas.draw(text, x: Self.left, y: y)
      y += text.height + 1
    }
    draw(try cells(columns.map { $0.column.heading.replacing(", ", with: ",\n") }, isHeader: true))
    let number = try canvas.text(
      String(page), width: width, PDFCanvas.Style(size: 10, alignment: .centre))
    canvas.draw(number, x: Self.left, y: PDFCanvas.height - 12)
  }

  /// The texts of a row; numbers that are written with spaces stay on one line.
  private func cells(_ texts: [String], isHeader: Bool) throws -> [PDFCanvas.Text] {
    try zip(texts, columns).map { text, column in
      try canvas.text(
        text.replacing(" / ", with: "\n").unbrokenNumbers, width: column.width - 1.6,
        PDFCanvas.Style(
          size: isHeader ? 9.5 : 10, isBold: isHeader,
          alignment: isHeader || column.column.isCentred ? .centre : .left))
    }
  }

  private func height(_ cells: [PDFCanvas.Text]) -> Double {
    max(6.5, (cells.map(\.height).max() ?? 0) + 1.4)
  }

  /// Draws a row with its frame, every cell from the row's top.
  private mutating func draw(_ cells: [PDFCanvas.Text]) {
    let height = height(cells)
    var x = Self.left
    for (cell, column) in zip(cells, columns) {
      canvas.draw(cell, x: x + 0.8, y: y + 0.7)
      canvas.line(fromX: x, y: y, toX: x, y: y + height, width: 0.15)
      x += column.width
    }
    canvas.line(fromX: x, y: y, toX: x, y: y + height, width: 0.15)
    for edge in [y, y + height] {
      canvas.line(fromX: Self.left, y: edge, toX: x, y: edge, width: 0.15)
    }
    y += height
  }
}

extension String {
  /// The text with spaces between digits that do not break.
  fileprivate var unbrokenNumbers: String {
    replacing(#/(\d) (?=\d)/#) { "\($0.output.1)\u{A0}" }
  }
}
