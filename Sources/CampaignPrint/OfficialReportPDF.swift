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

  /// The parts of the report, one below the other.
  private struct Drawing {
    private let report: OfficialReport
    private var pages: OfficialPages

    init(_ report: OfficialReport) throws {
      self.report = report
      pages = try OfficialPages(title: report.subject)
    }

    mutating func finish() throws -> Data {
      try drawHead()
      try drawTitle()
      try drawParagraphs()
      try pages.drawTable(report.table)
      try drawFootnotes()
      try drawBody([report.figures])
      try drawRemarks()
      try drawEnd()
      for annex in report.annexes { try draw(annex) }
      return PaperSeal.sealed(try pages.canvas.finish(), as: .report)
    }

    /// Issuer on the left; national title, motto, place and day on the right.
    private mutating func drawHead() throws {
      let (leftWidth, gap) = (75.0, 1.0)
      let rightWidth = OfficialPages.width - leftWidth - gap
      let rightX = OfficialPages.left + leftWidth + gap
      let start = pages.y
      let centred = PDFCanvas.Style(size: 12, alignment: .centre)
      let bold = PDFCanvas.Style(size: 12, isBold: true, alignment: .centre)
      var leftY = start
      leftY += try pages.put(
        report.parentOffice, x: OfficialPages.left, y: leftY, width: leftWidth, centred)
      let office = try pages.canvas.text(report.office, width: leftWidth, bold)
      pages.canvas.draw(office, x: OfficialPages.left, y: leftY)
      leftY += office.height
      // Between a third and a half of the line, as the decree has it.
      pages.rule(
        around: OfficialPages.left + leftWidth / 2, y: leftY + 1,
        width: min(office.width, leftWidth) * 0.42)
      leftY += 3
      leftY += try pages.put(
        report.number, x: OfficialPages.left, y: leftY, width: leftWidth,
        PDFCanvas.Style(size: 13, alignment: .centre))
      var rightY = start
      rightY += try pages.put(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x: rightX - 2, y: rightY, width: rightWidth + 4, bold)
      let motto = try pages.canvas.text(
        "Độc lập - Tự do - Hạnh phúc", width: rightWidth,
        PDFCanvas.Style(size: 13, isBold: true, alignment: .centre))
      pages.canvas.draw(motto, x: rightX, y: rightY)
      rightY += motto.height
      pages.rule(around: rightX + rightWidth / 2, y: rightY + 1, width: motto.width)
      rightY += 3
      rightY += try pages.put(
        report.placeAndDay, x: rightX, y: rightY, width: rightWidth,
        PDFCanvas.Style(size: 13, isItalic: true, alignment: .centre))
      pages.y = max(leftY, rightY) + 6
    }

    private mutating func drawTitle() throws {
      let style = PDFCanvas.Style(size: 14, isBold: true, alignment: .centre)
      pages.y += try pages.put(
        "BÁO CÁO", x: OfficialPages.left, y: pages.y, width: OfficialPages.width, style)
      pages.y += try pages.put(
        report.subject, x: OfficialPages.left, y: pages.y, width: OfficialPages.width, style)
      pages.rule(
        around: OfficialPages.left + OfficialPages.width / 2, y: pages.y + 1.6,
        width: OfficialPages.width * 0.35)
      pages.y += 4.6
      if report.isPractice {
        pages.y += try pages.put(
          "(Bản thực hành: ngày báo cáo được đặt bằng tay)", x: OfficialPages.left, y: pages.y,
          width: OfficialPages.width,
          PDFCanvas.Style(size: 13, isItalic: true, alignment: .centre))
      }
      if !report.addressee.isEmpty {
        pages.y += 2
        pages.y += try pages.put(
          "Kính gửi: \(report.addressee)", x: OfficialPages.left, y: pages.y,
          width: OfficialPages.width,
          PDFCanvas.Style(size: 14, alignment: .centre))
      }
      pages.y += 3
    }

    private mutating func drawParagraphs() throws {
      try drawBody(report.paragraphs)
      pages.y += 1
    }

    private static let body = PDFCanvas.Style(size: 13, alignment: .justified, indent: 12.7)

    private mutating func drawBody(_ paragraphs: [String]) throws {
      for paragraph in paragraphs {
        let text = try pages.canvas.text(paragraph, width: OfficialPages.width, Self.body)
        try pages.makeRoom(for: text.height)
        pages.canvas.draw(text, x: OfficialPages.left, y: pages.y)
        pages.y += text.height + 2.2
      }
    }

    /// The rules of the figures stand below their table.
    private mutating func drawFootnotes() throws {
      let style = PDFCanvas.Style(size: 11, isItalic: true, alignment: .justified)
      for footnote in report.footnotes {
        let note = try pages.canvas.text(footnote, width: OfficialPages.width, style)
        try pages.makeRoom(for: note.height)
        pages.canvas.draw(note, x: OfficialPages.left, y: pages.y)
        pages.y += note.height + 0.6
      }
      pages.y += 2
    }

    /// The heading is not left alone at the foot of a page.
    private mutating func drawRemarks() throws {
      guard let first = report.remarks.first else { return }
      var style = Self.body
      style.isBold = true
      let heading = try pages.canvas.text(
        OfficialReport.remarksHeading, width: OfficialPages.width, style)
      let next = try pages.canvas.text(first, width: OfficialPages.width, Self.body)
      try pages.makeRoom(for: heading.height + 2.2 + next.height)
      pages.canvas.draw(heading, x: OfficialPages.left, y: pages.y)
      pages.y += heading.height + 2.2
      try drawBody(report.remarks)
    }

    /// Recipients and signature do not stand alone on a page: the closing sentence goes with them.
    private mutating func drawEnd() throws {
      let closing = try pages.canvas.text(report.closing, width: OfficialPages.width, Self.body)
      try pages.makeRoom(for: closing.height + 4 + Self.footHeight)
      pages.canvas.draw(closing, x: OfficialPages.left, y: pages.y)
      pages.y += closing.height + 4
      try drawFoot()
    }

    private static let footHeight = 48.0

    /// Recipients on the left, level with the signer's post on the right; never apart from each other.
    private mutating func drawFoot() throws {
      let leftWidth = OfficialPages.width * 0.48
      let rightX = OfficialPages.left + leftWidth
      try pages.makeRoom(for: Self.footHeight)
      var leftY = pages.y
      leftY += try pages.put(
        "Nơi nhận:", x: OfficialPages.left, y: leftY, width: leftWidth,
        PDFCanvas.Style(size: 12, isBold: true, isItalic: true))
      for (place, recipient) in report.recipients.enumerated() {
        let end = place == report.recipients.count - 1 ? "." : ";"
        leftY += try pages.put(
          "- \(recipient)\(end)", x: OfficialPages.left, y: leftY, width: leftWidth,
          PDFCanvas.Style(size: 11))
      }
      let bold = PDFCanvas.Style(size: 13, isBold: true, alignment: .centre)
      var rightY = pages.y
      rightY += try pages.put(
        report.signerPost, x: rightX, y: rightY, width: OfficialPages.right - rightX, bold)
      rightY += 25
      rightY += try pages.put(
        report.signerName, x: rightX, y: rightY, width: OfficialPages.right - rightX, bold)
      pages.y = max(leftY, rightY)
    }

    /// An annex begins a page, and counts its own.
    private mutating func draw(_ annex: OfficialAnnex) throws {
      pages.beginPart()
      let bold = PDFCanvas.Style(size: 14, isBold: true, alignment: .centre)
      for text in [annex.heading, annex.title] {
        pages.y += try pages.put(
          text, x: OfficialPages.left, y: pages.y, width: OfficialPages.width, bold)
      }
      pages.y += try pages.put(
        annex.reference, x: OfficialPages.left, y: pages.y, width: OfficialPages.width,
        PDFCanvas.Style(size: 13, isItalic: true, alignment: .centre))
      pages.y += 4
      switch annex.content {
      case .table(let table): try pages.drawTable(table)
      case .charts(let charts): for chart in charts { try pages.draw(chart) }
      }
    }
  }
}
