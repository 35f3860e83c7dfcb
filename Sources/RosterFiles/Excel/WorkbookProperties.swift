import SchoolCampaign

extension RosterInput {
  /// Whether a workbook was last written by a program and is of a category, as its properties say.
  ///
  /// False for what is no workbook, and for a damaged one.
  public func isWorkbook(lastWrittenBy writer: String, category: String) -> Bool {
    do {
      let archive = try ZipArchive(self)
      guard let entry = archive.entry("docProps/core.xml") else { return false }
      let text = String(decoding: try archive.bytes(of: entry, upTo: 1 << 16), as: UTF8.self)
      return text.contains("<cp:lastModifiedBy>\(writer)</cp:lastModifiedBy>")
        && text.contains("<cp:category>\(category)</cp:category>")
    } catch { return false }
  }
}
