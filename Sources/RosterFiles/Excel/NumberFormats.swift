import SchoolCampaign

/// The number format of each cell style of a workbook, from `styles.xml`.
final class NumberFormats: XMLHandler {
  private var codes: [Int: NumberFormat] = [:]
  private var ofStyle: [NumberFormat] = []
  private var inCellFormats = false
  /// Whether any format shows more of a text than the text.
  private(set) var hasTexts = false

  /// The format of a style; general in a workbook without styles.
  ///
  /// - Throws: ``RosterFileError/damaged`` if there are styles and not this one.
  func format(ofStyle style: Int) throws -> NumberFormat {
    if ofStyle.indices.contains(style) { return ofStyle[style] }
    if ofStyle.isEmpty || style == 0 { return .general }
    throw RosterFileError.damaged
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("numFmt") {
      if let number = attributes.number("numFmtId", in: 0...1 << 32),
        let code = attributes.text("formatCode")
      {
        let format = NumberFormat(code: code)
        codes[number] = format
        if format.ofText != nil { hasTexts = true }
      }
    } else if name.is("cellXfs") {
      inCellFormats = true
    } else if name.is("xf"), inCellFormats {
      let number = attributes.number("numFmtId", in: 0...1 << 32) ?? 0
      ofStyle.append(codes[number] ?? NumberFormat(builtIn: number))
    }
  }

  func end(_ name: XMLName) {
    if name.is("cellXfs") { inCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
