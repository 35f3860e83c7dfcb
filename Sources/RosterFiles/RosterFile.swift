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
  /// - Parameter allowance: What it and the files beside it may take together.
  /// - Throws: ``RosterFileError`` if the file is of no kind that has tables, or cannot be read.
  init(
    _ input: RosterInput, oldWorkbooks: OldWorkbookReader, _ allowance: ReadingAllowance
  ) throws {
    let head = FileHead(try input.bytes(upTo: 4096))
    let isZip = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]].contains { head.bytes.starts(with: $0) }
    if isZip {
      let archive = try ZipArchive(input, allowance)
      let tables = try Self.sheets(of: archive, file: input.name)
      self = tables.map { .sheets($0) } ?? .archive(archive)
    } else if head.bytes.starts(with: CompoundFile.signature) {
      self = .sheets(try oldWorkbooks.tables(input, allowance))
    } else if SpreadsheetXML.isWorkbook(head.text) {
      self = .sheets(try SpreadsheetXML.tables(input, allowance))
    } else if OpenDocumentWorkbook.isFlat(head.text) {
      self = .sheets(try OpenDocumentWorkbook.tables(ofFlat: input, allowance))
    } else if WebArchive.isArchive(head.text) {
      self = .sheets(try Self.pages(WebArchive.tables(input, allowance)))
    } else if HTMLTables.isPage(head.text) {
      self = .sheets(
        try Self.pages([HTMLTables.table(HTMLPage.text(input), file: input.name, allowance)]))
    } else if let other = head.otherFormat {
      throw RosterFileError.otherFormat(other)
    } else {
      self = .text(input)
    }
  }

  /// The sheets of a workbook; nil if the archive is none.
  private static func sheets(of archive: ZipArchive, file: String) throws -> [RosterTable]? {
    if let tables = try OpenDocumentWorkbook.tables(of: archive, file: file) { return tables }
    if let other = archive.otherFormat { throw RosterFileError.otherFormat(other) }
    return try ExcelWorkbook(archive, file: file)?.tables()
  }

  /// The tables of pages that hold anything.
  private static func pages(_ tables: [RosterTable]) throws -> [RosterTable] {
    let filled = tables.filter { $0.size > 0 }
    if filled.isEmpty { throw RosterFileError.pageWithoutList(found: []) }
    return filled
  }
}

extension ZipArchive {
  /// The kind of a document that is packed like a workbook and is none; nil for any other archive.
  fileprivate var otherFormat: String? {
    if entry("word/document.xml") != nil { return "Word" }
    if entry("ppt/presentation.xml") != nil { return "PowerPoint" }
    let isApple = entry("Index.zip") != nil || entries.contains { $0.path.hasSuffix(".iwa") }
    if isApple { return "Apple Numbers" }
    return entry("xl/workbook.bin") != nil ? "xlsb" : nil
  }
}
