import SchoolCampaign

/// A LibreOffice workbook (`.ods`, `.fods`, OpenDocument 1.x), read sheet by sheet.
enum OpenDocumentWorkbook {
  /// Whether a file begins like a document that is one XML file (`.fods`).
  static func isFlat(_ head: String) -> Bool {
    head.contains("<office:document") && head.contains("urn:oasis:names:tc:opendocument")
  }

  /// The sheets of a workbook that is one XML file.
  ///
  /// - Throws: ``RosterFileError`` if it is another document, or cannot be read.
  static func tables(
    ofFlat input: RosterInput, _ allowance: ReadingAllowance
  ) throws -> [RosterTable] {
    let sheets = OpenDocumentSheets(
      file: input.name, budget: SheetBudget(ofInput: input.size, allowance))
    try XMLReading.read(input, sheets)
    guard sheets.isSpreadsheet else { throw RosterFileError.otherFormat("OpenDocument") }
    return sheets.tables
  }

  /// The sheets of a workbook; nil if the archive is none.
  ///
  /// - Throws: ``RosterFileError`` if it is one and cannot be read.
  static func tables(of archive: ZipArchive, file: String) throws -> [RosterTable]? {
    let manifest = archive.entry("META-INF/manifest.xml")
    let facts = ManifestFacts()
    if let manifest {
      try XMLReading.read(manifest, of: archive, facts, upTo: XMLReading.largestOutline)
    }
    if let type = archive.entry("mimetype") {
      let kind = String(decoding: try archive.bytes(of: type, upTo: 1000), as: UTF8.self)
      guard kind.contains("opendocument") || facts.isDocument else { return nil }
      guard kind.contains("spreadsheet") else { throw RosterFileError.otherFormat("OpenDocument") }
    } else if !facts.isDocument {
      return nil
    }
    if facts.isEncrypted { throw RosterFileError.password }
    for part in ["styles.xml", "content.xml"]
    where facts.parts.contains(part) && archive.entry(part) == nil {
      throw RosterFileError.damaged
    }
    guard let content = archive.entry("content.xml") else { throw RosterFileError.damaged }
    let sheets = OpenDocumentSheets(
      file: file, budget: SheetBudget(ofInput: archive.size, archive.allowance))
    try XMLReading.read(content, of: archive, sheets)
    guard sheets.isSpreadsheet else { throw RosterFileError.otherFormat("OpenDocument") }
    return sheets.tables
  }
}

/// What a manifest says about its document.
private final class ManifestFacts: XMLHandler {
  /// Whether parts are encrypted.
  private(set) var isEncrypted = false
  /// Whether it is the manifest of an OpenDocument file.
  private(set) var isDocument = false
  /// The parts that must be there.
  private(set) var parts: Set<String> = []

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("encryption-data") { isEncrypted = true }
    guard name.is("file-entry"), let path = attributes.text("full-path") else { return }
    if path == "/" { isDocument = (attributes.text("media-type") ?? "").contains("opendocument") }
    parts.insert(PartName.canonical(path))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
