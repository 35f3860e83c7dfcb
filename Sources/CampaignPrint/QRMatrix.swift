import CQrEncode

/// A QR code as a square of light and dark modules.
struct QRMatrix {
  /// How many modules a side has, the quiet zone apart.
  let side: Int
  private let modules: [UInt8]

  /// How many light modules a reader needs around the code (ISO/IEC 18004).
  static let quietZone = 4

  /// The code of a text, with the medium error correction: slips get creased.
  ///
  /// - Throws: ``PrintError/drawing(_:)`` where the text is too long for a code.
  init(_ text: String) throws {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
      throw PrintError.drawing(0)
    }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    modules = Array(UnsafeBufferPointer(start: code.pointee.data, count: side * side))
  }

  /// Whether a module is dark: the lowest bit of what the library gives.
  func isDark(row: Int, column: Int) -> Bool { modules[row * side + column] & 1 == 1 }
}

extension PDFCanvas {
  /// Draws a code with its quiet zone into a square of so many millimetres.
  func draw(_ code: QRMatrix, x: Double, y: Double, side: Double) {
    let module = side / Double(code.side + 2 * QRMatrix.quietZone)
    var squares: [(x: Double, y: Double)] = []
    for row in 0..<code.side {
      for column in 0..<code.side where code.isDark(row: row, column: column) {
        squares.append(
          (
            x + Double(column + QRMatrix.quietZone) * module,
            y + Double(row + QRMatrix.quietZone) * module
          ))
      }
    }
    fill(squares, side: module)
  }
}
