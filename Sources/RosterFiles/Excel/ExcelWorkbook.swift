import SchoolCampaign

/// An Excel workbook (`.xlsx`, ECMA-376), read sheet by sheet.
struct ExcelWorkbook {
  private let archive: ZipArchive
  private let file: String
  private let folder: String
  private let outline: WorkbookOutline
  private let targets: [String: String]

  /// Opens a workbook; nil if the archive is none.
  ///
  /// - Throws: ``RosterFileError`` if it is one and cannot be read.
  init?(_ archive: ZipArchive, file: String) throws {
    self.archive = archive
    self.file = file
    let root = try Relationships(archive, "_rels/.rels").targets(ofType: "/officeDocument").first
    let path = root.map { Self.resolved($0, in: "") } ?? "xl/workbook.xml"
    if path.hasSuffix(".bin") { throw RosterFileError.otherFormat("xlsb") }
    if archive.entry("word/document.xml") != nil { throw RosterFileError.otherFormat("Word") }
    guard let workbook = archive.entry(path) else { return nil }
    folder = path.split(separator: "/").dropLast().joined(separator: "/")
    outline = WorkbookOutline()
    try XMLReading.read(workbook, of: archive, outline)
    let name = path.split(separator: "/").last ?? ""
    let relationships = try Relationships(archive, "\(folder)/_rels/\(name).rels")
    targets = relationships.targets.mapValues { [folder] in Self.resolved($0, in: folder) }
    strings = try Self.part(relationships, "/sharedStrings", folder, archive, SharedStrings())
    formats = try Self.part(relationships, "/styles", folder, archive, NumberFormats())
  }

  private let strings: SharedStrings
  private let formats: NumberFormats

  /// The sheets in the order of their tabs, each read once and packed.
  func tables() throws -> [RosterTable] {
    try outline.sheets.compactMap { sheet in
      guard let target = targets[sheet.relationship], let entry = archive.entry(target) else {
        return nil
      }
      let worksheet = Worksheet(
        strings: strings, formats: formats, uses1904: outline.uses1904)
      try XMLReading.read(entry, of: archive, worksheet)
      return try worksheet.table(file: file, sheet: sheet.name, isHidden: sheet.isHidden)
    }
  }

  private static func part<Handler: XMLHandler>(
    _ relationships: Relationships, _ type: String, _ folder: String, _ archive: ZipArchive,
    _ handler: Handler
  ) throws -> Handler {
    if let target = relationships.targets(ofType: type).first,
      let entry = archive.entry(resolved(target, in: folder))
    {
      try XMLReading.read(entry, of: archive, handler)
    }
    return handler
  }

  /// A target as a path from the archive's root.
  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// What a `.rels` part says: which part stands behind an id, and of what type it is.
private final class Relationships: XMLHandler {
  private(set) var targets: [String: String] = [:]
  private var types: [(type: String, target: String)] = []

  init(_ archive: ZipArchive, _ path: String) throws {
    if let entry = archive.entry(path) { try XMLReading.read(entry, of: archive, self) }
  }

  func targets(ofType suffix: String) -> [String] {
    types.filter { $0.type.hasSuffix(suffix) }.map(\.target)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("Relationship"), let id = attributes.text("Id"),
      let target = attributes.text("Target")
    else { return }
    targets[id] = target
    types.append((attributes.text("Type") ?? "", target))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// What `workbook.xml` says: the sheets, and from which year days are counted.
private final class WorkbookOutline: XMLHandler {
  private(set) var sheets: [(name: String, relationship: String, isHidden: Bool)] = []
  private(set) var uses1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("workbookPr") { uses1904 = attributes.isTrue("date1904") }
    guard name.is("sheet"), let sheet = attributes.text("name"),
      let id = attributes.text("id")
    else { return }
    let state = attributes.text("state") ?? "visible"
    sheets.append((sheet, id, state != "visible"))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
