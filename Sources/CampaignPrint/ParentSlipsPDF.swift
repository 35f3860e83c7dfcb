import CampaignReports
import Foundation

/// Slips for parents on A4, two or four to a page, to be cut apart. Slips are drawn one after the other, so that a school
/// takes no more memory than a class.
public final class ParentSlipsPDF {
  private let canvas: PDFCanvas
  private let perPage: Int
  private var waiting: [ParentSlip] = []
  private var pages = 0
  private var codes: [String: QRMatrix] = [:]

  /// An empty document.
  ///
  /// - Parameter perPage: 2 or 4.
  /// - Throws: ``PrintError``.
  public init(perPage: Int) throws {
    canvas = try PDFCanvas(title: "Phiếu hướng dẫn cài đặt VssID")
    self.perPage = perPage == 4 ? 4 : 2
  }

  /// Adds slips.
  public func add(_ slips: [ParentSlip]) throws {
    for slip in slips {
      waiting.append(slip)
      if waiting.count == perPage { try drawPage() }
    }
  }

  /// The whole document.
  public func finish() throws -> Data {
    if !waiting.isEmpty { try drawPage() }
    return PaperSeal.sealed(try canvas.finish(), as: .slips)
  }

  /// Draws a page in letters of one size: smaller ones rather than a step that is lost.
  private func drawPage() throws {
    if pages > 0 { canvas.endPage() }
    pages += 1
    let isQuarter = perPage == 4
    let width = isQuarter ? PDFCanvas.width / 2 : PDFCanvas.width
    let height = PDFCanvas.height / 2
    cut()
    for size in [
      isQuarter ? 10.0 : 13, isQuarter ? 9 : 12, isQuarter ? 8 : 11, isQuarter ? 7 : 10, 6,
    ] {
      let layouts = try waiting.map {
        try Layout($0, width: width - 16, size: size, side: isQuarter ? 21 : 27, canvas)
      }
      guard layouts.allSatisfy({ $0.height <= height - 12 }) || size == 6 else { continue }
      for (place, layout) in layouts.enumerated() {
        let x = isQuarter && place % 2 == 1 ? PDFCanvas.width / 2 : 0
        let top = (isQuarter ? place / 2 : place) == 1 ? height : 0
        try layout.draw(code(of: waiting[place]), x: x + 8, y: top + 7, on: canvas)
      }
      break
    }
    waiting.removeAll()
  }

  private func code(of slip: ParentSlip) throws -> QRMatrix {
    if let known = codes[slip.website] { return known }
    let code = try QRMatrix(slip.website)
    codes[slip.website] = code
    return code
  }

  /// The lines along which slips are cut apart.
  private func cut() {
    canvas.line(
      fromX: 4, y: PDFCanvas.height / 2, toX: PDFCanvas.width - 4, y: PDFCanvas.height / 2,
      width: 0.1)
    if perPage == 4 {
      canvas.line(
        fromX: PDFCanvas.width / 2, y: 4, toX: PDFCanvas.width / 2, y: PDFCanvas.height - 4,
        width: 0.1)
    }
  }
}

/// A slip that is set in letters of one size: the head beside the code, all else below both.
private struct Layout {
  private let head: [PDFCanvas.Text]
  private let rest: [PDFCanvas.Text]
  private let gap: Double
  private let width: Double
  private let side: Double

  init(
    _ slip: ParentSlip, width: Double, size: Double, side: Double, _ canvas: PDFCanvas
  ) throws {
    let bold = PDFCanvas.Style(size: size, isBold: true, together: slip.names)
    let plain = PDFCanvas.Style(size: size)
    (self.width, self.side, gap) = (width, side, size * 0.12)
    let narrow = width - side - 2
    head = [
      try canvas.text(
        "HƯỚNG DẪN CÀI ĐẶT VSSID CHO HỌC SINH", width: narrow,
        PDFCanvas.Style(
          size: size + 1, isBold: true, alignment: .centre, together: ["CHO HỌC SINH"])),
      try canvas.text(slip.greeting, width: narrow, bold),
      try canvas.text(slip.number, width: narrow, bold),
    ]
    var rest: [PDFCanvas.Text] = []
    if let advice = slip.advice {
      rest.append(
        try canvas.text(
          advice, width: width, PDFCanvas.Style(size: size, isBold: true, isItalic: true)))
    }
    for (number, step) in slip.steps.enumerated() {
      rest.append(try canvas.text("\(number + 1). \(step)", width: width, plain))
    }
    if let own = slip.ownNumber {
      rest.append(try canvas.text(own, width: width, PDFCanvas.Style(size: size, isItalic: true)))
    }
    rest.append(try canvas.text(slip.ending, width: width, bold))
    self.rest = rest
  }

  private func height(of texts: [PDFCanvas.Text]) -> Double {
    texts.reduce(0) { $0 + $1.height + gap }
  }

  /// How high the whole slip is.
  var height: Double { max(height(of: head), side) + height(of: rest) }

  func draw(_ code: QRMatrix, x: Double, y top: Double, on canvas: PDFCanvas) throws {
    canvas.draw(code, x: x + width - side, y: top, side: side)
    var y = top
    for text in head {
      canvas.draw(text, x: x, y: y)
      y += text.height + gap
    }
    y = max(y, top + side)
    for text in rest {
      canvas.draw(text, x: x, y: y)
      y += text.height + gap
    }
  }
}
