import SchoolCampaign

extension RosterInput {
  /// The category among a workbook's properties, which spreadsheet programs keep when they save it; nil for what is no
  /// workbook, and for a damaged one.
  public var workbookCategory: String? {
    do {
      let archive = try ZipArchive(self, ReadingAllowance())
      guard let entry = archive.entry("docProps/core.xml") else { return nil }
      let text = String(decoding: try archive.bytes(of: entry, upTo: 1 << 16), as: UTF8.self)
      return text.firstMatch(of: /<cp:category>([^<]*)<\/cp:category>/).map { String($0.output.1) }
    } catch { return nil }
  }
}
