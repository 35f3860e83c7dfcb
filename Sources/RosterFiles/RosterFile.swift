import SchoolCampaign

/// A file that somebody hands over, known by its content and never by its name's ending.
enum RosterFile {
  /// A text file.
  case text(RosterInput)
  /// A workbook or another file of tables: its sheets in order.
  case sheets([RosterTable])
  /// A zip archive of files.
  case archive(ZipArchive)

  /// Recognises a file and reads its sheets.
  ///
  /// - Throws: ``RosterFileError`` if the file is of no kind that has tables, or cannot be read.
  init(_ input: RosterInput, oldWorkbooks: OldWorkbookReader) throws {
    let head = try input.bytes(upTo: 1024)
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      let archive = try ZipArchive(input)
      let tables = try Self.sheets(of: archive, file: input.name)
      self = tables.map { .sheets($0) } ?? .archive(archive)
    } else if head.starts(with: CompoundFile.signature) {
      self = .sheets(try oldWorkbooks.tables(input))
    } else if SpreadsheetXML.isWorkbook(head) {
      self = .sheets(try SpreadsheetXML.tables(input))
    } else if let page = try Self.page(input, head) {
      self = .sheets([page])
    } else if let other = Self.otherFormats.first(where: { head.starts(with: $0.start) }) {
      throw RosterFileError.otherFormat(other.name)
    } else {
      self = .text(input)
    }
  }

  /// The sheets of a workbook; nil if the archive is none.
  private static func sheets(of archive: ZipArchive, file: String) throws -> [RosterTable]? {
    if let tables = try OpenDocumentWorkbook.tables(of: archive, file: file) { return tables }
    return try ExcelWorkbook(archive, file: file)?.tables()
  }

  /// The tables of an HTML page; nil for any other text.
  private static func page(_ input: RosterInput, _ head: [UInt8]) throws -> RosterTable? {
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    guard isWide || HTMLTables.isPage(head) else { return nil }
    let page = try HTMLPage.text(input)
    guard HTMLTables.isPage(Array(page.prefix(4096))) else { return nil }
    return try HTMLTables.table(page, file: input.name)
  }

  /// What people hand over by mistake.
  private static let otherFormats: [(start: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("Rar!".utf8), "RAR"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ([0x1F, 0x8B], "gzip"),
    (Array("{\\rtf".utf8), "RTF"), (Array("SQLite format 3".utf8), "SQLite"),
    (Array("GIF8".utf8), "GIF"),
  ]
}
