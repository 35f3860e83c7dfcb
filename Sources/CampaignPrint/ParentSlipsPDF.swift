import CampaignReports
import Foundation

/// Slips for parents on A4, two or four to a page, to be cut apart. Slips are drawn one after the other, so that a school
/// takes no more memory than a class.
public final class ParentSlipsPDF {
  private let canvas: PDFCanvas
  private let perPage: Int
  private var count = 0

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
      if count > 0, count % perPage == 0 { canvas.endPage() }
      try draw(slip, at: count % perPage)
      count += 1
    }
  }

  /// The whole document.
  public func finish() throws -> Data { try canvas.finish() }

  private func draw(_ slip: ParentSlip, at place: Int) throws {
    let isQuarter = perPage == 4
    let width = isQuarter ? PDFCanvas.width / 2 : PDFCanvas.width
    let height = PDFCanvas.height / 2
    let x = isQuarter && place % 2 == 1 ? PDFCanvas.width / 2 : 0
    let top = (isQuarter ? place / 2 : place) == 1 ? height : 0
    cut(place)
    // Smaller letters rather than a step that is lost: the longest slip must fit.
    for size in [isQuarter ? 10.0 : 13, isQuarter ? 9 : 12, isQuarter ? 8 : 11, 7] {
      let texts = try self.texts(slip, width: width - 16, size: size)
      let gap = size * 0.12
      let total = texts.reduce(0) { $0 + $1.height + gap }
      guard total <= height - 14 || size == 7 else { continue }
      var y = top + 8
      for text in texts {
        canvas.draw(text, x: x + 8, y: y)
        y += text.height + gap
      }
      return
    }
  }

  private func texts(
    _ slip: ParentSlip, width: Double, size: Double
  ) throws -> [PDFCanvas.Text] {
    let bold = PDFCanvas.Style(size: size, isBold: true)
    let plain = PDFCanvas.Style(size: size)
    var texts = [
      try canvas.text(
        "HƯỚNG DẪN CÀI ĐẶT VSSID CHO HỌC SINH", width: width,
        PDFCanvas.Style(size: size + 1, isBold: true, alignment: .centre)),
      try canvas.text(slip.greeting, width: width, bold),
      try canvas.text(slip.number, width: width, bold),
    ]
    for (number, step) in slip.steps.enumerated() {
      texts.append(try canvas.text("\(number + 1). \(step)", width: width, plain))
    }
    texts.append(try canvas.text(slip.ending, width: width, bold))
    return texts
  }

  /// The lines along which slips are cut apart.
  private func cut(_ place: Int) {
    guard place == 0 else { return }
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
