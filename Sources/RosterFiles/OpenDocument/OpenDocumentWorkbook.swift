import SchoolCampaign

/// A LibreOffice workbook (`.ods`, OpenDocument 1.x), read sheet by sheet.
enum OpenDocumentWorkbook {
  /// The sheets of a workbook; nil if the archive is none.
  ///
  /// - Throws: ``RosterFileError`` if it is one and cannot be read.
  static func tables(of archive: ZipArchive, file: String) throws -> [RosterTable]? {
    guard let type = archive.entry("mimetype"), let content = archive.entry("content.xml") else {
      return nil
    }
    let kind = String(decoding: try archive.bytes(of: type, upTo: 1000), as: UTF8.self)
    guard kind.contains("spreadsheet") else {
      throw RosterFileError.otherFormat("OpenDocument")
    }
    if let manifest = archive.entry("META-INF/manifest.xml") {
      let encryption = EncryptionMark()
      try XMLReading.read(manifest, of: archive, encryption)
      if encryption.isFound { throw RosterFileError.password }
    }
    let sheets = OpenDocumentSheets(file: file)
    try XMLReading.read(content, of: archive, sheets)
    return sheets.tables
  }
}

/// Whether a manifest says that parts are encrypted.
private final class EncryptionMark: XMLHandler {
  private(set) var isFound = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("encryption-data") { isFound = true }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
