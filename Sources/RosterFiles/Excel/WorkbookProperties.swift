import Foundation
import SchoolCampaign

extension RosterInput {
  /// Whether a workbook was last written by a program and is of a category, as its properties say, and by nobody else since.
  ///
  /// False for what is no workbook, and for a damaged one.
  public func isWorkbook(lastWrittenBy writer: String, category: String) -> Bool {
    do {
      let archive = try ZipArchive(self)
      guard let entry = archive.entry("docProps/core.xml") else { return false }
      let text = String(decoding: try archive.bytes(of: entry, upTo: 1 << 16), as: UTF8.self)
      return text.contains("<cp:lastModifiedBy>\(writer)</cp:lastModifiedBy>")
        && text.contains("<cp:category>\(category)</cp:category>")
        && Self.moment("created", in: text) == Self.moment("modified", in: text)
    } catch { return false }
  }

  /// When the workbook was made, or saved last; whoever saves one made by us leaves another moment there.
  private static func moment(_ name: String, in properties: String) -> Substring? {
    guard let start = properties.range(of: "<dcterms:\(name)"),
      let end = properties.range(
        of: "</dcterms:\(name)>", range: start.upperBound..<properties.endIndex)
    else { return nil }
    return properties[start.upperBound..<end.lowerBound]
  }
}
