/// What a file of lists is, as the file itself says, so that it is written anew over its like alone.
public enum PaperKind: String, Sendable {
  case list, sheet

  /// The writer that a workbook names; a spreadsheet program that saves it puts its user's name there.
  public static let writer = "vssid"

  /// The word that stands among a workbook's properties.
  public var mark: String { "vssid-" + rawValue }

  /// The comment that ends a PDF; whoever adds notes to the document writes below it.
  public var endOfPDF: [UInt8] { Array("%\(mark)\n".utf8) }
}
