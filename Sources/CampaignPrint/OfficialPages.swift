import CampaignReports
import Foundation

/// The pages of an official paper while they are drawn: where the next thing goes, and what goes on from page to page.
struct OfficialPages {
  /// The margins of decree 30/2020/NĐ-CP, in millimetres.
  static let top = 20.0
  static let bottom = PDFCanvas.height - 20
  static let left = 30.0
  static let right = PDFCanvas.width - 15
  static let width = right - left

  let canvas: PDFCanvas
  /// Where the next thing goes, in millimetres from the top.
  var y = OfficialPages.top
  private var page = 1

  init(title: String) throws { canvas = try PDFCanvas(title: title) }

  /// Draws a table; its header is repeated on each page, and no row is split.
  mutating func drawTable(_ table: OfficialTable) throws {
    let columns = table.columns
    let header = try cells(columns.map(\.heading), columns, size: 10, kind: nil)
    let headerHeight = height(header)
    try makeRoom(for: headerHeight + 14)
    drawRow(header, columns, headerHeight)
    for (place, row) in table.rows.enumerated() {
      let (columns, cells) = try cells(row, columns)
      let height = height(cells)
      let next = try table.rows[place...].dropFirst().prefix(table.following(place))
        .reduce(0.0) { try $0 + self.height(self.cells($1, table.columns).cells) }
      if y + height + next > Self.bottom {
        try newPage()
        drawRow(header, table.columns, headerHeight)
      }
      drawRow(cells, columns, height)
    }
    y += 3
  }

  /// The cells of a row; a block's title stands in one that is as wide as all columns after the first.
  private func cells(
    _ row: OfficialTable.Row, _ columns: [OfficialTable.Column]
  ) throws -> (columns: [OfficialTable.Column], cells: [PDFCanvas.Text]) {
    guard row.kind == .block, let first = columns.first else {
      return (columns, try cells(row.cells, columns, size: 11, kind: row.kind))
    }
    let width = columns.dropFirst().reduce(0) { $0 + $1.width }
    let merged = [first, OfficialTable.Column("", width, .left)]
    return (merged, try cells(Array(row.cells.prefix(2)), merged, size: 11, kind: row.kind))
  }

  private func cells(
    _ texts: [String], _ columns: [OfficialTable.Column], size: Double,
    kind: OfficialTable.Row.Kind?
  ) throws -> [PDFCanvas.Text] {
    try zip(texts, columns).map { text, column in
      // Words need more room than numbers.
      let isWords = column.alignment == .centre && text.contains { $0.isLetter }
      return try canvas.text(
        text, width: column.width - 1.6,
        PDFCanvas.Style(
          size: isWords && kind != nil ? 10 : size, isBold: kind != .unit,
          alignment: kind == nil ? .centre : alignment(column)))
    }
  }

  private func alignment(_ column: OfficialTable.Column) -> PDFCanvas.Style.Alignment {
    switch column.alignment {
    case .left: .left
    case .centre: .centre
    case .right: .right
    }
  }

  private func height(_ cells: [PDFCanvas.Text]) -> Double {
    (cells.map(\.height).max() ?? 0) + 1.6
  }

  private mutating func drawRow(
    _ cells: [PDFCanvas.Text], _ columns: [OfficialTable.Column], _ height: Double
  ) {
    var x = Self.left
    for (cell, column) in zip(cells, columns) {
      canvas.draw(cell, x: x + 0.8, y: y + (height - cell.height) / 2)
      canvas.line(fromX: x, y: y, toX: x, y: y + height)
      x += column.width
    }
    canvas.line(fromX: x, y: y, toX: x, y: y + height)
    canvas.line(fromX: Self.left, y: y, toX: x, y: y)
    canvas.line(fromX: Self.left, y: y + height, toX: x, y: y + height)
    y += height
  }

  /// Draws a chart below its title, on one page.
  mutating func draw(_ chart: ChartDrawing) throws {
    let title = try canvas.text(
      chart.title, width: Self.width, PDFCanvas.Style(size: 12, isBold: true))
    try makeRoom(for: title.height + chart.height + 6)
    canvas.draw(title, x: Self.left, y: y)
    y += title.height + 2
    for shape in chart.shapes { try draw(shape) }
    y += chart.height + 4
  }

  private func draw(_ shape: ChartDrawing.Shape) throws {
    switch shape {
    case .box(let x, let top, let width, let height, let isFilled):
      canvas.box(x: Self.left + x, y: y + top, width: width, height: height, isFilled: isFilled)
    case .line(let points, let width, let isDashed):
      canvas.line(
        points.map { (x: Self.left + $0.x, y: y + $0.y) }, width: width, isDashed: isDashed)
    case .text(let text, let point, let anchor):
      // In points: a millimetre has 72 / 25.4 of them.
      let words = try canvas.text(
        text, width: Self.width, PDFCanvas.Style(size: ChartDrawing.textSize * 72 / 25.4))
      let shift: Double =
        switch anchor {
        case .start: 0
        case .middle: words.width / 2
        case .end: words.width
        }
      canvas.draw(words, x: Self.left + point.x - shift, y: y + point.y - words.height * 0.78)
    }
  }

  /// Draws a text; gives its height.
  func put(
    _ text: String, x: Double, y: Double, width: Double, _ style: PDFCanvas.Style
  ) throws -> Double {
    let text = try canvas.text(text, width: width, style)
    canvas.draw(text, x: x, y: y)
    return text.height
  }

  /// Draws a line around a middle.
  func rule(around x: Double, y: Double, width: Double) {
    canvas.line(fromX: x - width / 2, y: y, toX: x + width / 2, y: y)
  }

  /// Begins a page if what comes next does not fit on this one.
  mutating func makeRoom(for height: Double) throws {
    if y + height > Self.bottom, y > Self.top { try newPage() }
  }

  /// Begins a page whose pages are counted anew.
  mutating func beginPart() {
    canvas.endPage()
    page = 1
    y = Self.top
  }

  /// Pages are numbered in the upper margin from the second on.
  private mutating func newPage() throws {
    canvas.endPage()
    page += 1
    y = Self.top
    _ = try put(
      String(page), x: Self.left, y: 10, width: Self.width,
      PDFCanvas.Style(size: 13, alignment: .centre))
  }
}
