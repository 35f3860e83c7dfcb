import CampaignReports
import Foundation

/// The official report on A4, laid out as Annex I of decree 30/2020/NĐ-CP has it.
public struct OfficialReportPDF {
  /// The bytes of the document.
  public let data: Data

  /// Draws a report.
  ///
  /// - Throws: ``PrintError``.
  public init(_ report: OfficialReport) throws {
    var drawing = try Drawing(report)
    data = try drawing.finish()
  }

  /// The drawing while it is made: where the next thing goes, in millimetres from the top.
  private struct Drawing {
    private let report: OfficialReport
    private let canvas: PDFCanvas
    private var y = Drawing.top
    private var page = 1

    private static let top = 20.0
    private static let bottom = PDFCanvas.height - 20
    private static let left = 30.0
    private static let right = PDFCanvas.width - 15
    private static let width = right - left

    init(_ report: OfficialReport) throws {
      self.report = report
      canvas = try PDFCanvas(title: report.subject)
    }

    mutating func finish() throws -> Data {
      try drawHead()
      try drawTitle()
      try drawParagraphs()
      try drawTable()
      try drawFigures()
      try drawFoot()
      return try canvas.finish()
    }

    /// Issuer on the left; national title, motto, place and day on the right.
    private mutating func drawHead() throws {
      let (leftWidth, gap) = (75.0, 1.0)
      let rightWidth = Self.width - leftWidth - gap
      let rightX = Self.left + leftWidth + gap
      let start = y
      let centred = PDFCanvas.Style(size: 12, alignment: .centre)
      let bold = PDFCanvas.Style(size: 12, isBold: true, alignment: .centre)
      var leftY = start
      leftY += try put(report.parentOffice, x: Self.left, y: leftY, width: leftWidth, centred)
      leftY += try put(report.office, x: Self.left, y: leftY, width: leftWidth, bold)
      rule(around: Self.left + leftWidth / 2, y: leftY + 1, width: leftWidth * 0.4)
      leftY += 3
      leftY += try put(
        report.number, x: Self.left, y: leftY, width: leftWidth,
        PDFCanvas.Style(size: 13, alignment: .centre))
      var rightY = start
      rightY += try put(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x: rightX - 2, y: rightY, width: rightWidth + 4, bold)
      let motto = try canvas.text(
        "Độc lập - Tự do - Hạnh phúc", width: rightWidth,
        PDFCanvas.Style(size: 13, isBold: true, alignment: .centre))
      canvas.draw(motto, x: rightX, y: rightY)
      rightY += motto.height
      rule(around: rightX + rightWidth / 2, y: rightY + 1, width: motto.width)
      rightY += 3
      rightY += try put(
        report.placeAndDay, x: rightX, y: rightY, width: rightWidth,
        PDFCanvas.Style(size: 13, isItalic: true, alignment: .centre))
      y = max(leftY, rightY) + 6
    }

    private mutating func drawTitle() throws {
      let style = PDFCanvas.Style(size: 14, isBold: true, alignment: .centre)
      y += try put("BÁO CÁO", x: Self.left, y: y, width: Self.width, style)
      y += try put(report.subject, x: Self.left, y: y, width: Self.width, style)
      rule(around: Self.left + Self.width / 2, y: y + 1, width: Self.width * 0.35)
      y += 4
      if report.isPractice {
        y += try put(
          "(Bản thực hành: ngày báo cáo được đặt bằng tay)", x: Self.left, y: y, width: Self.width,
          PDFCanvas.Style(size: 13, isItalic: true, alignment: .centre))
      }
      if !report.addressee.isEmpty {
        y += 2
        y += try put(
          "Kính gửi: \(report.addressee).", x: Self.left, y: y, width: Self.width,
          PDFCanvas.Style(size: 14, alignment: .centre))
      }
      y += 3
    }

    private mutating func drawParagraphs() throws {
      for paragraph in report.paragraphs {
        let text = try canvas.text(
          paragraph, width: Self.width,
          PDFCanvas.Style(size: 13, alignment: .justified, indent: 12.7))
        try makeRoom(for: text.height)
        canvas.draw(text, x: Self.left, y: y)
        y += text.height + 2.2
      }
      y += 1
    }

    private static let columnWidths = [8.0, 40, 10, 13, 13, 14, 14, 14, 13, 13, 13]

    private mutating func drawTable() throws {
      let header = try cells(report.columns, bold: true, size: 10)
      let headerHeight = height(header)
      try makeRoom(for: headerHeight + 14)
      drawRow(header, headerHeight)
      for (place, row) in report.rows.enumerated() {
        let cells = try cells(row.cells, bold: row.kind != .unit, size: 11, kind: row.kind)
        let height = height(cells)
        // A block's title is not left alone at the foot of a page.
        let next = row.kind == .block && place + 1 < report.rows.count ? 7.0 : 0
        if y + height + next > Self.bottom {
          try newPage()
          drawRow(header, headerHeight)
        }
        drawRow(cells, height)
      }
      y += 3
    }

    private func cells(
      _ texts: [String], bold: Bool, size: Double, kind: OfficialReport.Row.Kind? = nil
    ) throws -> [PDFCanvas.Text] {
      try texts.enumerated().map { column, text in
        let alignment: PDFCanvas.Style.Alignment =
          kind == nil || column == 0 || column == texts.count - 1
          ? .centre : column == 1 ? .left : .right
        return try canvas.text(
          text, width: Self.columnWidths[column] - 1.6,
          PDFCanvas.Style(
            size: column == texts.count - 1 && kind != nil ? 10 : size, isBold: bold,
            alignment: alignment))
      }
    }

    private func height(_ cells: [PDFCanvas.Text]) -> Double {
      (cells.map(\.height).max() ?? 0) + 1.6
    }

    private mutating func drawRow(_ cells: [PDFCanvas.Text], _ height: Double) {
      var x = Self.left
      for (column, cell) in cells.enumerated() {
        let width = Self.columnWidths[column]
        canvas.draw(cell, x: x + 0.8, y: y + (height - cell.height) / 2)
        canvas.line(fromX: x, y: y, toX: x, y: y + height)
        x += width
      }
      canvas.line(fromX: x, y: y, toX: x, y: y + height)
      canvas.line(fromX: Self.left, y: y, toX: x, y: y)
      canvas.line(fromX: Self.left, y: y + height, toX: x, y: y + height)
      y += height
    }

    private mutating func drawFigures() throws {
      let text = report.figures.map { "\($0.name): \($0.value)" }.joined(separator: "; ") + "."
      try drawNote(text, PDFCanvas.Style(size: 12, alignment: .justified))
      y += 1
      for note in report.footnotes {
        try drawNote(note, PDFCanvas.Style(size: 11, isItalic: true, alignment: .justified))
      }
      y += 4
    }

    private mutating func drawNote(_ text: String, _ style: PDFCanvas.Style) throws {
      let note = try canvas.text(text, width: Self.width, style)
      try makeRoom(for: note.height)
      canvas.draw(note, x: Self.left, y: y)
      y += note.height + 0.6
    }

    /// Recipients on the left, level with the signer's post on the right; never apart from each other.
    private mutating func drawFoot() throws {
      let leftWidth = Self.width * 0.48
      let rightX = Self.left + leftWidth
      try makeRoom(for: 48)
      var leftY = y
      leftY += try put(
        "Nơi nhận:", x: Self.left, y: leftY, width: leftWidth,
        PDFCanvas.Style(size: 12, isBold: true, isItalic: true))
      for (place, recipient) in report.recipients.enumerated() {
        let end = place == report.recipients.count - 1 ? "." : ";"
        leftY += try put(
          "- \(recipient)\(end)", x: Self.left, y: leftY, width: leftWidth,
          PDFCanvas.Style(size: 11))
      }
      let bold = PDFCanvas.Style(size: 13, isBold: true, alignment: .centre)
      var rightY = y
      rightY += try put(
        report.signerPost, x: rightX, y: rightY, width: Self.right - rightX, bold)
      rightY += 25
      rightY += try put(
        report.signerName, x: rightX, y: rightY, width: Self.right - rightX, bold)
      y = max(leftY, rightY)
    }

    private func put(
      _ text: String, x: Double, y: Double, width: Double, _ style: PDFCanvas.Style
    ) throws -> Double {
      let text = try canvas.text(text, width: width, style)
      canvas.draw(text, x: x, y: y)
      return text.height
    }

    private func rule(around x: Double, y: Double, width: Double) {
      canvas.line(fromX: x - width / 2, y: y, toX: x + width / 2, y: y)
    }

    private mutating func makeRoom(for height: Double) throws {
      if y + height > Self.bottom { try newPage() }
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
}
