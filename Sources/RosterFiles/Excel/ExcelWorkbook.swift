import SchoolCampaign

/// An Excel workbook (`.xlsx`, ECMA-376), read sheet by sheet.
///
/// What it names must be there: a sheet, text or style that is missing would be pupils, names or days that are
/// missing, so such a workbook is refused as damaged.
struct ExcelWorkbook {
  private let archive: ZipArchive
  private let file: String
  private let folder: String
  private let outline: WorkbookOutline
  private let relationships: Relationships
  private let strings: SharedStrings
  private let formats: NumberFormats

  /// Opens a workbook; nil if the archive is none.
  ///
  /// - Throws: ``RosterFileError`` if it is one and cannot be read.
  init?(_ archive: ZipArchive, file: String) throws {
    self.archive = archive
    self.file = file
    let root = try Relationships(archive, "_rels/.rels").targets(ofType: "/officeDocument").first
    let path = root.map(PartName.canonical) ?? "xl/workbook.xml"
    if path.hasSuffix(".bin") { throw RosterFileError.otherFormat("xlsb") }
    guard let workbook = archive.entry(path) else {
      if root != nil || archive.entry("[Content_Types].xml") != nil {
        throw RosterFileError.damaged
      }
      return nil
    }
    folder = path.split(separator: "/").dropLast().joined(separator: "/")
    outline = WorkbookOutline()
    try XMLReading.read(workbook, of: archive, outline, upTo: XMLReading.largestOutline)
    let name = path.split(separator: "/").last ?? ""
    relationships = try Relationships(archive, "\(folder)/_rels/\(name).rels")
    strings = try Self.part(
      relationships, "/sharedStrings", folder, archive, SharedStrings(), upTo: .max)
    formats = try Self.part(
      relationships, "/styles", folder, archive, NumberFormats(), upTo: XMLReading.largestOutline)
  }

  /// The sheets in the order of their tabs, each read once and packed.
  ///
  /// - Throws: ``RosterFileError/damaged`` where a sheet, or what its cells point at, is not in the file.
  func tables() throws -> [RosterTable] {
    try outline.sheets.map { sheet in
      guard let target = sheet.relationship.flatMap({ relationships.targets[$0] }) else {
        throw RosterFileError.damaged
      }
      let worksheet = Worksheet(
        strings: strings, formats: formats, uses1904: outline.uses1904,
        budget: SheetBudget(ofInput: archive.size, archive.allowance))
      let entry = try Self.entry(target, folder, archive)
      try XMLReading.read(entry, of: archive, worksheet)
      return try worksheet.table(file: file, sheet: sheet.name, isHidden: sheet.isHidden)
    }
  }

  private static func part<Handler: XMLHandler>(
    _ relationships: Relationships, _ type: String, _ folder: String, _ archive: ZipArchive,
    _ handler: Handler, upTo limit: Int
  ) throws -> Handler {
    if let target = relationships.targets(ofType: type).first {
      try XMLReading.read(entry(target, folder, archive), of: archive, handler, upTo: limit)
    }
    return handler
  }

  private static func entry(
    _ target: String, _ folder: String, _ archive: ZipArchive
  ) throws -> ZipArchive.Entry {
    for path in PartName.candidates(target, in: folder) {
      if let entry = archive.entry(path) { return entry }
    }
    throw RosterFileError.damaged
  }
}

/// What a `.rels` part says: which part stands behind an id, and of what type it is.
private final class Relationships: XMLHandler {
  private(set) var targets: [String: String] = [:]
  private var types: [(type: String, target: String)] = []

  init(_ archive: ZipArchive, _ path: String) throws {
    if let entry = archive.entry(path) {
      try XMLReading.read(entry, of: archive, self, upTo: XMLReading.largestOutline)
    }
  }

  func targets(ofType suffix: String) -> [String] {
    types.filter { $0.type.hasSuffix(suffix) }.map(\.target)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("Relationship"), let id = attributes.text("Id"),
      let target = attributes.text("Target"), attributes.text("TargetMode") != "External"
    else { return }
    targets[id] = target
    types.append((attributes.text("Type") ?? "", target))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// What `workbook.xml` says: the sheets, and from which year days are counted.
private final class WorkbookOutline: XMLHandler {
  private(set) var sheets: [(name: String, relationship: String?, isHidden: Bool)] = []
  private(set) var uses1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("workbookPr") { uses1904 = attributes.isTrue("date1904") }
    guard name.is("sheet") else { return }
    let state = attributes.text("state") ?? "visible"
    sheets.append((attributes.text("name") ?? "", attributes.text("id"), state != "visible"))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
